import type { GeoContext } from 'd3';
import type { Box } from './free.ts';

/** A point of a drawing, in whole units of its view box. */
export type Point = readonly [x: number, y: number];
/** A line through points; a ring's last point is not its first again. */
export type Line = readonly Point[];

/** A canvas for d3's `geoPath` that keeps what is drawn on it, as lines of whole units without repeated points. */
export function lineCollector(): GeoContext & { readonly lines: Point[][] } {
  const lines: Point[][] = [];
  const add = (line: Point[], x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = line.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) line.push(point);
  };
  return {
    lines,
    beginPath: () => {},
    moveTo: (x, y) => add(lines[lines.push([]) - 1] ?? [], x, y),
    lineTo: (x, y) => add(lines.at(-1) ?? [], x, y),
    closePath: () => {},
    arc: () => {},
  };
}

/** Open lines as the `d` of a path, in relative steps: about half the bytes of absolute ones. */
export const linePath = (lines: readonly Line[]): string =>
  relative(
    lines.filter((line) => line.length > 1),
    '',
  );

/** Rings as the `d` of a path; one too small to be seen becomes a dot, so that no island is lost. */
export function ringPath(rings: readonly Line[], dotRadius: number): string {
  const { small = [], large = [] } = Object.groupBy(rings, (ring) =>
    isSmall(ring, 2 * dotRadius) ? 'small' : 'large',
  );
  return relative(large, 'z') + small.map(([[x, y] = [0, 0]]) => dot(x, y, dotRadius)).join('');
}

function relative(lines: readonly Line[], end: '' | 'z'): string {
  let from: Point = [0, 0];
  return lines
    .map((line) => {
      const text = steps(from, line);
      from = (end === 'z' ? line[0] : line.at(-1)) ?? from;
      return `m${text}${end}`;
    })
    .join('');
}

function steps(from: Point, line: Line): string {
  return line
    .flatMap((point, i) => {
      const [x, y] = line[i - 1] ?? from;
      return [point[0] - x, point[1] - y];
    })
    .map((step, i) => (i === 0 || step < 0 ? String(step) : ` ${step}`))
    .join('');
}

const isSmall = (ring: Line, least: number): boolean =>
  ring.length < 3 || Math.max(extent(ring, 0), extent(ring, 1)) < least;

function extent(ring: Line, axis: 0 | 1): number {
  const values = ring.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** The least rectangle that holds some points. */
export function boxOf(points: Line): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Twice the area of a ring, in square units. */
export function size(ring: Line): number {
  const cross = ring.map(([x, y], i) => {
    const [bx, by] = ring.at(i - 1) ?? [0, 0];
    return bx * y - x * by;
  });
  return Math.abs(cross.reduce((sum, part) => sum + part, 0));
}

/** A small disc as a closed part of a `d`. */
export const dot = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
