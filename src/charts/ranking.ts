import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import { image } from './image.ts';
import type { Named } from './image.ts';
import { mark } from './mark.ts';
import type { MarkStatus } from './mark.ts';
import { padded } from './padded.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { bold, fontSize, kept, lineHeight, note, widestOf, widthOf, words, wrapped } from './words.ts';

/** What a ranking dot plot shows; all words are finished. */
export interface RankingData extends Named {
  /** In the order of the rows, save that those without a value go to the end. */
  readonly rows: readonly RankingRow[];
  /** The value of the whole country, with its words. */
  readonly national?: { readonly value: number; readonly label: string };
  /** A value of the axis as it is written, without unit. */
  readonly format: (value: number) => string;
  /** What is measured and its unit, above the axis. */
  readonly axis: string;
  /** Said if there are no rows. */
  readonly empty: string;
  readonly source?: string;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
}

export interface RankingRow {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The value as it is written; without a value, why there is none. */
  readonly text: string;
  readonly status: MarkStatus;
  /** The ends of its interval: the range of its parts where it was estimated by weights. */
  readonly low?: number;
  readonly high?: number;
  readonly selected?: boolean;
}

interface Row extends RankingRow {
  readonly lines: readonly string[];
  readonly words: readonly string[];
  readonly top: number;
  readonly height: number;
}

interface Plot {
  readonly x: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const rowSpace = 6;
const column = 12;

/**
 * A dot plot with one row an area: value, interval where there is one, a line at the national value. The axis need not begin at zero.
 * Markers are hollow as in a line chart; rows without a value stand at the end, with the reason in words.
 */
export function ranking(data: RankingData): Svg {
  const { width = 640, rows, source } = data;
  if (rows.length === 0) {
    const empty = svg('text', { class: 'empty', x: width / 2, y: 60 }, data.empty);
    return image('ranking', data, [width, 90], empty);
  }
  const valued = rows.filter((row) => row.value !== null);
  const left = Math.ceil(labelRoom(rows, width) + column);
  const right = Math.floor(width - bold * widestOf(valued.map((row) => row.text)) - column);
  const title = note(data.axis, width, 0);
  const head = title.height + fontSize * (valued.length === 0 ? 0.4 : data.national ? 3 : 1.7);
  const all = placed([...valued, ...rows.filter((row) => row.value === null)], left, width, head);
  const last = all.findLast((row) => row.value !== null);
  const plot = {
    ...scaled(data, left, right),
    left,
    right,
    top: head,
    bottom: last ? last.top + last.height : head,
    width,
  };
  const end = all.at(-1);
  const foot = (end ? end.top + end.height : head) + (last && last === end ? 1.6 * fontSize : 0);
  const below = source === undefined ? undefined : note(source, width, foot + 4);
  return image(
    'ranking',
    data,
    [width, foot + (below?.height ?? 0) + 8],
    title.node,
    all.filter((row) => row.selected).map((row) => band(row, width)),
    last && axis(plot, data, last === end),
    svg('path', { class: 'grid', d: all.map((row) => `M0 ${Math.round(row.top + row.height)}H${width}`).join('') }),
    last && data.national && national(plot, data.national),
    all.map((row) => drawn(row, plot)),
    below?.node,
  );
}

const labelRoom = (rows: readonly RankingRow[], width: number): number =>
  bold * widestOf(rows.flatMap((row) => wrapped(row.label, width * 0.4)));

function placed(rows: readonly RankingRow[], left: number, width: number, head: number): Row[] {
  let top = head;
  return rows.map((row) => {
    const lines = wrapped(row.label, width * 0.4);
    const words = row.value === null ? wrapped(row.text, width - left) : [row.text];
    const height = Math.max(lines.length, words.length) * lineHeight + rowSpace;
    top += height;
    return { ...row, lines, words, height, top: top - height };
  });
}

function scaled({ rows, national }: RankingData, left: number, right: number): { x: ScaleLinear<number, number> } {
  const values = rows.flatMap(({ value, low, high }) => (value === null ? [] : [value, low ?? value, high ?? value]));
  const domain = padded(national && values.length > 0 ? [...values, national.value] : values);
  return { x: scaleLinear(domain, [left + 6, right - 6]) };
}

const band = ({ top, height }: Row, width: number): Svg => svg('rect', { class: 'band', x: 0, y: top, width, height });

/** Values above the rows and a line down from each; below as well if the rows with values are the last. */
function axis({ x, left, right, top, bottom }: Plot, { format, national }: RankingData, twice: boolean): Svg[] {
  const widest = widestOf(x.ticks(4).map(format)) + column;
  const ticks = x.ticks(Math.max(1, Math.min(6, Math.floor((right - left) / (1.5 * widest)))));
  // Words that the national line would cross are left out.
  const crossed = (value: number) =>
    national !== undefined && Math.abs(x(value) - x(national.value)) < widthOf(format(value)) / 2 + 4;
  const levels = (value: number) => [...(crossed(value) ? [] : [top - 7]), ...(twice ? [bottom + 1.2 * fontSize] : [])];
  return ticks.flatMap((value) => [
    svg('path', { class: 'grid', d: `M${Math.round(x(value))} ${top}V${bottom}` }),
    ...levels(value).map((y) =>
      svg('text', { class: 'tick', x: kept(x(value), widthOf(format(value)), left, right + column), y }, format(value)),
    ),
  ]);
}

function national({ x, top, bottom, width }: Plot, { value, label }: { value: number; label: string }): Svg[] {
  const at = Math.round(x(value));
  return [
    svg('path', { class: 'national', d: `M${at} ${top - 1.45 * fontSize - 2}V${bottom}` }),
    svg('text', { class: 'national', x: kept(at, widthOf(label), 0, width), y: top - 1.45 * fontSize - 7 }, label),
  ];
}

function drawn(row: Row, plot: Plot): Svg {
  const middle = row.top + row.height / 2;
  const start = (lines: readonly string[]) => middle - (lines.length * lineHeight) / 2;
  return svg(
    'g',
    { class: row.selected ? 'row selected-row' : 'row', 'data-area': row.id },
    words({ class: 'name' }, 4, start(row.lines), row.lines),
    row.value === null
      ? words({ class: 'reason' }, plot.left, start(row.words), row.words)
      : [
          interval(row, plot, middle),
          mark(row.status, plot.x(row.value), middle, row.selected ? 5.5 : 4.5),
          svg('text', { class: 'value', x: plot.width - 4, y: start([row.text]) + 0.8 * lineHeight }, row.text),
        ],
  );
}

function interval({ value, low, high }: Row, { x }: Plot, y: number): Svg | undefined {
  if (value === null || (low === undefined && high === undefined)) return undefined;
  const [from, to] = [low ?? value, high ?? value].map((end) => Math.round(x(end) * 10) / 10);
  return svg('path', { class: 'interval', d: `M${from} ${y - 4}v8m0-4H${to}m0-4v8` });
}
