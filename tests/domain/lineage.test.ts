import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import { lastBreakOf, partsOf, seriesOf, valueAt } from '../../src/domain/lineage.ts';
import { area, became, brokenIn, byId, indicator, modelOf, observed } from './small-model.ts';

type Observations = Model['observations'];

const areas = byId(
  area('vn'),
  area('p63-02'),
  area('p63-08'),
  brokenIn('p63-01', '2008-08-01'),
  area('p34-01'),
  area('p34-08'),
);
const successions = [became('p63-01', 'p34-01'), became('p63-02', 'p34-08'), became('p63-08', 'p34-08')];
const indicators = new Map([
  ['pupils', indicator('count')],
  ['teachers', indicator('count')],
  ['mortality', indicator('rate')],
  ['doubtful', indicator('count', { confidence: 'unverified' })],
  ['per-teacher', indicator('ratio', { numerator: 'pupils', denominator: 'teachers' })],
  ['per-hundred', indicator('ratio', { numerator: 'teachers', denominator: 'pupils', factor: 100 })],
  ['per-doubt', indicator('ratio', { numerator: 'pupils', denominator: 'doubtful' })],
]);

const withValues = (observations: Observations, more: Partial<Model> = {}) =>
  modelOf({ areas, successions, indicators, observations, ...more });

const pupils = [observed('pupils', 'p63-02', 2016, 100), observed('pupils', 'p63-08', 2016, 50.5)];

const merged = (observations: Observations, id = 'pupils') => valueAt(withValues(observations), id, 'p34-08', 2016);

describe('reported values', () => {
  const model = withValues([
    observed('pupils', 'vn', 2016, 1000, { flags: ['revised'], source: 'yearbook' }),
    observed('pupils', 'p63-01', 2016, 7, { status: 'preliminary' }),
  ]);

  it('stay as they are in the unit that reported them', () => {
    expect(valueAt(model, 'pupils', 'vn', 2016)).toEqual({
      indicator: 'pupils',
      area: 'vn',
      year: 2016,
      sex: 'total',
      residence: 'total',
      value: 1000,
      status: 'final',
      derivation: 'reported',
      low: null,
      high: null,
      reason: null,
      flags: ['revised'],
      sources: ['yearbook'],
      inputs: [],
    });
  });

  it('pass to a province that is one former province', () => {
    expect(valueAt(model, 'pupils', 'p34-01', 2016)).toMatchObject({
      value: 7,
      status: 'preliminary',
      derivation: 'reported',
      inputs: [{ indicator: 'pupils', area: 'p63-01', year: 2016, value: 7 }],
    });
  });

  it('of a province of today go before those of its parts', () => {
    expect(merged([...pupils, observed('pupils', 'p34-08', 2016, 151)])).toMatchObject({ value: 151, inputs: [] });
  });

  it('of the nation alone give the provinces no rows', () => {
    expect(seriesOf(withValues([observed('mortality', 'vn', 2016, 20)]), 'mortality')).toHaveLength(1);
  });
});

