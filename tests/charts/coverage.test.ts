import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/charts/coverage.ts';
import type { CoverageData, CoverageYear } from '../../src/charts/coverage.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { weight } from './weight.ts';

const data = (years: readonly CoverageYear[], rest: Partial<CoverageData> = {}): CoverageData => ({
  ids: 'coverage',
  title: 'Title',
  description: 'Description',
  years,
  total: 34,
  labels: {
    final: 'chính thức',
    preliminary: 'sơ bộ',
    estimate: 'ước tính',
    suppressed: 'không công bố để bảo vệ trẻ em',
    missing: 'không có số liệu',
    'not-applicable': 'không áp dụng',
  },
  axis: 'Số tỉnh thành phố, trong 34',
  empty: 'Chưa có số liệu',
  source: 'Nguồn: nguồn thử',
  ...rest,
});

const years: readonly CoverageYear[] = [
  { label: '2014', counts: { final: 11, missing: 23 } },
  { label: '2015', counts: { final: 11, estimate: 23 } },
  { label: '2020', counts: { final: 9, estimate: 20, suppressed: 2, missing: 1, 'not-applicable': 2 } },
  { label: '2024', counts: { preliminary: 11, estimate: 22, missing: 1 } },
  { label: '2025', counts: { final: 34, missing: 0 } },
];

const cases: Readonly<Record<string, CoverageData>> = {
  34: data(years),
  '34-narrow': data(years, { width: 360 }),
  63: data([{ label: '2016', counts: { final: 60, suppressed: 1, missing: 2 } }], { total: 63, width: 360 }),
  'all-missing': data([{ label: '2016', counts: { missing: 34 } }], { width: 360 }),
  empty: data([], { width: 360 }),
  'one-value': data([{ label: '2016', counts: { final: 1, missing: 33 } }], { width: 360 }),
  ties: data([{ label: '2016', counts: { final: 17, estimate: 17 } }], { width: 360 }),
  'long-names': data(years, {
    width: 360,
    axis: 'Số tỉnh, thành phố trực thuộc trung ương có số liệu của chỉ số này, trong tổng số 34 tỉnh, thành phố',
    labels: {
      final: 'chính thức, do cơ quan thống kê của trung ương công bố',
      preliminary: 'sơ bộ, còn có thể thay đổi khi có số liệu chính thức',
      estimate: 'ước tính theo trọng số từ số liệu của các tỉnh cũ đã sáp nhập',
      suppressed: 'không công bố để bảo vệ trẻ em',
      missing: 'không có số liệu',
      'not-applicable': 'không áp dụng',
    },
  }),
};

describe('coverage', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    const file = `${import.meta.dirname}/snapshots/coverage-${name}.svg`;
    await expect(toMarkup(coverage(all))).toMatchFileSnapshot(file);
  });

  it('refuses a year that does not add up', () => {
    expect(() => coverage(data([{ label: '2016', counts: { final: 33 } }]))).toThrow(
      '2016: the kinds add up to 33, not to 34',
    );
  });

  it('explains the kinds that occur, and no others', () => {
    const markup = toMarkup(coverage(data(years.slice(0, 1))));
    expect([...markup.matchAll(/class="entry"[^>]*>([^<]+)/g)].map((match) => match[1])).toEqual([
      'chính thức',
      'không có số liệu',
    ]);
  });

  it('weighs less than 2 kB', () => {
    expect(weight(coverage(data(years)))).toBeLessThan(2_000);
  });
});
