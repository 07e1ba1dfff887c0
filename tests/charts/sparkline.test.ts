import { describe, expect, it } from 'vitest';
import type { LinePoint } from '../../src/charts/runs.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import type { SparklineData } from '../../src/charts/sparkline.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { weight } from './weight.ts';

const point = (x: number, y: number | null, status: LinePoint['status'] = 'final'): LinePoint => ({ x, y, status });
const data = (points: readonly LinePoint[], rest: Partial<SparklineData> = {}): SparklineData => ({
  ids: 'spark',
  title: 'Title',
  description: 'Description',
  points,
  ...rest,
});

const cases: Readonly<Record<string, SparklineData>> = {
  line: data(
    Array.from({ length: 14 }, (_, i) => point(2011 + i, 24 - i * 0.4 + (i % 3), i < 13 ? 'final' : 'estimate')),
  ),
  gap: data([point(2010, 8), point(2011, 7), point(2012, null), point(2013, 6), point(2014, null), point(2015, 5)]),
  projection: data([point(2020, 8), point(2021, 7), point(2022, 9, 'projection')], { years: [2010, 2030] }),
  'one-value': data([point(2019, 5)]),
  ties: data([point(2019, 5), point(2020, 5), point(2021, 5, 'preliminary')]),
  'all-missing': data([point(2019, null)]),
  empty: data([]),
};

describe('sparkline', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    const file = `${import.meta.dirname}/snapshots/sparkline-${name}.svg`;
    await expect(toMarkup(sparkline(all))).toMatchFileSnapshot(file);
  });

  it('is shown in its own size', () => {
    expect(sparkline(data([])).attributes).toMatchObject({ width: 96, height: 28, role: 'img' });
  });

  it('weighs less than 400 bytes', () => {
    expect(weight(sparkline(data(cases['line']?.points ?? [])))).toBeLessThan(400);
  });
});
