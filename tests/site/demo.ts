import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { simulate } from '../../scripts/demo/simulate.ts';

/** The folder of the built demo. Its content stands beside it, with hostile words in it. */
export const demoSite = resolve('.build/test-demo/site');
export const demoContent = resolve('.build/test-demo/content');

export const realContent = process.env['CONTENT_DIR'] ?? 'content';

export const smallest = { seed: 27, years: 1, indicators: 1, communes: 3 };
export const hostile = '<script>alert(1)</script>';

/** The address that the demo is built for, which is not that of the site. */
export const address = 'https://quyen.example';

/** Puts words at the beginning of a file's first Vietnamese text under a field. */
function plant(file: string, field: string, words: string): void {
  const path = join(demoContent, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(new RegExp(`^(${field}:\\n  vi: )(['"]?)`, 'm'), `$1$2${words} `);
  if (after === before) throw new Error(`${file} has no ${field}`);
  writeFileSync(path, after);
}

/** Writes the content of the demo anew; throws where a planted file is not as it should be. */
export function writeDemo(): void {
  rmSync(demoContent, { recursive: true, force: true });
  simulate(realContent, demoContent, smallest);
  plant('agencies/ministry-of-health.yaml', 'about', hostile);
  plant('documents/27-qd-ttg-2025.yaml', 'title', hostile);
}
