import { describe, expect, it } from 'vitest';
import { acts } from '../../src/charts/acts.ts';
import type { Act, ActsData, Lane } from '../../src/charts/acts.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { weight } from './weight.ts';

const act = (from: string, label: string, more: Partial<Act> = {}): Act => ({ from, label, kind: 'act', ...more });
const lane = (title: string, ...all: readonly Act[]): Lane => ({ title, acts: all, empty: 'chưa tìm thấy' });

const data = (lanes: readonly Lane[], rest: Partial<ActsData> = {}): ActsData => ({
  ids: 'acts',
  title: 'Title',
  description: 'Description',
  lanes,
  days: [
    { date: '2025-01', label: 'Kế hoạch: 1/2025' },
    { date: '2026-11-21', label: 'Ngày của trang này: 21/11/2026' },
  ],
  ...rest,
});

const usual = [
  lane('Văn bản', act('2021-02', 'ban hành 2/2021'), act('2021', 'giai đoạn 2021–2030', { until: '2030' })),
  lane('Cơ quan công bố', act('2023-05-01', 'đang thực hiện 1/5/2023')),
  lane('Bằng chứng', act('2023-08-02', 'văn bản 2/8/2023'), act('2024-03-01', 'trái ngược', { kind: 'disputed' })),
  lane('Thời hạn', act('2030-12-31', 'thời hạn 31/12/2030', { kind: 'due' })),
];
const crowd = Array.from({ length: 12 }, (_, i) => act(`2024-0${1 + (i % 9)}-1${i % 9}`, `văn bản số ${i}`));

const cases: Readonly<Record<string, ActsData>> = {
  usual: data(usual),
  'usual-narrow': data(usual, { width: 360 }),
  empty: data([lane('Văn bản'), lane('Cơ quan công bố'), lane('Bằng chứng'), lane('Thời hạn')], { width: 360 }),
  crowded: data([lane('Bằng chứng', ...crowd)], { width: 360 }),
  'one-day': data([lane('Văn bản', act('2025-01-01', 'ban hành'))], { days: [] }),
  'many-years': data([lane('Văn bản', act('1990-02-20', 'phê chuẩn 20/2/1990'))], { width: 360 }),
};

describe('acts', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    await expect(toMarkup(acts(all))).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/acts-${name}.svg`);
  });

  it('draws a date as long as it is known, a day as a point', () => {
    const markup = toMarkup(acts(data([lane('Văn bản', act('2021', 'năm'), act('2023-05-01', 'ngày'))])));
    expect(markup.match(/class="span act"/g)).toHaveLength(1);
    expect(markup.match(/<circle/g)).toHaveLength(1);
  });

  it('is drawn the same, whatever the order', () => {
    const [first, ...rest] = usual;
    const turned = { ...first!, acts: first!.acts.toReversed() };
    expect(toMarkup(acts(data([turned, ...rest])))).toBe(toMarkup(acts(data(usual))));
  });

  it('weighs less than 1.5 kB', () => {
    expect(weight(acts(cases['crowded']!))).toBeLessThan(1_500);
  });
});
