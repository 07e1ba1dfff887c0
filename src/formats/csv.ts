import { csvFormatRows } from 'd3';
import type { Cell, Table } from '../domain/dataset.ts';
import type { Format } from './format.ts';

/** A cell as text: nothing for null, list members joined by semicolons, numbers without exponents. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'string' || typeof cell === 'boolean') return String(cell);
  return cell.join(';');
}

/** The shortest decimal notation of a number; `String` would write 1e-7. */
function plainNumber(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const decimals = Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
  return value.toFixed(Math.min(100, decimals));
}

/** A header line and the rows of a table, every line ended by LF; `text` writes one cell. */
export function csvText(table: Table, text: (cell: Cell) => string): string {
  const names = table.columns.map(({ name }) => name);
  const lines = table.rows.map((row) => names.map((name) => text(row[name] ?? null)));
  return `${csvFormatRows([names, ...lines])}\n`;
}

/** The canonical file: UTF-8 without byte order mark, LF, RFC 4180 quotes. */
export const csv = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (table: Table) => csvText(table, cellText),
} satisfies Format;
