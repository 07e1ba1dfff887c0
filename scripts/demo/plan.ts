import type { Words } from './words.ts';

/** What the demo is to hold. */
export type Plan = {
  readonly seed: number;
  /** The years that reports and figures speak of, oldest first. */
  readonly years: readonly number[];
  /** How many indicators get figures to the present. */
  readonly indicators: number;
  /** How many made-up communes there are. */
  readonly communes: number;
  /** The day of the site. */
  readonly asOf: string;
  /** The rubric in force on that day. */
  readonly rubric: string;
  readonly nameOf: (body: string) => Words;
};

/** Files of records by their path in the content folder. */
export type Files = readonly (readonly [path: string, record: object])[];

/** The id of the source that every simulated record names. */
export const source = 'simulated';
