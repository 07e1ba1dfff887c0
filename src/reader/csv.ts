import { parse } from 'csv-parse/sync';
import { nearest } from '../domain/nearest.ts';
import type { Fault } from './structured.ts';

export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type Table = { readonly rows: readonly Row[]; readonly faults: readonly Fault[] };

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

function parseRecords(text: string): Parsed[] | Fault {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    return { line, field: 'row', message: `is not CSV: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The rows of a CSV text with the line each one begins on; `known` are its columns, `required` those that cannot be left out. */
export function readCsv(text: string, known: readonly string[], required: readonly string[]): Table {
  const parsed = parseRecords(text);
  if (!Array.isArray(parsed)) return { rows: [], faults: [parsed] };
  const header = parsed[0]?.record;
  if (!header) return { rows: [], faults: [{ line: 1, field: 'header', message: 'is missing' }] };
  const faults = headerFaults(header, known, required);
  if (faults.length > 0) return { rows: [], faults };
  const rows: Row[] = [];
  for (const { record, info } of parsed.slice(1)) {
    const line = info.lines - (record.join('').split('\n').length - 1);
    if (record.length === header.length) {
      rows.push({ line, cells: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])) });
    } else {
      faults.push({ line, field: 'row', message: `has ${record.length} cells, but the header has ${header.length}` });
    }
  }
  return { rows, faults };
}
