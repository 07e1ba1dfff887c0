import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** How an area is filled: a class from lightest (0) to darkest (4), no value there, a value held back, or no class at all. */
export type AreaClass = 0 | 1 | 2 | 3 | 4 | 'missing' | 'suppressed' | 'none';

/** Class names and fill of an area, `ids` being what the drawing's patterns are named after. */
export function filled(areaClass: AreaClass, ids: string): { class: string; fill?: string } {
  if (typeof areaClass === 'number') return { class: `area q${areaClass}` };
  if (areaClass === 'none') return { class: 'area' };
  return { class: `area ${areaClass}`, fill: `url(#${ids}-${areaClass})` };
}

/** The patterns of `filled`, hatched for missing and dotted for suppressed: both read without colour and in print. */
export function patterns(ids: string, classes: ReadonlySet<AreaClass>): Svg[] {
  const made = [
    { of: 'missing', size: 6, mark: svg('path', { class: 'mark', d: 'M-1 7 7-1M-1 1 1-1M5 7 7 5' }) },
    { of: 'suppressed', size: 6, mark: svg('circle', { class: 'mark', cx: 3, cy: 3, r: 1.2 }) },
  ] as const;
  return made
    .filter(({ of }) => classes.has(of))
    .map(({ of, size, mark }) =>
      svg(
        'pattern',
        { id: `${ids}-${of}`, class: of, width: size, height: size, patternUnits: 'userSpaceOnUse' },
        svg('rect', { class: 'ground', width: size, height: size }),
        mark,
      ),
    );
}

/** A square of a legend, filled as the areas of the map are; `ids` must be unlike any other on the page. */
export function swatch(areaClass: AreaClass, ids: string, estimate = false): Svg {
  return svg(
    'svg',
    { class: 'swatch', viewBox: '0 0 24 16', width: 24, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    svg('defs', {}, patterns(ids, new Set([areaClass]))),
    svg('rect', { ...filled(areaClass, ids), x: 0.5, y: 0.5, width: 23, height: 15 }),
    svg('rect', { class: estimate ? 'estimates' : 'coast', x: 0.5, y: 0.5, width: 23, height: 15 }),
  );
}
