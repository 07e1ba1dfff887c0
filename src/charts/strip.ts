import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import { image } from './image.ts';
import type { Named } from './image.ts';
import { mark } from './mark.ts';
import type { MarkStatus } from './mark.ts';
import { padded } from './padded.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { swarm } from './swarm.ts';
import { bold, fontSize, kept, lineHeight, widestOf, widthOf, words, wrapped } from './words.ts';

/** Where one area stands among all; all words are finished. */
export interface StripData extends Named {
  readonly items: readonly StripItem[];
  /** The area that the strip is about, and its words above: name and value, or that there is none. */
  readonly selected?: { readonly id: string; readonly label: string };
  /** The value of the whole country, with its words below. */
  readonly national?: { readonly value: number; readonly label: string };
  /** A value of the axis as it is written, without unit. */
  readonly format: (value: number) => string;
  /** Said in place of the dots if there are no values. */
  readonly empty: string;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
}

export interface StripItem {
  readonly id: string;
  readonly value: number | null;
  readonly status: MarkStatus;
}

interface Dot extends StripItem {
  readonly x: number;
  readonly y: number;
}

const radius = 3.5;
const lanes = 5;
const labelHeight = 20;
const swarmHeight = 2 * radius * lanes + 4;
const middle = labelHeight + swarmHeight / 2;
const baseline = labelHeight + swarmHeight;
const height = baseline + 1.7 * fontSize;

/** All areas as dots on one axis, one of them picked out, with a line at the national value: about 80 units high. */
export function strip(data: StripData): Svg {
  const { width = 640 } = data;
  const values = data.items.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) {
    const empty = svg('text', { class: 'empty', x: width / 2, y: middle }, data.empty);
    return taller(image('strip', data, [width, height], selection(data, [], width), empty), data);
  }
  const x = scaleLinear(padded(data.national ? [...values, data.national.value] : values), [8, width - 8]);
  const all = dots(data.items, x);
  const others = all.filter(({ id }) => id !== data.selected?.id);
  const drawing = image(
    'strip',
    data,
    [width, height],
    axis(data, x, width),
    others.map((dot) => mark(dot.status, dot.x, dot.y, radius - 0.5)),
    selection(data, all, width),
  );
  return taller(drawing, data);
}

const labelLines = ({ selected, width = 640 }: StripData): string[] =>
  selected ? wrapped(selected.label, width / bold) : [];

/** A strip with room above for words of more than one line. */
function taller(drawing: Svg, data: StripData): Svg {
  const more = Math.max(0, labelLines(data).length - 1) * lineHeight;
  if (more === 0) return drawing;
  const viewBox = `0 ${-more} ${data.width ?? 640} ${Math.ceil(height + more)}`;
  return { ...drawing, attributes: { ...drawing.attributes, viewBox } };
}

function dots(items: readonly StripItem[], x: ScaleLinear<number, number>): Dot[] {
  // By id, so that ties stand in the same order whatever the order given.
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const valued = sorted.flatMap((item) =>
    item.value === null ? [] : [{ ...item, x: Math.round(x(item.value) * 10) / 10 }],
  );
  const offsets = swarm(
    valued.map((item) => item.x),
    radius,
    lanes,
  );
  return valued.map((item, i) => ({ ...item, y: middle + (offsets[i] ?? 0) }));
}

/** The picked dot, its words above and a line between them; only the words if it has no value. */
function selection(data: StripData, all: readonly Dot[], width: number): Svg | undefined {
  const { selected } = data;
  if (!selected) return undefined;
  const dot = all.find(({ id }) => id === selected.id);
  const lines = labelLines(data);
  const room = bold * widestOf(lines);
  const x = dot ? kept(dot.x, room, 0, width) : room / 2;
  return svg(
    'g',
    { class: 'picked', 'data-area': selected.id },
    dot && svg('path', { class: 'leader', d: `M${dot.x} ${fontSize + 4}V${dot.y}` }),
    dot && mark(dot.status, dot.x, dot.y, 6),
    words({}, x, fontSize - 1 - 0.8 * lineHeight - (lines.length - 1) * lineHeight, lines),
  );
}

/** The axis with the national value, and of its own values those that leave room for that. */
function axis({ national, format }: StripData, x: ScaleLinear<number, number>, width: number): Svg[] {
  const at = national && Math.round(x(national.value));
  const room = national ? widthOf(national.label) : 0;
  const label = at === undefined ? undefined : kept(at, room, 0, width);
  const ticks = x.ticks(width / 90).map((value) => {
    const text = format(value);
    return { at: x(value), text, middle: kept(x(value), widthOf(text), 0, width), room: widthOf(text) };
  });
  const clear = ticks.filter(
    (tick) => label === undefined || Math.abs(tick.middle - label) > (room + tick.room) / 2 + fontSize / 2,
  );
  const y = baseline + 1.2 * fontSize;
  return [
    svg('path', {
      class: 'base',
      d: `M0 ${baseline}H${width}${ticks.map((tick) => `M${Math.round(tick.at)} ${baseline}v4`).join('')}`,
    }),
    ...clear.map((tick) => svg('text', { class: 'tick', x: tick.middle, y }, tick.text)),
    ...(national && at !== undefined
      ? [
          svg('path', { class: 'national', d: `M${at} ${labelHeight}V${baseline + 5}` }),
          svg('text', { class: 'national', x: label, y }, national.label),
        ]
      : []),
  ];
}
