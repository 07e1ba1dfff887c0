import { image } from './image.ts';
import type { Named } from './image.ts';
import type { MapIsland } from './map.ts';
import type { Outlines } from './outline.ts';
import { dot } from './rings.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { filled, patterns } from './swatch.ts';
import type { AreaClass } from './swatch.ts';
import { fontSize, note } from './words.ts';

/** Small maps side by side, one a year, with the same classes; all words are finished. */
export interface MultiplesData extends Named {
  /** Of all the maps; `multiplesWidth` is a good width. */
  readonly outlines: Outlines;
  readonly maps: readonly SmallMap[];
  readonly islands: readonly MapIsland[];
  /** Which archipelago each window shows: below the maps, as these are too small for words. */
  readonly windows: string;
  /** Said if there are no maps. */
  readonly empty: string;
  /** Of the outlines' makers, below the maps. */
  readonly attribution: string;
  /** How many maps stand side by side; 6 if there is room for 640 units, 3 in 360. */
  readonly columns?: number;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
  /** The `ids` of another drawing of the same outlines on the page, whose shapes this one then uses instead of its own. */
  readonly shared?: string;
}

export interface SmallMap {
  /** The year. */
  readonly label: string;
  /** One for each area that the map shows; others are drawn without class. */
  readonly areas: readonly { readonly id: string; readonly class: AreaClass; readonly estimate?: boolean }[];
}

/** Finer than they are shown, so that the coast is smooth on screens of high density. */
export const multiplesWidth = 248;
const gap = 8;
const head = 1.5 * fontSize;
const dotRadius = 1.5;

/**
 * Small-multiple maps. The outlines stand in the drawing once and every map uses them, so that one more map weighs only its classes.
 * Throws if a map shows an area that the outlines do not hold.
 */
export function multiples(data: MultiplesData): Svg {
  const { ids, outlines, maps, width = 640 } = data;
  if (maps.length === 0) {
    return image('multiples', data, [width, 90], svg('text', { class: 'empty', x: width / 2, y: 50 }, data.empty));
  }
  const columns = data.columns ?? (width < 500 ? 3 : 6);
  const cell = (width - gap * (columns - 1)) / columns;
  const scale = cell / outlines.width;
  const rowHeight = head + outlines.height * scale + gap;
  const classes = new Set(maps.flatMap(({ areas }) => areas.map((area) => area.class)));
  const end = Math.ceil(maps.length / columns) * rowHeight;
  const windows = note(data.windows, width, end);
  const attribution = note(data.attribution, width, end + windows.height);
  return image(
    'multiples',
    data,
    [width, end + windows.height + attribution.height + 4],
    svg('defs', {}, patterns(ids, classes), data.shared === undefined ? shapes(data) : undefined),
    maps.map((one, i) => {
      const [x, y] = [(i % columns) * (cell + gap), Math.floor(i / columns) * rowHeight];
      return small(data, one, `translate(${place(x)} ${place(y + head)})`, scale);
    }),
    windows.node,
    attribution.node,
  );
}

const place = (value: number): number => Math.round(value * 10) / 10;

/** What all maps have in common: each area with its islands, and the lines. */
function shapes({ ids, outlines, islands }: MultiplesData): Svg[] {
  const dots = Map.groupBy(islands, (island) => island.area);
  const dotsOf = (some: readonly MapIsland[]) =>
    some
      .map((island) => outlines.place(island.longitude, island.latitude))
      .map(({ x, y }) => dot(Math.round(x), Math.round(y), dotRadius))
      .join('');
  const windows = outlines.frames.filter(({ instead }) => instead);
  return [
    ...outlines.areas.map(({ id, d }) =>
      svg('path', { id: `${ids}-${id}`, class: 'shape', d: d + dotsOf(dots.get(id) ?? []) }),
    ),
    svg(
      'g',
      { id: `${ids}-lines` },
      windows.map(({ x, y, width, height }) => svg('rect', { class: 'small-frame', x, y, width, height })),
      svg('path', { class: 'small-borders', d: outlines.borders }),
      svg('path', { class: 'small-coast', d: outlines.land + dotsOf(islands) }),
    ),
  ];
}

function small(data: MultiplesData, { label, areas }: SmallMap, transform: string, scale: number): Svg {
  const { ids, outlines, shared = ids } = data;
  const known = new Set(outlines.areas.map(({ id }) => id));
  const strange = areas.find(({ id }) => !known.has(id));
  if (strange) throw new Error(`${strange.id}: the outlines hold no such area`);
  const shown = new Map(areas.map((area) => [area.id, area]));
  const groups = Map.groupBy(
    outlines.areas,
    ({ id }) => `${shown.get(id)?.class ?? 'none'} ${shown.get(id)?.estimate ?? false}`,
  );
  const drawn = [...groups.values()].map((members) => {
    const { class: areaClass = 'none', estimate = false } = shown.get(members[0]?.id ?? '') ?? {};
    const { class: name, fill } = filled(areaClass, ids);
    const uses = members.map(({ id }) => svg('use', { href: `#${shared}-${id}` }));
    return { estimate, node: svg('g', { class: estimate ? `${name} estimated` : name, fill }, uses) };
  });
  const nodes = (estimate: boolean) => drawn.filter((one) => one.estimate === estimate).map(({ node }) => node);
  return svg(
    'g',
    { transform },
    svg('text', { x: 0, y: 0.7 * fontSize - head }, label),
    svg('g', { transform: `scale(${scale})` }, nodes(false), svg('use', { href: `#${shared}-lines` }), nodes(true)),
  );
}
