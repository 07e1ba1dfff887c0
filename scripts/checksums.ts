import { createHash } from 'node:crypto';
import { createReadStream, existsSync, globSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the files that list checksums. */
export const checksumFile = 'SHA256SUMS';

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Uint8Array);
  return hash.digest('hex');
}

/** The paths of all files below a folder, with slashes, in the order of their bytes. */
export const filesBelow = (folder: string): string[] =>
  globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

/** The checksums of all files below a folder by path. */
export async function checksumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  for (const path of filesBelow(folder)) sums.set(path, await sha256(join(folder, path)));
  return sums;
}

const listed = (sums: Iterable<readonly [string, string]>, skipped?: string): string =>
  [...sums]
    .filter(([path]) => path !== checksumFile && path !== skipped)
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');

const releases = 'data/releases';

/**
 * Writes the list of a built site, and before it one into the folder of each release, in the format that `sha256sum --check` reads. A list
 * does not hold itself, and that of a release not the page by which people find their way in its folder.
 */
export async function writeChecksums(site: string): Promise<void> {
  const folder = join(site, releases);
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^(\d|latest$)/.test(name)) : [];
  for (const version of versions) {
    const place = join(folder, version);
    writeFileSync(join(place, checksumFile), listed(await checksumsOf(place), 'index.html'));
  }
  writeFileSync(join(site, checksumFile), listed(await checksumsOf(site)));
}
