import { describe, expect, it } from 'vitest';
import { multiples, multiplesWidth } from '../../src/charts/multiples.ts';
import type { MultiplesData, SmallGround, SmallMap } from '../../src/charts/multiples.ts';
import { outlines } from '../../src/charts/outline.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import type { AreaClass } from '../../src/charts/swatch.ts';
import { islands, shapes } from '../geo/content.ts';
import { weight } from './weight.ts';

type Era = 'p63' | 'p34';
const classes: readonly AreaClass[] = [0, 1, 2, 3, 4, 'missing', 'suppressed'];

const ground = (era: Era): SmallGround => ({
  id: era,
  outlines: outlines(shapes.simple, era, multiplesWidth),
  islands: islands.map((island) => ({ ...island, area: era === 'p63' ? island.former_province : island.province })),
});

function data(era: Era, years: number, rest: Partial<MultiplesData> = {}): MultiplesData {
  const drawn = outlines(shapes.simple, era, multiplesWidth);
  return {
    ids: 'years',
    title: 'Title',
    description: 'Description',
    axis: 'Số trẻ dưới 5 tuổi tử vong trên 1.000 trẻ sinh ra sống',
    legend: [
      { class: 0, text: '5 – 10' },
      { class: 1, text: '10 – 15' },
      { class: 2, text: '15 – 20' },
      { class: 3, text: '20 – 30' },
      { class: 4, text: '30 – 60' },
      { class: 'missing', text: 'không có số liệu' },
    ],
    grounds: [ground(era)],
    maps: Array.from({ length: years }, (_, year) => ({
      label: String(2019 + year),
      areas: drawn.areas.map(({ id }, i) => ({
        id,
        class: classes[(i * 5 + Math.floor(i / 4) * year) % (year === 0 ? 7 : 5)] ?? 'none',
        estimate: year > 3 && i % 4 === 0,
      })),
    })),
    windows: 'Khung trên: quần đảo Hoàng Sa (thành phố Đà Nẵng). Khung dưới: quần đảo Trường Sa (tỉnh Khánh Hòa).',
    empty: 'Chưa có số liệu',
    attribution: '© OpenStreetMap contributors',
    ...rest,
  };
}

const missing: SmallMap = {
  label: '2019',
  areas: outlines(shapes.simple, 'p34', multiplesWidth).areas.map(({ id }) => ({ id, class: 'missing' })),
};

const cases: Readonly<Record<string, MultiplesData>> = {
  6: data('p34', 6),
  '6-narrow': data('p34', 6, { ids: 'narrow', width: 360, shared: 'years' }),
  'one-map': data('p34', 1, { width: 360 }),
  'all-missing': data('p34', 0, { maps: [missing], width: 360 }),
  'one-value': data('p34', 0, {
    maps: [{ label: '2019', areas: missing.areas.map((area, i) => (i === 7 ? { ...area, class: 0 } : area)) }],
    legend: [
      { class: 0, text: '14 – 14' },
      { class: 'missing', text: 'không có số liệu' },
    ],
    width: 360,
  }),
  ties: data('p34', 0, {
    maps: ['2019', '2020'].map((label) => ({ label, areas: missing.areas.map((area) => ({ ...area, class: 2 })) })),
    width: 360,
  }),
  'long-names': data('p34', 3, {
    width: 360,
    axis: 'Tỷ lệ trẻ em trong độ tuổi sống ở vùng đồng bào dân tộc thiểu số và miền núi còn nhiều khó khăn',
    legend: [
      { class: 0, text: 'từ 1.234.567,8 đến 12.345.678,9' },
      { class: 'suppressed', text: 'không công bố để bảo vệ trẻ em' },
    ],
    source: 'Nguồn số liệu: cơ quan thống kê có tên rất dài của trung ương và của địa phương; đọc ngày 21/11/2026.',
  }),
  'two-times': data('p63', 2, {
    grounds: [ground('p63'), ground('p34')],
    maps: [...data('p63', 1).maps, ...data('p34', 1).maps.map((one) => ({ ...one, ground: 'p34', label: '2030' }))],
    width: 360,
  }),
  empty: data('p34', 0, { width: 360 }),
};

describe('multiples', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    const file = `${import.meta.dirname}/snapshots/multiples-${name}.svg`;
    await expect(toMarkup(multiples(all))).toMatchFileSnapshot(file);
  });

  it('holds each outline once and uses it in every map', () => {
    const markup = toMarkup(multiples(data('p34', 6)));
    expect(markup.match(/<path id="years-p34-\d+"/g)).toHaveLength(34);
    expect(markup.match(/<use href="#years-p34-\d+"/g)).toHaveLength(6 * 34);
  });

  it('draws each map in the outlines of its time', () => {
    const markup = toMarkup(multiples(cases['two-times']!));
    expect(markup.match(/<use href="#years-p63-\d+"/g)).toHaveLength(63);
    expect(markup.match(/<use href="#years-p34-\d+"/g)).toHaveLength(34);
    expect(markup).toMatch(/<use href="#years-p63-lines".*<use href="#years-p34-lines"/);
  });

  it('draws no outline of its own if it shares another’s', () => {
    const markup = toMarkup(multiples(data('p34', 6, { ids: 'narrow', shared: 'years' })));
    expect(markup).not.toContain('<path id=');
    expect(markup.match(/<use href="#years-p34-\d+"/g)).toHaveLength(6 * 34);
  });

  it('weighs little: six maps of 34 and of 63, and in both widths', () => {
    const narrow = (era: Era) => multiples(data(era, 6, { ids: 'narrow', width: 360, shared: 'years' }));
    expect(weight(multiples(data('p34', 6)))).toBeLessThan(6_000);
    expect(weight(multiples(data('p34', 6)), narrow('p34'))).toBeLessThan(7_000);
    expect(weight(multiples(data('p63', 6)), narrow('p63'))).toBeLessThan(9_000);
  });

  it('says which area has no outline', () => {
    const strange: SmallMap = { label: '2019', areas: [{ id: 'p34-00', class: 0 }] };
    expect(() => multiples(data('p34', 0, { maps: [strange] }))).toThrow('p34-00: the outlines hold no such area');
  });
});
