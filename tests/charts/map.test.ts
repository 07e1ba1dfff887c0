import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locator, locatorWidth } from '../../src/charts/locator.ts';
import { map } from '../../src/charts/map.ts';
import type { MapArea, MapData } from '../../src/charts/map.ts';
import { outlines } from '../../src/charts/outline.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { swatch } from '../../src/charts/swatch.ts';
import type { AreaClass } from '../../src/charts/swatch.ts';
import { islands, parts, provinces, shapes, units } from '../geo/content.ts';

type Era = 'p63' | 'p34';
const classes: readonly AreaClass[] = [0, 1, 2, 3, 4, 'missing', 'suppressed', 'none'];
const names = new Map([...units, ...provinces].map((area) => [area.id, area.name.vi]));
const islandsOf = (era: Era) =>
  islands.map((island) => ({ ...island, area: era === 'p63' ? island.former_province : island.province }));

function data(era: Era, area: (id: string, i: number) => Partial<MapArea>, rest: Partial<MapData> = {}): MapData {
  const drawn = outlines(shapes.simple, era);
  return {
    ids: 'map',
    title: 'Title',
    description: 'Description',
    outlines: drawn,
    areas: drawn.areas.map(({ id }, i) => ({
      id,
      label: names.get(id) ?? '',
      title: `${names.get(id)}: ${i}`,
      class: 'none',
      ...area(id, i),
    })),
    islands: islandsOf(era),
    archipelagos: [
      { frame: 'hoang-sa', lines: ['QĐ. Hoàng Sa', '(TP. Đà Nẵng)'] },
      { frame: 'truong-sa', lines: ['QĐ. Trường Sa', '(tỉnh Khánh Hòa)'] },
    ],
    attribution: '© OpenStreetMap contributors',
    ...rest,
  };
}

const snapshot = (name: string) => `${import.meta.dirname}/snapshots/${name}.svg`;
const weight = (markup: string) => brotliCompressSync(markup).length;
const withClasses = (_: string, i: number) => ({ class: classes[i % 5] ?? 'none' });

