import { dot } from '../charts/rings.ts';
import { runs, strokes, type LinePoint } from '../charts/runs.ts';
import type { SharePicture } from '../views/share-image.ts';
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
    box.y + box.height - 90,
    box.y + 150,
  );
  const at: At = (point) => ({ x: x(point.x), y: y(point.y) });
  const [first, last] = [values[0]!, values.at(-1)!];
  const above = stack(face, [{ words: unit, size: 22, least: 15, weight: 400, fill: palette.soft }], {
    ...box,
    height: 90,
  });
  const dots = [first, last].map((point) => dot(at(point).x, at(point).y, 9)).join('');
  return [
    ...above.lines.map((line): Line => ({ ...line, role: 'decoration' })),
    ...linesOf(points, at, tools),
    { kind: 'path', d: dots, x: 0, y: 0, scale: 1, fill: palette.accent },
    ...[first, last].flatMap((point, i) => [
      centred(tools, ends[i] ?? '', at(point).x, at(point).y - 24, true),
      centred(tools, String(point.x), at(point).x, box.y + box.height - 30, false),
    ]),
  ];
}
