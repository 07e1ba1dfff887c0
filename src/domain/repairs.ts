import { logsBetween, reasonsFor } from './concerns.ts';
import { table, type Row, type Table } from './dataset.ts';
import { differing, rowPairs, type Pair } from './differences.ts';
import type { Model } from './model.ts';
import { next } from './releases.ts';

/* A repair of a release holds what was wrong in it as it should have been, and nothing else that is new. */

type Logs = ReturnType<typeof logsBetween>;

/** Tables in which a repair tells of itself: a row may come, and none goes or changes. */
const telling = ['corrections', 'changes'];

const named = (key: readonly string[], row: Row): string => key.map((column) => `${column}=${row[column]}`).join(', ');

/** Whether a row is there only because a correction is: its own entry in a log, or the source that it names. */
function belongs({ corrections }: Logs, { dataset, key }: Table, { before, after }: Pair): boolean {
  if (before !== undefined || after === undefined) return false;
  const sources = new Set([...corrections.values()].flatMap(({ source }) => source ?? []));
  return telling.includes(dataset) || (dataset === 'sources' && sources.has(String(after[key[0] ?? ''])));
}

function strayIn(logs: Logs, now: Table, pair: Pair): string[] {
  const { dataset, key } = now;
  const row = pair.after ?? pair.before;
  if (row === undefined || belongs(logs, now, pair)) return [];
  const isWhole = pair.before === undefined || pair.after === undefined;
  const changed = isWhole
    ? [undefined]
    : differing(
        now.columns.map(({ name }) => name),
        pair,
      );
  const stray = changed.filter((column) => reasonsFor(logs, { dataset, key, row, column }).length === 0);
  return stray.map((column) => `${dataset}, ${named(key, row)}${column === undefined ? '' : `: ${column}`}`);
}

/** What differs from a release, in tables that are not computed, and is named in no correction made since: table, key of the row, column. */
export function strayChanges(model: Model, version: string): string[] {
  // Only a correction can be the reason of a repair.
  const logs = { ...logsBetween(model, version, next), revisions: new Map() } as Logs;
  return model.archive.datasets
    .filter(({ derived }) => !derived)
    .map((dataset) => table(dataset, model))
    .flatMap((now) => {
      const then = model.archive.frozen(version, now.dataset);
      return then ? rowPairs(then, now).flatMap((pair) => strayIn(logs, now, pair)) : [now.dataset];
    });
}

/** The corrections made since a release. */
export const correctionsSince = (model: Model, version: string): string[] => [
  ...logsBetween(model, version, next).corrections.keys(),
];
