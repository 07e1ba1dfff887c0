import { describe, expect, it } from 'vitest';
import { chain } from '../../src/charts/chain.ts';
import type { ChainColumn, ChainData, ChainNode } from '../../src/charts/chain.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { weight } from './weight.ts';

const node = (id: string, label: string, more: Partial<ChainNode> = {}): ChainNode => ({
  id,
  label,
  href: `/vi/${id}/`,
  ...more,
});

const columns = (...nodes: readonly (readonly ChainNode[])[]): readonly ChainColumn[] =>
  nodes.map((each, index) => ({ title: ['Khuyến nghị', 'Biện pháp', 'Chỉ số'][index] ?? '', nodes: each }));

const data = (rest: Pick<ChainData, 'columns' | 'links'>): ChainData => ({
  ids: 'chain',
  title: 'Title',
  description: 'Description',
  ...rest,
});

const root = node('r', 'Không phân biệt đối xử', { note: 'đoạn 17, năm 2022' });
const gaps = [
  node('no-action', 'chưa ghi nhận biện pháp nào', { missing: true }),
  node('no-indicator', 'chưa có chỉ số nào đo được', { missing: true }),
] as const;
const many = (letter: string, count: number): ChainNode[] =>
  Array.from({ length: count }, (_, i) => node(`${letter}${i}`, `Số ${i}`, { note: `ghi chú ${i}` }));
const long = 'Chương trình phòng, chống tai nạn, thương tích và đuối nước ở trẻ em giai đoạn 2021–2030 '
  .repeat(3)
  .trim();

const cases: Readonly<Record<string, ChainData>> = {
  usual: data({
    columns: columns([root], [node('a', 'Luật Trẻ em'), node('b', 'Tháng hành động')], [node('i', 'Tử vong')]),
    links: [
      { from: 'r', to: 'a' },
      { from: 'r', to: 'b' },
      { from: 'b', to: 'i' },
    ],
  }),
  empty: data({
    columns: columns([root], [gaps[0]], [gaps[1]]),
    links: [
      { from: 'r', to: 'no-action' },
      { from: 'no-action', to: 'no-indicator' },
    ],
  }),
  nothing: data({ columns: columns([], [], []), links: [] }),
  many: data({
    columns: columns([root], many('a', 14), many('i', 9)),
    links: [
      ...many('a', 14).map(({ id }) => ({ from: 'r', to: id })),
      ...many('i', 9).map(({ id }, i) => ({ from: `a${13 - i}`, to: id })),
    ],
  }),
  'long-names': data({
    columns: columns([node('r', long)], [node('a', long, { note: long })], [node('i', long)]),
    links: [
      { from: 'r', to: 'a' },
      { from: 'a', to: 'i' },
    ],
  }),
};

describe('chain', () => {
  it.each(Object.entries(cases))('draws %s', async (name, all) => {
    await expect(toMarkup(chain(all))).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/chain-${name}.svg`);
  });

  it('has a curve for each link, broken where something is missing', () => {
    expect(toMarkup(chain(cases['many']!)).match(/class="link"/g)).toHaveLength(23);
    expect(toMarkup(chain(cases['empty']!)).match(/class="link missing-link"/g)).toHaveLength(2);
  });

  it('puts what is linked side by side, so that curves do not cross', () => {
    const markup = toMarkup(chain(cases['many']!));
    const order = [...markup.matchAll(/href="\/vi\/(i\d)\/"/g)].map(([, id]) => id);
    expect(order).toEqual(['i8', 'i7', 'i6', 'i5', 'i4', 'i3', 'i2', 'i1', 'i0']);
  });

  it('cuts a name that is too long and keeps it whole in a title', () => {
    const markup = toMarkup(chain(cases['long-names']!));
    expect(markup).toContain(' …</tspan>');
    expect(markup).toContain(`<title>${long}</title>`);
  });

  it('leads nowhere by keyboard: the lists beside it do', () => {
    expect(toMarkup(chain(cases['usual']!)).match(/<a /g)).toHaveLength(4);
    expect(toMarkup(chain(cases['usual']!)).match(/tabindex="-1"/g)).toHaveLength(4);
  });

  it('weighs less than 2 kB', () => {
    expect(weight(chain(cases['many']!))).toBeLessThan(2_000);
  });
});
