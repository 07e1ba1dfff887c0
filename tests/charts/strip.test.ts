import { describe, expect, it } from 'vitest';
import { strip } from '../../src/charts/strip.ts';
import type { StripData, StripItem } from '../../src/charts/strip.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { weight } from './weight.ts';

const item = (i: number, value: number | null, status: StripItem['status'] = 'final'): StripItem => ({
  id: `p34-${i}`,
  value,
  status,
});

const data = (items: readonly StripItem[], rest: Partial<StripData> = {}): StripData => ({
  ids: 'strip',
  title: 'Title',
  description: 'Description',
  items,
  selected: { id: 'p34-7', label: 'Lâm Đồng: 14,3' },
  national: { value: 18.2, label: 'Cả nước: 18,2' },
  format: String,
  empty: 'Chưa có số liệu',
  ...rest,
});

const spread = Array.from({ length: 34 }, (_, i) =>
  item(i, 12 + ((i * 37) % 34) / 3 + (i % 4 === 0 ? i / 3 : 0), i % 5 === 2 ? 'estimate' : 'final'),
);

const cases: Readonly<Record<string, StripData>> = {
  34: data(spread),
  '34-narrow': data(spread, { width: 360 }),
  'one-value': data([item(7, 14.3)]),
  ties: data(Array.from({ length: 63 }, (_, i) => item(i, i < 40 ? 100 : 99.5))),
  'selected-missing': data([...spread.slice(0, 7), item(7, null)], {
    selected: { id: 'p34-7', label: 'Lâm Đồng: không tính lại được' },
  }),
  'at-the-edge': data(spread, {
    width: 360,
    selected: { id: 'p34-32', label: 'Thành phố Hồ Chí Minh: 31,6 (ước tính)' },
    national: { value: 12, label: 'Cả nước: 12,0' },
  }),
  'all-missing': data([item(7, null)], { width: 360, selected: { id: 'p34-7', label: 'Lâm Đồng: chưa có số liệu' } }),
  'long-names': data(spread, {
    width: 360,
    selected: { id: 'p34-7', label: 'Thành phố trực thuộc trung ương có tên dài: 1.234.567,8' },
    national: { value: 18.2, label: 'Trung bình của cả nước trong năm ấy: 18,2' },
  }),
  empty: data([], { width: 360 }),
};

describe('strip', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    const file = `${import.meta.dirname}/snapshots/strip-${name}.svg`;
    await expect(toMarkup(strip(all))).toMatchFileSnapshot(file);
  });

  it('has a dot for every value, the picked one last', () => {
    const markup = toMarkup(strip(data(spread)));
    expect(markup.match(/class="mark/g)).toHaveLength(34);
    expect(markup.lastIndexOf('class="mark')).toBeGreaterThan(markup.indexOf('class="picked"'));
  });

  it('is drawn the same, whatever the order', () => {
    const dots = (items: readonly StripItem[]) =>
      toMarkup(strip(data(items)))
        .match(/<(circle|rect)[^>]*>/g)
        ?.toSorted();
    expect(dots(spread.toReversed())).toEqual(dots(spread));
  });

  it('weighs less than 1 kB', () => {
    expect(weight(strip(data(spread)))).toBeLessThan(1_000);
  });
});
