import { extent, max, min, scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import { runs, strokes } from './runs.ts';
import type { LinePoint } from './runs.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** What a line chart shows; all words are finished. */
export interface LineData {
  readonly ids: string;
  readonly title: string;
  readonly description: string;
  /** At most three, the most important first. */
  readonly series: readonly LineSeries[];
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

interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const fullHeight = 360;
const emptyHeight = 120;
const gridLines = 3;
/** Of all words, in units: 12 px where the narrow chart is shown 288 px wide. */
const fontSize = 15;
const charWidth = 0.53 * fontSize;
const lineHeight = 1.2 * fontSize;

/**
 * A chart of one to three series by year. Its axis need not begin at zero: it shows change, not size. A line is dashed where it leads to
 * a projection and interrupted at missing years and breaks; markers are hollow for preliminary values and hollow squares for estimates.
 */
export function line(data: LineData): Svg {
  const { ids, width = 640 } = data;
  const labels = data.series.map((series) => wrapped(series.label, width * 0.26));
  const plot = plotOf(data, width, labels);
  const height = plot ? fullHeight : emptyHeight;
  return svg(
    'svg',
    {
      class: 'line',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${ids}-title`,
      'aria-describedby': `${ids}-description`,
    },
    svg('title', { id: `${ids}-title` }, data.title),
    svg('desc', { id: `${ids}-description` }, data.description),
    svg('text', { class: 'axis', x: 0, y: fontSize }, data.axis),
    plot
      ? [
          ...axes(plot, data),
          ...breaks(plot, data.series),
          ...drawn(plot, data.series),
          ...ends(plot, data.series, labels),
        ]
      : nothing(data, width),
    data.source === undefined ? undefined : svg('text', { class: 'axis', x: 0, y: height - 4 }, data.source),
  );
}

const nothing = ({ empty }: LineData, width: number): Svg =>
  svg('text', { class: 'empty', x: width / 2, y: emptyHeight / 2 }, empty);

const valued = (series: readonly LineSeries[]): { x: number; y: number }[] =>
  series.flatMap(({ points }) => points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }])));

function plotOf(
  { series, format, source }: LineData,
  width: number,
  labels: readonly (readonly string[])[],
): Plot | undefined {
  const points = valued(series);
  const [from, to] = extent(points, ({ x }) => x);
  if (from === undefined || to === undefined) return undefined;
  const y = scaleLinear()
    .domain(padded(points.map((point) => point.y)))
    .nice(gridLines);
  const widest = (texts: readonly string[]) => (max(texts, (text) => text.length) ?? 0) * charWidth;
  const left = Math.ceil(widest(y.ticks(gridLines).map(format)) + 10);
  const right = Math.floor(width - Math.max(widest(labels.flat()) + 12, 20));
  const [top, bottom] = [2.4 * fontSize, fullHeight - (source === undefined ? 2 : 3.6) * fontSize];
  const years = from === to ? [from - 1, to + 1] : [from, to];
  return { x: scaleLinear(years, [left + 8, right - 4]), y: y.range([bottom, top]), left, right, top, bottom };
}

/** A domain with room around the values; it crosses zero only if they do. */
function padded(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = [min(values), max(values)];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 && low < 0 ? Math.min(0, high + room) : high + room,
  ];
}

function axes({ x, y, left, right, bottom }: Plot, { series, format }: LineData): Svg[] {
  const years = new Set(valued(series).map((point) => point.x));
  const wanted = Math.max(2, Math.floor((right - left) / (6 * charWidth)));
  const ticks = years.size === 1 ? [...years] : x.ticks(Math.min(wanted, 8)).filter(Number.isInteger);
  return [
    ...y
      .ticks(4)
      .flatMap((value) => [
        svg('path', { class: 'grid', d: `M${left} ${Math.round(y(value))}H${right}` }),
        svg('text', { class: 'tick', x: left - 6, y: y(value), dy: '.33em', 'text-anchor': 'end' }, format(value)),
      ]),
    ...ticks.flatMap((year) => [
      svg('path', { class: 'tick', d: `M${Math.round(x(year))} ${bottom}v5` }),
      svg('text', { class: 'tick', x: x(year), y: bottom + 5 + fontSize, 'text-anchor': 'middle' }, String(year)),
    ]),
  ];
}

/** A dotted line before each year at which a series starts anew. */
function breaks({ x, top, bottom }: Plot, series: readonly LineSeries[]): Svg[] {
  const years = new Set(
    series.flatMap(({ points }) => points.flatMap((point, i) => (point.break && i > 0 ? [point.x] : []))),
  );
  return [...years].map((year) => svg('path', { class: 'break', d: `M${Math.round(x(year - 0.5))} ${top}V${bottom}` }));
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

function mark(status: LinePoint['status'], x: number, y: number): Svg {
  if (status === 'estimate') return svg('rect', { class: 'mark hollow', x: x - 4, y: y - 4, width: 8, height: 8 });
  const hollow = status === 'final' ? '' : ' hollow';
  return svg('circle', { class: `mark${hollow}`, cx: x, cy: y, r: status === 'projection' ? 2.5 : 4 });
}

/** The name of each series at the end of its line, moved down where two would touch. */
function ends({ x, y, bottom }: Plot, series: readonly LineSeries[], labels: readonly (readonly string[])[]): Svg[] {
  const places = series.flatMap(({ points }, i) => {
    const last = runs(points).flat().at(-1);
    const lines = labels[i] ?? [];
    return last && lines.join('') !== '' ? [{ i, lines, x: x(last.x), y: y(last.y) }] : [];
  });
  let free = -Infinity;
  const placed = places
    .sort((a, b) => a.y - b.y)
    .map((place) => {
      const top = Math.max(place.y - (place.lines.length * lineHeight) / 2, free);
      free = top + place.lines.length * lineHeight;
      return { ...place, top };
    });
  const over = Math.max(0, free - bottom);
  return placed.map(({ i, lines, x, top }) =>
    svg(
      'text',
      { class: `end s${i}`, y: top - over },
      lines.map((text) => svg('tspan', { x: x + 10, dy: lineHeight * (text === lines[0] ? 0.8 : 1) }, text)),
    ),
  );
}

/** A text in lines of about `room` units, broken at spaces only. */
function wrapped(text: string, room: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    return last !== undefined && joined.length * charWidth <= room ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
}
