import { describe, expect, it } from 'vitest';
import type { MapValues } from '../../src/views/map-values.ts';
import { filesOf, read } from './pages.ts';
import { linesOf, rowsOf, type TextRow } from './tables.ts';

/* A figure that is kept back has no number in any file of the site, whatever the file is made for. */

const keyOf = (row: TextRow): string =>
  ['indicator', 'area', 'year', 'sex', 'residence'].map((column) => row[column] ?? '').join(' ');

const isKeptBack = ({ status }: TextRow): boolean => status === 'suppressed';

/** The keys of what is kept back in any of the tables. */
const hiddenIn = (...tables: readonly (readonly TextRow[])[]): ReadonlySet<string> =>
  new Set(tables.flatMap((rows) => rows.filter(isKeptBack)).map(keyOf));

const leaksIn = (hidden: ReadonlySet<string>, rows: readonly TextRow[]): string[] =>
  rows
    .filter((row) => hidden.has(keyOf(row)) && ['value', 'low', 'high'].some((column) => (row[column] ?? '') !== ''))
    .map(keyOf);

function leaksInMap({ kinds, eras }: Pick<MapValues, 'kinds' | 'eras'>): string[] {
  return Object.values(eras).flatMap(({ areas, years, values, kinds: of }) =>
    areas.flatMap((area, index) =>
      years.flatMap((year, at) => {
        const hidden = kinds[of[index]?.[at] ?? -1]?.status === 'suppressed';
        return hidden && values[index]?.[at] !== null ? [`${area} ${year}`] : [];
      }),
    ),
  );
}

function rowsIn(file: string): TextRow[] {
  const [names = [], ...lines] = linesOf(read(file));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

describe('what is kept back', () => {
  const place = { indicator: 'cases', area: 'p63-01', year: '2020', sex: 'total', residence: 'total' };

  it('would be found where it stands', () => {
    const hidden = hiddenIn(
      [{ ...place, value: '', status: 'suppressed' }],
      [{ ...place, area: 'vn', status: 'final' }],
    );
    expect(leaksIn(hidden, [{ ...place, value: '4', status: 'final' }])).toEqual(['cases p63-01 2020 total total']);
    expect(
      leaksIn(hidden, [
        { ...place, value: '', low: '3' },
        { ...place, area: 'vn', value: '9' },
      ]),
    ).toHaveLength(1);
    expect(
      leaksIn(hidden, [
        { ...place, value: '' },
        { ...place, year: '2021', value: '9' },
      ]),
    ).toEqual([]);
  });

  it('has no number in any table of the site', () => {
    const hidden = hiddenIn(rowsOf('observations'), rowsOf('series'));
    // Reading some hundred files costs more than this test is worth where there is nothing to find.
    const files = hidden.size === 0 ? [] : filesOf('data/**/*.csv').filter((file) => !file.endsWith('.excel.csv'));
    expect(files.flatMap((file) => leaksIn(hidden, rowsIn(file)).map((leak) => `${file}: ${leak}`))).toEqual([]);
  });

  it('has no number in any file of a map', () => {
    // Written by the site's own build, of this type.
    const maps = filesOf('data/maps/*.json').map((file) => [file, JSON.parse(read(file)) as MapValues] as const);
    expect(maps.length).toBeGreaterThan(0);
    expect(maps.flatMap(([file, map]) => leaksInMap(map).map((leak) => `${file}: ${leak}`))).toEqual([]);
  });
});
