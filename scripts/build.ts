import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatProblem } from '../src/domain/entry.ts';
import { asOf } from '../src/reader/as-of.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { readContent } from '../src/reader/read.ts';
import { writeChecksums } from './checksums.ts';
import { indexSite } from './search/index-site.ts';

/*
 * Check, build, index, list the checksums, swap in. The site is built in a folder of its own beside the one it replaces, so that an error at any step leaves
 * OUT_DIR as it was.
 */

const out = resolve(process.env['OUT_DIR'] ?? 'dist');

function check(): void {
  asOf('');
  const { problems, notices } = readContent(contentFolder());
  for (const notice of notices) console.info(`note  ${formatProblem(notice)}`);
  if (problems.length === 0) return;
  for (const problem of problems) console.info(formatProblem(problem));
  throw new Error(`The content has ${problems.length} problems; nothing was built.`);
}

function runAstro(folder: string): void {
  const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [astro, 'build', '--force', '--silent'], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('Astro could not build the site; the message above says why.');
}

/** Puts the finished folder where the old one was; the old one goes only after the new one stands. */
function swap(finished: string): void {
  const old = `${finished}.old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(finished, out);
  rmSync(old, { recursive: true, force: true });
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function build(): Promise<void> {
  const started = performance.now();
  check();
  mkdirSync(dirname(out), { recursive: true });
  const folder = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  try {
    const site = join(folder, 'site');
    runAstro(site);
    const built = seconds(started);
    const { pages } = await indexSite(site);
    await writeChecksums(site);
    swap(site);
    console.info(
      `${pages} pages in the search index; Astro done after ${built} s, all after ${seconds(started)} s: ${out}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
