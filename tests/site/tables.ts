import { parse } from 'csv-parse/sync';
import { read } from './pages.ts';

export type TextRow = Readonly<Record<string, string>>;

/** The lines of a CSV file, header first, as a strict reader sees them. */
export const linesOf = (csv: string): string[][] => parse(csv, { relax_column_count: false });

/** The rows of a published table as text, read back from its CSV. */
export function rowsOf(dataset: string): TextRow[] {
  const [names = [], ...lines] = linesOf(read(`data/${dataset}.csv`));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
