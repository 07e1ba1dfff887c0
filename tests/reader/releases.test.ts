import { describe, expect, it } from 'vitest';
import { refusal } from '../../scripts/release/freeze.ts';
import { differencesBetween, isReleased, next } from '../../src/domain/releases.ts';
import { readContent } from '../../src/reader/read.ts';
import {
  append,
  copy,
  noticesOf,
  problemsOf,
  readingOf,
  remove,
  replace,
  withCopy,
  write,
  type Change,
} from './planted.ts';
import { correction, release, revision } from './released.ts';

const first = release('2026.1.0');
const second = release('2026.2.0');
const pupils = 'observations/test-pupils.csv';
const more = replace(pupils, 'vn,2023,600', 'vn,2023,610');
const where = (scope: string) => `dataset: observations\n    indicator: test-pupils\n${scope}`;
const nation = where('    areas: [vn]\n    years: [2023]');

describe('a release', () => {
  it('agrees with the content that it was made of, and gives every value its vintage', () => {
    withCopy([first], (folder) => {
      const { model, problems } = readContent(folder);
      expect(problems).toEqual([]);
      expect(isReleased(model!)).toBe(true);
      expect(new Set(model!.observations.map(({ vintage }) => vintage))).toEqual(new Set(['2026.1.0']));
      expect(model!.archive.frozen('2026.1.0', 'observations')?.rows).toHaveLength(8);
      expect(noticesOf(first)).toBe('');
    });
  });

  it('is known by the bytes of each of its files', () => {
    expect(
      problemsOf(
        first,
        replace('releases/2026.1.0/observations.csv', '600', '601'),
        replace('releases/2026.1.0/dictionary.json', 'Areas', 'Areal'),
        remove('releases/2026.1.0/areas.csv'),
        write('releases/2026.1.0/more.csv', 'x\n'),
        write('releases/2026.1.0/more.txt', 'x\n'),
        write('releases/2026.2.0/areas.csv', 'x\n'),
        write('releases/next/release.yaml', 'x: 1\n'),
      ).replace(/:\d+ {2}datasets/g, ':N  datasets'),
    ).toMatchInlineSnapshot(`
      "releases/2026.1.0/dictionary.json:1  file: is not what was released: its SHA-256 differs from the one in release.yaml; take the file back as it was, or say in withdrawals/ what had to be hidden (see "A withdrawal" in content/README.md)
      releases/2026.1.0/more.csv:1  file: is no part of the release; nothing is added to one that is made
      releases/2026.1.0/more.txt:1  file: is no content; in this folder that is releases/*/release.yaml
      releases/2026.1.0/observations.csv:1  file: is not what was released: its SHA-256 differs from the one in release.yaml; take the file back as it was, or say in withdrawals/ what had to be hidden (see "A withdrawal" in content/README.md)
      releases/2026.1.0/release.yaml:N  datasets.areas.sha256: areas.csv is missing; a release is kept for ever as it was made
      releases/2026.2.0/release.yaml:1  file: is missing; take the release back as it was made
      releases/next/release.yaml:1  file: "next" is not a version like 2026.1.0
      releases/next/release.yaml:1  file: is missing; take the release back as it was made"
    `);
  });

  it('keeps the vintage of what has not changed, and not of what has', () => {
    withCopy([first, more, revision('newer', nation)], (folder) => {
      const { model } = readContent(folder);
      expect(model!.observations.filter(({ vintage }) => vintage === next)).toMatchObject([
        { area: 'vn', year: 2023, value: 610 },
      ]);
      expect(isReleased(model!)).toBe(false);
    });
  });
});

