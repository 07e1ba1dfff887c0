import { existsSync, readFileSync } from 'node:fs';
import { problemAt, sound, type Content, type Problem } from '../domain/entry.ts';
import type { FrozenTable } from '../domain/schemas/releases.ts';
import { frozenRows } from './archive.ts';
import { frozenPath } from './frozen.ts';

type Entry = ReturnType<typeof sound<'withdrawals'>>[number];

function stillThere(folder: string, entry: Entry, dataset: string, then: FrozenTable): boolean {
  const { release, tables } = entry.record;
  const path = frozenPath(folder, release, `${dataset}.csv`);
  const { rows: keys = [], columns = [] } = tables[dataset] ?? {};
  if (!existsSync(path)) return false;
  const named = new Set(keys.map((key) => key.join('\n')));
  const rows = frozenRows(readFileSync(path, 'utf8'), then.columns);
  const own = rows.filter((row) => named.has(then.key.map((name) => String(row[name])).join('\n')));
  return own.length < named.size || own.some((row) => columns.some((name) => (row[name] ?? '').toString() !== ''));
}

function problemsOf(folder: string, content: Content, entry: Entry): Problem[] {
  const { release, tables } = entry.record;
  const then = sound(content.releases).find(({ id }) => id === release)?.record.datasets;
  if (!then) return [problemAt(entry, ['release'], `there is no release ${release}`)];
  if (Object.keys(tables).length === 0) {
    return [problemAt(entry, ['tables'], `nothing is taken out yet: run npm run withdraw -- ${entry.id}`)];
  }
  return Object.entries(tables).flatMap(([id, { released }]): Problem[] => {
    const table = Object.hasOwn(then, id) ? then[id] : undefined;
    if (table?.sha256 !== released) {
      return [problemAt(entry, ['tables', id, 'released'], `is not the SHA-256 with which ${id} was released`)];
    }
    if (!stillThere(folder, entry, id, table)) return [];
    return [problemAt(entry, ['tables', id, 'rows'], `${id}.csv still holds values in rows that are named here`)];
  });
}

/** Every withdrawal that has not been carried out, or not as it says. */
export const withdrawalProblems = (folder: string, content: Content): Problem[] =>
  sound(content.withdrawals).flatMap((entry) => problemsOf(folder, content, entry));
