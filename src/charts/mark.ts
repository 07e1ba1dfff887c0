import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** How sure a value is: only a final one is drawn full. */
export type MarkStatus = 'final' | 'preliminary' | 'estimate' | 'projection';

/** The marker of a value: a disc if final, a ring if preliminary, a hollow square if estimated, a small ring if projected. */
export function mark(status: MarkStatus, x: number, y: number, radius = 4): Svg {
  if (status === 'estimate') {
    return svg('rect', { class: 'mark hollow', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  const hollow = status === 'final' ? '' : ' hollow';
  return svg('circle', { class: `mark${hollow}`, cx: x, cy: y, r: status === 'projection' ? radius * 0.625 : radius });
}