describe('sums', () => {
  it('add up all parts of a count, exactly, and show the parts', () => {
    expect(merged(pupils)).toMatchObject({
      value: 150.5,
      status: 'final',
      derivation: 'summed_exact',
      reason: null,
      sources: ['table'],
      inputs: [
        { indicator: 'pupils', area: 'p63-02', year: 2016, value: 100 },
        { indicator: 'pupils', area: 'p63-08', year: 2016, value: 50.5 },
      ],
    });
    const decimals = [observed('pupils', 'p63-02', 2016, 0.1), observed('pupils', 'p63-08', 2016, 0.2)];
    expect(merged(decimals)?.value).toBe(0.3);
  });

  it('count a published zero as zero', () => {
    expect(merged([pupils[0]!, observed('pupils', 'p63-08', 2016, 0)])).toMatchObject({
      value: 100,
      derivation: 'summed_exact',
    });
  });

  it('are as sure as the least sure part', () => {
    const preliminary = observed('pupils', 'p63-08', 2016, 1, { status: 'preliminary', flags: ['break'] });
    const projected = observed('pupils', 'p63-02', 2016, 1, { status: 'projection', flags: ['revised'] });
    expect(merged([pupils[0]!, preliminary])).toMatchObject({ status: 'preliminary', flags: ['break'] });
    expect(merged([projected, preliminary])).toMatchObject({ status: 'projection', flags: ['revised', 'break'] });
  });

  it.each([
    ['is not there', [], 'missing', 'part_missing'],
    ['is missing', [observed('pupils', 'p63-08', 2016, null)], 'missing', 'part_missing'],
    [
      'is suppressed',
      [observed('pupils', 'p63-08', 2016, null, { status: 'suppressed' })],
      'suppressed',
      'part_suppressed',
    ],
    [
      'is not applicable',
      [observed('pupils', 'p63-08', 2016, null, { status: 'not_applicable' })],
      'missing',
      'part_missing',
    ],
    ['is an estimate', [observed('pupils', 'p63-08', 2016, 1, { status: 'estimate' })], 'missing', 'part_estimated'],
  ] as const)('are missing where a part %s', (_, rest, status, reason) => {
    expect(merged([pupils[0]!, ...rest])).toMatchObject({ value: null, status, reason, derivation: 'not_rebuildable' });
  });

  it('keep years, sexes and residences apart', () => {
    const girls = [
      observed('pupils', 'p63-02', 2016, 40, { sex: 'female' }),
      observed('pupils', 'p63-08', 2016, 20, { sex: 'female' }),
    ];
    const model = withValues([...pupils, ...girls, observed('pupils', 'p63-02', 2015, 90)]);
    expect(valueAt(model, 'pupils', 'p34-08', 2016, { sex: 'female' })?.value).toBe(60);
    expect(valueAt(model, 'pupils', 'p34-08', 2015)?.reason).toBe('part_missing');
    expect(valueAt(model, 'pupils', 'p34-08', 2014)).toBeUndefined();
  });

  it('follow the table of successions', () => {
    const other = [became('p63-01', 'p34-08'), became('p63-02', 'p34-08'), became('p63-08', 'p34-01')];
    const model = withValues([...pupils, observed('pupils', 'p63-01', 2016, 7)], { successions: other });
    expect(partsOf(model, 'p34-08')).toEqual(['p63-01', 'p63-02']);
    expect(valueAt(model, 'pupils', 'p34-08', 2016)?.value).toBe(107);
    expect(valueAt(model, 'pupils', 'p34-01', 2016)).toMatchObject({ value: 50.5, derivation: 'reported' });
    const without = withValues(pupils, { successions: successions.slice(0, 2) });
    expect(valueAt(without, 'pupils', 'p34-08', 2016)).toMatchObject({ value: 100, derivation: 'reported' });
  });
});

describe('territory breaks', () => {
  const model = withValues([2007, 2008, 2009].map((year) => observed('pupils', 'p63-01', year, year)));

  it('begin the derived series in the year after', () => {
    expect(lastBreakOf(model, 'p34-01')).toBe(2008);
    expect(lastBreakOf(model, 'p34-08')).toBeUndefined();
    const values = [2007, 2008, 2009].map((year) => valueAt(model, 'pupils', 'p34-01', year));
    expect(values.map((value) => value?.reason)).toEqual(['territory_break', 'territory_break', null]);
    expect(values.map((value) => value?.value)).toEqual([null, null, 2009]);
  });

  it('leave what the former province reported', () => {
    expect(valueAt(model, 'pupils', 'p63-01', 2007)).toMatchObject({ value: 2007, derivation: 'reported' });
  });
});

describe('rates', () => {
  const rates = ['p63-01', 'p63-02', 'p63-08'].map((id) => observed('mortality', id, 2016, 20));

  it('of merged provinces are not rebuilt', () => {
    expect(merged(rates, 'mortality')).toMatchObject({ value: null, status: 'missing', reason: 'rate_without_weight' });
  });

  it('of unchanged provinces stay', () => {
    expect(valueAt(withValues(rates), 'mortality', 'p34-01', 2016)).toMatchObject({
      value: 20,
      derivation: 'reported',
    });
  });
});

