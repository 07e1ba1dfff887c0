import { describe, expect, it } from 'vitest';
import { disclosures } from '../../src/domain/disclosure.ts';
import type { Observed } from '../../src/domain/disclosure-cells.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import { places, successions } from './small-country.ts';
import { area, byId, guarded, indicator, observed } from './small-model.ts';

/* Attacks by subtraction along several tables, rates and places without a row; each has a harmless twin that passes. */

type Indicators = Readonly<Record<string, RecordOf<'indicators'>>>;

const areas = byId(...places);

const row = (of: string, place: string, value: number | null, more: Partial<Observed> = {}): Observed =>
  observed(of, place, 2020, value, value === null ? { status: 'suppressed', ...more } : more);
const rows = (of: string, values: Readonly<Record<string, number | null>>): Observed[] =>
  Object.entries(values).map(([place, value]) => row(of, place, value));

const count = indicator('count');
const found = (indicators: Indicators, ...vintages: readonly (readonly Observed[])[]) =>
  disclosures({ indicators: new Map(Object.entries(indicators)), areas, successions }, vintages);
const told = (indicators: Indicators, ...vintages: readonly (readonly Observed[])[]): string =>
  found(indicators, ...vintages)
    .map(({ message }) => message)
    .join('\n');

describe('a place without a row', () => {
  const cases = (values: Readonly<Record<string, number | null>>) => told({ cases: count }, rows('cases', values));

  it('is not known, and is not nobody', () => {
    expect(cases({ vn: 400, 'p63-01': null })).toBe('');
    expect(cases({ north: 400, 'p63-01': 200, 'p63-02': null })).toBe('');
    expect(cases({ north: 400, 'p63-01': 200, 'p63-02': 197, 'p63-03': null })).toContain('400 − 397 = 3');
  });

  it('links the sums on both sides of it: a region that nobody published', () => {
    const places = { south: 100, 'p63-01': 40, 'p63-02': 57, 'p63-03': null };
    expect(cases({ vn: 200, ...places })).toBe(
      'cases p63-03 2020 is kept back, but follows exactly: north ? + south 100 = vn 200; p63-03 ? + p63-01 40 + p63-02 57 = north ?: 3',
    );
    expect(cases({ vn: 200, ...places, 'p63-02': null })).toBe('');
    expect(cases(places)).toBe('');
  });

  it('links the provinces of before and of today', () => {
    const places = { 'p34-04': 60, 'p63-01': 20, 'p63-02': 20, 'p63-03': null };
    expect(cases({ vn: 103, ...places })).toBe(
      'cases p63-03 2020 is kept back, but follows exactly: p34-01 ? + p34-04 60 = vn 103; p63-03 ? + p63-01 20 + p63-02 20 = p34-01 ?: 3',
    );
    expect(cases({ vn: 103, ...places, 'p63-02': null })).toBe('');
  });

  it('is no part where it is said not to apply, or was founded later', () => {
    const values = { north: 43, 'p63-01': 40, 'p63-02': null };
    const gone = row('cases', 'p63-03', null, { status: 'not_applicable' });
    expect(told({ cases: count }, [...rows('cases', values), gone])).toContain('43 − 40 = 3');
    const later = new Map([...areas, ['p63-03', area('p63-03', { region: 'north' })] as const]);
    later.set('p63-03', { ...area('p63-03', { region: 'north' }), valid_from: '2021-01-01' });
    const indicators = new Map([['cases', count]]);
    const young = disclosures({ indicators, areas: later, successions }, [rows('cases', values)]);
    expect(young.map(({ message }) => message).join()).toContain('43 − 40 = 3');
  });

  it('tells nothing by a total that was revised between two releases', () => {
    const now = rows('cases', { north: 410, 'p63-01': 200, 'p63-02': 100 });
    const before = rows('cases', { north: 400, 'p63-01': 200, 'p63-02': 100 });
    expect(told({ cases: count }, now, before)).toBe('');
  });
});

