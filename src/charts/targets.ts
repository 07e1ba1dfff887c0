import { along, around, free, square, wider } from './free.ts';
import type { Box } from './free.ts';
import type { LineSeries } from './line.ts';
import type { Plot } from './plot.ts';
import { runs } from './runs.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { lineHeight, widestOf, words, balanced } from './words.ts';

/** The way from where a target starts to what it asks for, year by year. */
export interface TargetPath {
  /** The year and value that the target is counted from; without it there are diamonds and no line. */
  readonly base?: { readonly x: number; readonly y: number };
  /** One or more years, each with its label in finished words, for example the body, year and value. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly label: string }[];
}

const diamond = 6;
/** Of a diamond to its words. */
const gap = 9;

/** The dashed paths, and the diamonds with their words, which keep clear of lines, of other words and of the frame's edges. */
export function targets(
  { x, y, right, left }: Plot,
  paths: readonly TargetPath[],
  series: readonly LineSeries[],
  named: readonly Box[],
  frame: Box,
): { readonly paths: Svg[]; readonly marks: Svg[] } {
  const at = (point: { x: number; y: number }) => ({ x: x(point.x), y: y(point.y) });
  const aims = paths.flatMap(({ points }) => points.map((point) => ({ ...at(point), label: point.label })));
  const ways = paths.map(({ base, points }) =>
    [...(base ? [base] : []), ...points].toSorted((a, b) => a.x - b.x).map(at),
  );
  const taken = named.map((box) => wider(box, gap / 2));
  const lines = [
    ...series.flatMap(({ points }) =>
      runs(points).flatMap((run) => [...along(run.map(at)), ...run.map(at).map(around4)]),
    ),
    ...ways.flatMap((way) => along(way)),
    ...aims.map((aim) => square(aim.x, aim.y, diamond)),
  ];
  const labels = aims.flatMap((aim) => {
    const text = balanced(aim.label, Math.max(130, (right - left) * 0.3));
    const box = free(
      around(aim.x, aim.y, widestOf(text), text.length * lineHeight, gap),
      { words: taken, lines },
      frame,
    );
    taken.push(wider(box, gap / 2));
    return [leader(aim, box), words({ class: 'aim' }, (box.left + box.right) / 2, box.top, text)];
  });
  return {
    paths: ways
      .filter((way) => way.length > 1)
      .map((way) =>
        svg('path', { class: 'way', d: `M${way.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}` }),
      ),
    marks: [
      ...labels.filter((node) => node !== undefined),
      ...aims.map(({ x, y }) => svg('path', { class: 'target', d: diamondAt(x, y) })),
    ],
  };
}

/** A thin line to words that could not stand beside their diamond. */
function leader({ x, y }: { x: number; y: number }, box: Box): Svg | undefined {
  const to = { x: Math.max(box.left, Math.min(box.right, x)), y: Math.max(box.top, Math.min(box.bottom, y)) };
  if (Math.hypot(to.x - x, to.y - y) < 1.6 * gap) return undefined;
  return svg('path', { class: 'aim-leader', d: `M${round(x)} ${round(y)}L${round(to.x)} ${round(to.y)}` });
}

const around4 = (point: { x: number; y: number }): Box => square(point.x, point.y, 4);

const diamondAt = (x: number, y: number): string =>
  `M${round(x)} ${round(y - diamond)}l${diamond} ${diamond} ${-diamond} ${diamond} ${-diamond} ${-diamond}z`;

const round = (value: number): number => Math.round(value * 10) / 10;
