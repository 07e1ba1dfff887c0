import { describe, expect, it } from 'vitest';
import {
  assess,
  compoundGrowth,
  judge,
  limitFactor,
  meets,
  outcomeOf,
  type Point,
  type Question,
} from '../../src/domain/progress.ts';
import { obstacles, type Bound } from '../../src/domain/vocabulary.ts';

type Pair = readonly [value: number, year: number];
type Case = {
  readonly from: Pair;
  readonly to: Pair;
  readonly aim?: Pair;
  readonly bound?: Bound;
  readonly way: 'up' | 'down';
  readonly limit?: number;
};

const dated = ([value, year]: Pair) => ({ value, year });

const verdictOf = ({ from, to, aim, bound = 'exactly', way, limit }: Case) =>
  judge({
    base: dated(from),
    latest: dated(to),
    target: aim ? { ...dated(aim), bound } : null,
    direction: way,
    natural_limit: limit ?? null,
  });

/** R and L to four decimals, the method, the outcome, and whether the methods differ. */
function reading(example: Case): unknown[] {
  const verdict = verdictOf(example);
  const short = (ratio: number | null | undefined) => (typeof ratio === 'number' ? Number(ratio.toFixed(4)) : null);
  return [
    short(verdict?.growth_ratio),
    short(verdict?.linear_pace),
    verdict?.method,
    verdict?.outcome,
    verdict?.method_sensitive,
  ];
}

describe('the vectors of the design', () => {
  it.each([
    [
      { from: [19.6, 2020], to: [18.2, 2024], aim: [15, 2030], way: 'down' },
      [0.6955, 0.7609, 'growth', 'acceleration_needed', false],
    ],
    [
      { from: [90, 2020], to: [93, 2024], aim: [98, 2030], way: 'up', limit: 100 },
      [0.9625, 0.9375, 'linear', 'acceleration_needed', true],
    ],
    [{ from: [100, 2025], to: [50, 2027], aim: [0, 2030], way: 'down' }, [null, 1.25, 'linear', 'on_track', false]],
  ] as [Case, unknown[]][])('%j', (example, expected) => {
    expect(reading(example)).toEqual(expected);
  });
});