describe('a released figure', () => {
  it('may not change, vanish or be classed anew without a word', () => {
    expect(
      problemsOf(
        first,
        more,
        replace(pupils, 'p63-01,2023,100,final', 'p63-01,2023,100,preliminary'),
        replace(pupils, 'p63-02,2023,200,preliminary', 'p63-02,2023,,missing'),
        replace(pupils, 'p34-01,2025,310,final,,test-source\n', ''),
        replace('observations/test-teachers.csv', '2030,30', '2030,31'),
      ),
    ).toMatchInlineSnapshot(`
      "observations/test-pupils.csv:1  observations.value: value of test-pupils, p34-01, 2025, total, total was 310 and is withdrawn, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md
      observations/test-pupils.csv:2  value: value of test-pupils, vn, 2023, total, total was 600 and is 610, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md
      observations/test-pupils.csv:3  status: status of test-pupils, p63-01, 2023, total, total was final and is preliminary, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md
      observations/test-pupils.csv:4  value: value of test-pupils, p63-02, 2023, total, total was 200 and is withdrawn, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md
      observations/test-teachers.csv:4  value: value of test-teachers, p63-03, 2030, total, total was 30 and is 31, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md"
    `);
  });

  it('may change where a revision or a correction covers it', () => {
    expect(problemsOf(first, more, revision('newer', nation))).toBe('');
    expect(problemsOf(first, more, correction('mended', nation))).toBe('');
    expect(problemsOf(first, more, revision('newer', 'dataset: observations'))).toBe('');
  });

  it.each([
    ['another year', where('    years: [2024]')],
    ['another area', where('    areas: [p63-01]')],
    ['another indicator', 'dataset: observations\n    indicator: test-teachers'],
    ['another column', where('    columns: [status]')],
    ['another table', 'dataset: targets'],
  ])('is not covered by a revision of %s', (_, concern) => {
    expect(problemsOf(first, more, revision('newer', concern))).toMatch(/^observations\/test-pupils\.csv:2 {2}value: /);
  });

  it('is not covered by the reason of an earlier change', () => {
    const again = replace(pupils, 'vn,2023,610', 'vn,2023,620');
    expect(problemsOf(first, more, revision('newer', nation), second)).toBe('');
    expect(problemsOf(first, more, revision('newer', nation), second, again)).toContain('was 610 and is 620');
    expect(problemsOf(first, more, revision('newer', nation), second, again, revision('newest', nation))).toBe('');
  });

  it('may come anew, and a number where there was none', () => {
    expect(
      problemsOf(
        first,
        append(pupils, 'vn,2024,620,final,,test-source\n'),
        replace(pupils, '2023,,missing', '2023,300,final'),
      ),
    ).toBe('');
  });
});

describe('other tables', () => {
  it('are held to their figures and methods too', () => {
    const changed = [
      replace('targets/test-target.yaml', 'value: 700', 'value: 701'),
      replace('indicators/test-pupils.yaml', 'method:\n  vi: ', 'method:\n  vi: Khác. '),
    ];
    expect(problemsOf(first, ...changed)).toMatchInlineSnapshot(`
      "indicators/test-pupils.yaml:36  method_vi: method_vi of test-pupils has changed, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md
      targets/test-target.yaml:17  target_value: target_value of test-target, 2030, at_least was 700 and is 701, but release 2026.1.0 stands and neither a revision nor a correction says why: revisions/ or corrections/, see "A revision" and "A correction" in content/README.md"
    `);
    const reasons = [
      revision('aim', 'dataset: targets\n    records: [test-target]'),
      revision('way', 'dataset: indicators\n    records: [test-pupils]', 'method'),
    ];
    expect(problemsOf(first, ...changed, ...reasons)).toBe('');
  });

  it('and columns that were released stay, or say why not', () => {
    const before = replace('releases/2026.1.0/release.yaml', '{ name: seat_vi,', '{ name: throne_vi,');
    const gone = [
      replace('releases/2026.1.0/release.yaml', '\n  glossary:', '\n  old-glossary:'),
      copy('releases/2026.1.0/glossary.csv', 'releases/2026.1.0/old-glossary.csv'),
      remove('releases/2026.1.0/glossary.csv'),
    ];
    expect(problemsOf(first, ...gone)).toMatch(/the table old-glossary is in release 2026\.1\.0/);
    expect(problemsOf(first, ...gone, revision('words', 'dataset: old-glossary'))).toBe('');
    expect(problemsOf(first, before)).toMatch(/the column areas\.throne_vi is in release 2026\.1\.0/);
    expect(problemsOf(first, before, revision('thrones', 'dataset: areas\n    columns: [throne_vi]'))).toBe('');
  });
});

