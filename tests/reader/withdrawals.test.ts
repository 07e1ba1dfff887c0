import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withdrawn } from '../../scripts/withdraw/withdrawn.ts';
import { Release } from '../../src/domain/schemas/releases.ts';
import { Withdrawal } from '../../src/domain/schemas/withdrawals.ts';
import { readContent } from '../../src/reader/read.ts';
import { releaseIndex } from '../../src/views/release-files.ts';
import { problemsOf, replace, withCopy, write, type Change } from './planted.ts';
import { release } from './released.ts';

/* A value was released that must be hidden after all: it goes from the release, and the check is satisfied. */

const values = 'observations/test-pupils.csv';
const frozen = 'releases/2026.1.0';
const released = [replace(values, 'p63-02,2023,200,preliminary', 'p63-02,2023,271,preliminary'), release('2026.1.0')];
const hide = replace(values, 'p63-02,2023,271,preliminary', 'p63-02,2023,,suppressed');
const id = '2026-11-21-pupils';
const cell = ['test-pupils', 'p63-02', '2023', 'total', 'total'];
const record = { release: '2026.1.0', date: '2026-11-21', reason: 'small_count', observations: [cell] };
const said = write(`withdrawals/${id}.yaml`, stringify(record));

/** What `npm run withdraw` does. */
const carriedOut: Change = (folder) => {
  const made = withdrawn(
    folder,
    Release.parse(parse(readFileSync(join(folder, frozen, 'release.yaml'), 'utf8'))),
    Withdrawal.parse(record),
  );
  for (const [name, text] of made.files) writeFileSync(join(folder, frozen, name), text);
  writeFileSync(join(folder, `withdrawals/${id}.yaml`), stringify({ ...record, tables: made.tables }));
};

describe('a released value that must be hidden', () => {
  it('fails the check, which names the folder and the example', () => {
    const problems = problemsOf(...released, hide);
    expect(problems).toContain(
      'published before: test-pupils p63-02 2023 is kept back, but p63-02 (release 1 before) is 271; take it out of that release: withdrawals/, see "A withdrawal" in content/README.md',
    );
  });

  it('is asked for until it is taken out', () => {
    expect(problemsOf(...released, hide, said)).toContain(
      `withdrawals/${id}.yaml:1  tables: nothing is taken out yet: run npm run withdraw -- ${id}`,
    );
  });

  it('is gone from all tables of the release with what was computed from it, and the check accepts', () => {
    withCopy([...released, hide, said, carriedOut], (folder) => {
      const { model, problems } = readContent(folder);
      expect(problems).toEqual([]);
      const { datasets } = model!.releases.get('2026.1.0')!;
      for (const name of ['observations', 'series', 'assessments'])
        expect(readFileSync(join(folder, frozen, `${name}.csv`), 'utf8')).not.toMatch(/271|371/);
      const [first] = releaseIndex(model!, new URL('https://example.org')).releases;
      const told = first!.withdrawn.find(({ dataset }) => dataset === 'observations')!;
      expect(told).toMatchObject({ date: '2026-11-21', reason: 'small_count' });
      expect(told.released).not.toBe(told.sha256);
      expect(datasets['observations']?.sha256).toBe(told.sha256);
      expect(first!.tables.find(({ dataset }) => dataset === 'observations')!.sha256).toBe(told.sha256);
      const rows = model!.archive.frozen('2026.1.0', 'observations')!.rows;
      expect(rows.find(({ area, year }) => area === 'p63-02' && year === 2023)).toMatchObject({
        value: null,
        status: 'suppressed',
      });
      expect(rows.find(({ area, year }) => area === 'vn' && year === 2023)).toMatchObject({ value: 600 });
    });
  });

  it('is nothing else: other cells may not change, and the rows that are named stay empty', () => {
    const other = replace(`${frozen}/observations.csv`, 'vn,2023,total,total,600', 'vn,2023,total,total,601');
    expect(problemsOf(...released, hide, said, carriedOut, other)).toContain('is not what was released');
    const back = replace(`${frozen}/observations.csv`, 'p63-02,2023,total,total,,', 'p63-02,2023,total,total,271,');
    expect(problemsOf(...released, hide, said, carriedOut, back)).toContain('still holds values in rows');
    const elsewhere = replace(`withdrawals/${id}.yaml`, 'release: 2026.1.0', 'release: 2026.9.0');
    expect(problemsOf(...released, hide, said, carriedOut, elsewhere)).toContain('there is no release 2026.9.0');
  });
});
