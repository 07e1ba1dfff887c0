import type { Frame } from './frames.ts';
import type { Box } from './free.ts';
import { wider } from './free.ts';
import type { Outline, Outlines } from './outline.ts';
import { boxOf, dot } from './rings.ts';
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
  /** The names of Hoàng Sa and Trường Sa, line by line, above their windows or above their true place. */
  readonly archipelagos: readonly WindowName[];
  /** Of the outlines' makers, below the map. */
  readonly attribution: string;
  /** The parts of the country, where provinces are small, that are drawn once more and larger, with their names line by line. */
  readonly insets?: readonly WindowName[];
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

const dotRadius = 2.6;
/** Of the dots of an archipelago, which windows make smaller, and how much farther than its dots a pointer finds it. */
const [farRadius, reach] = [4, 12];
/** Of names on areas, in units: they are shown only where the map is wide enough to set them in this size. */
const [nameSize, wideNameSize] = [12.5, 16];

/** An area with its outline, its islands among the lines, and the windows in which it is seen once more. */
type Drawn = {
  readonly area: MapArea;
  readonly outline: Outline;
  readonly d: string;
  readonly dots: string;
  readonly windows: readonly Frame[];
  /** Around its islands that lie far out. */
  readonly far: Box | undefined;
};

/**
 * A map of Viet Nam by area in one drawing for all screens, 900 × 1050 units at the usual width. Hoàng Sa and Trường Sa stand in it at
 * their true place; a narrow screen shows the 620 units from the left, in which both have windows (classes `framed` and `unframed`). It
 * is one image, named and described; the table beside it is what assistive technology reads. If areas link, the drawing is a group (an
 * image may hold no links) whose links are a pointer's short cut to the table's own: out of the tab order, and hidden with the shapes.
 * Throws if an area has no outline.
 */
