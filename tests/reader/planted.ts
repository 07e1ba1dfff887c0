import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { formatProblem } from '../../src/domain/entry.ts';
import { readContent, type Reading } from '../../src/reader/read.ts';

export const fixture = join(import.meta.dirname, '../fixtures/content');

/** Something done to a copy of the fixture before it is read. */
export type Change = (folder: string) => void;

/** Writes a file, new or instead of what was there. */
export const write =
  (path: string, content: string | Uint8Array): Change =>
  (folder) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

/** Replaces the first place in a file where a text stands; fails where it stands nowhere, since nothing would be tested. */
export const replace =
  (path: string, from: string, to: string): Change =>
  (folder) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} of the fixture does not hold "${from}"`);
    writeFileSync(
      join(folder, path),
      text.replace(from, () => to),
    );
  };

/** Adds a text at the end of a file. */
export const append =
  (path: string, text: string): Change =>
  (folder) =>
    writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8') + text);

/** Takes a field out of a record, with all that stands below it; fails where there is no such field. */
export const drop =
  (path: string, field: string): Change =>
  (folder) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const rest = text.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'm'), '');
    if (rest === text) throw new Error(`${path} of the fixture has no field "${field}"`);
    writeFileSync(join(folder, path), rest);
  };

/** Writes a file that is like another one. */
export const copy =
  (from: string, to: string): Change =>
  (folder) =>
    cpSync(join(folder, from), join(folder, to));

/** Removes a file. */
export const remove =
  (path: string): Change =>
  (folder) =>
    rmSync(join(folder, path));

/** What `use` makes of a copy of the fixture with changes; the copy is gone afterwards. */
export function withCopy<T>(changes: readonly Change[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    for (const change of changes) change(folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the reader makes of the fixture with changes. */
export const readingOf = (...changes: readonly Change[]): Reading => withCopy(changes, readContent);

const lines = (list: Reading['problems']): string => list.map(formatProblem).join('\n');

/** The problems of the fixture with changes, as they are printed. */
export const problemsOf = (...changes: readonly Change[]): string => lines(readingOf(...changes).problems);

/** The notices of the fixture with changes, as they are printed; there must be no problem beside them. */
export function noticesOf(...changes: readonly Change[]): string {
  const { problems, notices } = readingOf(...changes);
  if (problems.length > 0) throw new Error(lines(problems));
  return lines(notices);
}

const patience = 5_000;

/** The problems of the fixture with a hostile change, as they are printed; fails where reading takes long or where a stack trace comes out. */
export function refusalOf(...changes: readonly Change[]): string {
  const start = performance.now();
  const { model, problems } = readingOf(...changes);
  expect(performance.now() - start).toBeLessThan(patience);
  expect(model).toBeUndefined();
  const lines = problems.map(formatProblem);
  expect(lines.filter((line) => /\n|\bat .*:\d+:\d+|Error:/.test(line) || line.length > 1100)).toEqual([]);
  return lines.join('\n');
}
