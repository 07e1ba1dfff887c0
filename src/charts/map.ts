import type { Frame } from './frames.ts';
import type { Outlines } from './outline.ts';
import { dot } from './rings.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { filled, patterns } from './swatch.ts';
import type { AreaClass } from './swatch.ts';
import { windowNames } from './windows.ts';
import type { WindowName } from './windows.ts';

/** What a map shows; all words are finished. */
export interface MapData {
  /** What the ids in the drawing begin with; unlike any other on the page. */
  readonly ids: string;
  readonly title: string;
  readonly description: string;
  readonly outlines: Outlines;
  readonly areas: readonly MapArea[];
  /** Islands that the outlines do not draw; they are part of their area. */
  readonly islands: readonly MapIsland[];
  /** The names of Hoàng Sa and Trường Sa, line by line, above their windows. */
  readonly archipelagos: readonly WindowName[];
  /** Of the outlines' makers, below the map. */
  readonly attribution: string;
  /** Whether the Red River Delta, where provinces are small, is drawn once more and larger; or its name there, line by line. */
  readonly inset?: boolean | readonly string[];
}

export interface MapArea {
  readonly id: string;
  readonly label: string;
  /** Its name and value, as a pointer's tooltip says them. */
  readonly title: string;
  readonly class: AreaClass;
  readonly estimate?: boolean;
  readonly selected?: boolean;
  readonly href?: string;
}

export interface MapIsland {
  readonly area: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Below the map, for the attribution. */
const foot = 34;
const dotRadius = 2.6;
/** Of names on areas, in units: they are shown only where the map is wide enough to set them in this size. */
const nameSize = 12.5;

/**
 * A map of Viet Nam by area, 620 × 1034 units at the usual width. It is one image, named and described; the table beside it is what
 * assistive technology reads. If areas link, the drawing is a group (an image may hold no links) whose links are a pointer's short cut
 * to the table's own: out of the tab order, and hidden with the shapes. Throws if an area has no outline.
 */
export function map(data: MapData): Svg {
  const { ids, outlines } = data;
  const linked = data.areas.some((area) => area.href !== undefined);
  const classes = new Set(data.areas.map((area) => area.class));
  const inset = data.inset ? outlines.frames.find((frame) => frame.id === 'delta') : undefined;
  return svg(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${outlines.width} ${outlines.height + foot}`,
      role: linked ? 'group' : 'img',
      'aria-labelledby': `${ids}-title`,
      'aria-describedby': `${ids}-description`,
    },
    svg('title', { id: `${ids}-title` }, data.title),
    svg('desc', { id: `${ids}-description` }, data.description),
    svg('defs', {}, patterns(ids, classes), inset && clip(`${ids}-inset`, inset)),
    svg(
      'g',
      { 'aria-hidden': 'true' },
      svg('rect', { class: 'sea', width: outlines.width, height: outlines.height }),
      land(data),
      inset && enlarged(ids, inset),
      names(data),
      windowNames([...data.archipelagos, ...insetName(data)], outlines.frames),
      svg('text', { class: 'attribution', x: 6, y: outlines.height + 24 }, data.attribution),
    ),
  );
}

/** All that the enlarged inset repeats: neighbours, areas and their lines. */
function land({ ids, outlines, areas, islands }: MapData): Svg {
  const byId = new Map(outlines.areas.map((outline) => [outline.id, outline]));
  const dots = Map.groupBy(islands, (island) => island.area);
  const drawn = areas.map((area) => {
    const outline = byId.get(area.id);
    if (!outline) throw new Error(`${area.id}: the outlines hold no such area`);
    const points = (dots.get(area.id) ?? []).map((island) => outlines.place(island.longitude, island.latitude));
    return { area, d: outline.d + points.map(({ x, y }) => dot(x, y, dotRadius)).join(''), points };
  });
  const estimates = new Set(areas.filter((area) => area.estimate).map((area) => area.id));
  return svg(
    'g',
    { id: `${ids}-land` },
    svg('path', { class: 'neighbours', d: outlines.neighbours }),
    outlines.frames
      .filter((frame) => frame.id !== 'delta')
      .map((frame) => svg('rect', { class: 'frame', ...box(frame) })),
    drawn.map(({ area, d }) => shape(ids, area, d)),
    svg('path', { class: 'borders', d: outlines.borders }),
    svg('path', {
      class: 'coast',
      d: outlines.land + drawn.flatMap(({ points }) => points.map(({ x, y }) => dot(x, y, dotRadius))).join(''),
    }),
    estimates.size > 0 ? svg('path', { class: 'estimates', d: outlines.edges(estimates) }) : undefined,
    drawn.filter(({ area }) => area.selected).map(({ d }) => svg('path', { class: 'selected', d })),
  );
}

function shape(ids: string, area: MapArea, d: string): Svg {
  const title = svg('title', {}, area.title);
  const path = svg('path', { id: `${ids}-${area.id}`, ...filled(area.class, ids), d }, title);
  return area.href === undefined ? path : svg('a', { href: area.href, tabindex: -1 }, path);
}

function enlarged(ids: string, inset: Frame): Svg {
  return svg(
    'g',
    { class: 'inset' },
    svg('rect', { class: 'sea', ...box(inset) }),
    svg('g', { 'clip-path': `url(#${ids}-inset)` }, svg('use', { href: `#${ids}-land`, transform: inset.transform })),
    svg('rect', { class: 'frame', ...box(inset) }),
  );
}

const insetName = ({ inset }: MapData): WindowName[] =>
  typeof inset === 'object' ? [{ frame: 'delta', lines: inset }] : [];

const clip = (id: string, frame: Frame): Svg => svg('clipPath', { id }, svg('rect', box(frame)));

const box = ({ x, y, width, height }: Frame) => ({ x, y, width, height });

/** The names of the areas that have room for them. */
function names({ areas, outlines }: MapData): Svg {
  const classes = new Map(areas.map((area) => [area.id, area]));
  const fitting = outlines.areas.flatMap((outline) => {
    const area = classes.get(outline.id);
    return area && outline.room > area.label.length * nameSize * 0.56 ? [{ area, outline }] : [];
  });
  return svg(
    'g',
    { class: 'names' },
    fitting.map(({ area, outline }) =>
      svg('text', { class: nameClass(area), x: outline.x, y: outline.y, dy: '.35em' }, area.label),
    ),
  );
}

const nameClass = (area: MapArea): string =>
  typeof area.class === 'number' ? `on-q${area.class}` : `on-${area.class}`;
