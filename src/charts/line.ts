import { apart } from './apart.ts';
import type { Box } from './free.ts';
import { image } from './image.ts';
import type { Named } from './image.ts';
import { mark } from './mark.ts';
import { axes, endGap, plotOf } from './plot.ts';
import type { Plot } from './plot.ts';
import { runs, strokes } from './runs.ts';
import type { LinePoint } from './runs.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { targets } from './targets.ts';
import type { TargetPath } from './targets.ts';
import { balanced, bold, fontSize, lineHeight, note, widestOf, words } from './words.ts';

/** What a line chart shows; all words are finished. */
export interface LineData extends Named {
  /** At most four, the most important first: the whole, or its parts by sex and residence. */
  readonly series: readonly LineSeries[];
  /** What is aimed at, one path for each target or set of targets. */
  readonly targets?: readonly TargetPath[];
  /** A value of the axis as it is written, without unit. */
  readonly format: (value: number) => string;
  /** What is measured and its unit, above the axis. */
  readonly axis: string;
  /** Said in place of the lines if there are no values. */
  readonly empty: string;
  readonly source?: string;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
}

export interface LineSeries {
  readonly id: string;
  /** At the end of its line; may be empty if it is the only one. */
  readonly label: string;
  readonly points: readonly LinePoint[];
}

/** Without the words above and below. */
const fullHeight = 320;
const emptyHeight = 80;

/**
 * A chart of one to four series by year, and the paths to their targets. Its axis need not begin at zero: it shows change, not size. A
 * line is dashed where it leads to a projection and interrupted at missing years and breaks; markers are hollow for preliminary values
 * and hollow squares for estimates. A break has a dotted line and, above it, the sign of its note or a small triangle.
 */
export function line(data: LineData): Svg {
  const { width = 640 } = data;
  const labels = data.series.map(({ label }) => (label === '' ? [] : balanced(label, width * 0.26)));
  const axis = note(data.axis, width, 0);
  const plot = plotOf(data, { width, top: axis.height + fontSize, height: fullHeight }, labels);
  const end = axis.height + (plot ? fullHeight : emptyHeight);
  const source = data.source === undefined ? undefined : note(data.source, width, end);
  return image(
    'line',
    data,
    [width, end + (source?.height ?? 0) + (source ? 4 : 0)],
    axis.node,
    plot
      ? parts(plot, data, labels, width)
      : svg('text', { class: 'empty', x: width / 2, y: end - emptyHeight / 2 }, data.empty),
    source?.node,
  );
}

function parts(plot: Plot, data: LineData, labels: readonly (readonly string[])[], width: number): Svg[] {
  const ends = endsOf(plot, data.series, labels);
  const frame = { left: 0, top: plot.top - fontSize, right: width, bottom: plot.bottom };
  const aims = targets(
    plot,
    data.targets ?? [],
    data.series,
    ends.map(({ box }) => box),
    frame,
  );
  return [
    ...axes(plot, data),
    ...breaks(plot, data.series),
    ...aims.paths,
    ...drawn(plot, data.series),
    ...ends.map(({ i, lines, box }) => words({ class: `end s${i}` }, box.left, box.top, lines)),
    ...aims.marks,
  ];
}

/** A dotted line before each year at which a series starts anew, and the sign of the note that says why. */
function breaks({ x, top, bottom }: Plot, series: readonly LineSeries[]): Svg[] {
  const starts = series.flatMap(({ points }) =>
    points.filter((point, i) => point.break && point.y !== null && points.slice(0, i).some(({ y }) => y !== null)),
  );
  return [...Map.groupBy(starts, (point) => point.x)].flatMap(([year, points]) => {
    const at = Math.round(x(year - 0.5));
    const sign = points.find((point) => point.note !== undefined)?.note;
    return [
      svg('path', { class: 'break', d: `M${at} ${top}V${bottom}` }),
      sign === undefined
        ? svg('path', { class: 'break-mark', d: `M${at - 5} ${top - 9}h10l-5 8z` })
        : svg('text', { class: 'break-mark', x: at, y: top - 5 }, sign),
    ];
  });
}

function drawn({ x, y }: Plot, series: readonly LineSeries[]): Svg[] {
  return series.map(({ id, points }, i) => {
    const at = (point: { x: number; y: number }) =>
      `${Math.round(x(point.x) * 10) / 10} ${Math.round(y(point.y) * 10) / 10}`;
    const all = runs(points);
    const lines = all
      .flatMap(strokes)
      .map(({ dashed, points }) =>
        svg('path', { class: dashed ? 'dashed' : 'solid', d: `M${points.map(at).join('L')}` }),
      );
    const marks = all.flat().map((point) => mark(point.status, x(point.x), y(point.y)));
    return svg('g', { class: `series s${i}`, 'data-series': id }, lines, marks);
  });
}

/** The name of each series beside the end of its line, moved apart where two would touch. */
function endsOf(
  { x, y, top, bottom }: Plot,
  series: readonly LineSeries[],
  labels: readonly (readonly string[])[],
): { i: number; lines: readonly string[]; box: Box }[] {
  const named = series.flatMap(({ points }, i) => {
    const last = runs(points).flat().at(-1);
    const lines = labels[i] ?? [];
    const size = lines.length * lineHeight;
    return last && size > 0 ? [{ i, lines, left: x(last.x) + endGap, at: y(last.y), size }] : [];
  });
  const tops = apart(named, top - lineHeight / 2, bottom);
  return named.map(({ i, lines, left, at, size }, n) => {
    const start = tops[n] ?? at;
    return { i, lines, box: { left, top: start, right: left + bold * widestOf(lines), bottom: start + size } };
  });
}
