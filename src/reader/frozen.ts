import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastEmptied, withdrawalsFrom, type WithdrawalRecord } from '../domain/withdrawals.ts';
import { problemAt, sound, type Content, type FieldPath, type Problem } from '../domain/entry.ts';

type ReleaseEntry = ReturnType<typeof sound<'releases'>>[number];

/** The file of a release that holds what tables and columns meant. */
export const dictionaryFile = 'dictionary.json';

/** Whether a path of the content is a frozen file, which is read lazily and known by its hash alone. */
export const isFrozen = (path: string): boolean => /^releases\/[^/]+\/([a-z0-9-]+\.csv|dictionary\.json)$/.test(path);

/** The path of a frozen file below the content folder. */
export const frozenPath = (folder: string, version: string, name: string): string =>
  join(folder, 'releases', version, name);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The withdrawals of the content from a release, the oldest first. */
const withdrawalsOf = (content: Content, version: string): readonly WithdrawalRecord[] =>
  withdrawalsFrom({ withdrawals: new Map(sound(content.withdrawals).map(({ id, record }) => [id, record])) }, version);

function fileProblem(folder: string, entry: ReleaseEntry, name: string, expected: string, at: FieldPath): Problem[] {
  const path = frozenPath(folder, entry.id, name);
  if (!existsSync(path)) return [problemAt(entry, at, `${name} is missing; a release is kept for ever as it was made`)];
  if (sha256(readFileSync(path)) === expected) return [];
  const message = `is not what was released: its SHA-256 differs from the one in release.yaml; take the file back as it was, or say in withdrawals/ what had to be hidden (see "A withdrawal" in content/README.md)`;
  return [{ file: `releases/${entry.id}/${name}`, line: 1, field: 'file', message }];
}

function problemsOf(folder: string, content: Content, entry: ReleaseEntry): Problem[] {
  const gone = withdrawalsOf(content, entry.id);
  const { datasets, dictionary, version } = entry.record;
  const expected = new Set([...Object.keys(datasets).map((id) => `${id}.csv`), dictionaryFile, 'release.yaml']);
  const strangers = readdirSync(join(folder, 'releases', entry.id))
    .filter((name) => !name.startsWith('.') && isFrozen(`releases/${entry.id}/${name}`) && !expected.has(name))
    .map((name) => ({
      file: `releases/${entry.id}/${name}`,
      line: 1,
      field: 'file',
      message: 'is no part of the release; nothing is added to one that is made',
    }));
  return [
    ...(version === entry.id ? [] : [problemAt(entry, ['version'], `${version} is not the name of its folder`)]),
    ...fileProblem(folder, entry, dictionaryFile, dictionary, ['dictionary']),
    ...Object.entries(datasets).flatMap(([id, { sha256: recorded }]) =>
      fileProblem(folder, entry, `${id}.csv`, lastEmptied(gone, id)?.sha256 ?? recorded, ['datasets', id, 'sha256']),
    ),
    ...strangers,
  ];
}

/** Every way in which frozen files are not as their releases recorded them. */
export function frozenProblems(folder: string, content: Content): Problem[] {
  const { releases } = content;
  const known = new Set(releases.map(({ id }) => id));
  const place = join(folder, 'releases');
  const folders = existsSync(place) ? readdirSync(place).filter((name) => !name.startsWith('.')) : [];
  const nameless = folders
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: `releases/${name}/release.yaml`,
      line: 1,
      field: 'file',
      message: 'is missing; take the release back as it was made',
    }));
  return [...nameless, ...sound(releases).flatMap((entry) => problemsOf(folder, content, entry))];
}
