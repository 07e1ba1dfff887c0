import { image } from './image.ts';
import type { Named } from './image.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { balanced, bold, lineHeight, widestOf, widthOf, words, wrapped } from './words.ts';

/** What leads to what, in columns from left to right; all words are finished. */
export interface ChainData extends Named {
  readonly columns: readonly ChainColumn[];
  readonly links: readonly ChainLink[];
  /** 860 if left out; shown no narrower than 690 px. */
  readonly width?: number;
}

export interface ChainColumn {
  readonly title: string;
  readonly nodes: readonly ChainNode[];
}

export interface ChainNode {
  readonly id: string;
  readonly label: string;
  /** A line of its own below the name. */
  readonly note?: string;
  readonly href?: string;
  /** Stands for something that was looked for and is not there. */
  readonly missing?: boolean;
}

export interface ChainLink {
  readonly from: string;
  readonly to: string;
}

interface Placed extends ChainNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly noteLines: readonly string[];
}

const gap = 56;
const inset = 12;
const between = 20;
const headHeight = 2 * lineHeight;
/** A name is cut after as many lines; the list beside the drawing has it whole. */
const mostLines = 4;

/** The columns of a chain with a curve for each link; curves run between columns only, so that they cross no word. */
export function chain(data: ChainData): Svg {
  const { width = 860, columns } = data;
  const room = (width - gap * (columns.length - 1)) / Math.max(1, columns.length);
  const stacks = columns.map(({ nodes }, index) => stacked(ordered(data, index, nodes), index * (room + gap), room));
  const tallest = Math.max(0, ...stacks.map(heightOf));
  const placed = stacks.flatMap((stack) => {
    const down = Math.round((tallest - heightOf(stack)) / 2) + headHeight;
    return stack.map((node) => ({ ...node, y: node.y + down }));
  });
  const drawing = image(
    'chain',
    data,
    [width, headHeight + tallest + 4],
    columns.map(({ title }, index) => words({ class: 'head' }, index * (room + gap), 0, [title])),
    data.links.map((link) => curve(link, placed)),
    placed.map((node) => drawn(node)),
  );
  // An image may hold no links.
  return { ...drawing, attributes: { ...drawing.attributes, role: 'group' } };
}

const heightOf = (stack: readonly Placed[]): number => {
  const last = stack.at(-1);
  return last ? last.y + last.height : 0;
};

/** The nodes of a column near those that lead to them, so that few curves cross; what is missing stands last. */
function ordered({ columns, links }: ChainData, index: number, nodes: readonly ChainNode[]): readonly ChainNode[] {
  const before = columns[index - 1]?.nodes.map(({ id }) => id) ?? [];
  const middle = ({ id, missing }: ChainNode): number => {
    const from = links.filter(({ to }) => to === id).map((link) => before.indexOf(link.from));
    if (missing || from.length === 0) return Infinity;
    return from.reduce((sum, place) => sum + place, 0) / from.length;
  };
  // Two infinities have no difference.
  return nodes.toSorted((a, b) => middle(a) - middle(b) || 0);
}

function stacked(nodes: readonly ChainNode[], x: number, room: number): Placed[] {
  let y = 0;
  return nodes.map((node) => {
    const lines = cut(balanced(node.label, (room - inset) / bold), room - inset);
    const noteLines = node.note === undefined ? [] : wrapped(node.note, room - inset);
    const height = (lines.length + noteLines.length) * lineHeight;
    const placed = { ...node, x, y, height, lines, noteLines };
    y += height + between;
    return placed;
  });
}

function cut(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  let last = `${kept.at(-1)} …`;
  while (bold * widthOf(last) > room && last.includes(' ')) last = last.replace(/ \S+ …$/, ' …');
  return [...kept.slice(0, -1), last];
}

function drawn({ label, href, missing, x, y, height, lines, noteLines }: Placed): Svg {
  const left = x + inset;
  const content = svg(
    'g',
    { class: missing ? 'missing-node' : 'node' },
    svg('path', { class: 'bar', d: `M${Math.round(x)} ${y}v${Math.round(height)}` }),
    words({ class: 'label' }, left, y, lines),
    noteLines.length > 0 ? words({ class: 'axis' }, left, y + lines.length * lineHeight, noteLines) : undefined,
  );
  // The list beside the drawing is the way for the keyboard.
  const named = lines.at(-1)?.endsWith('…') ? [svg('title', {}, label)] : [];
  return href === undefined ? content : svg('a', { href, tabindex: -1 }, ...named, content);
}

function curve({ from, to }: ChainLink, placed: readonly Placed[]): Svg | undefined {
  const [start, end] = [placed.find(({ id }) => id === from), placed.find(({ id }) => id === to)];
  if (!start || !end) return undefined;
  // All of a column begin behind its widest word.
  const column = placed.filter(({ x }) => x === start.x);
  const widest = Math.max(bold * widestOf(column.flatMap(({ lines }) => lines)), widestOf(column.flatMap(notes)));
  const [x1, x2] = [Math.round(start.x + inset + widest) + 6, Math.round(end.x) - 5];
  const [y1, y2] = [middleOf(start), middleOf(end)];
  const half = Math.round((x1 + x2) / 2);
  const kind = start.missing || end.missing ? 'link missing-link' : 'link';
  return svg('path', { class: kind, d: `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}` });
}

const notes = ({ noteLines }: Placed): readonly string[] => noteLines;
const middleOf = ({ y, height }: Placed): number => Math.round(y + height / 2);
