import type { Cell, Table } from '../domain/dataset.ts';
import { cellText, csvText } from './csv.ts';
import type { Format } from './format.ts';

/** What a spreadsheet would take for the beginning of a formula (ASVS 5.0, 1.2.10), full-width signs included. */
const formulaStart = /^[=+\-@\t\r\0＝＋－＠]/;

const byteOrderMark = '\ufeff';

function harmless(cell: Cell): string {
  const text = cellText(cell);
  return typeof cell !== 'number' && formulaStart.test(text) ? `'${text}` : text;
}

/** The file for Excel: a byte order mark, so that Vietnamese is read right, and an apostrophe before text that looks like a formula. */
export const excelCsv = {
  extension: 'excel.csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (table: Table) => `${byteOrderMark}${csvText(table, harmless)}`,
} satisfies Format;
