import type { MapIsland } from './map.ts';
import type { Outlines } from './outline.ts';
import { dot } from './rings.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { placeBeside, windowNames, windowsBeside } from './windows.ts';
import type { WindowName } from './windows.ts';

/** Where in the country a province, or the provinces of a region, lie; all words are finished. */
export interface LocatorData {
  readonly ids: string;
  readonly title: string;
  readonly description: string;
  /** The provinces of the era of `selected`; `locatorWidth` is a good width. */
  readonly outlines: Outlines;
  readonly selected: readonly string[];
  /** The outlines of the former provinces at the same width, and which of them became the selected ones. */
  readonly former?: { readonly outlines: Outlines; readonly parts: readonly string[] };
  readonly islands: readonly MapIsland[];
  /** The names of both archipelagos, as short as can be. */
  readonly archipelagos: readonly WindowName[];
}

export const locatorWidth = 248;
const dotRadius = 1.3;
/** By how much the windows of the archipelagos stand further to the right than in large maps. */
const beside = 30;

/** A small map of the country with the selected provinces filled, and dashed inside them the borders of what they were made of. Throws if one has no outline. */
export function locator(data: LocatorData): Svg {
  const { ids, outlines } = data;
  const dots = (islands: readonly MapIsland[]) =>
    islands
      .map((island) => placeBeside(outlines, beside, island))
      .map(({ x, y }) => dot(x, y, dotRadius))
      .join('');
  const own = (id: string) => data.islands.filter((island) => island.area === id);
  const windows = windowsBeside(outlines, beside);
  return svg(
    'svg',
    {
      class: 'locator',
      viewBox: `0 0 ${outlines.width + beside} ${outlines.height}`,
      role: 'img',
      'aria-labelledby': `${ids}-title`,
      'aria-describedby': `${ids}-description`,
    },
    svg('title', { id: `${ids}-title` }, data.title),
    svg('desc', { id: `${ids}-description` }, data.description),
    windows.map(({ x, y, width, height }) => svg('rect', { class: 'frame', x, y, width, height })),
    svg('path', { class: 'land', d: outlines.land + dots(data.islands) }),
    svg('path', { class: 'borders', d: outlines.borders }),
    data.selected.map((id) => svg('path', { class: 'here', d: outlineOf(data, id) + dots(own(id)) })),
    formerBorders(data),
    windowNames(data.archipelagos, windows),
  );
}

function outlineOf({ outlines }: LocatorData, id: string): string {
  const outline = outlines.areas.find((area) => area.id === id);
  if (!outline) throw new Error(`${id}: the outlines hold no such area`);
  return outline.d;
}

function formerBorders({ former }: LocatorData): Svg | undefined {
  if (!former || former.parts.length < 2) return undefined;
  return svg('path', { class: 'former', d: former.outlines.between(new Set(former.parts)) });
}
