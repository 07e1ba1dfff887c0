import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { table, type Cell, type Row, type Table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { csv } from '../../src/formats/csv.ts';
import { awkward } from '../formats/awkward.ts';
import { fixture } from './fixture.ts';
import { runners, type Filed } from './snippet-runners.ts';
import { real } from './speaking.ts';

/* Each language that is here runs its code for every table, and for one made of what programs are known to swallow: what it has read is
   what is published, cell by cell and type by type. A language that is not here has no test, rather than one that is skipped. */

// The large tables from the small content, the others from the real one, so that all types, long texts and tables without a row occur.
const large = new Set(['observations', 'series', 'assessments']);
const tables: readonly Table[] = [
  awkward,
  ...datasets.map((dataset) => table(dataset, large.has(dataset.id) ? fixture() : real())),
];

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const filed = tables.map((each): Filed => {
  const file = join(folder, `${each.dataset}.csv`);
  writeFileSync(file, csv.write(each));
  return { table: each, file };
});

/** A cell as every language writes it here: empty lists are lists, other empty cells null. */
const expected = ({ columns, rows }: Table): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }): [string, Cell] => [name, row[name] ?? null])));

const found = runners.map((runner) => ({ ...runner, found: runner.version() }));
console.info(`code of the pages, run by: ${found.map((each) => each.found ?? `no ${each.tool}`).join(' · ')}`);

for (const { tool, found: version, read } of found)
  if (version !== undefined)
    describe(`the code for ${tool}, run by ${version}`, () => {
      it('reads back just what is published', () => {
        const answers = read(filed, folder);
        // Compared as text, which is many times faster, and told apart only where they differ.
        const wrong = tables.filter((each, index) => JSON.stringify(answers[index]) !== JSON.stringify(expected(each)));
        for (const each of wrong) expect(answers[tables.indexOf(each)], each.dataset).toEqual(expected(each));
        expect(answers).toHaveLength(tables.length);
      });
    });

describe('the tables that are read', () => {
  it('have every type, empty cells in each of them that may be empty, and no row at all', () => {
    const types = new Set(tables.flatMap(({ columns }) => columns.map(({ type }) => type)));
    expect([...types].toSorted()).toEqual(['boolean', 'date', 'integer', 'list', 'number', 'string', 'year']);
    expect(tables.filter(({ rows }) => rows.length === 0)).not.toEqual([]);
    expect(expected(awkward).at(-1)).toMatchObject({ name: null, value: null, outlined: null, year: null, words: [] });
  });
});
