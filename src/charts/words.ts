import { svg } from './svg.ts';
import type { Svg, Value } from './svg.ts';

/** Of all words beside lines and dots, in units: 12 px where a drawing of 360 units is shown 288 px wide. */
export const fontSize = 15;
export const lineHeight = 1.2 * fontSize;

/** Parts of the size that letters take; a little more than in Source Sans 3 and in the faces that stand in for it. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'’|!()[\]ijlI]/, 0.3],
  [/[frtJ/*“”–-]/, 0.4],
  [/[mwMWOQ%—…‰]/, 0.86],
  [/[A-ZĐ]/, 0.64],
  [/./, 0.53],
];

const widthOfLetter = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 0;

/** About how wide a text is, in units; rather too wide. */
export const widthOf = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * fontSize;

/** How much wider words of weight 600 are. */
export const bold = 1.06;

/** The width of the widest of some texts, 0 if there is none. */
export const widestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** A text in lines of about `room` units, broken at spaces only. */
export function wrapped(text: string, room: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    return last !== undefined && widthOf(joined) <= room ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
}

/** A text in as few lines of about `room` units as it can be, but these as even as they can be, so that no word stands alone. */
export function balanced(text: string, room: number): string[] {
  const lines = wrapped(text, room);
  const narrower = wrapped(text, widestOf(lines) - 1);
  return narrower.length > lines.length || widestOf(narrower) >= widestOf(lines)
    ? lines
    : balanced(text, widestOf(narrower));
}

/** Lines of text one below the other, the first one's top at `top`. */
export function words(
  attributes: Readonly<Record<string, Value>>,
  x: number,
  top: number,
  lines: readonly string[],
): Svg {
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return svg('text', { ...attributes, x, y: top + 0.8 * lineHeight }, first);
  return svg(
    'text',
    { ...attributes, y: top },
    lines.map((line, i) => svg('tspan', { x, dy: lineHeight * (i === 0 ? 0.8 : 1) }, line)),
  );
}

/** What stands above a drawing or below it, from its left edge on, in as many lines as it needs. */
export function note(text: string, width: number, top: number): { readonly node: Svg; readonly height: number } {
  const lines = wrapped(text, width);
  return { node: words({ class: 'axis' }, 0, top, lines), height: lines.length * lineHeight };
}

/** Where the middle of a text must be so that it stays between two edges. */
export const kept = (middle: number, width: number, left: number, right: number): number =>
  Math.max(left + width / 2, Math.min(right - width / 2, middle));
