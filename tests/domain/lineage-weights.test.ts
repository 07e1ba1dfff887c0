import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/domain/lineage.ts';
import type { Model } from '../../src/domain/model.ts';
import { area, became, brokenIn, byId, indicator, modelOf, observed } from './small-model.ts';

type Observations = Model['observations'];

const areas = byId(area('p63-01'), area('p63-02'), area('p63-08'), area('p34-01'), area('p34-08'));
const successions = [became('p63-01', 'p34-01'), became('p63-02', 'p34-08'), became('p63-08', 'p34-08')];
const withValues = (observations: Observations, more: Partial<Model> = {}) =>
  modelOf({ areas, successions, observations, ...more });

describe('rates with a stated weight', () => {
  const weight = (of: string) => ({ indicator: of, note: { vi: 'Vì sao' } });
  const weighted = new Map([
    ['children', indicator('count')],
    ['mortality', indicator('rate', { weight: weight('children') })],
  ]);
  const rates = [observed('mortality', 'p63-02', 2016, 30), observed('mortality', 'p63-08', 2016, 20)];
  const children = [
    observed('children', 'p63-02', 2016, 1000, { status: 'projection', source: 'projection' }),
    observed('children', 'p63-08', 2016, 3000, { status: 'projection', source: 'projection' }),
  ];
  const at = (observations: Observations, id = 'p34-08') =>
    valueAt(withValues(observations, { indicators: weighted }), 'mortality', id, 2016);

  it('are estimated for a merged province, with the range of its parts and every input', () => {
    // (30 · 1000 + 20 · 3000) / 4000 = 22.5
    expect(at([...rates, ...children])).toEqual({
      indicator: 'mortality',
      area: 'p34-08',
      year: 2016,
      sex: 'total',
      residence: 'total',
      value: 22.5,
      status: 'estimate',
      derivation: 'weighted_estimate',
      low: 20,
      high: 30,
      reason: null,
      flags: [],
      sources: ['projection', 'table'],
      inputs: [
        { indicator: 'mortality', area: 'p63-02', year: 2016, value: 30 },
        { indicator: 'mortality', area: 'p63-08', year: 2016, value: 20 },
        { indicator: 'children', area: 'p63-02', year: 2016, value: 1000 },
        { indicator: 'children', area: 'p63-08', year: 2016, value: 3000 },
      ],
    });
  });

  it('stay as they are where nothing was merged', () => {
    const whole = observed('mortality', 'p63-01', 2016, 12, { status: 'preliminary' });
    expect(at([whole, ...children], 'p34-01')).toMatchObject({
      value: 12,
      status: 'preliminary',
      derivation: 'reported',
      low: null,
      high: null,
      inputs: [{ indicator: 'mortality', area: 'p63-01', year: 2016, value: 12 }],
    });
  });

  it.each([
    ['a weight', [...rates, children[0]!], 'missing', 'weight_missing'],
    ['all weights', rates, 'missing', 'weight_missing'],
    ['weights above zero', [...rates, ...children.map((row) => ({ ...row, value: 0 }))], 'missing', 'weight_missing'],
    ['a part', [rates[0]!, ...children], 'missing', 'part_missing'],
    [
      'a part that may be shown',
      [rates[0]!, observed('mortality', 'p63-08', 2016, null, { status: 'suppressed' }), ...children],
      'suppressed',
      'part_suppressed',
    ],
  ] as const)('are not rebuilt without %s', (_, observations, status, reason) => {
    expect(at(observations)).toMatchObject({
      value: null,
      status,
      reason,
      derivation: 'not_rebuildable',
      low: null,
      high: null,
    });
  });

  it('take the weight of their own year and group', () => {
    const girls = rates.map((row) => ({ ...row, sex: 'female' as const }));
    const other = children.map((row) => ({ ...row, year: 2015 }));
    const model = withValues([...rates, ...girls, ...children, ...other], { indicators: weighted });
    expect(valueAt(model, 'mortality', 'p34-08', 2016, { sex: 'female' })?.reason).toBe('weight_missing');
    expect(at([...rates, ...other])?.reason).toBe('weight_missing');
  });

  it('are not rebuilt with a weight that is unverified, nor from before a change of territory', () => {
    const doubtful = new Map([...weighted, ['children', indicator('count', { confidence: 'unverified' })]]);
    const model = withValues([...rates, ...children], { indicators: doubtful });
    expect(valueAt(model, 'mortality', 'p34-08', 2016)?.reason).toBe('rate_without_weight');
    const broken = byId(...areas.values(), brokenIn('p63-08', '2016-08-01'));
    const cut = withValues([...rates, ...children], { indicators: weighted, areas: broken });
    expect(valueAt(cut, 'mortality', 'p34-08', 2016)?.reason).toBe('territory_break');
  });

  it('lie between their parts, whatever the weights, and at their own value where all parts agree', () => {
    for (let share = 1; share < 1000; share += 7) {
      const weights = [share, 1000 - share].map((value, index) => ({ ...children[index]!, value }));
      const value = at([...rates, ...weights])?.value ?? NaN;
      expect(value).toBeGreaterThan(20);
      expect(value).toBeLessThan(30);
      const same = rates.map((row) => ({ ...row, value: 21.7 }));
      expect(at([...same, ...weights])?.value).toBe(21.7);
    }
  });
});

describe('sums', () => {
  it('are additive: what the provinces of today have is what their parts had', () => {
    for (let seed = 1; seed < 200; seed++) {
      const values = ['p63-01', 'p63-02', 'p63-08'].map((id, index) =>
        observed('pupils', id, 2016, ((seed * (index + 3) * 7919) % 10007) / 10),
      );
      const model = withValues(values, { indicators: new Map([['pupils', indicator('count')]]) });
      const [one, other] = ['p34-01', 'p34-08'].map((id) => valueAt(model, 'pupils', id, 2016)?.value ?? NaN);
      const total = values.reduce((before, { value }) => before + (value ?? NaN), 0);
      expect((one ?? NaN) + (other ?? NaN)).toBeCloseTo(total, 9);
    }
  });
});
