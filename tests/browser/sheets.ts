import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A sheet as it is printed: how far down it bears words, as a share of its height. */
export type Sheet = { readonly filled: number };

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + b * r,
  a * q + b * s,
  c * p + d * r,
  c * q + d * s,
  e * p + f * r + t,
  e * q + f * s + u,
];

const matrixOf = (line: string): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = line.split(' ').map(Number);
  return [a, b, c, d, e, f];
};

/** The heights, in points from the foot of the sheet, at which Chromium's drawing of a sheet sets words. */
function heightsOf(drawing: string): number[] {
  const saved: Matrix[] = [];
  const heights: number[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const line of drawing.split('\n')) {
    if (line === 'q') saved.push(now);
    else if (line === 'Q') now = saved.pop() ?? now;
    else if (line.endsWith(' cm')) now = times(matrixOf(line), now);
    else if (line.endsWith(' Tm')) heights.push(times(matrixOf(line), now)[5]);
  }
  return heights;
}

function drawingOf(pdf: string, id: string): string {
  const start = pdf.indexOf('stream\n', pdf.indexOf(`\n${id} 0 obj`)) + 'stream\n'.length;
  return inflateSync(Buffer.from(pdf.slice(start, pdf.indexOf('\nendstream', start)), 'latin1')).toString('latin1');
}

/** The sheets of A4 that a page prints on, in order, read from the PDF that the browser makes. */
export async function sheetsOf(page: Page, path: string): Promise<readonly Sheet[]> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ format: 'A4', printBackground: false })).toString('latin1');
  const found = pdf.matchAll(/\/Type \/Page\n.*?\/MediaBox \[0 0 [\d.]+ ([\d.]+)\].*?\/Contents (\d+) 0 R/gs);
  return [...found].map(([, height = '', id = '']) => ({
    filled: 1 - Math.min(Number(height), ...heightsOf(drawingOf(pdf, id))) / Number(height),
  }));
}
