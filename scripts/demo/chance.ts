import { randomLcg } from 'd3';

/** A source of chance that gives the same answers for the same seed. */
export type Chance = {
  /** Whether something of a probability between 0 and 1 happens. */
  readonly happens: (probability: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
};

/** Chance for one matter: the seed of the demo and the name of the matter, so that adding one matter changes no other. */
export function chance(seed: number, matter: string): Chance {
  const own = [...matter].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)!) % 2_147_483_647, seed + 1);
  const next = randomLcg((own % 1_000_003) / 1_000_003);
  // The first answers of a linear congruential generator resemble its seed.
  for (let turn = 0; turn < 5; turn++) next();
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { happens: (probability) => next() < probability, between, one: (of) => of[between(0, of.length - 1)]! };
}
