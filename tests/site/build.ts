import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { address, demoContent, demoSite, writeDemo } from './demo.ts';

/** Builds with a few pictures of each sort; true where that went well. What the build says goes where a test run shows it. */
export async function build(settings: Readonly<Record<string, string>>): Promise<boolean> {
  const env = { MATERIAL: 'sample', ...process.env, ...settings };
  const child = spawn(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null]; // The event gives a status, or none after a signal.
  return status === 0;
}

/** Builds the site that is tested, and names it in `SITE_DIR`, unless that names one already. */
export async function buildSite(): Promise<boolean> {
  if (process.env['SITE_DIR']) return true;
  const folder = resolve('.build/test-site');
  const built = await build({ OUT_DIR: folder });
  if (built) process.env['SITE_DIR'] = folder;
  return built;
}

/** Builds the smallest demo anew, with hostile words in it, and says in `DEMO_BUILT` that it stands. */
export async function buildDemo(): Promise<boolean> {
  writeDemo();
  const built = await build({ CONTENT_DIR: demoContent, OUT_DIR: demoSite, SITE_URL: address, DEMO: '1' });
  if (built) process.env['DEMO_BUILT'] = 'yes';
  return built;
}

/** Builds the site once for all tests over it. */
export async function setup(): Promise<void> {
  if (!(await buildSite())) throw new Error('The site could not be built, so nothing over it can be tested.');
}
