import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** How an area is filled: a class from lightest (0) to darkest (4), no value there, a value held back, or no class at all. */
export type AreaClass = 0 | 1 | 2 | 3 | 4 | 'missing' | 'suppressed' | 'none';

/** How an area is filled by what was found there; the words are those of the evidence levels. */
export type LevelClass = 'none_found' | 'self_reported' | 'document_published' | 'independently_confirmed' | 'disputed';

/** All fills that an area can have. */
export type Fill = AreaClass | LevelClass;

/** The fills that are plain colours of their class. */
const plain: readonly Fill[] = ['document_published', 'independently_confirmed'];

/** Class names and fill of an area, `ids` being what the drawing's patterns are named after. */
export function filled(areaClass: Fill, ids: string): { class: string; fill?: string } {
  if (typeof areaClass === 'number') return { class: `area q${areaClass}` };
  if (areaClass === 'none') return { class: 'area' };
  if (plain.includes(areaClass)) return { class: `area ${areaClass}` };
  return { class: `area ${areaClass}`, fill: `url(#${ids}-${areaClass})` };
}

/**
 * The patterns of `filled`: hatched for missing and dotted for suppressed; open circles where nothing was found, stripes for a body's own
 * word, stripes that cross for what is disputed. All read without colour and in print.
 */
export function patterns(ids: string, classes: ReadonlySet<Fill>): Svg[] {
  const made = [
    { of: 'missing', size: 6, mark: svg('path', { class: 'mark', d: 'M-1 7 7-1M-1 1 1-1M5 7 7 5' }) },
    { of: 'suppressed', size: 6, mark: svg('circle', { class: 'mark', cx: 3, cy: 3, r: 1.2 }) },
    { of: 'none_found', size: 7, mark: svg('circle', { class: 'mark', cx: 3.5, cy: 3.5, r: 1.2 }) },
    { of: 'self_reported', size: 5, mark: svg('path', { class: 'mark', d: 'M2.5 0V5' }) },
    { of: 'disputed', size: 7, mark: svg('path', { class: 'mark', d: 'M0 0 7 7M7 0 0 7' }) },
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
export function swatch(areaClass: Fill, ids: string, estimate = false): Svg {
  return svg(
    'svg',
    { class: 'swatch', viewBox: '0 0 24 16', width: 24, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    svg('defs', {}, patterns(ids, new Set([areaClass]))),
    svg('rect', { ...filled(areaClass, ids), x: 0.5, y: 0.5, width: 23, height: 15 }),
    svg('rect', { class: estimate ? 'estimates' : 'coast', x: 0.5, y: 0.5, width: 23, height: 15 }),
  );
}
