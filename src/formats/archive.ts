import type { Table } from '../domain/dataset.ts';
import { csv } from './csv.ts';
import { formatsFor, type Bytes, type Described, type Format } from './format.ts';
import { geojson } from './geojson.ts';
import { parquet } from './parquet.ts';
import { sha256, written, type Written } from './written.ts';
import { zipped, type ArchivedFile } from './zip.ts';

/** The formats of tables that the archive holds: one for every program, one with types, and the outlines. */
export const archived: readonly Format[] = [csv, parquet, geojson];

/** The list of checksums, which is made last and cannot name itself. */
export const sums = 'SHA256SUMS';

/** The files of one table, named as at their own addresses; `write` says what is published there. */
export const filesOf = (
  table: Table,
  description: Described,
  write: (format: Format) => Promise<Written> = (format) => written(format, table, description),
): Promise<ArchivedFile[]> =>
  Promise.all(
    formatsFor(archived, table).map(async (format) => {
      const { bytes } = await write(format);
      return { path: `${table.dataset}.${format.extension}`, bytes };
    }),
  );

const inOrder = (a: ArchivedFile, b: ArchivedFile): number => (a.path < b.path ? -1 : 1);

/** Lines that `sha256sum -c` reads: digits, two spaces, path. */
export const checksums = (files: readonly ArchivedFile[]): string =>
  files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');

/** An archive of files, sorted by path, with their checksums; throws where two have one path. */
export function archive(files: readonly ArchivedFile[]): Bytes {
  const sorted = files.toSorted(inOrder);
  const twice = sorted.find(({ path }, index) => path === sorted[index + 1]?.path);
  if (twice) throw new Error(`two files of the archive are called ${twice.path}`);
  return zipped([{ path: sums, bytes: new TextEncoder().encode(checksums(sorted)) }, ...sorted]);
}