export function map(data: MapData): Svg {
  const { ids, outlines } = data;
  const linked = data.areas.some((area) => area.href !== undefined);
  const classes = new Set(data.areas.map((area) => area.class));
  const drawn = drawnOf(data);
  const frames = framesOf(data);
  return svg(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${outlines.wide} ${outlines.deep}`,
      preserveAspectRatio: 'xMinYMin slice',
      role: linked ? 'group' : 'img',
      'aria-labelledby': `${ids}-title`,
      'aria-describedby': `${ids}-description`,
    },
    svg('title', { id: `${ids}-title` }, data.title),
    svg('desc', { id: `${ids}-description` }, data.description),
    svg(
      'defs',
      {},
      patterns(ids, classes),
      frames.map((frame) => svg('clipPath', { id: `${ids}-${frame.id}` }, svg('rect', box(frame)))),
    ),
    svg(
      'g',
      { 'aria-hidden': 'true' },
      svg('rect', { class: 'sea', width: outlines.wide, height: outlines.deep }),
      land(data, drawn),
      frames.map((frame) => window(data, drawn, frame)),
      names(data),
      windowNames(data.insets ?? [], frames),
      svg('g', { class: 'framed' }, windowNames(data.archipelagos, frames)),
      svg('g', { class: 'unframed' }, namesAtSea(data)),
      svg('text', { class: 'attribution', x: 6, y: outlines.deep - 10 }, data.attribution),
    ),
  );
}

/** The windows of a map: both archipelagos, and the insets that are asked for. */
const framesOf = ({ outlines, insets = [] }: MapData): Frame[] =>
  outlines.frames.filter(({ id, instead }) => instead || insets.some(({ frame }) => frame === id));

function drawnOf(data: MapData): Drawn[] {
  const { outlines, areas, islands } = data;
  const byId = new Map(outlines.areas.map((outline) => [outline.id, outline]));
  const own = Map.groupBy(islands, (island) => island.area);
  const frames = framesOf(data);
  return areas.map((area) => {
    const outline = byId.get(area.id);
    if (!outline) throw new Error(`${area.id}: the outlines hold no such area`);
    const its = own.get(area.id) ?? [];
    const dots = dotsOf(outlines, its);
    const framed = frames.filter((frame) => frame.instead && its.some((island) => isIn(frame, island)));
    const near = frames.filter((frame) => !frame.instead && overlaps(outline.box, shown(frame)));
    const far = framed.map((frame) => farBox(outlines, frame, its));
    return { area, outline, d: outline.d + dots, dots, windows: [...framed, ...near], far: far[0] };
  });
}

const isIn = (frame: Frame, { longitude, latitude }: MapIsland): boolean => frame.holds(longitude, latitude);

function dotsOf({ truly, frames }: Outlines, islands: readonly MapIsland[]): string {
  return islands
    .map((island) => {
      const { x, y } = truly(island.longitude, island.latitude);
      return dot(x, y, frames.some((frame) => isIn(frame, island)) ? farRadius : dotRadius);
    })
    .join('');
}

/** The box at sea of the islands that a window shows. */
function farBox({ truly }: Outlines, frame: Frame, islands: readonly MapIsland[]): Box {
  const places = islands
    .filter((island) => isIn(frame, island))
    .map(({ longitude, latitude }) => truly(longitude, latitude));
  return wider(boxOf(places.map(({ x, y }) => [x, y] as const)), reach);
}

/** What of the map a window shows. */
function shown({ x, y, width, height, move }: Frame): Box {
  const origin = move(0, 0);
  const zoom = (move(1000, 0).x - origin.x) / 1000;
  const [left, top] = [(x - origin.x) / zoom, (y - origin.y) / zoom];
  return { left, top, right: left + width / zoom, bottom: top + height / zoom };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What windows repeat has an id: neighbours, areas, and the lines above them. */
function land({ ids, outlines, areas }: MapData, drawn: readonly Drawn[]): Svg {
  const estimates = new Set(areas.filter((area) => area.estimate).map((area) => area.id));
  return svg(
    'g',
    { id: `${ids}-land` },
    svg('path', { id: `${ids}-neighbours`, class: 'neighbours', d: outlines.neighbours }),
    drawn.map((one) => shape(ids, one)),
    svg('path', { id: `${ids}-borders`, class: 'borders', d: outlines.borders }),
    svg('path', { id: `${ids}-coast`, class: 'coast', d: outlines.land + drawn.map(({ dots }) => dots).join('') }),
    svg(
      'g',
      { id: `${ids}-marks` },
      svg('path', { class: 'estimates', d: estimates.size > 0 ? outlines.edges(estimates) : '' }),
      drawn.filter(({ area }) => area.selected).map(({ d }) => svg('path', { class: 'selected', d })),
    ),
  );
}

function shape(ids: string, { area, d, far }: Drawn): Svg {
  const title = svg('title', {}, area.title);
  const path = svg('path', { id: `${ids}-${area.id}`, ...filled(area.class, ids), d }, title);
  const around =
    far &&
    svg('rect', {
      class: 'reach unframed',
      x: far.left,
      y: far.top,
      width: far.right - far.left,
      height: far.bottom - far.top,
    });
  return area.href === undefined ? path : link(area.href, path, around);
}

const link = (href: string, ...inside: (Svg | undefined)[]): Svg => svg('a', { href, tabindex: -1 }, inside);

/** A part of the map once more: the areas in it, each a link of its own, and the lines above them. */
function window({ ids, outlines }: MapData, drawn: readonly Drawn[], frame: Frame): Svg {
  const use = (name: string) => svg('use', { href: `#${ids}-${name}` });
  const areas = drawn.filter(({ windows }) => windows.includes(frame)).map(({ area }) => area);
  const own = areas.map(({ id, href }) => (href === undefined ? use(id) : link(href, use(id))));
  const whole = svg('rect', { class: 'reach', ...box(frame) });
  return svg(
    'g',
    { class: frame.instead ? 'inset framed' : 'inset' },
    // It also covers what lies beside a window at the edge of the map, where islands at their true place would look out.
    svg('rect', { class: 'sea', ...box(frame), ...(frame.instead && { width: outlines.wide - frame.x }) }),
    frame.instead && areas[0]?.href !== undefined ? link(areas[0].href, whole) : undefined,
    svg(
      'g',
      { 'clip-path': `url(#${ids}-${frame.id})` },
      svg(
        'g',
        { transform: frame.transform },
        frame.instead ? undefined : use('neighbours'),
        own,
        frame.instead ? undefined : use('borders'),
        use('coast'),
        use('marks'),
      ),
    ),
    svg('rect', { class: 'frame', ...box(frame) }),
  );
}

const box = ({ x, y, width, height }: Frame) => ({ x, y, width, height });

/** The names of the archipelagos above their true place. */
function namesAtSea({ outlines, archipelagos, islands }: MapData): Svg[] {
  return archipelagos.flatMap(({ frame: id, lines }) => {
    const frame = outlines.frames.find((one) => one.id === id);
    if (!frame) return [];
    const { left, right, top } = farBox(outlines, frame, islands);
    const x = Math.round((left + right) / 2);
    const rows = lines.map((line, i) =>
      svg('tspan', { x, dy: `${i === 0 ? 1.15 * (1 - lines.length) : 1.15}em` }, line),
    );
    return [svg('text', { class: `at-sea ${id}`, x, y: top }, rows)];
  });
}

/** The names of the areas that have room for them; those that have it on a narrow map only stand apart. */
function names({ areas, outlines }: MapData): Svg {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const fitting = (size: number) =>
    outlines.areas.flatMap((outline) => {
      const area = byId.get(outline.id);
      return area && outline.room > area.label.length * size * 0.56 ? [{ area, outline }] : [];
    });
  const wide = new Set(fitting(wideNameSize).map(({ area }) => area));
  const [roomy = [], tight = []] = [true, false].map((is) =>
    fitting(nameSize).filter(({ area }) => wide.has(area) === is),
  );
  return svg('g', { class: 'names' }, roomy.map(nameOf), svg('g', { class: 'framed' }, tight.map(nameOf)));
}

const nameOf = ({ area, outline: { x, y } }: { readonly area: MapArea; readonly outline: Outline }): Svg =>
  svg('text', { class: nameClass(area), x, y, dy: '.35em' }, area.label);

const nameClass = (area: MapArea): string =>
  typeof area.class === 'number' ? `on-q${area.class}` : `on-${area.class}`;