describe('ratios', () => {
  const teachers = [observed('teachers', 'p63-02', 2016, 4), observed('teachers', 'p63-08', 2016, 3)];
  const model = withValues([
    ...pupils,
    ...teachers,
    observed('pupils', 'vn', 2016, 900, { status: 'preliminary', source: 'other' }),
    observed('teachers', 'vn', 2016, 90),
    observed('pupils', 'vn', 2015, 800),
  ]);

  it('divide the sums, not the ratios', () => {
    expect(valueAt(model, 'per-teacher', 'p34-08', 2016)).toMatchObject({
      value: 21.5,
      derivation: 'ratio_exact',
      inputs: [
        { indicator: 'pupils', area: 'p63-02', value: 100 },
        { indicator: 'pupils', area: 'p63-08', value: 50.5 },
        { indicator: 'teachers', area: 'p63-02', value: 4 },
        { indicator: 'teachers', area: 'p63-08', value: 3 },
      ],
    });
  });

  it('are made for units that reported both, times the factor', () => {
    expect(valueAt(model, 'per-hundred', 'vn', 2016)).toMatchObject({
      value: 10,
      status: 'preliminary',
      derivation: 'ratio_exact',
      sources: ['other', 'table'],
      inputs: [
        { indicator: 'teachers', area: 'vn', year: 2016, value: 90 },
        { indicator: 'pupils', area: 'vn', year: 2016, value: 900 },
      ],
    });
    expect(valueAt(model, 'per-teacher', 'p63-02', 2016)?.value).toBe(25);
  });

  it('have no rows for moments that only one of the two knows', () => {
    expect(valueAt(model, 'per-teacher', 'vn', 2015)).toBeUndefined();
  });

  it('say what is missing', () => {
    const gaps = withValues([...pupils, teachers[0]!, observed('teachers', 'vn', 2016, 1)]);
    expect(valueAt(gaps, 'per-teacher', 'p34-08', 2016)?.reason).toBe('part_missing');
    expect(valueAt(gaps, 'per-teacher', 'p63-08', 2016)?.reason).toBe('denominator_missing');
    expect(valueAt(gaps, 'per-teacher', 'vn', 2016)).toMatchObject({
      value: null,
      status: 'missing',
      reason: 'numerator_missing',
    });
  });

  it('are not applicable where the denominator is zero', () => {
    const none = withValues([pupils[0]!, observed('teachers', 'p63-02', 2016, 0)]);
    expect(valueAt(none, 'per-teacher', 'p63-02', 2016)).toMatchObject({
      status: 'not_applicable',
      reason: 'denominator_zero',
    });
  });

  it('keep to themselves what is suppressed', () => {
    const hidden = withValues([pupils[0]!, observed('teachers', 'p63-02', 2016, null, { status: 'suppressed' })]);
    expect(valueAt(hidden, 'per-teacher', 'p63-02', 2016)).toMatchObject({ value: null, status: 'suppressed' });
  });
});

describe('unverified indicators', () => {
  it('are used in no computation', () => {
    const model = withValues([
      ...pupils,
      observed('doubtful', 'p63-02', 2016, 1),
      observed('doubtful', 'p63-08', 2016, 1),
      observed('doubtful', 'p63-01', 2016, 1),
    ]);
    const places = [
      ['doubtful', 'p34-08'],
      ['doubtful', 'p34-01'],
      ['per-doubt', 'p63-02'],
      ['per-doubt', 'p34-08'],
    ] as const;
    for (const [id, place] of places) {
      expect(valueAt(model, id, place, 2016)).toMatchObject({ value: null, reason: 'unverified' });
    }
  });
});

describe('seriesOf', () => {
  it('has one value for a place and moment, and none for an unknown indicator', () => {
    const model = withValues(pupils);
    expect(seriesOf(model, 'pupils').map(({ area: id }) => id)).toEqual(['p63-02', 'p63-08', 'p34-01', 'p34-08']);
    expect(seriesOf(model, 'nothing')).toEqual([]);
  });

  it('works once for each model', () => {
    const model = withValues(pupils);
    expect(seriesOf(model, 'pupils')).toBe(seriesOf(model, 'pupils'));
    expect(seriesOf(withValues([]), 'pupils')).toEqual([]);
  });
});
