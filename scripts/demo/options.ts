import { parseArgs } from 'node:util';

export type Options = {
  readonly seed: number;
  readonly years: number;
  readonly indicators: number;
  readonly communes: number;
};

/** As many communes, wards and special zones as there have been since July 2025. */
export const mostCommunes = 3321;

const limits: Readonly<Record<keyof Options, readonly [least: number, most: number]>> = {
  seed: [1, 1_000_000],
  years: [1, 10],
  indicators: [0, 100],
  communes: [0, mostCommunes],
};

/** The size of the demo from the command line; throws where a number is none or out of bounds. */
export function optionsFrom(args: readonly string[]): Options & { readonly serve: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '27' },
      years: { type: 'string', default: '3' },
      indicators: { type: 'string', default: '8' },
      communes: { type: 'string', default: '0' },
      'no-serve': { type: 'boolean', default: false },
    },
  });
  const number = (name: keyof Options): number => {
    const [least, most] = limits[name];
    const value = Number(values[name]);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new Error(`--${name} ${values[name]} is not a whole number from ${least} to ${most}`);
  };
  return {
    seed: number('seed'),
    years: number('years'),
    indicators: number('indicators'),
    communes: number('communes'),
    serve: !values['no-serve'],
  };
}
