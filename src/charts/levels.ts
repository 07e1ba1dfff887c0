import { image } from './image.ts';
import type { Named } from './image.ts';
import type { MapIsland } from './map.ts';
import type { Outlines } from './outline.ts';
import { dot } from './rings.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { filled, patterns } from './swatch.ts';
import type { Fill } from './swatch.ts';
import { placeBeside, windowNames, windowsBeside } from './windows.ts';
import type { WindowName } from './windows.ts';

/** A small map of areas by what was found there or how much of it, made to stand beside others of its kind; all words are finished. */
export interface LevelsData extends Named {
  /** `levelsWidth` is a good width. */
  readonly outlines: Outlines;
  readonly areas: readonly LevelArea[];
  readonly islands: readonly MapIsland[];
  /** The names of both archipelagos, as short as can be. */
  readonly archipelagos: readonly WindowName[];
}

export interface LevelArea {
  readonly id: string;
  /** Its name and level or number, as a pointer's tooltip says them. */
  readonly title: string;
  readonly class: Fill;
}

export const levelsWidth = 248;
const dotRadius = 1.3;
/** By how much the windows of the archipelagos stand further to the right than in large maps. */
const beside = 18;

/** The country with every area filled by its level. Throws if an area has no outline. */
export function levels(data: LevelsData): Svg {
  const { ids, outlines, areas, islands } = data;
  const windows = windowsBeside(outlines, beside);
  const dots = (of: readonly MapIsland[]) =>
    of
      .map((island) => placeBeside(outlines, beside, island))
      .map(({ x, y }) => dot(x, y, dotRadius))
      .join('');
  const own = (id: string) => islands.filter((island) => island.area === id);
  return image(
    'levels',
    data,
    [outlines.width + beside, outlines.height],
    svg('defs', {}, patterns(ids, new Set(areas.map((area) => area.class)))),
    windows.map(({ x, y, width, height }) => svg('rect', { class: 'frame', x, y, width, height })),
    areas.map((area) =>
      svg(
        'path',
        { ...filled(area.class, ids), d: outlineOf(outlines, area.id) + dots(own(area.id)) },
        svg('title', {}, area.title),
      ),
    ),
    svg('path', { class: 'borders', d: outlines.borders }),
    svg('path', { class: 'coast', d: outlines.land + dots(islands) }),
    windowNames(data.archipelagos, windows),
  );
}

function outlineOf(outlines: Outlines, id: string): string {
  const outline = outlines.areas.find((area) => area.id === id);
  if (!outline) throw new Error(`${id}: the outlines hold no such area`);
  return outline.d;
}
