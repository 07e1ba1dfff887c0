import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * The map's ramp and the colours of lines as people see them.
 * Vision: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, matrices of severity 1.0, on linear RGB.
 * Distance: B. Ottosson, "A perceptual color space for image processing" (OKLab), 2020, Euclidean, times 100.
 * Contrast: WCAG 2.2, "contrast ratio".
 */

type Three = readonly [number, number, number];
type Scheme = 'light' | 'dark';

const read = (file: string): string => readFileSync(`${import.meta.dirname}/../../src/styles/${file}`, 'utf8');
const tokens = read('tokens.css');
const charts = read('charts/map.css');

const leastDistance = 9;
const leastContrast = 4.5;

/** A token's colour in a scheme, through tokens that stand for others. */
function colour(token: string, scheme: Scheme): string {
  const value = new RegExp(`${token}: (.+);`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no ${token}`);
  return resolved(value, scheme);
}

function resolved(value: string, scheme: Scheme): string {
  const [, light = '', dark = ''] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [value, value, value];
  const chosen = scheme === 'light' ? light : dark;
  const token = /^var\((--[a-z0-9-]+)\)$/.exec(chosen)?.[1];
  return token === undefined ? chosen : colour(token, scheme);
}

/** The fill of a name on a class of the map: that of all words unless a rule says otherwise. */
function nameColour(index: number, scheme: Scheme): string {
  const rule = new RegExp(`\\.names \\.on-q${index}(?:,[^{]*)? \\{\\s*fill: (.+);`).exec(charts)?.[1];
  return resolved(rule ?? 'var(--ink)', scheme);
}

const visions: Readonly<Record<string, readonly Three[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const each = (three: Three, change: (value: number) => number): Three => [
  change(three[0]),
  change(three[1]),
  change(three[2]),
];
const times = (rows: readonly Three[], [a, b, c]: Three): Three => {
  const row = (i: number) => (rows[i]?.[0] ?? 0) * a + (rows[i]?.[1] ?? 0) * b + (rows[i]?.[2] ?? 0) * c;
  return [row(0), row(1), row(2)];
};

function linear(hex: string): Three {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const rgb: Three = [channel(1), channel(3), channel(5)];
  return each(rgb, (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const toCones: readonly Three[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: readonly Three[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function oklab(hex: string, vision: string): Three {
  const seen = each(times(visions[vision] ?? [], linear(hex)), (value) => Math.min(1, Math.max(0, value)));
  return times(toLab, each(times(toCones, seen), Math.cbrt));
}

function distance(a: string, b: string, vision: string): number {
  const [p, q] = [oklab(a, vision), oklab(b, vision)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

const neighbours = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.slice(1).flatMap((item, i): [Item, Item][] => (items[i] === undefined ? [] : [[items[i], item]]));

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));

it('measures as others do', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(oklab('#ffffff', 'normal')[0]).toBeCloseTo(1, 4);
  expect(oklab('#ff0000', 'normal').map((value) => Number(value.toFixed(3)))).toEqual([0.628, 0.225, 0.126]);
  for (const vision of Object.keys(visions)) expect(distance('#808080', '#808080', vision)).toBe(0);
  expect(distance('#d7191c', '#1a9641', 'deutan')).toBeLessThan(distance('#d7191c', '#1a9641', 'normal') / 2);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const ramp = [0, 1, 2, 3, 4].map((i) => colour(`--map-${i}`, scheme));
  const series = [0, 1, 2, 3].map((i) => colour(`--series-${i}`, scheme));

  it('the classes go one way in luminance, away from the paper', () => {
    const away = scheme === 'light' ? -1 : 1;
    for (const [a, b] of neighbours(ramp)) expect(away * (luminance(b) - luminance(a)), `${a} ${b}`).toBeGreaterThan(0);
  });

  it.each(Object.keys(visions))('neighbouring classes are told apart in %s vision', (vision) => {
    for (const [a, b] of neighbours(ramp)) expect(distance(a, b, vision), `${a} ${b}`).toBeGreaterThan(leastDistance);
  });

  it.each(Object.keys(visions))('lines are told apart in %s vision', (vision) => {
    for (const [a, b] of pairs(series)) expect(distance(a, b, vision), `${a} ${b}`).toBeGreaterThan(leastDistance);
  });

  it('names can be read on every class, and on no class', () => {
    for (const [i, fill] of ramp.entries()) {
      expect(contrast(nameColour(i, scheme), fill), `class ${i}`).toBeGreaterThanOrEqual(leastContrast);
    }
    expect(contrast(colour('--ink', scheme), colour('--map-none', scheme))).toBeGreaterThanOrEqual(leastContrast);
  });

  it('words on the page can be read: names of lines, soft words, on paper and on a picked row', () => {
    const paper = colour('--paper', scheme);
    for (const text of [...series, colour('--ink-soft', scheme), colour('--ink', scheme)]) {
      expect(contrast(text, paper), text).toBeGreaterThanOrEqual(leastContrast);
    }
    expect(contrast(colour('--ink', scheme), colour('--surface', scheme))).toBeGreaterThanOrEqual(leastContrast);
  });

  it('the count on a full bar and the marks of missing values can be seen', () => {
    expect(contrast(colour('--map-name-inverse', scheme), ramp[4] ?? '')).toBeGreaterThanOrEqual(leastContrast);
    expect(contrast(colour('--map-missing', scheme), colour('--map-none', scheme))).toBeGreaterThanOrEqual(3);
  });
});
