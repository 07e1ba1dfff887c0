import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory } from './memory.ts';
import { simulate } from '../demo/simulate.ts';
import { mostCommunes, type Options } from '../demo/options.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { line } from './table.ts';

type Size = { readonly name: string; readonly options?: Options };

export const sizes: readonly Size[] = [
  { name: 'real content' },
  { name: 'demo, 1 year', options: { seed: 27, years: 1, indicators: 2, communes: 0 } },
  { name: 'demo, 3 years', options: { seed: 27, years: 3, indicators: 8, communes: 0 } },
  { name: 'demo, 3 years, 1,000 communes', options: { seed: 27, years: 3, indicators: 8, communes: 1000 } },
  {
    name: `demo, 3 years, ${mostCommunes} communes`,
    options: { seed: 27, years: 3, indicators: 8, communes: mostCommunes },
  },
];

type Took = { readonly seconds: number; readonly megabytes: number };

/** Builds with these settings; comes back with the seconds that it took and the peak of its memory in MB. Throws where it fails. */
export async function build(settings: Readonly<Record<string, string>>): Promise<Took> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../build.ts')], {
    env: { MATERIAL: 'sample', ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, megabytes] = await Promise.all([
    new Promise<number | null>((resolve) => child.on('exit', resolve)),
    peakMemory(child),
  ]);
  if (code !== 0) throw new Error('The site could not be built; the message above says why.');
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

const megabytesOf = (folder: string): number =>
  globSync('**', { cwd: folder }).reduce((sum, path) => {
    const found = statSync(join(folder, path));
    return sum + (found.isFile() ? found.size : 0);
  }, 0) / 1e6;

async function measure({ name, options }: Size): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const content = options ? join(folder, 'content') : contentFolder();
    if (options) simulate(contentFolder(), content, options);
    const out = join(folder, 'site');
    const { seconds, megabytes } = await build({
      CONTENT_DIR: content,
      OUT_DIR: out,
      ...(options && { DEMO: '1' }),
    });
    const pages = globSync('**/*.html', { cwd: out }).length;
    const figures = [pages, seconds.toFixed(1), megabytes.toFixed(0), megabytesOf(out).toFixed(0)];
    return [name, ...figures.map(String), ((seconds / pages) * 1000).toFixed(1)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const widths = [34, 8, 9, 9, 9, 12];
/** Builds the real content and the demo in several sizes, one after the other, and prints what each took. */
export async function benchBuilds(some: readonly Size[]): Promise<void> {
  console.info(line(['size', 'pages', 'seconds', 'peak MB', 'dist MB', 's/1000 p.'], widths));
  for (const size of some) console.info(line(await measure(size), widths));
}