describe('the differences', () => {
  it('of two releases say what came, went, rose, fell and was classed anew', () => {
    withCopy(
      [
        first,
        more,
        replace(pupils, 'p63-01,2023,100,final', 'p63-01,2023,90,final'),
        replace(pupils, 'p63-02,2023,200,preliminary', 'p63-02,2023,200,final'),
        replace(pupils, 'p34-01,2025,310,final,,test-source\n', 'p34-01,2026,320,final,,test-source\n'),
        revision('newer', 'dataset: observations'),
        second,
      ],
      (folder) => {
        const { model } = readContent(folder);
        const { values, tables } = differencesBetween(model!, '2026.1.0', '2026.2.0');
        expect(
          values.map(({ row, column, kind, before, after }) => [row['area'], column, kind, before, after]).toSorted(),
        ).toEqual([
          ['p34-01', 'value', 'new', null, 320],
          ['p34-01', 'value', 'withdrawn', 310, null],
          ['p63-01', 'value', 'revised_down', 100, 90],
          ['p63-02', 'status', 'reclassified', 'preliminary', 'final'],
          ['vn', 'value', 'revised_up', 600, 610],
        ]);
        const changed = tables.filter(({ same }) => !same).map(({ dataset }) => dataset);
        expect(changed).toEqual(expect.arrayContaining(['observations', 'series', 'revisions', 'published-releases']));
        expect(changed).not.toContain('areas');
        expect(differencesBetween(model!, '2026.2.0', next).values).toEqual([]);
        expect(isReleased(model!)).toBe(true);
      },
    );
  });
});

describe('the version of the next release', () => {
  const refused = (version: string, ...changes: readonly Change[]): string | undefined =>
    withCopy(changes, (folder) => refusal(readContent(folder).model!, version));

  it('follows without a gap', () => {
    const all = (versions: readonly string[], ...changes: readonly Change[]) =>
      withCopy(changes, (folder) => versions.map((version) => refusal(readContent(folder).model!, version)));
    expect(all(['2026.1.0', '2026.2.0', '2026.1.1'])).toEqual([
      undefined,
      '2026.2.0 leaves a gap; the next is 2026.1.0.',
      '2026.1.1 leaves a gap; the next is 2026.1.0.',
    ]);
    expect(all(['2026.3.0', '2026.1.2', '2026.2.0', '2027.1.0'], first)).toEqual([
      '2026.3.0 leaves a gap after 2026.1.0; the next is 2026.2.0, or as a repair 2026.1.1.',
      '2026.1.2 leaves a gap after 2026.1.0; the next is 2026.2.0, or as a repair 2026.1.1.',
      undefined,
      '2027.1.0 is not of 2026, the year of as_of in site.yaml.',
    ]);
  });

  it('is that of a repair only where nothing but what corrections name has changed', () => {
    const mended = [more, correction('mended', nation)];
    expect(refused('2026.1.1', first)).toBe('2026.1.1 would repair 2026.1.0, but no correction says what.');
    expect(refused('2026.1.1', first, ...mended)).toBeUndefined();
    expect(refused('2026.1.1', first, ...mended, append(pupils, 'vn,2024,620,final,,test-source\n'))).toBe(
      [
        '2026.1.1 would repair 2026.1.0 and may hold nothing else, but no correction names these:',
        '  observations, indicator=test-pupils, area=vn, year=2024, sex=total, residence=total',
      ].join('\n'),
    );
    const revised = replace(pupils, 'p63-01,2023,100,final', 'p63-01,2023,101,final');
    const reason = revision('newer', where('    areas: [p63-01]'));
    expect(refused('2026.1.1', first, ...mended, revised, reason)).toMatch(
      /area=p63-01, .*: value\n {2}revisions, revision=newer$/,
    );
    expect(refused('2026.2.0', first, ...mended, revised, reason)).toBeUndefined();
  });
});

it('names nobody without consent', () => {
  expect(readingOf(correction('mended', 'dataset: observations')).problems).toEqual([]);
  expect(
    problemsOf(
      correction('mended', 'dataset: observations'),
      replace('corrections/mended.yaml', 'role: reader', 'role: reader\n  name: A. Reader'),
    ),
  ).toContain('nobody is named without having agreed');
});
