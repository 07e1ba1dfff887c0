import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, Table } from '../domain/dataset.ts';
import type { Description } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Format } from './format.ts';

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const whole = { type: 'INT32' } as const;

/** What a value of a column is in Parquet; partial dates are text, since they are no days. */
function leafOf({ type, partial }: Column): Pick<SchemaElement, 'type' | 'converted_type'> {
  if (type === 'integer' || type === 'year') return whole;
  if (type === 'number') return { type: 'DOUBLE' };
  if (type === 'boolean') return { type: 'BOOLEAN' };
  return type === 'date' && !partial ? { ...whole, converted_type: 'DATE' } : text;
}

/** The elements of one column; a list is one of three levels, as LogicalTypes.md of the format asks. */
function elementsOf(column: Column): SchemaElement[] {
  const own = { name: column.name, repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED' } as const;
  if (column.type !== 'list') return [{ ...own, ...leafOf(column) }];
  return [
    { ...own, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ];
}

/** A cell as the writer takes it; throws at a whole number that 32 bits cannot hold. */
function valueOf({ name, type, partial }: Column, cell: Cell): unknown {
  if (typeof cell === 'number' && type !== 'number' && cell !== (cell | 0))
    throw new Error(`${name}: ${cell} is no whole number of 32 bits`);
  return typeof cell === 'string' && type === 'date' && !partial ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** What the file says of itself beside its rows. */
const said = ({ dataset, version, asOf, ...texts }: Description) => [
  { key: 'dataset', value: dataset },
  { key: 'version', value: version },
  { key: 'as_of', value: asOf },
  ...languageCodes.flatMap((language) => [
    { key: `title_${language}`, value: texts.title[language] ?? texts.title.vi },
    { key: `is_${language}`, value: texts.is[language] ?? texts.is.vi },
    { key: `is_not_${language}`, value: texts.isNot[language] ?? texts.isNot.vi },
    {
      key: `facts_${language}`,
      value: texts.facts.map(({ label, value }) => `${label[language]} | ${value[language]}`).join('\n'),
    },
  ]),
];

/** Apache Parquet with the types of the columns, real lists and days, packed by Snappy, which every reader knows. */
export const parquet = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  write: ({ columns, rows }: Table, description: Description) =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map((column) => ({
          name: column.name,
          data: rows.map((row) => valueOf(column, row[column.name] ?? null)),
        })),
        schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
        codec: 'SNAPPY',
        rowGroupSize: 100_000,
        kvMetadata: said(description),
      }),
    ),
} satisfies Format;
