import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { all, attribute, withAttribute } from './html.ts';
import { pageAt, read, site } from './pages.ts';

/* What a page costs a reader on a metered phone, in kilobytes of Brotli as servers send it; limits as in the design. */

type Weight = {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly total: number;
};

const content: Weight = { html: 30, css: 10, js: 5, fonts: 70, total: 50 };
const withMap: Weight = { html: 40, css: 15, js: 40, fonts: 70, total: 130 };

const pages: readonly (readonly [path: string, limits: Weight])[] = [
  ['/vi/', withMap],
  ['/vi/plan/tasks/1/', content],
  ['/vi/recommendations/', content],
  ['/vi/actions/', content],
  ['/vi/provinces/da-nang/', content],
  ['/vi/provinces/before-2025/quang-nam/', content],
  ['/fr/provinces/ho-chi-minh/', content],
  ['/vi/regions/trung-du-va-mien-nui-phia-bac/', content],
  ['/vi/compare/', content],
  ['/vi/indicators/under-five-mortality/', withMap],
  ['/fr/indicators/kindergarten-pupils/', withMap],
  ['/vi/map/', withMap],
  ['/fr/map/', withMap],
  ['/vi/indicators/', content],
  ['/fr/indicators/infant-mortality/working/', content],
  ['/vi/indicators/targets/', content],
  ['/fr/indicators/coverage/', content],
  ['/vi/evidence/', content],
  ['/fr/contradictions/', content],
  ['/vi/documents/27-qd-ttg-2025/', content],
  ['/vi/documents/', content],
  ['/vi/calendar/', content],
  ['/vi/action-month/', content],
  ['/vi/action-month/2027/', content],
  ['/vi/glossary/', content],
  ['/vi/data/', content],
  ['/vi/search/', content],
  ['/vi/about/method/', content],
];

const kilobytes = (bytes: Uint8Array | string): number => brotliCompressSync(bytes).length / 1000;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A script and all that it imports before anyone touches the page. */
function scripts(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const imports = read(path).matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g);
  for (const [, to] of imports) scripts(join(dirname(path), to!), found);
  return found;
}

function weigh(path: string): Weight {
  const { root, html } = pageAt(path);
  const linked = (...tests: Parameters<typeof all>[1][]): string[] => [
    ...new Set(all(root, 'link', ...tests).map((link) => attribute(link, 'href')!)),
  ];
  const loaded = all(root, 'script', withAttribute('src')).flatMap((script) => [...scripts(attribute(script, 'src')!)]);
  const parts = {
    html: kilobytes(html),
    css: sum(linked(withAttribute('rel', 'stylesheet')).map((file) => kilobytes(read(file)))),
    js: sum([...new Set(loaded)].map((file) => kilobytes(read(file)))),
  };
  // Fonts are compressed already and sent as they are.
  const fonts = sum(linked(withAttribute('as', 'font')).map((file) => readFileSync(join(site, file)).length / 1000));
  return { ...parts, fonts, total: parts.html + parts.css + parts.js };
}

const columns = ['html', 'css', 'js', 'fonts', 'total'] as const;
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(42) + cells.map((cell) => cell.padStart(8)).join('');

describe('the weight of a page', () => {
  it('stays within its limits', () => {
    const weighed = pages.map(([path, limits]) => ({ path, limits, weight: weigh(path) }));
    const lines = weighed.map(({ path, weight }) =>
      row(
        path,
        columns.map((column) => weight[column].toFixed(1)),
      ),
    );
    console.info([row('kB, Brotli; total without fonts', columns), ...lines].join('\n'));
    const heavy = weighed.flatMap(({ path, limits, weight }) =>
      columns
        .filter((column) => weight[column] > limits[column])
        .map((column) => `${path} ${column} ${weight[column].toFixed(1)} kB`),
    );
    expect(heavy).toEqual([]);
    expect(weighed.every(({ weight }) => columns.every((column) => weight[column] > 0))).toBe(true);
  });
});
