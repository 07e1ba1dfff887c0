import { describe, expect, it } from 'vitest';
import { disclosures, type Finding } from '../../src/domain/disclosure.ts';
import type { Observed } from '../../src/domain/disclosure-cells.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import { places, successions } from './small-country.ts';
import { area, byId, guarded, indicator, observed } from './small-model.ts';

/* Each attack is planted in made-up tables and must be found; its harmless twin must pass. */

const areas = byId(...places, area('ward', { kind: 'commune', within: 'p34-01' }));

const share = { numerator: 'cases', denominator: 'children', factor: 100, decimals: 2 } as const;
const indicators = new Map<string, RecordOf<'indicators'>>([
  ['cases', indicator('count')],
  ['children', indicator('count')],
  ['rate', indicator('ratio', share)],
  ['harm', indicator('count', { disclosure: guarded('sensitive') })],
  ['harm-rate', indicator('ratio', { ...share, numerator: 'harm', disclosure: guarded('sensitive') })],
  [
    'survey',
    indicator('rate', { decimals: 2, disclosure: guarded('children', { base: { indicator: 'children', per: 100 } }) }),
  ],
  ['schools', indicator('count', { disclosure: guarded('not_persons') })],
  ['residents', indicator('count', { disclosure: guarded('children', { counted_in: 1000 }) })],
]);

type Group = Partial<Pick<Observed, 'sex' | 'residence'>>;
/** A row of the year 2020; `null` is a value kept back, `undefined` one that is missing. */
const row = (of: string, place: string, value: number | null | undefined, group: Group = {}): Observed =>
  observed(of, place, 2020, value ?? null, value === null ? { status: 'suppressed', ...group } : group);

const cases = (values: Readonly<Record<string, number | null | undefined>>, group: Group = {}): Observed[] =>
  Object.entries(values).map(([place, value]) => row('cases', place, value, group));

const found = (...vintages: readonly (readonly Observed[])[]): readonly Finding[] =>
  disclosures({ indicators, areas, successions }, vintages);
const kindsOf = (...vintages: readonly (readonly Observed[])[]): string[] => [
  ...new Set(found(...vintages).map(({ kind }) => kind)),
];
const messageOf = (...vintages: readonly (readonly Observed[])[]): string =>
  found(...vintages)
    .map(({ message }) => message)
    .join('\n');

/** Two cells are kept back in each region, so that neither total gives any of them away. */
const safe = {
  vn: 130,
  north: 70,
  south: 60,
  'p63-01': 30,
  'p63-02': null,
  'p63-03': null,
  'p63-04': null,
  'p63-05': null,
};

describe('a single cell', () => {
  it('is a number of children that is not too small', () => {
    expect(messageOf(cases({ 'p63-01': 4 }))).toBe('cases p63-01 2020 is 4, below 5');
    expect(kindsOf(cases({ 'p63-01': 5, 'p63-02': 0 }))).toEqual([]);
    expect(messageOf([row('harm', 'p63-01', 9)])).toBe('harm p63-01 2020 is 9, below 10');
    expect(kindsOf([row('harm', 'p63-01', 10)])).toEqual([]);
  });

  it('is counted in the unit of its indicator', () => {
    expect(kindsOf([row('residents', 'p63-01', 1.5)])).toEqual([]);
    expect(kindsOf([row('residents', 'p63-01', 0.004)])).toEqual(['small_count']);
  });

  it('may be small where no person is counted', () => {
    expect(kindsOf([row('schools', 'p63-01', 3)])).toEqual([]);
  });

  it('has no value where it is kept back, and says why it has none', () => {
    expect(kindsOf([observed('cases', 'p63-01', 2020, 30, { status: 'suppressed' })])).toEqual(['value_on_suppressed']);
    expect(kindsOf([observed('cases', 'p63-01', 2020, null, { status: 'final' })])).toEqual(['value_missing']);
    expect(kindsOf(cases({ 'p63-01': null, 'p63-02': undefined }))).toEqual([]);
  });

  it('is never finer than a province and one attribute where it is sensitive', () => {
    expect(kindsOf([row('harm', 'ward', 40)])).toEqual(['too_fine']);
    expect(kindsOf([row('harm', 'p63-01', 40, { sex: 'female', residence: 'urban' })])).toContain('too_fine');
    expect(kindsOf([row('harm', 'p63-01', 40, { sex: 'female' }), row('harm', 'p63-01', 90)])).toEqual([]);
    expect(kindsOf([row('cases', 'ward', 40)])).toEqual([]);
  });
});

