import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { contentFolder } from '../src/reader/folder.ts';
import { simulate } from './demo/simulate.ts';
import { optionsFrom } from './demo/options.ts';

/*
 * npm run demo -- [--years 3] [--indicators 8] [--communes 0] [--seed 27] [--no-serve]
 * Writes simulated records beside the real ones into .demo/content, builds them to .demo/site and serves that.
 */

const content = resolve('.demo/content');
const site = resolve('.demo/site');
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site, DEMO: '1' };

const run = (script: string): boolean =>
  spawnSync(process.execPath, [join(import.meta.dirname, script)], { stdio: 'inherit', env }).status === 0;

try {
  const { serve, ...options } = optionsFrom(process.argv.slice(2));
  simulate(contentFolder(), content, options);
  if (!run('build.ts')) process.exitCode = 1;
  else if (serve) run('serve.ts');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
