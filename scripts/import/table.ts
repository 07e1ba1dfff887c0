import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import readSheets, { type Sheet } from 'read-excel-file/node';

/** One row of a file that somebody hands in: its cells as trimmed text by column, and the line or row on which it stands. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

const text = (cell: unknown): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).normalize('NFC').trim();

function rowsUnder(header: readonly string[], lines: readonly (readonly unknown[])[], first: number): Row[] {
  const columns = header.map(text);
  return lines.map((cells, index) => ({
    line: first + index,
    cells: Object.fromEntries(columns.map((column, at) => [column, text(cells[at])])),
  }));
}

function fromCsv(file: string): Row[] {
  type Record = { record: Readonly<{ [column: string]: string }>; info: { lines: number } };
  // With `info` the parser gives each record beside the number of the line on which it ends.
  const records = parse(readFileSync(file), { bom: true, columns: true, info: true, relax_column_count: true });
  return (records as unknown as Record[]).map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(Object.entries(record).map(([column, cell]) => [text(column), text(cell)])),
  }));
}

function fromJson(file: string): Row[] {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const list = Array.isArray(value) ? value : Object.values(value ?? {}).find(Array.isArray);
  if (!list) throw new Error(`${file} holds no list of objects`);
  return list.map((item: unknown, index) => ({
    line: index + 1,
    cells: Object.fromEntries(Object.entries(item ?? {}).map(([column, cell]) => [text(column), text(cell)])),
  }));
}

async function fromWorkbook(file: string, name: string | undefined): Promise<Row[]> {
  const sheets: readonly Sheet[] = await readSheets(file);
  const sheet = name === undefined ? sheets[0] : sheets.find(({ sheet: title }) => title === name);
  if (!sheet) throw new Error(`${file} has no sheet "${name}"; it has ${sheets.map((each) => each.sheet).join(', ')}`);
  const [header = [], ...lines] = sheet.data;
  return rowsUnder(header.map(text), lines, 2);
}

/** The rows of a CSV, JSON or XLSX file; of a workbook the named sheet or the first. Throws where the file is none of these. */
export async function readTable(file: string, sheet?: string): Promise<Row[]> {
  const kind = extname(file).toLowerCase();
  if (kind === '.csv') return fromCsv(file);
  if (kind === '.json') return fromJson(file);
  if (kind === '.xlsx') return fromWorkbook(file, sheet);
  throw new Error(`${file} is not a .csv, .json or .xlsx file`);
}
