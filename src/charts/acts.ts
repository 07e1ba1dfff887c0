import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import { image } from './image.ts';
import type { Named } from './image.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { kept, lineHeight, widthOf, words } from './words.ts';

/** What happened when, in lanes that are never mixed; all words are finished. */
export interface ActsData extends Named {
  readonly lanes: readonly Lane[];
  /** Days that all lanes are seen against, each with its words at the foot. */
  readonly days: readonly { readonly date: string; readonly label: string }[];
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
}

export interface Lane {
  readonly title: string;
  readonly acts: readonly Act[];
  /** Said in place of marks where there are none. */
  readonly empty: string;
}

/** Something with its date, as well as that is known: a year or a month is drawn as long as it is. */
export interface Act {
  readonly from: string;
  /** The end of a period. */
  readonly until?: string;
  readonly label: string;
  readonly kind: 'act' | 'disputed' | 'due';
}

type Scale = ScaleLinear<number, number>;
interface Placed extends Act {
  readonly x1: number;
  readonly x2: number;
  readonly text: number;
  readonly row: number;
}

const radius = 5;
const rowHeight = 2.3 * lineHeight;
const laneGap = 10;
const margin = 8;

/** Lanes of marks on one axis of time: about 60 units a lane, more where marks stand close. */
export function acts(data: ActsData): Svg {
  const { width = 640 } = data;
  const x = scaleOf(data, width);
  const head = daysOf(data, x, width);
  let top = head.height;
  const lanes = data.lanes.map((lane) => {
    const rows = placedIn(lane.acts, x, width);
    const from = top;
    const count = Math.max(1, ...rows.map(({ row }) => row + 1));
    top += lineHeight * 1.3 + (rows.length === 0 ? lineHeight * 1.2 : count * rowHeight) + laneGap;
    return laneOf(lane, rows, from, width);
  });
  return image(
    'acts',
    data,
    [width, top + 1.5 * lineHeight],
    grid(x, head.height, top, width),
    head.lines(top),
    lanes,
    years(x, top, width),
    head.words,
  );
}

const dayOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** The first moment after a date that may be a year, a month or a day. */
const endOf = (date: string): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day);
};

function scaleOf({ lanes, days }: ActsData, width: number): Scale {
  const all = [
    ...lanes.flatMap(({ acts: each }) => each.flatMap(({ from, until }) => [dayOf(from), endOf(until ?? from)])),
    ...days.map(({ date }) => dayOf(date)),
  ];
  const [from, to] = [new Date(Math.min(...all)), new Date(Math.max(...all))];
  const first = Date.UTC(from.getUTCFullYear(), 0, 1);
  const last = Date.UTC(to.getUTCFullYear() + (to.getTime() > Date.UTC(to.getUTCFullYear(), 0, 1) ? 1 : 0), 0, 1);
  return scaleLinear([first, Math.max(last, first + 1)], [margin, width - margin]);
}

/** Marks in rows: the first in which neither the mark nor its words touch what is there. */
function placedIn(all: readonly Act[], x: Scale, width: number): Placed[] {
  const ends: number[] = [];
  return all
    .toSorted((a, b) => dayOf(a.from) - dayOf(b.from))
    .map((act) => {
      const [x1, x2] = [Math.round(x(dayOf(act.from))), Math.round(x(endOf(act.until ?? act.from)))];
      const room = widthOf(act.label);
      const text = kept((x1 + x2) / 2, room, 0, width);
      const left = Math.min(x1 - radius, text - room / 2);
      const free = ends.findIndex((end) => end + 10 < left);
      const row = free < 0 ? ends.length : free;
      ends[row] = Math.max(x2 + radius, text + room / 2);
      return { ...act, x1, x2, text, row };
    });
}

function laneOf({ title, empty }: Lane, rows: readonly Placed[], top: number, width: number): Svg {
  const first = top + lineHeight * 1.3;
  return svg(
    'g',
    { class: 'lane' },
    svg('path', { class: 'grid', d: `M0 ${Math.round(top)}H${width}` }),
    words({ class: 'head' }, 0, top + 3, [title]),
    ...(rows.length === 0 ? [words({ class: 'axis' }, 0, first, [empty])] : []),
    ...rows.map((act) => markOf(act, first + act.row * rowHeight)),
  );
}

/** A day is a disc, what was disputed a square, a date to come a ring; what lasts, or is not known to the day, is as long as that. */
function markOf({ x1, x2, text, label, kind }: Placed, top: number): Svg {
  const y = Math.round(top + radius + 3);
  const long = x2 - x1 > 2 * radius;
  const shape = long
    ? svg('path', { class: `span ${kind}`, d: `M${x1} ${y}H${x2}` })
    : kind === 'disputed'
      ? svg('rect', { class: kind, x: x1 - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
      : svg('circle', { class: kind, cx: Math.round((x1 + x2) / 2), cy: y, r: radius });
  return svg('g', {}, shape, svg('text', { class: 'tick', x: Math.round(text), y: y + 1.35 * lineHeight }, label));
}

/** The days that all lanes are seen against: their words above, the latest first so that no line crosses them, and a line down each. */
function daysOf({ days }: ActsData, x: Scale, width: number) {
  const rows = days
    .toSorted((a, b) => dayOf(b.date) - dayOf(a.date))
    .map(({ date, label }, row) => ({ label, at: Math.round(x(dayOf(date))), top: row * 1.15 * lineHeight }));
  return {
    height: rows.length * 1.15 * lineHeight + 6,
    lines: (bottom: number) =>
      rows.map(({ at, top }) => svg('path', { class: 'day', d: `M${at} ${Math.round(top)}V${Math.round(bottom)}` })),
    words: rows.map(({ label, at, top }) => {
      const room = widthOf(label);
      return words({ class: 'day' }, at + 6 + room <= width ? at + 6 : Math.max(0, at - 6 - room), top, [label]);
    }),
  };
}

/** The first days of the years for which there is room. */
function yearsIn(x: Scale, width: number): { year: number; at: number }[] {
  const [first = 0, last = 0] = x.domain().map((time) => new Date(time).getUTCFullYear());
  const step = [1, 2, 5, 10, 20].find((each) => ((last - first) / each) * 56 <= width) ?? 50;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: Math.round(x(Date.UTC(year, 0, 1))) }));
}

const grid = (x: Scale, top: number, bottom: number, width: number): Svg[] =>
  yearsIn(x, width).map(({ at }) =>
    svg('path', { class: 'grid', d: `M${at} ${Math.round(top)}V${Math.round(bottom)}` }),
  );

function years(x: Scale, top: number, width: number): Svg[] {
  const y = Math.round(top);
  return [
    svg('path', {
      class: 'base',
      d: `M0 ${y}H${width}${yearsIn(x, width)
        .map(({ at }) => `M${at} ${y}v4`)
        .join('')}`,
    }),
    ...yearsIn(x, width).map(({ year, at }) => {
      const text = String(year);
      return svg('text', { class: 'tick', x: kept(at, widthOf(text), 0, width), y: y + 1.2 * lineHeight }, text);
    }),
  ];
}
