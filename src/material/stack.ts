import type { Face } from './face.ts';
import type { Box, Line, Weight } from './scene.ts';

/** A paragraph of a picture: its words at the size that it would like, and the least that it can be read at. */
export type Block = {
  readonly words: string;
  readonly size: number;
  readonly least: number;
  readonly weight: Weight;
  readonly fill: string;
  /** Room above it, as a part of its size; none for the first. */
  readonly before?: number;
  readonly leading?: number;
  readonly role?: Line['role'];
  /** What follows on the last line, smaller, where there is room, and else on a line of its own. */
  readonly after?: { readonly words: string; readonly part: number; readonly weight: Weight; readonly fill: string };
};

type Set = {
  readonly block: Block;
  readonly size: number;
  readonly lines: readonly string[];
  /** Where on the last line what follows begins; undefined where it has a line of its own. */
  readonly afterAt?: number | undefined;
};

/** What stands below a base line: half of what the leading leaves, and the tails of letters. */
const above = 0.79;

/** Words in lines no wider than the room, broken at plain spaces; undefined where one word is too wide. */
export function wrap(face: Face, words: string, room: number, size: number, weight: Weight): string[] | undefined {
  const fits = (line: string): boolean => face.width(line, size, weight) <= room;
  const parts = words.split(' ');
  if (!parts.every(fits)) return undefined;
  return parts.reduce<string[]>((lines, part) => {
    const joined = `${lines.at(-1)} ${part}`;
    return lines.length > 0 && fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, part];
  }, []);
}

/** How uneven lines are; a short last one counts half. */
function raggedness(face: Face, lines: readonly string[], weight: Weight): number {
  const widths = lines.map((line) => face.width(line, 1, weight));
  const widest = Math.max(...widths);
  return widths.reduce((sum, width, i) => sum + (widest - width) ** 2 / (i === widths.length - 1 ? 2 : 1), 0);
}

const trials = 12;

/** As few lines as can be, and these as even as they can be, so that no word stands alone. */
export function balanced(face: Face, words: string, room: number, size: number, weight: Weight): string[] | undefined {
  const lines = wrap(face, words, room, size, weight);
  if (!lines || lines.length === 1) return lines;
  const narrower = Array.from({ length: trials }, (_, i) =>
    wrap(face, words, room * (1 - (i + 1) / (2 * trials)), size, weight),
  );
  const equal = narrower.filter((other) => other?.length === lines.length).filter((other) => other !== undefined);
  return equal.reduce(
    (best, other) => (raggedness(face, other, weight) < raggedness(face, best, weight) ? other : best),
    lines,
  );
}

const leadingOf = ({ leading = 1.25 }: Block): number => leading;
const ownHeight = ({ block, size, lines }: Set): number => lines.length * leadingOf(block) * size;
const afterHeight = ({ block: { after }, size, afterAt }: Set): number =>
  after && afterAt === undefined ? 1.25 * size * after.part : 0;
const heightOf = (set: Set): number => ownHeight(set) + afterHeight(set);
const gapOf = ({ block, size }: Set, index: number): number => (index === 0 ? 0 : (block.before ?? 0) * size);

/** Where what follows a paragraph begins, if its last line has room. */
function afterAt({ width }: Face, { after, weight }: Block, lines: readonly string[], size: number, room: number) {
  if (!after) return undefined;
  const start = width(lines.at(-1) ?? '', size, weight) + (after.words.startsWith(' ') ? size * 0.18 : size * 0.05);
  return start + width(after.words.trim(), size * after.part, after.weight) <= room ? start : undefined;
}

const afterFits = ({ width }: Face, { block: { after }, size, afterAt }: Set, room: number): boolean =>
  !after || afterAt !== undefined || width(after.words.trim(), size * after.part, after.weight) <= room;

function setAt(face: Face, blocks: readonly Block[], width: number, factor: number): Set[] | undefined {
  const sets = blocks.map((block): Set | undefined => {
    const size = Math.max(block.least, block.size * factor);
    const lines = balanced(face, block.words, width, size, block.weight);
    return lines && { block, size, lines, afterAt: afterAt(face, block, lines, size, width) };
  });
  const whole = sets.filter((set) => set !== undefined);
  return whole.length === sets.length && whole.every((set) => afterFits(face, set, width)) ? whole : undefined;
}

/** The height of paragraphs as they stand. */
const total = (sets: readonly Set[]): number =>
  sets.reduce((sum, set, index) => sum + gapOf(set, index) + heightOf(set), 0);

function afterLine({ block: { after }, size, afterAt }: Set, x: number, last: number, below: number): Line[] {
  if (!after) return [];
  const { words, part, weight, fill } = after;
  const place =
    afterAt === undefined ? { x, y: below + above * size * part + 0.125 * size * part } : { x: x + afterAt, y: last };
  return [{ kind: 'line', words: words.trim(), ...place, size: size * part, weight, fill, role: 'text' }];
}

function linesOf(sets: readonly Set[], x: number, top: number): Line[] {
  let y = top;
  return sets.flatMap((set, index) => {
    const { block, size, lines } = set;
    const { weight, fill, role = 'text' } = block;
    const step = leadingOf(block) * size;
    const start = y + gapOf(set, index);
    const first = start + step / 2 + (above - 0.5) * size;
    y = start + heightOf(set);
    return [
      ...lines.map((words, i): Line => ({ kind: 'line', words, x, y: first + i * step, size, weight, fill, role })),
      ...afterLine(set, x, first + (lines.length - 1) * step, start + ownHeight(set)),
    ];
  });
}

/** Paragraphs as they were set into a box: their lines, and how much of its height they take. */
export type Stacked = { readonly lines: readonly Line[]; readonly height: number };

/**
 * Paragraphs one below the other in a box, from its top or at its foot, all at their size or all smaller by the same part, none below its
 * least. Throws where they do not fit even so, so that no picture is made whose words run over.
 */
export function stack(face: Face, blocks: readonly Block[], box: Box, at: 'top' | 'foot' | 'middle' = 'top'): Stacked {
  for (let factor = 1; factor >= 0.4; factor -= 0.03) {
    const sets = setAt(face, blocks, box.width, factor);
    const height = sets && total(sets);
    if (height === undefined || height > box.height) continue;
    const rest = { top: 0, middle: (box.height - height) / 2, foot: box.height - height }[at];
    return { lines: linesOf(sets!, box.x, box.y + rest), height };
  }
  throw new Error(`“${blocks.map(({ words }) => words).join(' / ')}” does not fit into ${box.width} × ${box.height}`);
}
