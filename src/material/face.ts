import { create, type Font, type Glyph } from 'fontkit';
import type { Weight } from './scene.ts';

/** The typeface of all pictures: measured, outlined, and as files to be put into documents. */
export type Face = {
  /** The width of a line of words at a size, in the units of the size. */
  readonly width: (words: string, size: number, weight: Weight) => number;
  /** The outlines of a line of words as the `d` of a path, from its left end and base line. */
  readonly outline: (words: string, x: number, y: number, size: number, weight: Weight) => string;
  /** The letters that the typeface has no sign for. */
  readonly lacks: (words: string, weight: Weight) => string[];
  /** The files that it was made from. */
  readonly files: Readonly<Record<Weight, Uint8Array>>;
};

type Cut = { readonly font: Font; readonly widths: Map<string, number>; readonly paths: Map<number, Commands> };
type Commands = Glyph['path']['commands'];

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** A glyph's outline at a place; letters are drawn upwards, pictures downwards. */
function placed(commands: Commands, x: number, y: number, scale: number, steps: number): string {
  let d = '';
  for (const { command, args } of commands) {
    d += letters[command];
    for (let i = 0; i < args.length; i += 2) {
      const [right, down] = [x + args[i]! * scale, y - args[i + 1]! * scale];
      d += `${i === 0 ? '' : ' '}${Math.round(right * steps) / steps} ${Math.round(down * steps) / steps}`;
    }
  }
  return d;
}

/** Small letters need finer steps. */
const stepsFor = (size: number): number => (size < 14 ? 100 : 10);

function outlineOf({ font, paths }: Cut, words: string, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(words);
  let at = x;
  return glyphs
    .map((glyph, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i]!;
      const commands = paths.get(glyph.id) ?? glyph.path.commands;
      paths.set(glyph.id, commands);
      const d = placed(commands, at + xOffset * scale, y - yOffset * scale, scale, stepsFor(size));
      at += xAdvance * scale;
      return d;
    })
    .join('');
}

/** The width of a word, once for each. */
function widthOf({ font, widths }: Cut, word: string): number {
  const known = widths.get(word) ?? font.layout(word).advanceWidth / font.unitsPerEm;
  widths.set(word, known);
  return known;
}

/** The width of words with the spaces between them, which no pair of letters is drawn closer over. */
const lineWidth = (cut: Cut, words: string): number =>
  words.split(' ').reduce((sum, word, i) => sum + (i === 0 ? 0 : widthOf(cut, ' ')) + widthOf(cut, word), 0);

/** The typeface in the files of its three cuts (TrueType). */
export function faceOf(files: Face['files']): Face {
  const cutOf = (bytes: Uint8Array): Cut => ({ font: create(bytes), widths: new Map(), paths: new Map() });
  const cuts: Readonly<Record<Weight, Cut>> = {
    400: cutOf(files[400]),
    600: cutOf(files[600]),
    700: cutOf(files[700]),
  };
  return {
    files,
    width: (words, size, weight) => lineWidth(cuts[weight], words) * size,
    outline: (words, x, y, size, weight) => outlineOf(cuts[weight], words, x, y, size),
    lacks: (words, weight) => [
      ...new Set([...words].filter((letter) => !cuts[weight].font.hasGlyphForCodePoint(letter.codePointAt(0)!))),
    ],
  };
}
