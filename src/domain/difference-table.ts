import { z } from 'zod';
import { refTo, YearColumn } from './columns.ts';
import { logsBetween, reasonsFor } from './concerns.ts';
import { table, type Cell, type Table } from './dataset.ts';
import type { ValueDifference } from './differences.ts';
import type { Model } from './model.ts';
import { differencesBetween } from './releases.ts';
import { differenceKinds } from './vocabulary.ts';

/**
 * One line a changed cell: the table, the key of its row, indicator, area and year where the row has them, the column, how it differs, the
 * cell before and after as text, and the ids of the corrections and revisions that speak of it.
 */
const DifferenceRow = z.strictObject({
  table: z.string(),
  record: z.array(z.string()),
  indicator: refTo('indicators').nullable(),
  area: refTo('areas').nullable(),
  year: YearColumn.nullable(),
  column: z.string(),
  difference: z.enum(differenceKinds),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reasons: z.array(z.string()),
});

type Logs = Parameters<typeof reasonsFor>[0];

const textOf = (cell: Cell): string | null =>
  cell === null ? null : Array.isArray(cell) ? cell.join(';') : String(cell);

const wordOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);

function rowOf(logs: Logs, { dataset, key, row, column, kind, before, after }: ValueDifference) {
  const { indicator, area, year } = row;
  return {
    table: dataset,
    record: key.map((name) => `${name}=${textOf(row[name] ?? null) ?? ''}`),
    indicator: wordOf(indicator),
    area: wordOf(area),
    year: typeof year === 'number' ? year : null,
    column,
    difference: kind,
    before: textOf(before),
    after: textOf(after),
    reasons: reasonsFor(logs, { dataset, key, row, column }).map((reason) => `${reason.kind}:${reason.id}`),
  };
}

/** The differences of guarded cells between two states as a table, in the order of tables and keys. */
export function differenceTable(model: Model, from: string, to: string): Table {
  const logs = logsBetween(model, from, to);
  const rows = differencesBetween(model, from, to).values.map((each) => rowOf(logs, each));
  return table({ id: 'differences', row: DifferenceRow, key: ['table', 'record', 'column'], rows: () => rows }, model);
}
