import { describe, expect, it } from 'vitest';
import { ranking } from '../../src/charts/ranking.ts';
import type { RankingData, RankingRow } from '../../src/charts/ranking.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { provinces, units } from '../geo/content.ts';
import { weight } from './weight.ts';

const decimal = (value: number) => value.toFixed(1).replace('.', ',');
const row = (id: string, label: string, value: number | null, rest: Partial<RankingRow> = {}): RankingRow => ({
  id,
  label,
  value,
  text: value === null ? 'không tính lại được' : decimal(value),
  status: 'final',
  ...rest,
});

const data = (rows: readonly RankingRow[], rest: Partial<RankingData> = {}): RankingData => ({
  ids: 'ranking',
  title: 'Title',
  description: 'Description',
  rows,
  national: { value: 18.2, label: 'Cả nước: 18,2' },
  format: String,
  axis: 'Số trẻ dưới 5 tuổi tử vong trên 1.000 trẻ sinh ra sống',
  empty: 'Chưa có số liệu',
  source: 'Nguồn: nguồn thử',
  ...rest,
});

/** Every third is estimated with a range, every tenth has no value, one is picked. */
const full = (areas: typeof provinces): RankingRow[] =>
  areas.map(({ id, name }, i) => {
    if (i % 10 === 9) return row(id, name.vi, null);
    const value = 9 + i * 0.7;
    const range = i % 3 === 1 ? ({ status: 'estimate', low: value - 2.4, high: value + 3.1 } as const) : {};
    return row(id, name.vi, value, { ...range, selected: id === 'p34-48' });
  });

const long = 'Thành phố trực thuộc trung ương có tên thật dài';
const cases: Readonly<Record<string, RankingData>> = {
  34: data(full(provinces)),
  '34-narrow': data(full(provinces), { width: 360 }),
  63: data(full(units)),
  'one-value': data([row('a', 'Hà Nội', 12)]),
  ties: data([row('a', 'Hà Nội', 12), row('b', 'Huế', 12, { status: 'preliminary' })], { width: 360 }),
  'all-missing': data([row('a', 'Hà Nội', null), row('b', 'Huế', null)], { width: 360 }),
  'long-names': data(
    [
      row('a', long, 12, { selected: true }),
      row('b', 'Bà Rịa – Vũng Tàu', 14, { status: 'projection' }),
      row('c', long, null, { text: 'không tính lại được: một phần của tỉnh không có số liệu năm ấy' }),
    ],
    { width: 360 },
  ),
  empty: data([]),
};

describe('ranking', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    const file = `${import.meta.dirname}/snapshots/ranking-${name}.svg`;
    await expect(toMarkup(ranking(all))).toMatchFileSnapshot(file);
  });

  it('has a row for every area, those without a value at the end in words', () => {
    const markup = toMarkup(ranking(data(full(provinces))));
    const ids = [...markup.matchAll(/data-area="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.toSorted()).toEqual(provinces.map(({ id }) => id).toSorted());
    expect(markup.match(/không tính lại được/g)).toHaveLength(3);
    expect(markup.lastIndexOf('class="mark')).toBeLessThan(markup.indexOf('class="reason"'));
  });

  it('draws hollow what is not final, and an interval only where there is one', () => {
    const markup = toMarkup(
      ranking(data([row('a', 'A', 1), row('b', 'B', 2, { status: 'estimate', low: 1, high: 3 })])),
    );
    expect(markup.match(/class="mark hollow"/g)).toHaveLength(1);
    expect(markup.match(/class="interval"/g)).toHaveLength(1);
  });

  it('draws no axis and no national value if there is no other', () => {
    const markup = toMarkup(ranking(data([row('a', 'A', null)])));
    expect(markup).not.toMatch(/class="(tick|national)"/);
  });

  it('weighs less than 3 kB for 63 areas', () => {
    expect(weight(ranking(data(full(units))))).toBeLessThan(3_000);
  });
});
