import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatProblem } from '../src/domain/entry.ts';
import { asOf } from '../src/reader/as-of.ts';
import { contentFolder } from '../src/reader/folder.ts';
import { counted } from '../src/reader/counted.ts';
import { readContent } from '../src/reader/read.ts';
import { writeChecksums } from './checksums.ts';
import { indexSite } from './search/index-site.ts';

/*
 * Check, build, index, list the checksums, swap in. Pages are built on one core while pictures are made on the other. The site is built in
 * a folder of its own beside the one it replaces, so that an error at any step leaves
 * OUT_DIR as it was.
 */

const out = resolve(process.env['OUT_DIR'] ?? 'dist');

function check(): void {
  asOf('');
  const { problems, notices } = readContent(contentFolder());
  for (const notice of notices) console.info(`note  ${formatProblem(notice)}`);
  if (problems.length === 0) return;
  for (const problem of problems) console.info(formatProblem(problem));
  throw new Error(`The content has ${counted(problems.length, 'problem')}; nothing was built.`);
}

/** Runs a script of Node to its end; throws what is given where it fails, as what went wrong stands above it. */
async function run(
  script: string,
  words: readonly string[],
  settings: NodeJS.ProcessEnv,
  failure: string,
): Promise<void> {
  const path = join(import.meta.dirname, script);
  const child = spawn(process.execPath, [path, ...words], { stdio: 'inherit', env: { ...process.env, ...settings } });
  const [status] = (await once(child, 'exit')) as [number | null]; // The event gives a status, or none after a signal.
  if (status !== 0) throw new Error(failure);
}

const runAstro = (folder: string): Promise<void> =>
  run(
    '../node_modules/astro/bin/astro.mjs',
    ['build', '--force', '--silent'],
    { BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    'Astro could not build the site; the message above says why.',
  );

const runMaterial = (folder: string): Promise<void> =>
  run('material.ts', [folder], {}, 'The pictures could not be made; the message above says why.');

/** Builds the pages and, beside them, the pictures that they and others use, and puts both together. */
async function make(site: string, material: string): Promise<void> {
  const ended = await Promise.allSettled([runAstro(site), runMaterial(material)]);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
  for (const name of readdirSync(material)) renameSync(join(material, name), join(site, name));
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
    await make(site, join(folder, 'material'));
    const built = seconds(started);
    const { pages } = await indexSite(site);
    await writeChecksums(site);
    swap(site);
    console.info(`${pages} pages in the search index; built after ${built} s, all after ${seconds(started)} s: ${out}`);
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
