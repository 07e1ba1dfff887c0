import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the site once for all tests over it, unless `SITE_DIR` names one that is built already. */
export function setup(): void {
  if (process.env['SITE_DIR']) return;
  const folder = resolve('.build/test-site');
  const env = { MATERIAL: 'sample', ...process.env, OUT_DIR: folder };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('The site could not be built, so nothing over it can be tested.');
  process.env['SITE_DIR'] = folder;
}