describe('sums', () => {
  it('keep two cells back in each total', () => {
    expect(kindsOf(cases(safe))).toEqual([]);
  });

  it('give away the only cell that is kept back', () => {
    expect(messageOf(cases({ north: 18, 'p63-01': 6, 'p63-02': 8, 'p63-03': null }))).toBe(
      'cases p63-03 2020 is kept back, but follows exactly: p63-03 ? + p63-01 6 + p63-02 8 = north 18: 18 − 14 = 4',
    );
    expect(kindsOf(cases({ north: 18, 'p63-01': 6, 'p63-02': null, 'p63-03': null }))).toEqual([]);
  });

  it('give away a cell through an extra margin', () => {
    expect(kindsOf(cases({ north: 40, 'p63-01': 20, 'p63-02': null, 'p63-03': null }))).toEqual([]);
    const halves = cases({ north: 18, 'p63-01': 10, 'p63-02': 5, 'p63-03': null }, { sex: 'male' });
    const margin = [...cases({ 'p63-03': 9 }, { sex: 'female' }), ...halves];
    const all = cases({ north: 40, 'p63-01': 20, 'p63-02': null, 'p63-03': null });
    expect(kindsOf([...all, ...margin])).toContain('exactly_recoverable');
  });

  it('give away a region through the nation, and a cell through both: two equations', () => {
    const tables = { ...safe, north: null, south: 60, 'p63-02': 35 };
    const message = messageOf(cases(tables));
    expect(message).toContain(
      'cases north 2020 is kept back, but follows exactly: north ? + south 60 = vn 130: 130 − 60 = 70',
    );
    expect(message).toContain('p63-03 2020 is kept back, but follows exactly');
    expect(message).toMatch(/p63-03 \? \+ p63-01 30 \+ p63-02 35 = north \?.*: 5$/m);
    expect(kindsOf(cases({ ...safe, north: null, south: null }))).toEqual([]);
  });

  it('give away a former province through the province that it became part of', () => {
    const parts = { 'p63-01': 30, 'p63-02': 20, 'p63-03': null };
    expect(messageOf(cases({ ...parts, 'p34-01': 53 }))).toContain('53 − 50 = 3');
    expect(kindsOf(cases({ ...parts, 'p63-02': null, 'p34-01': 53 }))).toEqual([]);
    expect(kindsOf(cases({ ...parts }))).toEqual([]);
  });

  it('give away a sex, or town or country, through the other and all', () => {
    for (const group of [{ sex: 'female' }, { residence: 'urban' }] as const) {
      const split = [...cases({ 'p63-01': 40 }), ...cases({ 'p63-01': 37 }, group)];
      expect(kindsOf(split)).toEqual(['exactly_recoverable']);
      expect(messageOf(split)).toMatch(/^cases p63-01 2020 (male|rural) is small and follows exactly: .*40 − 37 = 3$/);
      expect(kindsOf([...cases({ 'p63-01': 40 }), ...cases({ 'p63-01': 30 }, group)])).toEqual([]);
    }
  });

  it('give away who is left when a share is taken from its whole', () => {
    const shared = (part: number) => [row('cases', 'p63-01', part), row('children', 'p63-01', 500)];
    expect(messageOf(shared(497))).toContain('children without cases');
    expect(kindsOf(shared(400))).toEqual([]);
    expect(kindsOf(shared(500))).toEqual([]);
  });

  it('give away the one place that has no row', () => {
    expect(messageOf(cases({ north: 33, 'p63-01': 15, 'p63-02': 15 }))).toContain('cases p63-03 2020 is small');
    expect(kindsOf(cases({ north: 60, 'p63-01': 15, 'p63-02': 15 }))).toEqual([]);
  });

  it('leave a cell that is not published at all alone where it is large, and point to it where it is small', () => {
    expect(kindsOf(cases({ north: 60, 'p63-01': 15, 'p63-02': 15, 'p63-03': undefined }))).toEqual([]);
    expect(kindsOf(cases({ north: 33, 'p63-01': 15, 'p63-02': 15, 'p63-03': undefined }))).toEqual([
      'exactly_recoverable',
    ]);
  });

  it('say nothing certain where the tables contradict each other', () => {
    expect(kindsOf(cases({ north: 20, 'p63-01': 30, 'p63-02': null, 'p63-03': null }))).toEqual([]);
  });
});

describe('bounds', () => {
  it('leave a span of at least the threshold', () => {
    const left = (total: number) => cases({ north: total, 'p63-01': 30, 'p63-02': null, 'p63-03': null });
    expect(kindsOf(left(35))).toEqual([]);
    expect(kindsOf(left(34))).toEqual(['interval_too_narrow']);
    expect(messageOf(left(34))).toContain(
      'cases p63-02 2020 can only be 0 to 4, a span below 5: p63-02 ? + p63-03 ? + p63-01 30 = north 34',
    );
  });

  it('are carried from one equation to the next', () => {
    const places = { vn: 100, north: null, south: null, 'p63-01': 90, 'p63-02': 7 };
    const kept = { 'p63-03': null, 'p63-04': null, 'p63-05': null };
    expect(kindsOf(cases({ ...places, ...kept }))).toEqual(['interval_too_narrow']);
    expect(kindsOf(cases({ ...places, ...kept, vn: 130 }))).toEqual([]);
  });
});

