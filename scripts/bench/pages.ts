import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { executable, launch } from '../browser/chromium.ts';
import { pathsInTurn, samplesOf } from '../browser/samples.ts';
import { compressed } from '../serve/compressed.ts';
import { serveFolder } from '../serve/folder.ts';
import { listen } from '../serve/listen.ts';
import { build } from './builds.ts';
import { categories, lighthouse, look, type Reading } from './lighthouse.ts';
import { sliderStep } from './slider.ts';
import { line } from './table.ts';

/** What a page may take: seconds until its largest part stands, movement, and milliseconds in which it does not answer. */
const goal = { lcp: 1.2, cls: 0, tbt: 0 };
const limit = { lcp: 1.8, cls: 0, tbt: 0 };
/** Other work on the machine makes a page slower, never faster, so that the best of some looks is nearest to the page itself. */
const looks = 3;

type Timed = keyof typeof goal;
const timed: readonly Timed[] = ['lcp', 'cls', 'tbt'];
const digits: Readonly<Record<Timed, number>> = { lcp: 2, cls: 3, tbt: 0 };

/** A time with its mark: `+` above the goal, `!` above the limit. */
function marked(name: Timed, value: number): string {
  const shown = value.toFixed(digits[name]);
  const mark = Number(shown) > limit[name] ? '!' : Number(shown) > goal[name] ? '+' : ' ';
  return `${shown}${mark}`;
}

const score = (value: number | undefined): string =>
  value === undefined ? '– ' : `${value}${value < 100 ? '!' : ' '}`;

const cellsOf = (name: string, { scores, bytes, ...times }: Omit<Reading, 'path' | 'failed'>): string[] => [
  name,
  ...categories.map((category) => score(scores[category])),
  ...timed.map((each) => marked(each, times[each])),
  (bytes / 1000).toFixed(0),
];

const slow = (reading: Reading): boolean =>
  (reading.scores.performance ?? 0) < 100 || timed.some((each) => marked(each, reading[each]).endsWith('!'));

const better = (one: Reading, other: Reading): Reading =>
  one.tbt + one.lcp * 1000 <= other.tbt + other.lcp * 1000 ? one : other;

/** Looks again, and keeps the better reading, while a page is slower than it may be. */
async function lookWell(again: () => Promise<Reading>): Promise<Reading> {
  let best = await again();
  for (let count = 1; count < looks && slow(best); count++) best = better(best, await again());
  return best;
}

/** The worst of every figure over all pages. */
const worst = (all: readonly Reading[]): Omit<Reading, 'path' | 'failed'> => {
  const highest = (name: Timed | 'bytes'): number => Math.max(...all.map((reading) => reading[name]));
  const lowest = categories.map((name) => [name, Math.min(...all.map(({ scores }) => scores[name] ?? 100))] as const);
  return {
    scores: { ...all[0]!.scores, ...Object.fromEntries(lowest) },
    lcp: highest('lcp'),
    cls: highest('cls'),
    tbt: highest('tbt'),
    bytes: highest('bytes'),
  };
};

/** The site in OUT_DIR, built where there is none. */
async function site(): Promise<string> {
  const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
  if (!existsSync(folder)) await build({ OUT_DIR: folder });
  return folder;
}

async function printPages(origin: string, paths: readonly string[]): Promise<void> {
  const command = lighthouse();
  const chrome = await executable();
  const widths = [Math.max(...paths.map(({ length }) => length)) + 1, 7, 7, 7, 7, 8, 8, 6, 6];
  const head = ['page', 'perf', 'a11y', 'best', 'seo', 'LCP s', 'CLS', 'TBT', 'kB'];
  console.info(
    line(
      head.map((word, at) => (at > 0 && at < 8 ? `${word} ` : word)),
      widths,
    ),
  );
  const readings: Reading[] = [];
  for (const path of paths) {
    const reading = await lookWell(() => look(command, chrome, origin, path));
    readings.push(reading);
    console.info([line(cellsOf(path, reading), widths), ...reading.failed].join('\n    '));
  }
  console.info(line(cellsOf('worst', worst(readings)), widths));
}

async function printSlider(origin: string): Promise<void> {
  const browser = await launch();
  try {
    const { script, frame } = await sliderStep(browser, origin);
    console.info(
      `A step of a map's slider, four times slower: script ${script.toFixed(1)} ms, frame ${frame.toFixed(1)} ms`,
    );
  } finally {
    await browser.close();
  }
}

/** Prints what Lighthouse finds of the pages named, or of one of every type, and then what a step of a map's slider takes. */
export async function benchPages(named: readonly string[]): Promise<void> {
  const folder = await site();
  const plain = await listen(serveFolder(folder));
  const host = await listen(compressed(plain.origin));
  try {
    await printPages(host.origin, named.length > 0 ? named : pathsInTurn(samplesOf(folder)));
    if (named.length === 0) await printSlider(host.origin);
  } finally {
    host.close();
    plain.close();
  }
}
