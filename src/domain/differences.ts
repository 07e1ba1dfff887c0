import type { Cell, Row, Table } from './dataset.ts';
import type { DifferenceKind } from './vocabulary.ts';

/** One guarded cell that differs; `row` is the newer of the two where both are there. */
export type ValueDifference = {
  readonly dataset: string;
  readonly key: readonly string[];
  readonly row: Row;
  readonly column: string;
  readonly kind: DifferenceKind;
  readonly before: Cell;
  readonly after: Cell;
};

/** How a table as a whole differs; `changed` counts rows of one key with any other cell. */
export type TableDifference = {
  readonly dataset: string;
  readonly derived: boolean;
  /** The number of rows; undefined where the table is not there. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly guardedRemoved: readonly string[];
  /** Whether the two are equal in columns, key and every cell. */
  readonly same: boolean;
};

export type Differences = { readonly values: readonly ValueDifference[]; readonly tables: readonly TableDifference[] };

/** Follows from the values and from the release itself, and so never counts as a difference. */
const vintage = 'vintage';

const cellKey = (cell: Cell | undefined): string => (Array.isArray(cell) ? cell.join(';') : String(cell ?? ''));

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean => a === b || cellKey(a) === cellKey(b);

/** The key of a row as one text. */
export const rowKey = (key: readonly string[], row: Row): string =>
  key.map((column) => cellKey(row[column])).join('\n');

const isNumber = (cell: Cell | undefined): cell is number => typeof cell === 'number';

function numberKind(before: Cell, after: Cell): DifferenceKind | undefined {
  if (isNumber(before) && isNumber(after) && before !== after) return before < after ? 'revised_up' : 'revised_down';
  if (isNumber(before) === isNumber(after)) return undefined;
  return isNumber(after) ? 'new' : 'withdrawn';
}

type Guards = NonNullable<Table['guarded']>;

function kindOf(guard: Guards[string], before: Cell, after: Cell): DifferenceKind | undefined {
  if (guard === 'number') return numberKind(before, after);
  if (sameCell(before, after)) return undefined;
  return guard === 'status' ? 'reclassified' : 'method_changed';
}

export type Pair = { readonly before: Row | undefined; readonly after: Row | undefined };

/** The guarded columns by which a row that came or went is told: its figures, or the first guarded one where it has none. */
function toldBy(guards: Guards, row: Row): string[] {
  const figures = Object.keys(guards).filter((column) => guards[column] === 'number' && isNumber(row[column]));
  return figures.length > 0 ? figures : Object.keys(guards).slice(0, 1);
}

type Change = Pick<ValueDifference, 'row' | 'column' | 'kind' | 'before' | 'after'>;

function changesOf(guards: Guards, { before, after }: Pair): Change[] {
  const only = after ?? before;
  if (only === undefined) return [];
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'new' : 'withdrawn';
    return toldBy(guards, only).map((column) => ({
      row: only,
      column,
      kind,
      before: before?.[column] ?? null,
      after: after?.[column] ?? null,
    }));
  }
  const found = Object.entries(guards).flatMap(([column, guard]): Change[] => {
    const [was, is] = [before[column] ?? null, after[column] ?? null];
    const kind = kindOf(guard, was, is);
    return kind === undefined ? [] : [{ row: after, column, kind, before: was, after: is }];
  });
  // A value that comes or goes takes its status with it.
  const moved = found.some(({ kind }) => kind === 'new' || kind === 'withdrawn');
  return found.filter(({ kind }) => !moved || kind !== 'reclassified');
}

/** The rows of two states of a table side by side, by key; one of the two is undefined where a row came or went. */
export function rowPairs(before: Table | undefined, after: Table | undefined): Pair[] {
  const key = (after ?? before)?.key ?? [];
  const pairs = new Map<string, { before: Row | undefined; after: Row | undefined }>(
    before?.rows.map((row) => [rowKey(key, row), { before: row, after: undefined }]),
  );
  for (const row of after?.rows ?? []) {
    const known = pairs.get(rowKey(key, row));
    if (known) known.after = row;
    else pairs.set(rowKey(key, row), { before: undefined, after: row });
  }
  return [...pairs.values()];
}

const names = (table: Table | undefined): readonly string[] => table?.columns.map(({ name }) => name) ?? [];

/** The columns among some in which the two rows of a pair differ; none where one of them is not there. */
export const differing = (columns: readonly string[], { before, after }: Pair): string[] =>
  before === undefined || after === undefined
    ? []
    : columns.filter((column) => column !== vintage && !sameCell(before[column], after[column]));

function tableDifference(dataset: string, before: Table | undefined, after: Table | undefined, pairs: readonly Pair[]) {
  const [was, is] = [names(before), names(after)];
  const shared = is.filter((column) => was.includes(column) && column !== vintage);
  const columnsRemoved = was.filter((column) => !is.includes(column));
  const counts = {
    added: pairs.filter((pair) => pair.before === undefined).length,
    removed: pairs.filter((pair) => pair.after === undefined).length,
    changed: pairs.filter((pair) => differing(shared, pair).length > 0).length,
  };
  return {
    dataset,
    derived: (after ?? before)?.derived ?? false,
    before: before?.rows.length,
    after: after?.rows.length,
    ...counts,
    columnsAdded: is.filter((column) => !was.includes(column)),
    columnsRemoved,
    guardedRemoved: Object.keys(before?.guarded ?? {}).filter((column) => columnsRemoved.includes(column)),
    same:
      before !== undefined &&
      after !== undefined &&
      counts.added + counts.removed + counts.changed === 0 &&
      JSON.stringify([before.columns, before.key]) === JSON.stringify([after.columns, after.key]),
  } satisfies TableDifference;
}

function differencesIn(dataset: string, before: Table | undefined, after: Table | undefined): Differences {
  const pairs = rowPairs(before, after);
  const { guarded = {}, key, derived = false } = (after ?? before)!;
  const known = names(after ?? before);
  const guards = Object.fromEntries(Object.entries(guarded).filter(([column]) => known.includes(column)));
  const told = derived || Object.keys(guards).length === 0 ? [] : pairs.flatMap((pair) => changesOf(guards, pair));
  return {
    values: told.map((change) => ({ dataset, key, ...change })),
    tables: [tableDifference(dataset, before, after, pairs)],
  };
}

/**
 * How two states of the tables differ: every guarded cell one by one, and every table in counts, in the order of the newer state and then
 * what it no longer has. The column `vintage` follows from the rest and is left out.
 */
export function differences(before: readonly Table[], after: readonly Table[]): Differences {
  const ids = [...new Set([...after, ...before].map(({ dataset }) => dataset))];
  const find = (tables: readonly Table[], id: string) => tables.find(({ dataset }) => dataset === id);
  const parts = ids.map((id) => differencesIn(id, find(before, id), find(after, id)));
  return { values: parts.flatMap(({ values }) => values), tables: parts.flatMap(({ tables }) => tables) };
}
