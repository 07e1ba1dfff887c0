import type { Line } from './rings.ts';

/** Where a word stands best in a ring, and how much room it has there: the middle of the widest box of a given height. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

type Span = readonly [left: number, right: number];
const rowStep = 2;

/** The anchor of a word of a given height, all in units of the view box; room 0 at the ring's first point if no box fits. */
export function anchor(ring: Line, height: number): Anchor {
  const ys = ring.map(([, y]) => y);
  const [x = 0, y = 0] = ring[0] ?? [];
  let best: Anchor = { x, y, room: 0 };
  for (let row = Math.min(...ys) + height / 2; row < Math.max(...ys); row += rowStep) {
    const [left, right] = widest(common(ring, [row - height / 2 + 0.5, row + 0.5, row + height / 2 + 0.5]));
    if (right - left > best.room) best = { x: (left + right) / 2, y: row, room: right - left };
  }
  return best;
}

const widest = (spans: readonly Span[]): Span =>
  spans.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best), [0, 0]);

/** What lies inside the ring on all of the rows. */
function common(ring: Line, rows: readonly number[]): readonly Span[] {
  return rows
    .map((row) => inside(ring, row))
    .reduce((all, spans) => all.flatMap((a) => spans.flatMap((b) => overlap(a, b))));
}

function overlap(a: Span, b: Span): Span[] {
  const both: Span = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return both[0] < both[1] ? [both] : [];
}

function inside(ring: Line, row: number): Span[] {
  const crossings = ring
    .flatMap(([x, y], i) => {
      const [bx, by] = ring.at(i - 1) ?? [x, y];
      return y > row === by > row ? [] : [x + ((bx - x) * (row - y)) / (by - y)];
    })
    .sort((a, b) => a - b);
  return crossings.flatMap((right, i): Span[] => (i % 2 === 1 ? [[crossings[i - 1] ?? right, right]] : []));
}
