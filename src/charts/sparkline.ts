import { extent, scaleLinear } from 'd3';
import { image } from './image.ts';
import type { Named } from './image.ts';
import { mark } from './mark.ts';
import { runs, strokes } from './runs.ts';
import type { LinePoint } from './runs.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** A line as small as a word; what it shows is said in its title and description. */
export interface SparklineData extends Named {
  readonly points: readonly LinePoint[];
  /** The years at its two ends, so that several in a list compare; its own if left out. */
  readonly years?: readonly [from: number, to: number];
  /** 96 × 28 units if left out; shown in this size. */
  readonly width?: number;
  readonly height?: number;
}

const margin = 5;

/** A line without axis, gaps respected, a marker at its last value; a dotted line at half height if there are no values. */
export function sparkline(data: SparklineData): Svg {
  const { width = 96, height = 28 } = data;
  const all = runs(data.points);
  const values = all.flat();
  const [from = 0, to = 0] = data.years ?? extent(values, ({ x }) => x);
  const [low = 0, high = 0] = extent(values, ({ y }) => y);
  const x = scaleLinear(from === to ? [from - 1, to + 1] : [from, to], [margin, width - margin]);
  const y = scaleLinear(low === high ? [low - 1, low + 1] : [low, high], [height - margin, margin]);
  const at = (point: { x: number; y: number }) => `${round(x(point.x))} ${round(y(point.y))}`;
  const last = values.at(-1);
  const lines = all
    .flatMap(strokes)
    .map(({ dashed, points }) =>
      svg('path', { class: dashed ? 'dashed' : 'solid', d: `M${points.map(at).join('L')}` }),
    );
  // A value with no neighbour to be joined to would not be seen.
  const lone = all.filter((run) => run.length === 1).flatMap(([point]) => (point && point !== last ? [point] : []));
  const drawing = image(
    'sparkline',
    data,
    [width, height],
    last ? lines : svg('path', { class: 'none', d: `M${margin} ${height / 2}H${width - margin}` }),
    lone.map((point) => mark(point.status, round(x(point.x)), round(y(point.y)), 1.5)),
    last && mark(last.status, round(x(last.x)), round(y(last.y)), 3),
  );
  return { ...drawing, attributes: { ...drawing.attributes, width, height } };
}

const round = (value: number): number => Math.round(value * 10) / 10;
