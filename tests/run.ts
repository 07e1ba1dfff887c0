import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildDemo, buildSite } from './site/build.ts';

/*
 * npm test: everything, in the order that keeps two cores busy. A build and the check of types write the same files of Astro, so that the
 * demo, whose content is another, is built only after both. Nothing is left out where something fails; the exit code is 1 then.
 */

type Step = readonly [name: string, run: () => Promise<boolean>];

const failed: string[] = [];

/** Runs a command; what it says is held back until it ends, so that two at a time do not mix their lines. */
async function run(words: readonly string[], held: boolean): Promise<boolean> {
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null]; // The event gives a status, or none after a signal.
  process.stdout.write(Buffer.concat(said));
  return status === 0;
}

const prettier: Step = ['format', () => run(['node_modules/prettier/bin/prettier.cjs', '--check', '.'], true)];
const types: Step = [
  'types',
  () => run(['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'hint'], true),
];
const vitest = (project: string): Step => [
  `tests of ${project}`,
  () =>
    run(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', project], false),
];

async function inTurn(...steps: readonly Step[]): Promise<void> {
  for (const [name, run] of steps) {
    const started = performance.now();
    const well = await run();
    if (!well) failed.push(name);
    console.info(`${name}: ${well ? 'well' : 'FAILED'} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

const checked = inTurn(types);
await Promise.all([
  inTurn(['site', buildSite])
    .then(() => checked)
    .then(() => inTurn(['demo', buildDemo])),
  checked.then(() => inTurn(prettier, vitest('unit'))),
]);
if (!failed.includes('site') && !failed.includes('demo')) await inTurn(vitest('site'));

if (failed.length > 0) {
  console.error(`Not well: ${failed.join(', ')}`);
  process.exitCode = 1;
}
