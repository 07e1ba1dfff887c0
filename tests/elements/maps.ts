import type { EraValues, MapValues, ValueKind } from '../../src/views/map-values.ts';

export const kind = (more: Partial<ValueKind> = {}): ValueKind => ({
  status: 'final',
  derivation: 'reported',
  flags: [],
  marks: [],
  ...more,
});

/** The values of four provinces and the country in three years: a tie, a gap, and a change of territory in the second year of the last. */
export const small: MapValues = {
  indicator: 'pupils',
  decimals: 0,
  kinds: [
    kind(),
    kind({ status: 'missing', derivation: null }),
    kind({ status: 'suppressed' }),
    kind({ flags: ['break'], marks: ['b'] }),
    kind({ status: 'preliminary', marks: ['p'] }),
  ],
  eras: {
    p34: {
      years: [2014, 2016, 2018],
      edges: [0, 10, 20, 30],
      areas: ['p34-01', 'p34-02', 'p34-03', 'p34-04', 'vn'],
      values: [
        [5, 10, 30],
        [0, 10, 4],
        [null, null, null],
        [8, 20, 25],
        [100, 120, 140],
      ],
      kinds: [
        [0, 0, 4],
        [0, 0, 0],
        [1, 2, 1],
        [0, 3, 0],
        [0, 0, 0],
      ],
      steps: [
        [null, 1, null, null],
        [null, null, 2, 0],
        [1, null, null, 3],
        [0, 2, null, null],
      ],
    } satisfies EraValues,
  },
};
