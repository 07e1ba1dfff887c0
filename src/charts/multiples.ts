import { image } from './image.ts';
import type { Named } from './image.ts';
import type { MapIsland } from './map.ts';
import type { Outlines } from './outline.ts';
import { dot } from './rings.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { filled, patterns } from './swatch.ts';
import type { AreaClass } from './swatch.ts';
import { fontSize, lineHeight, note, widthOf, words } from './words.ts';

/** Small maps side by side, one a year, with the same classes; all words are finished. */
export interface MultiplesData extends Named {
  /** What the maps are drawn from, the most usual first. */
  readonly grounds: readonly SmallGround[];
  readonly maps: readonly SmallMap[];
  /** What is measured and its unit, above the legend. */
  readonly axis: string;
  /** The classes that the maps have in common, with their words. */
  readonly legend: readonly { readonly class: AreaClass; readonly text: string }[];
  /** Which archipelago each window shows: below the maps, as these are too small for words. */
  readonly windows: string;
  /** Said if there are no maps. */
  readonly empty: string;
  /** Of the outlines' makers, below the maps. */
  readonly attribution: string;
  readonly source?: string;
  /** How many maps stand side by side; 6 if there is room for 640 units, 3 in 360. */
  readonly columns?: number;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
  /** The `ids` of another drawing of the same outlines on the page, whose shapes this one then uses instead of its own. */
  readonly shared?: string;
}

/** The outlines of one time. */
export interface SmallGround {
  readonly id: string;
  /** `multiplesWidth` is a good width; the same for all grounds of a drawing. */
  readonly outlines: Outlines;
  readonly islands: readonly MapIsland[];
}

export interface SmallMap {
  /** The year. */
  readonly label: string;
  /** The id of the ground that was there in its time; the first one if left out. */
  readonly ground?: string;
  /** One for each area that the map shows; others are drawn without class. */
  readonly areas: readonly { readonly id: string; readonly class: AreaClass; readonly estimate?: boolean }[];
}

/** Finer than they are shown, so that the coast is smooth on screens of high density. */
export const multiplesWidth = 248;
const gap = 8;
const head = 1.5 * fontSize;
const dotRadius = 1.5;
/** The width of a legend's square. */
const sign = 24;

/**
 * Small-multiple maps with one legend. The outlines stand in the drawing once and every map uses them, so that one more map weighs only
 * its classes. Throws if a map shows an area that its outlines do not hold.
 */
export function multiples(data: MultiplesData): Svg {
  const { ids, grounds, maps, width = 640, shared } = data;
  const [ground] = grounds;
  if (maps.length === 0 || !ground) {
    return image('multiples', data, [width, 90], svg('text', { class: 'empty', x: width / 2, y: 50 }, data.empty));
  }
  const columns = data.columns ?? (width < 500 ? 3 : 6);
  const cell = (width - gap * (columns - 1)) / columns;
  const scale = cell / ground.outlines.width;
  const rowHeight = head + ground.outlines.height * scale + gap;
  const classes = new Set([
    ...maps.flatMap(({ areas }) => areas.map((area) => area.class)),
    ...data.legend.map((line) => line.class),
  ]);
  const axis = note(data.axis, width, 0);
  const legend = entries(data, width, axis.height + 4);
  const top = axis.height + legend.height + 16;
  const end = top + Math.ceil(maps.length / columns) * rowHeight;
  const notes = stacked(
    [data.windows, data.attribution, ...(data.source === undefined ? [] : [data.source])],
    width,
    end,
  );
  return image(
    'multiples',
    data,
    [width, notes.end + 4],
    svg(
      'defs',
      {},
      patterns(ids, classes),
      shared === undefined ? grounds.flatMap((each) => shapes(ids, each)) : undefined,
    ),
    axis.node,
    legend.nodes,
    maps.map((one, i) => {
      const [x, y] = [(i % columns) * (cell + gap), top + Math.floor(i / columns) * rowHeight];
      const own = grounds.find(({ id }) => id === one.ground) ?? ground;
      return small(data, one, own, `translate(${place(x)} ${place(y + head)})`, scale);
    }),
    notes.nodes,
  );
}

/** Notes one below the other. */
function stacked(texts: readonly string[], width: number, top: number): { nodes: Svg[]; end: number } {
  let end = top;
  const nodes = texts.map((text) => {
    const { node, height } = note(text, width, end);
    end += height;
    return node;
  });
  return { nodes, end };
}

/** The squares of the classes with their words, in as many lines as they need. */
function entries({ ids, legend }: MultiplesData, width: number, top: number): { nodes: Svg[]; height: number } {
  let [x, y] = [0, top];
  const nodes = legend.flatMap(({ class: areaClass, text }, i) => {
    const room = sign + 8 + widthOf(text) + 24;
    if (i > 0 && x + room - 24 > width) [x, y] = [0, y + lineHeight + 4];
    const at = { x: x + 0.5, y: y + 2.5, width: sign - 1, height: 14 };
    const drawn = [
      svg('rect', { ...filled(areaClass, ids), ...at }),
      svg('rect', { class: 'small-coast', ...at }),
      words({ class: 'entry' }, x + sign + 8, y, [text]),
    ];
    x += room;
    return drawn;
  });
  return { nodes, height: legend.length === 0 ? 0 : y - top + lineHeight };
}

const place = (value: number): number => Math.round(value * 10) / 10;

/** What all maps of a ground have in common: each area with its islands, and the lines. */
function shapes(ids: string, { id: ground, outlines, islands }: SmallGround): Svg[] {
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
      { id: `${ids}-${ground}-lines` },
      windows.map(({ x, y, width, height }) => svg('rect', { class: 'small-frame', x, y, width, height })),
      svg('path', { class: 'small-borders', d: outlines.borders }),
      svg('path', { class: 'small-coast', d: outlines.land + dotsOf(islands) }),
    ),
  ];
}

function small(
  { ids, shared = ids }: MultiplesData,
  { label, areas }: SmallMap,
  { id: ground, outlines }: SmallGround,
  transform: string,
  scale: number,
): Svg {
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
  const lines = svg('use', { href: `#${shared}-${ground}-lines` });
  return svg(
    'g',
    { transform },
    svg('text', { x: 0, y: 0.7 * fontSize - head }, label),
    svg('g', { transform: `scale(${scale})` }, nodes(false), lines, nodes(true)),
  );
}
