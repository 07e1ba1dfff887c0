import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { levels, levelsWidth } from '../../src/charts/levels.ts';
import type { LevelsData } from '../../src/charts/levels.ts';
import { outlines } from '../../src/charts/outline.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { swatch } from '../../src/charts/swatch.ts';
import type { LevelClass } from '../../src/charts/swatch.ts';
import { islands, shapes } from '../geo/content.ts';

const all: readonly LevelClass[] = [
  'none_found',
  'self_reported',
  'document_published',
  'independently_confirmed',
  'disputed',
];

function data(level: (i: number) => LevelClass): LevelsData {
  const drawn = outlines(shapes.simple, 'p34', levelsWidth);
  return {
    ids: 'levels',
    title: 'Title',
    description: 'Description',
    outlines: drawn,
    areas: drawn.areas.map(({ id }, i) => ({ id, title: `${id}: ${level(i)}`, class: level(i) })),
    islands: islands.map((island) => ({ ...island, area: island.province })),
    archipelagos: [
      { frame: 'hoang-sa', lines: ['Hoàng Sa'] },
      { frame: 'truong-sa', lines: ['Trường Sa'] },
    ],
  };
}

describe('a map of levels', () => {
  it('fills every province by its level, islands with it', async () => {
    const markup = toMarkup(levels(data((i) => all[i % all.length] ?? 'none_found')));
    expect(markup.match(/class="area /g)).toHaveLength(34);
    for (const level of all) expect(markup).toContain(`class="area ${level}"`);
    expect(markup).toContain('Hoàng Sa');
    await expect(markup).toMatchFileSnapshot(`${import.meta.dirname}/snapshots/levels.svg`);
  });

  it('is light: four beside each other weigh little more than one', () => {
    const one = toMarkup(levels(data(() => 'none_found')));
    expect(brotliCompressSync(one).length).toBeLessThan(7_000);
    expect(brotliCompressSync(one.repeat(4)).length).toBeLessThan(brotliCompressSync(one).length + 600);
  });

  it('defines only the patterns that occur', () => {
    const markup = toMarkup(levels(data(() => 'independently_confirmed')));
    expect(markup).not.toContain('<pattern');
  });

  it('says which area has no outline', () => {
    const broken = data(() => 'none_found');
    const areas = [...broken.areas, { id: 'p34-00', title: '', class: 'none_found' as const }];
    expect(() => levels({ ...broken, areas })).toThrow('p34-00: the outlines hold no such area');
  });

  it.each(all)('has a swatch for %s like its areas', (level) => {
    const markup = toMarkup(swatch(level, 'key'));
    expect(markup).toContain(`area ${level}`);
    expect(markup.includes(`url(#key-${level})`)).toBe(markup.includes('<pattern'));
  });
});
