import { describe, expect, it } from 'vitest';
import { judge, meets, type Verdict } from '../../src/domain/progress.ts';
import type { Outcome } from '../../src/domain/vocabulary.ts';

/* What must hold for any figures: tried on a few thousand, always the same ones. */

type Ends = Parameters<typeof judge>[0];

/** Numbers from 0 to 1 that look random and come out alike each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Figures from 0 to 100 with one decimal, over years that fit; every fifth without a target. */
function examples(count: number, seed: number): Ends[] {
  const next = numbersFrom(seed);
  const figure = () => Math.round(next() * 1000) / 10;
  const limits = [null, 0, 100];
  return Array.from({ length: count }, () => {
    const years = 2 + Math.floor(next() * 8);
    const target = { year: 2020 + years + Math.floor(next() * 8), value: figure(), bound: 'exactly' as const };
    const direction = next() < 0.5 ? ('up' as const) : ('down' as const);
    const ends = { base: { year: 2020, value: figure() }, latest: { year: 2020 + years, value: figure() } };
    const natural_limit = limits[Math.floor(next() * 3)] ?? null;
    return { ...ends, direction, natural_limit, target: next() < 0.2 ? null : target };
  });
}

const scaled = (ends: Ends, factor: number): Ends => ({
  ...ends,
  base: { ...ends.base, value: ends.base.value * factor },
  latest: { ...ends.latest, value: ends.latest.value * factor },
  target: ends.target && { ...ends.target, value: ends.target.value * factor },
});

/** The same figures within ten of the limit 100, where the linear pace decides. */
const nearLimit = (ends: Ends): Ends => {
  const near = (value: number) => 90 + value / 10;
  return {
    ...ends,
    base: { ...ends.base, value: near(ends.base.value) },
    latest: { ...ends.latest, value: near(ends.latest.value) },
    target: ends.target && { ...ends.target, value: near(ends.target.value) },
    natural_limit: 100,
  };
};

const flipped = (ends: Ends): Ends => ({
  base: { ...ends.base, value: 100 - ends.base.value },
  latest: { ...ends.latest, value: 100 - ends.latest.value },
  target: ends.target && { ...ends.target, value: 100 - ends.target.value },
  direction: ends.direction === 'up' ? 'down' : 'up',
  natural_limit: ends.natural_limit === null ? null : 100 - ends.natural_limit,
});

const better: readonly Outcome[] = [
  'moving_away',
  'limited',
  'acceleration_needed',
  'on_track',
  'target_met_falling',
  'target_met',
];
const rank = (verdict: Verdict | undefined): number => (verdict ? better.indexOf(verdict.outcome) : NaN);

describe('a verdict', () => {
  it('does not change with the unit: persons, thousands or millions', () => {
    for (const ends of examples(3000, 1).map((each) => ({ ...each, natural_limit: null }))) {
      for (const factor of [0.001, 10, 1000]) {
        const [one, other] = [judge(ends), judge(scaled(ends, factor))];
        expect([other?.outcome, other?.method], JSON.stringify(ends)).toEqual([one?.outcome, one?.method]);
        expect(other?.growth_ratio ?? 0).toBeCloseTo(one?.growth_ratio ?? 0, 5);
        expect(other?.linear_pace ?? 0).toBeCloseTo(one?.linear_pace ?? 0, 5);
      }
    }
  });

  it('never gets worse as the latest value gets better', () => {
    for (const ends of examples(1000, 2).flatMap((each) => [each, nearLimit(each)])) {
      const values = Array.from({ length: 101 }, (_, value) => value);
      const way = ends.direction === 'up' ? values : values.toReversed();
      const ranks = way.map((value) => rank(judge({ ...ends, latest: { ...ends.latest, value } })));
      const known = ranks.filter((each) => !Number.isNaN(each));
      expect(known, JSON.stringify(ends)).toEqual(known.toSorted((a, b) => a - b));
    }
  });

  it('of the linear pace is the same for a share and for what it leaves of 100', () => {
    const both = examples(3000, 3)
      .map(nearLimit)
      .map((ends) => [ends, judge(ends), judge(flipped(ends))] as const);
    const linear = both.filter(([, one, other]) => one?.method === 'linear' && other?.method === 'linear');
    expect(linear.length).toBeGreaterThan(1000);
    for (const [ends, one, other] of linear) expect(other?.outcome, JSON.stringify(ends)).toBe(one?.outcome);
    for (const [ends, one, other] of both.filter(([{ target }]) => target !== null)) {
      expect(other?.linear_pace ?? 0, JSON.stringify(ends)).toBeCloseTo(one?.linear_pace ?? 0, 6);
    }
  });

  it('says that a target is met exactly where it is, and that nothing moves away that got better', () => {
    for (const ends of examples(3000, 4)) {
      const verdict = judge(ends);
      if (ends.target === null || verdict === undefined) continue;
      const met = verdict.outcome === 'target_met' || verdict.outcome === 'target_met_falling';
      expect(met, JSON.stringify(ends)).toBe(meets(ends.latest.value, ends.target, ends.direction));
      const change = (ends.latest.value - ends.base.value) * (ends.direction === 'up' ? 1 : -1);
      expect(verdict.outcome === 'moving_away', JSON.stringify(ends)).toBe(!met && change < 0);
    }
  });

  it('begins where it says that it begins', () => {
    for (const ends of examples(1000, 5).flatMap((each) => [each, nearLimit(each)])) {
      const verdict = judge(ends);
      for (const { outcome, value } of verdict?.boundaries ?? []) {
        if (value < 0) continue;
        const at = judge({ ...ends, latest: { ...ends.latest, value } });
        const inside = value + (ends.direction === 'up' ? 1e-6 : -1e-6);
        const within = judge({ ...ends, latest: { ...ends.latest, value: inside } });
        expect(
          [at, within].map(rank).some((each) => each >= better.indexOf(outcome)),
          JSON.stringify(ends),
        ).toBe(true);
        const outside = value - (ends.direction === 'up' ? 1e-6 : -1e-6);
        const before = judge({ ...ends, latest: { ...ends.latest, value: outside } });
        if (before) expect(rank(before), JSON.stringify({ ends, outcome })).toBeLessThan(better.indexOf(outcome));
      }
    }
  });
});
