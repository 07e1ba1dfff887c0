import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MapValues } from '../../src/views/map-values.ts';
import { filesOf, read } from './pages.ts';
import { rowsOf } from './tables.ts';

/* The files of the maps hold what is published, all of it, and nothing else. */

const files = filesOf('data/maps/*.json').map((file) => {
  // Written by the site's own build, of this type.
  const values = JSON.parse(read(file)) as MapValues;
  return [basename(file, '.json'), values] as const;
});

const totals = rowsOf('series').filter((row) => row['sex'] === 'total' && row['residence'] === 'total');
const published = Map.groupBy(totals, (row) => row['indicator']!);

/** Every value of a file as a line: era, area, year, value, status, derivation. */
function linesOf({ kinds, eras }: MapValues): string[] {
  return Object.entries(eras).flatMap(([era, { areas, years, values, kinds: of }]) =>
    areas.flatMap((area, index) =>
      years.flatMap((year, at) => {
        const { status, derivation } = kinds[of[index]![at]!]!;
        return derivation === null ? [] : [[era, area, year, values[index]![at] ?? '', status, derivation].join(' ')];
      }),
    ),
  );
}

function expectedOf(indicator: string, { eras }: MapValues): string[] {
  return Object.entries(eras).flatMap(([era, { years }]) =>
    published.get(indicator)!.flatMap((row) => {
      const { area = '', year, value, status, derivation } = row;
      const isDrawn = area.startsWith(era) || area === 'vn' || (era === 'p63' && area.startsWith('region-'));
      return isDrawn && years.includes(Number(year)) ? [[era, area, year, value, status, derivation].join(' ')] : [];
    }),
  );
}

describe('the files of the maps', () => {
  it.each(files)('%s.json holds every published value, with its status and derivation', (indicator, values) => {
    expect(values.indicator).toBe(indicator);
    expect(linesOf(values).sort()).toEqual(expectedOf(indicator, values).sort());
  });

  it.each(files)('%s.json has classes that hold every value of every year', (_, { eras }) => {
    for (const { edges, values, areas } of Object.values(eras)) {
      const drawn = values.filter((__, index) => /^p\d\d-/.test(areas[index]!)).flat();
      const known = drawn.filter((value) => value !== null);
      expect(edges.length).toBeLessThanOrEqual(6);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
      expect(Math.min(...known)).toBeGreaterThanOrEqual(edges[0]!);
      expect(Math.max(...known)).toBeLessThanOrEqual(edges.at(-1)!);
    }
  });

  it('are there for every indicator that has values by province', () => {
    const byProvince = totals.filter((row) => /^p\d\d-/.test(row['area']!) && row['value'] !== '');
    expect(files.map(([indicator]) => indicator).sort()).toEqual(
      [...new Set(byProvince.map((row) => row['indicator']!))].sort(),
    );
  });

  it('have no year of former provinces after 2025', () => {
    const late = files.filter(([, { eras }]) => eras.p63?.years.some((year) => year > 2025));
    expect(late.map(([indicator]) => indicator)).toEqual([]);
  });
});