describe('releases', () => {
  const now = cases({ north: 18, 'p63-01': null, 'p63-02': null, 'p63-03': null });

  it('give away a value that an older one had', () => {
    expect(messageOf(now, cases({ north: 18, 'p63-01': 7 }))).toContain(
      'cases p63-01 2020 is kept back, but p63-01 (release 1 before) is 7',
    );
    expect(kindsOf(now, now)).toEqual([]);
  });

  it('give away a newcomer: new total minus old total', () => {
    const message = messageOf(now, cases({ north: 14, 'p63-01': null, 'p63-02': null }));
    expect(message).toContain('cases p63-03 2020 is kept back, but follows exactly');
    expect(message).toMatch(/: 4$/m);
    const missing = cases({ north: 14, 'p63-01': null, 'p63-02': null, 'p63-03': undefined });
    expect(messageOf(now, missing)).toMatch(/: 4$/m);
  });

  it('give nothing away where the total did not move', () => {
    expect(kindsOf(now, cases({ north: 18, 'p63-01': null, 'p63-02': null }))).toEqual([]);
  });
});

describe('rates', () => {
  const children = (count: number) => row('children', 'p63-01', count);
  const kept = row('cases', 'p63-01', null);

  it('give away the number behind them', () => {
    expect(messageOf([kept, children(3100), row('rate', 'p63-01', 0.13)])).toBe(
      'rate p63-01 2020 gives away a count: 0.13 of 100 × children p63-01 3100 can only be 4',
    );
    expect(kindsOf([children(3100), row('rate', 'p63-01', 0.13)])).toEqual(['rate_leak']);
    expect(kindsOf([children(3100), row('survey', 'p63-01', 0.13)])).toEqual(['rate_leak']);
  });

  it('give nothing away where many numbers fit, or where the number is there and large', () => {
    expect(kindsOf([kept, children(310_000), row('rate', 'p63-01', 0.13)])).toEqual([]);
    expect(kindsOf([row('cases', 'p63-01', 40), children(3100), row('rate', 'p63-01', 1.29)])).toEqual([]);
    expect(kindsOf([children(3100), row('survey', 'p63-01', 13.37)])).toEqual([]);
  });

  it('give away who is left over', () => {
    expect(messageOf([children(3100), row('survey', 'p63-01', 99.9)])).toContain('can only be all but 3');
    expect(kindsOf([children(3100), row('survey', 'p63-01', 95)])).toEqual([]);
  });

  it('give away the size of a group that is kept back', () => {
    const group = [row('children', 'p63-01', null), row('rate', 'p63-01', 25)];
    expect(messageOf([row('cases', 'p63-01', 10), ...group])).toContain('can only be 40: cases p63-01 10 × 100 / 25');
    expect(kindsOf([row('cases', 'p63-01', 50_000), ...group])).toEqual([]);
  });

  it('are kept back with their numerator', () => {
    expect(kindsOf([kept, row('rate', 'p63-01', 0.13)])).toEqual(['rate_leak']);
    expect(kindsOf([kept, row('rate', 'p63-01', null)])).toEqual([]);
  });

  it('are not kept back in vain', () => {
    const both = [row('cases', 'p63-01', 40), children(3100)];
    expect(messageOf([...both, row('rate', 'p63-01', null)])).toContain(
      'is kept back, but follows: cases p63-01 40 / ',
    );
  });

  it('speak of a group that is large enough', () => {
    expect(kindsOf([row('cases', 'p63-01', 12), children(24)])).toEqual(['small_denominator']);
    expect(kindsOf([row('cases', 'p63-01', 12), children(30)])).toEqual([]);
    expect(kindsOf([row('harm', 'p63-01', 40), children(99)])).toEqual(['small_denominator']);
    expect(kindsOf([row('harm', 'p63-01', 40), children(100)])).toEqual([]);
  });

  it('never speak of all or none of a small group where that is sensitive', () => {
    expect(kindsOf([children(40), row('harm-rate', 'p63-01', 100)])).toContain('group_disclosure');
    expect(kindsOf([children(40), row('harm', 'p63-01', 0)])).toContain('group_disclosure');
    expect(kindsOf([children(400), row('harm', 'p63-01', 0)])).toEqual([]);
    expect(kindsOf([children(40), row('cases', 'p63-01', 0)])).toEqual([]);
  });
});

describe('a protected table', () => {
  const table = cases(safe);

  it('fails as soon as one cell that is kept back gets its value, whichever it is', () => {
    const truth: Readonly<Record<string, number>> = { 'p63-02': 37, 'p63-03': 3, 'p63-04': 58, 'p63-05': 2 };
    const mutants = Object.entries(truth).map(([place, value]) =>
      kindsOf(table.map((cell) => (cell.area === place ? { ...cell, value, status: 'final' } : cell))),
    );
    expect(kindsOf(table)).toEqual([]);
    expect(mutants.filter((kinds) => kinds.length === 0)).toEqual([]);
  });
});