describe('rates as equations', () => {
  const survey = (more: Partial<RecordOf<'indicators'>['disclosure']>) =>
    indicator('rate', { decimals: 3, disclosure: guarded('sensitive', more) });
  const indicators = { children: count, rate: survey({ base: { indicator: 'children', per: 100_000 } }) };
  const children = { 'p63-01': 40_000, 'p63-02': 50_000, 'p63-03': 30_000, north: 120_000 };
  const rate = (cases: number, of: number): number => Number(((cases / of) * 100_000).toFixed(3));

  it('give away the count behind the one that is kept back', () => {
    const rates = { 'p63-01': rate(70, 40_000), 'p63-02': rate(80, 50_000), 'p63-03': null };
    const all = [...rows('children', children), ...rows('rate', rates)];
    expect(told(indicators, [...all, row('rate', 'north', rate(153, 120_000))])).toContain(
      'numerator of rate p63-03 2020 is kept back, but follows exactly: p63-03 ? + p63-01 70 + p63-02 80 = north 153: 153 − 150 = 3',
    );
    expect(told(indicators, all)).toBe('');
    expect(
      told(indicators, [...all.filter(({ area: place }) => place !== 'p63-02'), row('rate', 'north', 127.5)]),
    ).toBe('');
  });

  it('narrow it down where each of them is known nearly', () => {
    const rates = { 'p63-01': 175, 'p63-02': 160, 'p63-03': null, north: 128 };
    const coarse = { ...indicators, rate: { ...indicators.rate, decimals: 0 } };
    const message = told(coarse, [...rows('children', children), ...rows('rate', rates)]);
    expect(message).toMatch(/numerator of rate p63-03 2020 can only be \d to \d, a span below 10/);
    const many = Object.fromEntries(Object.entries(children).map(([place, value]) => [place, value * 100]));
    expect(told(coarse, [...rows('children', many), ...rows('rate', rates)])).toBe('');
  });

  it('speak of sums that the site makes for the provinces of today', () => {
    const parts = { 'p63-01': 300_000, 'p63-02': 200_000, 'p63-03': 237_536 };
    const one = (value: number) => [...rows('children', parts), row('rate', 'p34-01', value)];
    const coarse = { ...indicators, rate: { ...indicators.rate, decimals: 1 } };
    expect(told(coarse, one(0.3))).toContain('0.3 of 100000 × children p34-01 737536 can only be 2');
    expect(told(coarse, one(30))).toBe('');
  });

  it('of all or none of a group need a group that is known and large enough, where that is sensitive', () => {
    const bare = { children: count, rate: survey({ no_base: { vi: 'Không có.' } }) };
    for (const [value, word] of [
      [0, 'none'],
      [100, 'all'],
    ] as const) {
      expect(told(bare, [row('rate', 'p63-01', value)])).toBe(
        `rate p63-01 2020 is ${word} of a group whose size is not known`,
      );
    }
    expect(told(bare, [row('rate', 'p63-01', 35)])).toBe('');
    expect(told(indicators, [row('rate', 'p63-01', 0)])).toContain('is none of a group whose size is not known');
    expect(told(indicators, [row('rate', 'p63-01', 0), row('children', 'p63-01', 400)])).toBe('');
  });
});

describe('parts kept as indicators of their own', () => {
  const whole = (complete: boolean, ...indicators: string[]) =>
    indicator('count', { parts: [{ indicators, complete }] });
  const linked = { cases: whole(true, 'girls', 'boys'), girls: count, boys: count };
  const at = (of: string, value: number | null) => row(of, 'p63-01', value);

  it('give away the one that is kept back', () => {
    expect(told(linked, [at('cases', 60), at('girls', 40), at('boys', null)])).toBe(
      'boys p63-01 2020 is kept back, but follows exactly: p63-01 ? + girls p63-01 40 = cases p63-01 60: 60 − 40 = 20',
    );
    expect(told(linked, [at('cases', 60), at('girls', null), at('boys', null)])).toBe('');
  });

  it('give away who is in none of them', () => {
    const open = { cases: whole(false, 'girls'), girls: count };
    expect(told(open, [at('cases', 60), at('girls', 57)])).toContain('cases without girls p63-01 2020 is small');
    expect(told(open, [at('cases', 60), at('girls', 40)])).toBe('');
  });

  it('are not linked unless that is declared', () => {
    expect(
      told({ cases: count, girls: count, boys: count }, [at('cases', 60), at('girls', 57), at('boys', null)]),
    ).toBe('');
  });
});
