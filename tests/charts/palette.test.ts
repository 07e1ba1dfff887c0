import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* Two classes of a map that lie beside each other must look different to everyone. */

type Rgb = readonly [number, number, number];

const css = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8');

function colour(name: string, scheme: 'light' | 'dark'): Rgb {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const hex = scheme === 'light' ? light : dark;
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Machado, Oliveira and Fernandes 2009, severity 1; the first is sight with all cones. */
const sights: Readonly<Record<string, readonly Rgb[]>> = {
  common: [
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

const times = (matrix: readonly Rgb[], [r, g, b]: Rgb): number[] => matrix.map(([x, y, z]) => x * r + y * g + z * b);

/** Lightness, a and b of OKLab (Ottosson 2020), times 100. */
function lab(rgb: Rgb): readonly number[] {
  const lms: readonly Rgb[] = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const [l = 0, m = 0, s = 0] = times(lms, rgb).map((value) => Math.cbrt(Math.max(0, value)));
  return [
    21.04542553 * l + 79.3617785 * m - 0.40720468 * s,
    197.79984951 * l - 242.8592205 * m + 45.05937099 * s,
    2.59040371 * l + 78.27717662 * m - 80.8675766 * s,
  ];
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));

const classes = [0, 1, 2, 3, 4];

describe.each(['light', 'dark'] as const)('the classes of a map in %s', (scheme) => {
  it.each(Object.entries(sights))('differ to %s sight, and rise or fall in lightness', (_, sight) => {
    const seen = classes.map((index) => {
      const [r = 0, g = 0, b = 0] = times(sight, colour(`map-${index}`, scheme));
      return lab([r, g, b]);
    });
    const steps = seen.slice(1).map((each, index) => distance(each, seen[index]!));
    expect(Math.min(...steps)).toBeGreaterThan(8);
    const lightness = seen.slice(1).map(([l = 0], index) => Math.sign(l - (seen[index]?.[0] ?? 0)));
    expect(new Set(lightness)).toEqual(new Set([scheme === 'light' ? -1 : 1]));
  });
});
