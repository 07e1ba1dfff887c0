import type { Cell, Column, Dataset, Table } from '../domain/dataset.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Cell as Shown, TableView } from './table.ts';
import { isEmpty } from './dataset-columns.ts';

const most = { rows: 6, columns: 8, letters: 90 };

/** What says where a row comes from stands in the file; a preview has better uses for its room. */
const apart = new Set(['sources', 'confidence', 'confidence_of', 'inputs']);

const textOf = (cell: Cell): string => {
  const text = cell === null ? '' : Array.isArray(cell) ? cell.join(';') : String(cell);
  return text.length > most.letters ? `${text.slice(0, most.letters).replace(/[\s,;.:]+\S*$/, '')}…` : text;
};

/** The key, then the columns that can be read in the reader's language and hold something, as many as a screen bears. */
function chosen(dataset: Dataset, { columns, rows }: Table, language: string): readonly Column[] {
  const first = rows.slice(0, most.rows);
  const isKey = ({ name }: Column): boolean => dataset.key.includes(name);
  const worth = (column: Column): boolean =>
    !apart.has(column.name) &&
    (column.language ?? language) === language &&
    first.filter((row) => !isEmpty(row[column.name])).length * 2 >= first.length;
  const others = columns.filter((column) => !isKey(column) && worth(column));
  const room = new Set(others.slice(0, Math.max(0, most.columns - dataset.key.length)));
  return [
    ...dataset.key.flatMap((name) => columns.filter((column) => column.name === name)),
    ...others.filter((column) => room.has(column)),
  ];
}

/** The first rows of a table as they stand in the file, long texts cut; undefined where there are none. */
export function previewOf(translator: Translator, dataset: Dataset, table: Table): TableView | undefined {
  const { t, language } = translator;
  if (table.rows.length === 0) return undefined;
  const columns = chosen(dataset, table, language);
  const rows = table.rows.slice(0, most.rows);
  const cell = ({ language: own }: Column, value: Cell): Shown => ({
    text: textOf(value),
    ...(own && own !== language && { language: own }),
  });
  return {
    id: `${dataset.id}-preview`,
    caption: t(rows.length < table.rows.length ? 'dataset.preview' : 'dataset.preview_all', {
      rows: rows.length,
      of_rows: table.rows.length,
      columns: columns.length,
      of_columns: table.columns.length,
    }),
    columns: columns.map(({ name, type }) => ({ label: name, numeric: type === 'number' || type === 'integer' })),
    rows: rows.map((row) => columns.map((column) => cell(column, row[column.name] ?? null))),
    marks: [],
  };
}