/* Worked out without this code, roots with thirty digits: R from (b/a)^(1/n) − 1, L = (Δy/Δt) ÷ (ΔY/ΔT). */
describe('our own vectors', () => {
  it.each([
    // 10 % a year observed (100 → 121 in 2 years), 10 % required (100 → 161.051 in 5): R = 1. L = 10.5 / 12.2102 = 0.8599.
    [{ from: [100, 2020], to: [121, 2022], aim: [161.051, 2025], way: 'up' }, [1, 0.8599, 'growth', 'on_track', true]],
    // 5 % observed (100 → 110.25), 10 % required: R = 0.5. L = 5.125 / 12.2102 = 0.4197.
    [
      { from: [100, 2020], to: [110.25, 2022], aim: [161.051, 2025], way: 'up' },
      [0.5, 0.4197, 'growth', 'limited', false],
    ],
    // A fall by 10 % a year (100 → 81), a fall by 20 % required (100 → 51.2 in 3): R = 0.5. L = 9.5 / 16.2667 = 0.584.
    [{ from: [100, 2020], to: [81, 2022], aim: [51.2, 2023], way: 'down' }, [0.5, 0.584, 'growth', 'limited', false]],
    // Wrong way: 10 % a year up where it should fall by 20 %: R = −0.5. L = −10.5 / 16.2667 = −0.6455.
    [
      { from: [100, 2020], to: [121, 2022], aim: [51.2, 2023], way: 'down' },
      [-0.5, -0.6455, 'growth', 'moving_away', false],
    ],
    // No change: 0 of whatever is required.
    [{ from: [40, 2020], to: [40, 2023], aim: [80, 2030], way: 'up' }, [0, 0, 'growth', 'limited', false]],
    // From zero there is no growth rate: 6 of 10 in 3 of 5 years, L = 2 / 2 = 1.
    [{ from: [0, 2020], to: [6, 2023], aim: [10, 2025], way: 'up' }, [null, 1, 'linear', 'on_track', false]],
    // The latest value is zero where it should rise: L = −5 / 2 = −2.5.
    [{ from: [10, 2020], to: [0, 2022], aim: [20, 2025], way: 'up' }, [null, -2.5, 'linear', 'moving_away', false]],
    // The target is the limit: 50 → 70 in 4 years, 100 in 10: L = 5 / 5 = 1. R = (1.4^¼ − 1) / (2^⅒ − 1) = 0.087757 / 0.071773 = 1.2227.
    [
      { from: [50, 2020], to: [70, 2024], aim: [100, 2030], way: 'up', limit: 100 },
      [1.2227, 1, 'linear', 'on_track', false],
    ],
    // All within ten of the limit 0: 8 → 7 in 2 years, 4 in 8: L = 0.5 / 0.5 = 1. R = (1 − √0.875) / (1 − 0.5^⅛) = 0.064586 / 0.082996 = 0.7782.
    [
      { from: [8, 2020], to: [7, 2022], aim: [4, 2028], way: 'down', limit: 0 },
      [0.7782, 1, 'linear', 'on_track', true],
    ],
    // Eleven from the limit: growth decides. R = (1.044944^¼ − 1) / (1.101124^⅒ − 1) = 0.0110514 / 0.0096797 = 1.1417; L = 1 / 0.9.
    [
      { from: [89, 2020], to: [93, 2024], aim: [98, 2030], way: 'up', limit: 100 },
      [1.1417, 1.1111, 'growth', 'on_track', false],
    ],
    // Met, better than before: neither method decides. R = (1.032632^¼ − 1) / (1.031579^⅒ − 1) = 0.0080599 / 0.0031139 = 2.5884.
    [
      { from: [95, 2020], to: [98.1, 2024], aim: [98, 2030], way: 'up', limit: 100 },
      [2.5884, 2.5833, 'none', 'target_met', false],
    ],
    // Met, but worse than before: 99 → 98.5. L = −0.125 / 0.1; R = −0.0012650 / 0.0010147 = −1.2467.
    [
      { from: [99, 2020], to: [98.5, 2024], aim: [98, 2030], way: 'up', limit: 100 },
      [-1.2467, -1.25, 'none', 'target_met_falling', false],
    ],
    // Met in the base year, no longer met: 99 → 97. L = −0.5 / 0.1; R = −0.0050892 / 0.0010147 = −5.0154.
    [
      { from: [99, 2020], to: [97, 2024], aim: [98, 2030], way: 'up', limit: 100 },
      [-5.0154, -5, 'linear', 'moving_away', false],
    ],
    // The base is the target: nothing is required, so that no ratio says anything; 20 is worse than 15.
    [{ from: [15, 2020], to: [20, 2024], aim: [15, 2030], way: 'down' }, [null, null, 'none', 'moving_away', false]],
    // The signs differ: no growth rate leads from −2 to 2. L = 2 / 1 = 2.
    [{ from: [-2, 2020], to: [2, 2022], aim: [3, 2025], way: 'up' }, [null, 2, 'linear', 'on_track', false]],
    // Below zero: −100 → −81 is better by 10 % a year, −51.2 in 3 years would be 20 %: R = 0.5.
    [{ from: [-100, 2020], to: [-81, 2022], aim: [-51.2, 2023], way: 'up' }, [0.5, 0.584, 'growth', 'limited', false]],
  ] as [Case, unknown[]][])('%j', (example, expected) => {
    expect(reading(example)).toEqual(expected);
  });

  it.each([
    // The required fall is 1 a year; exactly 0.95, 0.6 and 0 of it in 2 years.
    [8.1, 'on_track'],
    [8.1001, 'acceleration_needed'],
    [8.8, 'acceleration_needed'],
    [8.8001, 'limited'],
    [10, 'limited'],
    [10.0001, 'moving_away'],
  ] as const)('begin a class exactly at its cut: %s is %s', (value, outcome) => {
    expect(verdictOf({ from: [10, 2020], to: [value, 2022], aim: [0, 2030], way: 'down' })?.outcome).toBe(outcome);
  });
});

