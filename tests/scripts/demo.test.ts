import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mostCommunes, optionsFrom } from '../../scripts/demo/options.ts';
import { simulate } from '../../scripts/demo/simulate.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { readContent } from '../../src/reader/read.ts';
import { reading } from '../reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the content of the demo', () => {
  it('can be read at its largest size', () => {
    const largest = { seed: 27, years: 3, indicators: 100, communes: mostCommunes };
    simulate(contentFolder(), folder, largest, reading);
    const { model, problems } = readContent(folder, true);
    expect(problems).toEqual([]);
    expect([...model!.areas.values()].filter(({ kind }) => kind === 'commune')).toHaveLength(mostCommunes);
  }, 60_000);

  it('is refused where simulated data may not stand', () => {
    const small = join(folder, 'small');
    simulate(contentFolder(), small, { seed: 27, years: 1, indicators: 1, communes: 0 }, reading);
    expect(readContent(small, false).problems.map(({ file }) => file)).toEqual(['site.yaml', 'sources/simulated.yaml']);
  }, 60_000);
});

describe('the size of the demo', () => {
  it('is taken from the command line', () => {
    expect(optionsFrom(['--years', '2', '--communes', '34', '--no-serve'])).toEqual({
      seed: 27,
      years: 2,
      indicators: 8,
      communes: 34,
      serve: false,
    });
  });

  it.each([
    [['--communes', '3322'], '--communes 3322 is not a whole number from 0 to 3321'],
    [['--years', '0'], '--years 0 is not a whole number from 1 to 10'],
    [['--seed', 'x'], '--seed x is not a whole number from 1 to 1000000'],
  ])('is refused as %j', (args, message) => {
    expect(() => optionsFrom(args)).toThrow(message);
  });
});
