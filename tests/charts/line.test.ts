import { describe, expect, it } from 'vitest';
import { line } from '../../src/charts/line.ts';
import type { LineData, LineSeries } from '../../src/charts/line.ts';
import { runs, strokes } from '../../src/charts/runs.ts';
import type { LinePoint } from '../../src/charts/runs.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import type { TargetPath } from '../../src/charts/targets.ts';

const point = (x: number, y: number | null, status: LinePoint['status'] = 'final'): LinePoint => ({ x, y, status });
const series = (id: string, points: readonly LinePoint[]): LineSeries => ({ id, label: `Series ${id}`, points });

const data = (all: readonly LineSeries[]): LineData => ({
  ids: 'line',
  title: 'Title',
  description: 'Description',
  series: all,
  format: String,
  axis: 'Unit',
  empty: 'No value',
  source: 'Source',
});

const cases = {
  gap: [
    series('a', [point(2010, 8), point(2011, 7), point(2012, null), point(2013, 6), point(2014, 5.5, 'preliminary')]),
  ],
  projection: [
    series('a', [point(2020, 10), point(2021, 11), point(2022, 12, 'projection'), point(2023, 14, 'projection')]),
  ],
  break: [
    series('a', [
      point(2015, 30),
      point(2016, 29),
      { ...point(2017, 20, 'estimate'), break: true },
      point(2018, 19, 'estimate'),
    ]),
  ],
  'one-point': [series('a', [point(2019, 5)])],
  empty: [series('a', [point(2019, null)])],
  'break-noted': [series('a', [point(2015, 30), point(2016, 29), { ...point(2017, 20), break: true, note: '[b]' }])],
  'four-series': [
    ['nu', 'Nữ', 14.2],
    ['nam', 'Nam', 14.4],
    ['thanh-thi', 'Thành thị', 14.3],
    ['nong-thon', 'Nông thôn và vùng sâu, vùng xa', 17.8],
  ].map(([id, label, last], i) => ({
    ...series(String(id), [point(2020, 18 + 2 * i), point(2022, 16 + i), point(2024, Number(last), 'preliminary')]),
    label: String(label),
  })),
  'all-missing': [series('a', [point(2019, null), point(2020, null)]), series('b', [point(2019, null)])],
  'long-names': [18, 17.8, 9].map((last, i) => ({
    ...series(String(i), [point(2019, 20 + i), point(2024, last)]),
    label: 'Trẻ em sống ở vùng đồng bào dân tộc thiểu số và miền núi còn nhiều khó khăn',
  })),
  ties: ['a', 'b', 'c', 'd'].map((id) => series(id, [point(2019, 5), point(2020, 5)])),
  'three-series': ['a', 'b', 'c'].map((id, i) => series(id, [point(2019, 10 + i), point(2020, 9 + i / 10)])),
};

describe('line', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    await expect(toMarkup(line(data(all)))).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/line-${name}.svg`);
  });

  const paths: readonly TargetPath[] = [
    {
      base: { x: 2020, y: 22.3 },
      points: [
        { x: 2025, y: 20, label: 'Chương trình thử: 20 (2025)' },
        { x: 2030, y: 15, label: 'Chương trình thử: dưới 15 (2030)' },
      ],
    },
    { points: [{ x: 2030, y: 14.8, label: 'Chiến lược thử: không quá 14,8 (2030)' }] },
  ];
  const aimed: LineData = {
    ...data([
      series('vn', [point(2018, 22.9), point(2020, 22.3), point(2022, 18.9), point(2024, 18.2, 'preliminary')]),
    ]),
    targets: paths,
  };

  it.each([640, 360])('leads to targets, whose words keep clear of each other, %i units wide', async (width) => {
    const markup = toMarkup(line({ ...aimed, width }));
    expect(markup.match(/class="target"/g)).toHaveLength(3);
    expect(markup.match(/class="way"/g)).toHaveLength(1);
    await expect(markup).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/line-targets-${width}.svg`);
  });

  it('says that there are no values even where there is a target', () => {
    expect(toMarkup(line({ ...data([]), targets: paths }))).not.toContain('class="target"');
  });

  it('marks a break with the sign of its note, or a small triangle', () => {
    expect(toMarkup(line(data(cases['break-noted'])))).toMatch(/<text class="break-mark"[^>]*>\[b\]<\/text>/);
    expect(toMarkup(line(data(cases['break'])))).toMatch(/<path class="break-mark"/);
  });

  it('draws the same words, in the same size, in a narrow column', async () => {
    const narrow = toMarkup(line({ ...data(cases['three-series']), width: 360 }));
    expect(narrow).toContain('viewBox="0 0 360 360"');
    await expect(narrow).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/line-narrow.svg`);
  });

  it('says so if there is no value', () => {
    expect(toMarkup(line(data([])))).toContain('No value');
  });
});

const years = (points: readonly LinePoint[]) => runs(points).map((run) => run.map(({ x }) => x));

describe('runs', () => {
  it('end at a missing value and before a break', () => {
    expect(years([point(1, 1), point(2, null), point(3, 1), { ...point(4, 1), break: true }])).toEqual([[1], [3], [4]]);
  });

  it('end where years are left out, unless this is the usual distance', () => {
    expect(years([point(2010, 1), point(2011, 1), point(2014, 1)])).toEqual([[2010, 2011], [2014]]);
    expect(years([point(2010, 1), point(2015, 1), point(2020, 1)])).toEqual([[2010, 2015, 2020]]);
  });

  it('go by year, whatever the order given', () => {
    expect(years([point(2, 1), point(1, 1)])).toEqual([[1, 2]]);
  });
});

describe('strokes', () => {
  it('are dashed where they lead to a projection', () => {
    const [run = []] = runs([point(1, 1), point(2, 1), point(3, 1, 'projection')]);
    expect(strokes(run).map(({ dashed, points }) => [dashed, points.length])).toEqual([
      [false, 2],
      [true, 2],
    ]);
  });
});