describe('without a target', () => {
  const grown = (to: number, limit?: number, way: 'up' | 'down' = 'up') =>
    verdictOf({ from: [50, 2020], to: [to, 2022], way, ...(limit === undefined ? {} : { limit }) });

  it.each([
    // Cuts of 1.5 % and 0.5 % over 2 years: 50 · 1.015² = 51.51125, 50 · 1.005² = 50.50125.
    [51.51125, 'on_track'],
    [51.511, 'acceleration_needed'],
    [50.50125, 'acceleration_needed'],
    [50.501, 'limited'],
    [50, 'limited'],
    [49.9, 'moving_away'],
  ] as const)('growth alone decides: %s is %s', (value, outcome) => {
    expect(grown(value)).toMatchObject({ outcome, method: 'growth', growth_ratio: null, linear_pace: null });
  });

  it('less is enough near a natural limit', () => {
    // 1 − 0.5^4.44 = 0.953929; 1 − 0.9^4.44 = 0.373622.
    expect(limitFactor(50, 100)).toBeCloseTo(0.953929, 5);
    expect(limitFactor(90, 100)).toBeCloseTo(0.37362, 5);
    expect(limitFactor(110, 100)).toBeCloseTo(0.37362, 5);
    expect([limitFactor(0, 100), limitFactor(200, 100), limitFactor(7, null), limitFactor(7, 0)]).toEqual([1, 1, 1, 1]);
    const near = verdictOf({ from: [90, 2020], to: [91.02, 2022], way: 'up', limit: 100 });
    expect(near).toMatchObject({ outcome: 'on_track' });
    expect(verdictOf({ from: [90, 2020], to: [91.02, 2022], way: 'up' })?.outcome).toBe('acceleration_needed');
    expect(verdictOf({ from: [100, 2020], to: [100, 2022], way: 'up', limit: 100 })?.outcome).toBe('on_track');
  });

  it('a fall is progress where less is better', () => {
    expect(grown(45, 0, 'down')?.outcome).toBe('on_track');
    expect(grown(51, 0, 'down')?.outcome).toBe('moving_away');
  });

  it('zero has no growth', () => {
    expect(verdictOf({ from: [0, 2020], to: [5, 2022], way: 'up' })).toBeUndefined();
    expect(compoundGrowth({ year: 2020, value: 5 }, { year: 2022, value: 0 })).toBeNull();
  });
});

describe('a target', () => {
  it('is met as it is printed', () => {
    const met = (value: number, bound: Bound, way: 'up' | 'down') =>
      meets(value, { year: 2030, value: 15, bound }, way);
    expect([met(15, 'below', 'down'), met(14.9, 'below', 'down')]).toEqual([false, true]);
    expect([met(15, 'at_most', 'down'), met(15.1, 'at_most', 'down')]).toEqual([true, false]);
    expect([met(15, 'at_least', 'up'), met(14.9, 'at_least', 'up')]).toEqual([true, false]);
    expect([met(16, 'exactly', 'up'), met(16, 'exactly', 'down')]).toEqual([true, false]);
  });

  it('shows what would change the verdict', () => {
    // Required −1 a year from 10; after 2 years the classes begin at 0 (met), 8.1, 8.8 and 10.
    expect(verdictOf({ from: [10, 2020], to: [9, 2022], aim: [0, 2030], way: 'down' })?.boundaries).toEqual([
      { outcome: 'target_met', value: 0 },
      { outcome: 'on_track', value: 8.1 },
      { outcome: 'acceleration_needed', value: 8.8 },
      { outcome: 'limited', value: 10 },
    ]);
    // 10 % a year required from 100: 9.5 % and 6 % over 2 years are 119.9025 and 112.36.
    expect(verdictOf({ from: [100, 2020], to: [121, 2022], aim: [161.051, 2025], way: 'up' })?.boundaries).toEqual([
      { outcome: 'target_met', value: 161.051 },
      { outcome: 'on_track', value: 119.9025 },
      { outcome: 'acceleration_needed', value: 112.36 },
      { outcome: 'limited', value: 100 },
    ]);
  });
});

