import { area, became } from './small-model.ts';

/* A country of two regions and five former provinces, which became two. */

const within = (region: string, ...ids: readonly string[]) => ids.map((id) => area(id, { region }));

export const places = [
  ...['vn', 'north', 'south', 'p34-01', 'p34-04'].map((id) => area(id)),
  ...within('north', 'p63-01', 'p63-02', 'p63-03'),
  ...within('south', 'p63-04', 'p63-05'),
];

export const successions = [
  ...['p63-01', 'p63-02', 'p63-03'].map((id) => became(id, 'p34-01')),
  ...['p63-04', 'p63-05'].map((id) => became(id, 'p34-04')),
];
