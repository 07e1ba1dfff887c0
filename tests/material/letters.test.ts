import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { sceneSvg } from '../../src/material/svg.ts';
import type { Scene } from '../../src/material/scene.ts';
import { tools } from './tools.ts';

/* Vietnamese letters as they come out of the renderer, in pixels: whole, marked above and below, and none a box. */

const [width, height, base] = [150, 200, 130];

function sceneWith(words: string): Scene {
  const line = { kind: 'line', words, x: 20, y: base, size: 100, weight: 400, fill: '#000000', role: 'text' } as const;
  const paper = { kind: 'rect', x: 0, y: 0, width, height, fill: '#ffffff' } as const;
  return { width, height, language: 'vi', title: words, description: words, shapes: [paper, line] };
}

type Ink = { readonly rows: readonly number[]; readonly pixels: Buffer };

const known = new Map<string, Ink>();

/** How many dark pixels each row has, and all pixels. */
function inkOf(words: string): Ink {
  const ink = known.get(words) ?? drawn(words);
  known.set(words, ink);
  return ink;
}

function drawn(words: string): Ink {
  const { pixels } = new Resvg(sceneSvg(sceneWith(words), tools.face), { font: { loadSystemFonts: false } }).render();
  const dark = (row: number): number =>
    Array.from({ length: width }, (_, x) => pixels[(row * width + x) * 4]!).filter((value) => value < 128).length;
  return { rows: Array.from({ length: height }, (_, row) => dark(row)), pixels };
}

const topOf = ({ rows }: Ink): number => rows.findIndex((count) => count > 0);
const footOf = ({ rows }: Ink): number => rows.findLastIndex((count) => count > 0);
const amount = ({ rows }: Ink): number => rows.reduce((sum, count) => sum + count, 0);

/** What is drawn where the typeface has no sign: a box. */
const box = inkOf('\u{10ffff}');

const above = [
  'ắ',
  'ằ',
  'ẳ',
  'ẵ',
  'ấ',
  'ầ',
  'ẩ',
  'ẫ',
  'ế',
  'ề',
  'ể',
  'ễ',
  'ố',
  'ồ',
  'ổ',
  'ỗ',
  'ớ',
  'ờ',
  'ở',
  'ỡ',
  'ứ',
  'ừ',
  'ử',
  'ữ',
  'ỳ',
  'ỷ',
  'ỹ',
  'Ữ',
  'Ỗ',
  'Ẵ',
  'Ỷ',
];
const below = ['ạ', 'ẹ', 'ị', 'ọ', 'ụ', 'Ạ', 'Ẹ', 'Ị', 'Ọ', 'Ụ'];
const both = ['ặ', 'ậ', 'ệ', 'ộ', 'Ặ', 'Ậ', 'Ệ', 'Ộ'];
const plain = (letter: string): string => letter.normalize('NFD').charAt(0);

describe('a Vietnamese letter', () => {
  it.each(above)('%s has its marks above', (letter) => {
    expect(topOf(inkOf(letter))).toBeLessThan(topOf(inkOf(plain(letter))) - 10);
    expect(footOf(inkOf(letter))).toBeLessThan(footOf(inkOf(plain(letter))) + 5);
  });

  it.each(below)('%s has its dot below', (letter) => {
    expect(footOf(inkOf(letter))).toBeGreaterThan(footOf(inkOf(plain(letter))) + 7);
  });

  it.each(both)('%s has marks above and below', (letter) => {
    expect(topOf(inkOf(letter))).toBeLessThan(topOf(inkOf(plain(letter))) - 10);
    expect(footOf(inkOf(letter))).toBeGreaterThan(footOf(inkOf(plain(letter))) + 7);
  });

  it('has its horn or bar, and is none of the others', () => {
    expect(amount(inkOf('ơ'))).toBeGreaterThan(amount(inkOf('o')) * 1.02);
    expect(amount(inkOf('ư'))).toBeGreaterThan(amount(inkOf('u')) * 1.02);
    expect(amount(inkOf('đ'))).toBeGreaterThan(amount(inkOf('d')) * 1.02);
    const letters = [...above, ...below, ...both, 'đ', 'Đ', 'ơ', 'ư', 'Ơ', 'Ư', 'â', 'ă', 'ê', 'ô'];
    const pictures = new Set(letters.map((letter) => inkOf(letter).pixels.toString('base64')));
    expect(pictures.size).toBe(letters.length);
    expect(pictures.has(box.pixels.toString('base64'))).toBe(false);
    expect(amount(box)).toBeGreaterThan(0);
  });

  it('that the typeface has not is found out', () => {
    expect(tools.face.lacks('Ữ漢ế☎', 400)).toEqual(['漢', '☎']);
    expect(tools.face.lacks('« ếộữỹẵỮỖẶỶđĐơƯ » – — … ’ “ ” ‰ % × © · œ Î \u00a0\u202f', 700)).toEqual([]);
  });
});
