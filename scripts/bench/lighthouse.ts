import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const given = join(import.meta.dirname, 'lighthouse');
const packages = ['package.json', 'package-lock.json'];

/**
 * The path of Lighthouse's command. It is fetched once, in the versions that its own lock file names, below node_modules: with what it
 * brings it weighs 176 MB, which nobody else needs. Throws where it cannot be fetched.
 */
export function lighthouse(): string {
  const folder = resolve('node_modules/.cache/lighthouse');
  const same = (name: string): boolean =>
    existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(readFileSync(join(given, name)));
  const command = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (packages.every(same) && existsSync(command)) return command;
  console.info('Lighthouse is fetched, once.');
  mkdirSync(folder, { recursive: true });
  for (const name of packages) copyFileSync(join(given, name), join(folder, name));
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('Lighthouse could not be fetched; npm says why above.');
  return command;
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

const category = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const audit = z.object({ score: z.number().nullable(), numericValue: z.number().optional() });
const report = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.enum(categories), category),
  audits: z.record(z.string(), audit),
});

/** What one look at a page gave: scores of 100 (none for search engines where the page keeps them away), seconds, milliseconds, bytes. */
export type Reading = {
  readonly path: string;
  readonly scores: Readonly<Record<Category, number | undefined>>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly bytes: number;
  /** The audits, those of speed aside, that the page does not pass. */
  readonly failed: readonly string[];
};

/** Reads Lighthouse's report on a page. Throws where it could not look at the page. */
export function readingOf(path: string, text: string): Reading {
  const { audits, categories: found, runtimeError } = report.parse(JSON.parse(text));
  if (runtimeError) throw new Error(`${path}: ${runtimeError.message}`);
  const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const failing = (name: Category): string[] =>
    found[name].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id);
  const score = (name: Category): number => Math.round((found[name].score ?? 0) * 100);
  const away = failing('seo').join() === 'is-crawlable';
  return {
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: away ? undefined : score('seo'),
    },
    lcp: number('largest-contentful-paint') / 1000,
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    bytes: number('total-byte-weight'),
    failed: [...failing('accessibility'), ...failing('best-practices'), ...(away ? [] : failing('seo'))],
  };
}

/** Looks at a page with Lighthouse as it comes, which is as a slow phone on a slow network, with the Chromium of that path. */
export async function look(command: string, chrome: string, origin: string, path: string): Promise<Reading> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const words = ['--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting'];
  const flags = [`--only-categories=${categories.join()}`, '--chrome-flags=--headless --no-sandbox'];
  try {
    const child = spawn(process.execPath, [command, `${origin}${path}`, ...words, ...flags], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CHROME_PATH: chrome },
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => said.push(part));
    await once(child, 'close');
    if (!existsSync(file)) throw new Error(`Lighthouse gave no report on ${path}: ${Buffer.concat(said).toString()}`);
    return readingOf(path, readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
