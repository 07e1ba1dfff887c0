import { extent, scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import type { LineData, LineSeries } from './line.ts';
import { padded } from './padded.ts';
import { runs } from './runs.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { bold, fontSize, widestOf, widthOf } from './words.ts';

/** Where years and values stand in a line chart. */
export interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gridLines = 3;
const tickLines = 4;
/** Between the last point of a line and its name. */
export const endGap = 10;

/** The plot of a chart of a size, its right edge such that each line's name fits beside its end; nothing if there are no values. */
export function plotOf(
  data: LineData,
  size: { readonly width: number; readonly top: number; readonly height: number },
  labels: readonly (readonly string[])[],
): Plot | undefined {
  const values = valued(data.series);
  if (values.length === 0) return undefined;
  const shown = [...values, ...targetPoints(data)];
  const [from = 0, to = 0] = extent(shown, ({ x }) => x);
  const years: [number, number] = from === to ? [from - 1, to + 1] : [from, to];
  const y = scaleLinear()
    .domain(padded(shown.map((point) => point.y)))
    .nice(gridLines);
  const left = Math.ceil(widestOf(y.ticks(tickLines).map(data.format)) + 10);
  const part = (year: number) => (year - years[0]) / (years[1] - years[0]);
  const right = data.series.reduce((edge, series, i) => {
    const last = runs(series.points).flat().at(-1);
    const room = bold * widestOf(labels[i] ?? []);
    if (!last || room === 0 || part(last.x) === 0) return edge;
    return Math.min(edge, (size.width - room - endGap - left - 8) / part(last.x) + left + 12);
  }, size.width - 20);
  const [top, bottom] = [size.top, size.top + size.height - 3.2 * fontSize];
  return { x: scaleLinear(years, [left + 8, right - 4]), y: y.range([bottom, top]), left, right, top, bottom };
}

const valued = (series: readonly LineSeries[]): { x: number; y: number }[] =>
  series.flatMap(({ points }) => points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }])));

const targetPoints = ({ targets = [] }: LineData): { x: number; y: number }[] =>
  targets.flatMap(({ base, points }) => [...(base ? [base] : []), ...points]);

/** Grid, values and years. */
export function axes({ x, y, left, right, bottom }: Plot, data: LineData): Svg[] {
  const years = new Set([...valued(data.series), ...targetPoints(data)].map((point) => point.x));
  const wanted = Math.max(2, Math.floor((right - left) / (1.5 * widthOf('2026'))));
  const ticks = years.size === 1 ? [...years] : x.ticks(Math.min(wanted, 8)).filter(Number.isInteger);
  return [
    ...y
      .ticks(tickLines)
      .flatMap((value) => [
        svg('path', { class: 'grid', d: `M${left} ${Math.round(y(value))}H${Math.round(right)}` }),
        svg('text', { class: 'tick', x: left - 6, y: y(value), dy: '.33em', 'text-anchor': 'end' }, data.format(value)),
      ]),
    ...ticks.flatMap((year) => [
      svg('path', { class: 'tick', d: `M${Math.round(x(year))} ${bottom}v5` }),
      svg('text', { class: 'tick', x: x(year), y: bottom + 5 + fontSize, 'text-anchor': 'middle' }, String(year)),
    ]),
  ];
}
