import type { Mapping } from './mapping.ts';
import type { Row } from './table.ts';

/** One paragraph as a file gives it; sub-paragraphs on rows of their own are put together in their order. */
export type Paragraph = {
  readonly number: number;
  readonly text: string;
  readonly theme: string | undefined;
  readonly urgent: boolean | null;
};

const missingColumns = (rows: readonly Row[], mapping: Mapping): string[] => {
  const wanted = [
    ...Object.values(mapping.columns).filter((name) => name !== undefined),
    ...Object.keys(mapping.where),
  ];
  const known = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return wanted.filter((column) => !known.has(column));
};

function pieceOf({ cells, line }: Row, mapping: Mapping, pattern: RegExp): Paragraph | string {
  const { columns } = mapping;
  const written = cells[columns.paragraph] ?? '';
  const number = Number(pattern.exec(written)?.[1]);
  const text = (cells[columns.text] ?? '').replace(/\s+/g, ' ');
  if (!Number.isInteger(number) || number < 1)
    return `line ${line}  ${columns.paragraph}: "${written}" holds no number of a paragraph`;
  if (text === '') return `line ${line}  ${columns.text}: is empty`;
  const theme = columns.theme === undefined ? undefined : cells[columns.theme] || undefined;
  return {
    number,
    text,
    theme,
    urgent: columns.urgent === undefined ? null : cells[columns.urgent] === mapping.urgent_is,
  };
}

const joined = (pieces: readonly Paragraph[]): Paragraph => ({
  ...pieces[0]!,
  text: [...new Set(pieces.map(({ text }) => text))].join('\n'),
  theme: pieces.find(({ theme }) => theme !== undefined)?.theme,
  urgent: pieces.some(({ urgent }) => urgent === true) || pieces[0]!.urgent,
});

/** The paragraphs of a file in order; throws with every row that cannot be understood, naming its line. */
export function paragraphsOf(rows: readonly Row[], mapping: Mapping): Paragraph[] {
  const missing = missingColumns(rows, mapping);
  if (missing.length > 0) throw new Error(`the file has no column ${missing.map((name) => `"${name}"`).join(', ')}`);
  const pattern = new RegExp(mapping.paragraph, 'u');
  const wanted = rows.filter(({ cells }) =>
    Object.entries(mapping.where).every(([column, value]) => cells[column] === value),
  );
  const pieces = wanted.map((row) => pieceOf(row, mapping, pattern));
  const faults = pieces.filter((piece) => typeof piece === 'string');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (pieces.length === 0) throw new Error('no row of the file is meant by the mapping (where)');
  const found = pieces.filter((piece) => typeof piece !== 'string');
  return [...Map.groupBy(found, ({ number }) => number).values()].map(joined).sort((a, b) => a.number - b.number);
}
