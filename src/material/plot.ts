import { dot } from '../charts/rings.ts';
import { runs, strokes, type LinePoint } from '../charts/runs.ts';
import type { SharePicture } from '../views/share-said.ts';
import type { Box, Line, Path, Shape } from './scene.ts';
import { stack } from './stack.ts';
import type { Tools } from './tools.ts';

type Plotted = Extract<SharePicture, { readonly kind: 'line' }>;
type At = (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };

const size = 24;

/** From the least to the greatest of some numbers onto a length; a single number onto its middle. */
function onto(values: readonly number[], start: number, end: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start));
}

/** Words set around a middle. */
function centred({ face, palette }: Tools, words: string, middle: number, y: number, bold: boolean): Line {
  const weight = bold ? 700 : 400;
  const x = middle - face.width(words, size, weight) / 2;
  return { kind: 'line', words, x, y, size, weight, fill: bold ? palette.accent : palette.soft, role: 'decoration' };
}

function linesOf(points: readonly LinePoint[], at: At, { palette }: Tools): Path[] {
  const place = (point: { x: number; y: number }): string => `${at(point).x.toFixed(1)} ${at(point).y.toFixed(1)}`;
  return runs(points)
    .flatMap(strokes)
    .map(({ dashed, points: parts }) => ({
      kind: 'path',
      d: `M${parts.map(place).join('L')}`,
      x: 0,
      y: 0,
      scale: 1,
      stroke: palette.accent,
      strokeWidth: 5,
      ...(dashed && { dash: [12, 12] as const }),
    }));
}

type Point = { readonly x: number; readonly y: number };

/** The room that a line of words takes, with its tails. */
const roomOf = ({ face }: Tools, { words, x, y, size: high, weight }: Line): Box => ({
  x,
  y: y - high * 0.8,
  width: face.width(words, high, weight),
  height: high * 1.05,
});

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a stroke from one point to another runs through a room: the part of it beside the room is also above or below. */
function runsThrough({ x, y, width, height }: Box, a: Point, b: Point): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  if (right.x < x || left.x > x + width) return false;
  const at = (where: number): number =>
    right.x === left.x ? left.y : left.y + ((where - left.x) / (right.x - left.x)) * (right.y - left.y);
  const ends = [at(Math.max(x, left.x)), at(Math.min(x + width, right.x))];
  return Math.max(...ends) > y && Math.min(...ends) < y + height;
}

/** How far the base line of a label lies from its point, the nearest first; below it, its own height is added. */
const steps = [24, 34, 46, 60, 76, 94];
const clear = 7;

/** A value beside its point where neither the line nor other words run through it; throws where there is no such place. */
function label(
  tools: Tools,
  words: string,
  point: Point,
  strokes: readonly [Point, Point][],
  taken: readonly Box[],
): Line {
  const places = steps.flatMap((step) => [point.y - step, point.y + step + size * 0.7]);
  const free = places
    .map((y) => centred(tools, words, point.x, y, true))
    .find((line) => {
      const room = grown(roomOf(tools, line), clear);
      return !strokes.some(([a, b]) => runsThrough(room, a, b)) && !taken.some((other) => overlap(room, other));
    });
  if (!free) throw new Error(`“${words}” finds no place beside its line`);
  return free;
}

/** The pieces of the line between one value and the next. */
const piecesOf = (points: readonly LinePoint[], at: At): [Point, Point][] =>
  runs(points).flatMap((run) => run.slice(1).map((point, i): [Point, Point] => [at(run[i]!), at(point)]));

/** The nation's values over the years in a box, with the first and the last of them in numbers and what they measure above. */
export function plot({ points, ends, unit }: Plotted, box: Box, tools: Tools): Shape[] {
  const { palette, face } = tools;
  const values = runs(points).flat();
  const side = 70;
  const x = onto(
    values.map((value) => value.x),
    box.x + side,
    box.x + box.width - side,
  );
  const y = onto(
    values.map((value) => value.y),
    box.y + box.height - 110,
    box.y + 150,
  );
  const at: At = (point) => ({ x: x(point.x), y: y(point.y) });
  const [first, last] = [values[0]!, values.at(-1)!];
  const above = stack(face, [{ words: unit, size: 22, least: 15, weight: 400, fill: palette.soft }], {
    ...box,
    height: 90,
  });
  const dots = [first, last].map((point) => dot(at(point).x, at(point).y, 9)).join('');
  const years = [first, last].map((point) =>
    centred(tools, String(point.x), at(point).x, box.y + box.height - 24, false),
  );
  const taken = [...above.lines, ...years].map((line) => roomOf(tools, line));
  const pieces = piecesOf(points, at);
  const labels = [first, last].map((point, i) => label(tools, ends[i] ?? '', at(point), pieces, taken));
  return [
    ...above.lines.map((line): Line => ({ ...line, role: 'decoration' })),
    ...linesOf(points, at, tools),
    { kind: 'path', d: dots, x: 0, y: 0, scale: 1, fill: palette.accent },
    ...labels,
    ...years,
  ];
}