const point = (year: number, value: number | null, more: Partial<Point> = {}): Point => ({
  year,
  value,
  status: value === null ? 'missing' : 'final',
  derivation: 'reported',
  flags: [],
  ...more,
});

const target = { year: 2030, value: 15, bound: 'below', adopted_on: '2021-01-07' } as const;

const asked = (points: readonly Point[], more: Partial<Question> = {}) =>
  assess({ points, base_year: 2020, target, direction: 'down', natural_limit: 0, as_of: '2026-11-21', ...more });

const fine = [point(2020, 19.6), point(2022, 19), point(2024, 18.2)];

describe('what stands in the way', () => {
  it.each([
    ['no_direction', 'not_assessed', fine, { direction: 'none' }],
    ['no_values', 'no_data', [], {}],
    ['no_values', 'no_data', [point(2024, null)], {}],
    ['suppressed_only', 'no_data', [point(2024, null, { status: 'suppressed' })], {}],
    [
      'projection_only',
      'no_data',
      [point(2020, 20, { status: 'projection' }), point(2024, 1, { status: 'projection' })],
      {},
    ],
    ['weighted_only', 'insufficient_trend', fine.map((each) => ({ ...each, derivation: 'weighted_estimate' })), {}],
    ['older_than_target', 'insufficient_trend', [point(2014, 22), point(2016, 21), point(2020, 20)], {}],
    ['values_too_old', 'insufficient_trend', [point(2015, 22), point(2020, 20)], { target: null, base_year: 2015 }],
    ['too_few_points', 'insufficient_trend', [point(2024, 18)], {}],
    ['base_missing', 'insufficient_trend', [point(2019, 19), point(2024, 18)], {}],
    ['span_too_short', 'insufficient_trend', [point(2018, 20), point(2020, 20), point(2021, 19)], {}],
    ['break_between', 'insufficient_trend', [fine[0], point(2022, 19, { flags: ['break'] }), fine[2]], {}],
    ['growth_not_defined', 'insufficient_trend', [point(2020, 0), point(2024, 1)], { target: null }],
  ] as [string, string, Point[], Partial<Question>][])('%s: %s', (obstacle, outcome, points, more) => {
    expect(asked(points, more)).toMatchObject({ obstacle, outcome, verdict: null });
  });

  it('is nothing where two comparable values are two years apart', () => {
    expect(asked(fine)).toMatchObject({ obstacle: null, outcome: 'acceleration_needed' });
    expect(asked([point(2020, 20), point(2022, 19)]).obstacle).toBeNull();
    expect(asked([point(2020, 20, { flags: ['break'] }), point(2022, 19)]).obstacle).toBeNull();
    expect(asked([point(2016, 22), point(2021, 19)], { target: null, base_year: 2016 }).obstacle).toBeNull();
  });

  it('is what the records rule out, whatever the values', () => {
    const question = {
      points: fine,
      base_year: 2020,
      target,
      direction: 'down',
      natural_limit: 0,
      as_of: '2026',
    } as const;
    expect(assess(question, 'area_without_target')).toMatchObject({
      outcome: 'not_assessed',
      obstacle: 'area_without_target',
      latest: { year: 2024, value: 18.2 },
    });
  });

  it('has one class each', () => {
    expect(new Set(obstacles.map(outcomeOf))).toEqual(new Set(['not_assessed', 'no_data', 'insufficient_trend']));
  });
});

describe('the values looked at', () => {
  it('are the base year’s and the newest, in whatever order they come', () => {
    expect(asked(fine.toReversed())).toEqual(asked(fine));
    expect(asked(fine)).toMatchObject({ base: { year: 2020 }, latest: { year: 2024 } });
  });

  it('do not reach beyond the year of the target, and are no projections', () => {
    const later = [...fine, point(2031, 14), point(2028, 10, { status: 'projection' })];
    expect(asked(later)).toEqual(asked(fine));
  });

  it('are not our own estimates, which are shown only where there is nothing else', () => {
    const ours = point(2025, 12, { status: 'estimate', derivation: 'weighted_estimate' });
    expect(asked([...fine, ours]).latest).toMatchObject({ year: 2024 });
    expect(asked([ours]).latest).toMatchObject({ year: 2025, value: 12 });
  });
});
