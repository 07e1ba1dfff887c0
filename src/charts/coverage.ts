import { image } from './image.ts';
import type { Named } from './image.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { patterns } from './swatch.ts';
import { lineHeight, note, widestOf, widthOf, words, wrapped } from './words.ts';

/** How an area is present in a year, from best known to least. */
export const coverageKinds = ['final', 'preliminary', 'estimate', 'suppressed', 'missing', 'not-applicable'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** How many areas have which sort of value, year by year; all words are finished. */
export interface CoverageData extends Named {
  readonly years: readonly CoverageYear[];
  /** How many areas there are: what each year adds up to. */
  readonly total: number;
  /** What the kinds are called in the legend. */
  readonly labels: Readonly<Record<CoverageKind, string>>;
  /** What is counted, and of how many. */
  readonly axis: string;
  /** Said if there are no years. */
  readonly empty: string;
  readonly source?: string;
  /** 640, or 360 for narrow columns: words have the same size in both. */
  readonly width?: number;
}

export interface CoverageYear {
  readonly label: string;
  readonly counts: Readonly<Partial<Record<CoverageKind, number>>>;
}

const rowHeight = 26;
const barHeight = 18;
const sign = 24;

/** One bar a year, divided by kind, the counts inside where there is room. Throws if a year does not add up to the total. */
export function coverage(data: CoverageData): Svg {
  const { ids, width = 640, years, source } = data;
  const used = coverageKinds.filter((kind) => years.some((year) => count(year, kind) > 0));
  for (const year of years) checked(year, data.total);
  const axis = note(data.axis, width, 0);
  const legend = entries(used, data, width, axis.height + 4);
  const top = axis.height + legend.height + 10;
  const end = top + (years.length === 0 ? 60 : years.length * rowHeight);
  const below = source === undefined ? undefined : note(source, width, end + 4);
  const left = Math.ceil(widestOf(years.map((year) => year.label)) + 10);
  return image(
    'coverage',
    data,
    [width, end + (below?.height ?? 0) + 8],
    svg('defs', {}, patterns(ids, new Set(used.filter(isMapPattern))), stripes(ids, used)),
    axis.node,
    legend.nodes,
    years.length === 0 ? svg('text', { class: 'empty', x: width / 2, y: top + 30 }, data.empty) : undefined,
    years.map((year, i) => bar(data, year, [left, top + i * rowHeight], width - left - 1)),
    below?.node,
  );
}

const count = ({ counts }: CoverageYear, kind: CoverageKind): number => counts[kind] ?? 0;

function checked(year: CoverageYear, total: number): void {
  const sum = coverageKinds.reduce((all, kind) => all + count(year, kind), 0);
  if (sum !== total) throw new Error(`${year.label}: the kinds add up to ${sum}, not to ${total}`);
}

const isMapPattern = (kind: CoverageKind): kind is 'missing' | 'suppressed' =>
  kind === 'missing' || kind === 'suppressed';

function stripes(ids: string, used: readonly CoverageKind[]): Svg | undefined {
  if (!used.includes('preliminary')) return undefined;
  return svg(
    'pattern',
    { id: `${ids}-preliminary`, class: 'preliminary', width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
    svg('rect', { class: 'ground', width: 5, height: 5 }),
    svg('rect', { class: 'mark', width: 2.5, height: 5 }),
  );
}

/** A rectangle filled as its kind is: full, striped, outlined, dotted, hatched, empty. */
function part(ids: string, kind: CoverageKind, x: number, y: number, width: number, height: number): Svg {
  const patterned = isMapPattern(kind) || kind === 'preliminary';
  return svg('rect', {
    class: `part ${kind}`,
    fill: patterned ? `url(#${ids}-${kind})` : undefined,
    x,
    y,
    width,
    height,
  });
}

/** The signs of the kinds with their words, in as many lines as they need. */
function entries(
  used: readonly CoverageKind[],
  { ids, labels }: CoverageData,
  width: number,
  top: number,
): { nodes: Svg[]; height: number } {
  let [x, y] = [0, top];
  const nodes = used.flatMap((kind, i) => {
    const lines = wrapped(labels[kind], width - sign - 8);
    const room = sign + 8 + widestOf(lines) + 16;
    if (i > 0 && x + room - 16 > width) [x, y] = [0, y + lineHeight + 4];
    const drawn = [part(ids, kind, x + 0.5, y + 2.5, sign - 1, 14), words({ class: 'entry' }, x + sign + 8, y, lines)];
    x += room;
    y += (lines.length - 1) * lineHeight;
    return drawn;
  });
  return { nodes, height: used.length === 0 ? 0 : y - top + lineHeight };
}

function bar(
  { ids, total }: CoverageData,
  year: CoverageYear,
  [left, top]: readonly [number, number],
  room: number,
): Svg {
  let before = 0;
  const y = top + (rowHeight - barHeight) / 2;
  const parts = coverageKinds.flatMap((kind) => {
    const number = count(year, kind);
    if (number === 0) return [];
    const [x, width] = [left + (before / total) * room, (number / total) * room];
    before += number;
    const text = String(number);
    return [
      part(ids, kind, x + 1, y, Math.max(1, width - 2), barHeight),
      widthOf(text) + 6 > width
        ? undefined
        : svg('text', { class: `count on-${kind}`, x: x + width / 2, y: y + barHeight - 4 }, text),
    ];
  });
  return svg('g', {}, svg('text', { class: 'name', x: 0, y: y + barHeight - 4 }, year.label), parts);
}
