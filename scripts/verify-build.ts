import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksumFile, filesBelow } from './checksums.ts';
import { differencesOf } from './verify/compare.ts';

/*
 * npm run verify-build: builds the site twice, in two folders, and compares all files byte by byte. Exit code 1 where any differs. Prints
 * the SHA-256 of the list of checksums, which others who build the same commit for the same SITE_URL can compare.
 */

const folder = mkdtempSync(join(tmpdir(), 'verify-build-'));

function build(name: string): string {
  const out = join(folder, name);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: out },
  });
  if (status !== 0) throw new Error('The site could not be built.');
  return out;
}

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', cwd: import.meta.dirname });
  return status === 0 ? stdout.trim() : undefined;
}

/** What was built, so that somebody else can build the same. */
function state(): string {
  const commit = git('rev-parse', 'HEAD');
  if (commit === undefined) return 'a folder that is in no repository';
  return git('status', '--porcelain') === ''
    ? `commit ${commit}`
    : `commit ${commit} with changes that are not committed`;
}

try {
  const [one, other] = [build('first'), build('again/second')];
  const differing = await differencesOf(one, other);
  for (const line of differing) console.info(line);
  const list = readFileSync(join(one, checksumFile), 'utf8');
  console.info(`${state()}: ${filesBelow(one).length} files, ${differing.length} differ between two builds`);
  console.info(`${checksumFile} has the SHA-256 ${createHash('sha256').update(list).digest('hex')}`);
  if (differing.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