describe('map', () => {
  it('draws the 63 former provinces with the delta enlarged', async () => {
    const markup = toMarkup(
      map(data('p63', withClasses, { insets: [{ frame: 'delta', lines: ['Đồng bằng sông Hồng'] }] })),
    );
    expect(markup.match(/class="area q\d"/g)).toHaveLength(63);
    expect(weight(markup)).toBeLessThan(9_000);
    await expect(markup).toMatchFileSnapshot(snapshot('map-63'));
  });

  it('draws the 34 provinces: missing, suppressed, estimated, selected, linked', async () => {
    const area = (id: string, i: number) => ({
      class: classes[i % 8] ?? 'none',
      estimate: i % 8 === 2,
      selected: id === 'p34-48',
      href: `/vi/provinces/${id}/`,
    });
    const markup = toMarkup(map(data('p34', area)));
    expect(markup.match(/class="area/g)).toHaveLength(34);
    expect(weight(markup)).toBeLessThan(8_000);
    await expect(markup).toMatchFileSnapshot(snapshot('map-34'));
  });

  it.each<[string, MapData]>([
    ['empty', data('p34', withClasses, { areas: [] })],
    ['all-missing', data('p34', () => ({ class: 'missing' }))],
    ['one-value', data('p34', (id) => ({ class: id === 'p34-48' ? 0 : 'missing' }))],
    ['ties', data('p34', () => ({ class: 2 }))],
    ['long-names', data('p34', () => ({ class: 4, label: 'Thành phố trực thuộc trung ương có tên thật dài' }))],
  ])('draws %s', async (name, all) => {
    await expect(toMarkup(map(all))).toMatchFileSnapshot(snapshot(`map-${name}`));
  });

  it('names every area and its value', () => {
    const markup = toMarkup(map(data('p34', (id) => ({ title: `${names.get(id)}: số liệu <5` }))));
    for (const { name } of provinces) expect(markup).toContain(`<title>${name.vi}: số liệu &lt;5</title>`);
  });

  it('is one image, and a group once it holds links; these are no tab stops', () => {
    expect(map(data('p34', withClasses)).attributes['role']).toBe('img');
    const linked = map(data('p34', () => ({ href: '/' })));
    expect(linked.attributes['role']).toBe('group');
    // Each area once; Đà Nẵng and Khánh Hòa as a whole window and as the islands in it.
    expect(toMarkup(linked).match(/<a href="\/" tabindex="-1">/g)).toHaveLength(34 + 4);
  });

  it.each([
    ['p34-48', 'hoang-sa', 9],
    ['p34-56', 'truong-sa', 16],
  ])('makes the islands of an archipelago part of %s, inside their frame', (id, frameId, count) => {
    const { outlines: drawn, islands } = data('p34', withClasses);
    const frame = drawn.frames.find((one) => one.id === frameId);
    const places = islands
      .filter((island) => island.area === id)
      .map((island) => drawn.place(island.longitude, island.latitude));
    const inside = places.filter(
      ({ x, y }) => frame && x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
    );
    expect(inside).toHaveLength(count);
  });

  it.each([
    ['p34-48', 'hoang-sa', 9],
    ['p34-56', 'truong-sa', 16],
  ])('draws the islands of %s at their true place too, all inside the drawing', (id, frame, count) => {
    const { outlines: drawn, islands } = data('p34', withClasses);
    const shown = drawn.frames.find((one) => one.id === frame);
    const far = islands.filter(({ area, longitude, latitude }) => area === id && shown?.holds(longitude, latitude));
    const places = far.map(({ longitude, latitude }) => drawn.truly(longitude, latitude));
    expect(places.filter(({ x, y }) => x < drawn.wide - 20 && y < drawn.deep - 20)).toHaveLength(count);
    const markup = toMarkup(map(data('p34', withClasses)));
    for (const { x, y } of places) expect(markup).toContain(`M${Math.round((x - 4) * 1000) / 1000} ${y}a4 4`);
    expect(markup).toContain(`class="at-sea ${frame}"`);
    expect(markup).toContain(`class="window ${frame}"`);
  });

  it('keeps clear of Viet Nam with the window at its left edge', () => {
    const { outlines: drawn } = data('p63', withClasses);
    const frame = drawn.frames.find(({ id }) => id === 'southeast');
    for (const [x, y] of absolute(drawn.land))
      expect(frame && x < frame.x + frame.width && y > frame.y - 40 && y < frame.y + frame.height, `${x} ${y}`).toBe(
        false,
      );
  });

  it('repeats in a window just the areas that it shows', () => {
    const insets = [{ frame: 'southeast', lines: ['TP. Hồ Chí Minh'] }] as const;
    const markup = toMarkup(map(data('p63', withClasses, { insets })));
    const used = [...markup.matchAll(/<use href="#map-(p63-\d\d)"\/>/g)].map((match) => match[1]);
    expect(used).toEqual(expect.arrayContaining(['p63-79', 'p63-74', 'p63-77', 'p63-48', 'p63-56']));
    expect(used).not.toContain('p63-01');
    expect(new Set(used).size).toBe(used.length);
  });

  it('covers no land with a frame that stands over the sea', () => {
    const { outlines: drawn } = data('p63', withClasses);
    for (const frame of drawn.frames.filter(({ instead }) => instead)) {
      for (const point of absolute(drawn.land)) {
        expect(
          point[0] > frame.x && point[1] > frame.y && point[1] < frame.y + frame.height,
          `${frame.id} ${point}`,
        ).toBe(false);
      }
    }
  });

  it('says which area has no outline', () => {
    const broken = data('p34', withClasses);
    const areas = [...broken.areas, { id: 'p34-00', label: '', title: '', class: 0 } as const];
    expect(() => map({ ...broken, areas })).toThrow('p34-00: the outlines hold no such area');
  });
});

describe('outlines', () => {
  it('are computed once', () => {
    expect(outlines(shapes.simple, 'p34')).toBe(outlines(shapes.simple, 'p34'));
    expect(outlines(shapes.simple, 'p34', 300)).not.toBe(outlines(shapes.simple, 'p34'));
  });

  it('draw all 95 parts, however small', () => {
    expect(outlines(shapes.simple, 'p63').areas.flatMap(({ d }) => d.match(/z/g) ?? [])).toHaveLength(95);
  });

  it('say which object is not there', () => {
    expect(() => outlines(shapes.simple, 'p1')).toThrow('the topology has no object “p1”');
  });
});

describe('swatch', () => {
  it.each(classes)('is filled like an area of class %s', (areaClass) => {
    const markup = toMarkup(swatch(areaClass, 'legend'));
    expect(markup).toContain(typeof areaClass === 'number' ? `area q${areaClass}` : 'class="area');
    expect(markup.includes(`url(#legend-${areaClass})`)).toBe(areaClass === 'missing' || areaClass === 'suppressed');
  });
});

describe('locator', () => {
  const at = (object: Era) => outlines(shapes.simple, object, locatorWidth);
  const { archipelagos } = data('p34', withClasses);
  const drawn = (...selected: string[]) =>
    toMarkup(
      locator({
        ids: 'locator',
        title: 'Title',
        description: 'Description',
        outlines: at('p34'),
        selected,
        former: {
          outlines: at('p63'),
          parts: parts.filter((part) => selected.includes(part.to_area)).map((part) => part.from_area),
        },
        islands: islandsOf('p34'),
        archipelagos,
      }),
    );

  it('shows one province, its islands and its former borders in less than 6 kB', async () => {
    const markup = drawn('p34-56');
    expect(markup).toContain('class="former"');
    expect(weight(markup)).toBeLessThan(6_000);
    await expect(markup).toMatchFileSnapshot(snapshot('locator'));
  });

  it('shows no former borders of a province that stayed as it was', () => {
    expect(drawn('p34-01')).not.toContain('class="former"');
  });

  it('shows several provinces, each by an outline of its own', () => {
    const markup = drawn('p34-01', 'p34-24');
    expect(markup.match(/class="here"/g)).toHaveLength(2);
    expect(markup.match(/class="here" d="m[^"m]/g)?.length).toBe(2);
  });

  it('says which province has no outline', () => {
    expect(() => drawn('p34-00')).toThrow('p34-00: the outlines hold no such area');
  });
});

/** The points of a path of relative steps, up to its first dot; each dot's left end. */
function absolute(d: string): [number, number][] {
  const dots = [...d.matchAll(/M(\S+) (\S+)a/g)].map((match): [number, number] => [Number(match[1]), Number(match[2])]);
  const [rings = ''] = d.split('M');
  let start: [number, number] = [0, 0];
  const points = rings.split('z').flatMap((ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
    let at = start;
    const line = numbers.flatMap((dx, i): [number, number][] => {
      if (i % 2 === 1) return [];
      at = [at[0] + dx, at[1] + (numbers[i + 1] ?? 0)];
      return [at];
    });
    start = line[0] ?? start;
    return line;
  });
  return [...points, ...dots];
}
