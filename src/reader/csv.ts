import { parse } from 'csv-parse/sync';
import { nearest } from '../domain/nearest.ts';
import type { Fault } from './structured.ts';

export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type Table = { readonly rows: readonly Row[]; readonly faults: readonly Fault[] };

const longestRow = 20_000;

type Parsed = { record: string[]; info: { lines: number } };

function headerFaults(header: readonly string[], known: readonly string[], required: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const one = header[0] ?? '';
  if (header.length === 1 && /[;\t]/.test(one)) {
    return [
      {
        line: 1,
        field: 'header',
        message: 'cells are parted by semicolons or tabs; save the table as CSV with commas',
      },
    ];
  }
  header.forEach((column, index) => {
    if (!known.includes(column)) {
      const meant = nearest(column, known);
      const hint = meant ? `; did you mean "${meant}"?` : `; columns are ${known.join(', ')}`;
      faults.push({ line: 1, field: column || `column ${index + 1}`, message: `is not a column of this table${hint}` });
    } else if (header.indexOf(column) < index) {
      faults.push({ line: 1, field: column, message: 'stands twice in the header' });
    }
  });
  for (const column of required) {
    if (!header.includes(column)) faults.push({ line: 1, field: column, message: 'is missing from the header' });
  }
  return faults;
}

const faultNames: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'has a quotation mark that is never closed',
  CSV_MAX_RECORD_SIZE: `is longer than ${longestRow} characters; is a quotation mark not closed?`,
  INVALID_OPENING_QUOTE:
    'has a quotation mark inside a cell; put the whole cell in quotation marks and double those inside',
  CSV_INVALID_CLOSING_QUOTE: 'has text behind a closing quotation mark; double quotation marks inside a cell',
};

/** The line of the first row after the lines that have been read: empty lines are passed over. */
function lineOfNextRow(text: string, linesRead: number): number {
  const lines = text.split('\n', linesRead + 1000);
  const next = lines.findIndex((line, index) => index >= linesRead && line !== '');
  return next === -1 ? linesRead + 1 : next + 1;
}

/** The first line that is longer than a row may be. */
function longLine(text: string): Fault | undefined {
  for (let line = 1, start = 0; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    if (end - start > longestRow) return { line, field: 'row', message: `is longer than ${longestRow} characters` };
    start = end + 1;
  }
  return undefined;
}

function parseRecords(text: string, last?: number): Parsed[] | Fault {
  let linesRead = 0;
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: '\n',
      max_record_size: longestRow,
      ...(last !== undefined && { to: last }),
      on_record: (record, { lines }) => {
        linesRead = lines;
        return record;
      },
    }) as unknown as Parsed[]; // With `info` each record comes with its place, which the types of the package do not say.
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = faultNames[code] ?? `is not CSV: ${error instanceof Error ? error.message : String(error)}`;
    return { line: lineOfNextRow(text, linesRead), field: 'row', message: reason };
  }
}

function rowsOf(parsed: readonly Parsed[], header: readonly string[]): Table {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const { record, info } of parsed) {
    const line = info.lines - (record.join('').split('\n').length - 1);
    if (record.length === header.length) {
      rows.push({ line, cells: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])) });
    } else {
      faults.push({ line, field: 'row', message: `has ${record.length} cells, but the header has ${header.length}` });
    }
  }
  return { rows, faults };
}

/** The rows of a CSV text with the line each one begins on; `known` are its columns, `required` those that cannot be left out. */
export function readCsv(text: string, known: readonly string[], required: readonly string[]): Table {
  const long = longLine(text);
  if (long) return { rows: [], faults: [long] };
  const head = parseRecords(text, 1);
  if (!Array.isArray(head)) return { rows: [], faults: [head] };
  const header = head[0]?.record;
  if (!header) return { rows: [], faults: [{ line: 1, field: 'header', message: 'is missing' }] };
  const line = head[0]?.info.lines ?? 1;
  const faults = headerFaults(header, known, required).map((fault) => ({ ...fault, line }));
  if (faults.length > 0) return { rows: [], faults };
  const parsed = parseRecords(text);
  if (!Array.isArray(parsed)) return { rows: [], faults: [parsed] };
  return rowsOf(parsed.slice(1), header);
}
