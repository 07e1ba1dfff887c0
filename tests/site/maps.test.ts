import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/languages.ts';
import { all, attribute, parent, text, the, withAttribute, withClass, type Element } from './html.ts';
import { pageFrom, proper, type Page } from './pages.ts';
import { rowsOf, type TextRow } from './tables.ts';

/* A map, its table, its legend and the published series say the same. */

type Map = { readonly page: Page; readonly id: string; readonly section: Element };

const mapsOf = (page: Page): Map[] =>
  all(page.root, 'section', withClass('figure-map')).map((section) => ({
    page,
    id: attribute(the(section, 'svg', withClass('map')), 'aria-labelledby')!.replace(/-title$/, ''),
    section,
  }));

/** What the drawing says of each province: its page, its number in words, how it is filled. */
const drawn = ({ section }: Map) =>
  all(the(section, 'svg', withClass('map')), 'path', withClass('area')).map((path) => ({
    href: attribute(parent(path)!, 'href') ?? '',
    // French sets a space before the colon.
    words: text(the(path, 'title')).replace(/\s: /, ': '),
    fill: (attribute(path, 'class') ?? '').replace('area ', ''),
    pattern: attribute(path, 'fill'),
  }));

const yearOf = ({ section }: Map): string =>
  text(all(the(section, 'table'), 'th', withAttribute('scope', 'col')).at(-1)!).trim();

/** What the table says of each province in the map's year, which is its last column. */
const tabled = ({ section }: Map) =>
  all(the(section, 'tbody'), 'tr').flatMap((row) => {
    // Regions have pages of their own, and no outline.
    const [link] = all(row, 'th')
      .flatMap((head) => all(head, 'a'))
      .filter((each) => !attribute(each, 'href')!.includes('/regions/'));
    const cell = all(row, 'td').at(-1);
    return link && cell
      ? [{ href: attribute(link, 'href')!, name: text(link), value: text(cell).replace(/\s*\[.*/, '') }]
      : [];
  });

function disagreements(map: Map): string[] {
  const [shapes, rows] = [drawn(map), tabled(map)];
  const at = new Map(rows.map((row) => [row.href, row]));
  const wrong = shapes.filter(({ href, words }) => {
    const row = at.get(href);
    const beginning = `${row?.name}: ${row?.value}`;
    return !(row && words.startsWith(beginning) && /^(?:[\s%‰]|$)/.test(words.slice(beginning.length)));
  });
  const undrawn = rows.filter(({ href }) => !shapes.some((shape) => shape.href === href)).map(({ name }) => name);
  return [...wrong.map(({ words }) => words), ...undrawn].map((fault) => `${map.page.path} ${map.id}: ${fault}`);
}

/** The published number of a province as the page's language writes it, or undefined where none is published. */
function published({ page, id }: Map, slug: string, year: string): string | undefined {
  const [indicator, era] = [id.replace(/-p\d\d$/, ''), id.slice(-3)];
  const kind = era === 'p34' ? 'province' : 'former_province';
  const area = areas.find((row) => row['kind'] === kind && row['slug'] === slug)?.['area'];
  const value = series.get([indicator, area, year, 'total', 'total'].join(' '));
  const decimals = Number(indicators.find((row) => row['indicator'] === indicator)?.['decimals']);
  const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value ? new Intl.NumberFormat(languages[page.language].locale, style).format(Number(value)) : undefined;
}

const keyOf = (row: TextRow): string =>
  ['indicator', 'area', 'year', 'sex', 'residence'].map((name) => row[name]).join(' ');
const areas = rowsOf('areas');
const indicators = rowsOf('indicators');
const series = new Map(rowsOf('series').map((row) => [keyOf(row), row['value']]));

const slugOf = (href: string): string => href.split('/').at(-2)!;
const eraSize = ({ id }: Map): number => (id.endsWith('p34') ? 34 : 63);

const legendOf = ({ section }: Map) =>
  all(the(section, 'div', withClass('legend')), 'li').map((line) => ({
    fill: (attribute(all(line, 'rect', withClass('area'))[0]!, 'class') ?? '').replace('area ', ''),
    count: Number(/\d+/.exec(text(the(line, 'span', withClass('legend-count'))))?.[0]),
  }));

const maps = proper.flatMap(mapsOf);
const named = maps.map((map) => [`${map.page.path} ${map.id}`, map] as const);

describe('maps', () => {
  it('stand on the home page and on the page of every indicator that has figures by province, and on no other', () => {
    const byProvince = new Set(
      rowsOf('series')
        .filter((row) => /^p\d\d-/.test(row['area']!) && row['value'] !== '')
        .map((row) => row['indicator']!),
    );
    const isIndicator = ({ path }: Page): boolean => ids.has(slugOf(path)) && /^\/\w\w\/indicators\//.test(path);
    const ids = new Set(indicators.map((row) => row['indicator']!));
    const wrong = proper
      .filter((page) => isIndicator(page) || /^\/\w\w\/$/.test(page.path))
      .filter((page) => mapsOf(page).length > 0 !== (!isIndicator(page) || byProvince.has(slugOf(page.path))));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect([byProvince.size > 20, ids.size > byProvince.size]).toEqual([true, true]);
  });

  it.each(named)('%s draws the provinces of its table, with the same numbers', (_, map) => {
    expect(disagreements(map)).toEqual([]);
    expect(new Set(drawn(map).map(({ href }) => href)).size).toBe(eraSize(map));
  });

  it.each(named)('%s shows what is published, and a gap where nothing is', (_, map) => {
    const year = yearOf(map);
    const wrong = tabled(map).filter(({ href, value }) => {
      const expected = published(map, slugOf(href), year);
      return expected === undefined ? /^\d/.test(value) : value !== expected;
    });
    expect(wrong).toEqual([]);
    const gaps = drawn(map).filter(({ href }) => published(map, slugOf(href), year) === undefined);
    expect(gaps.filter(({ fill }) => /^q\d$/.test(fill))).toEqual([]);
  });

  it.each(named)('%s has a legend that counts every province once', (_, map) => {
    const fills = Map.groupBy(drawn(map), ({ fill }) => fill);
    const legend = legendOf(map);
    expect(legend.filter(({ fill, count }) => count !== (fills.get(fill)?.length ?? 0))).toEqual([]);
    expect(legend.reduce((sum, { count }) => sum + count, 0)).toBe(eraSize(map));
  });

  it.each(named)('%s names Hoàng Sa and Trường Sa, and who made the outlines under which licence', (_, map) => {
    const svg = the(map.section, 'svg', withClass('map'));
    // In a window for narrow screens, and at their true place for wide ones.
    for (const layout of ['window', 'at-sea']) {
      expect(text(the(svg, 'text', withClass(layout), withClass('hoang-sa')))).toContain('Hoàng Sa');
      expect(text(the(svg, 'text', withClass(layout), withClass('truong-sa')))).toContain('Trường Sa');
    }
    expect(text(the(svg, 'text', withClass('attribution')))).toContain('OpenStreetMap');
    const links = all(the(map.section, 'figcaption'), 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual([
      'https://www.openstreetmap.org/copyright',
      'https://opendatacommons.org/licenses/odbl/1-0/',
    ]);
  });

  it.each(named)('%s hatches what is missing, in the drawing and in the legend', (_, map) => {
    const gaps = drawn(map).filter(({ fill }) => fill === 'missing' || fill === 'suppressed');
    const patterns = new Set(all(map.section, 'pattern').map((each) => `url(#${attribute(each, 'id')})`));
    expect(gaps.filter(({ pattern }) => !patterns.has(pattern ?? ''))).toEqual([]);
    const swatches = all(
      the(map.section, 'div', withClass('legend')),
      'rect',
      withClass('area'),
      withAttribute('fill'),
    );
    expect(swatches.filter((rect) => !patterns.has(attribute(rect, 'fill')!))).toEqual([]);
    expect(swatches.length).toBe(new Set(gaps.map(({ fill }) => fill)).size);
  });

  it('would be found out', () => {
    const page = pageFrom(
      '/en/x/',
      `<section class="figure-map"><svg class="map" aria-labelledby="a-p34-title"><a href="/en/b/"><path class="area q0"><title>B: 31 per cent</title></path></a>
       <a href="/en/c/"><path class="area q0"><title>C: 5</title></path></a></svg><table><tbody>
       <tr><th><a href="/en/b/">B</a></th><td>3 [p]</td></tr><tr><th><a href="/en/d/">D</a></th><td>5</td></tr></tbody></table></section>`,
    );
    expect(disagreements(mapsOf(page)[0]!).map((fault) => fault.slice(14))).toEqual(['B: 31 per cent', 'C: 5', 'D']);
  });
});

describe('the map beside a province', () => {
  it('shows where it lies, and names who made the outlines', () => {
    const beside = proper.filter(
      ({ path }) => /^\/\w\w\/provinces\/(before-2025\/)?[a-z-]+\/$/.test(path) && !path.endsWith('/before-2025/'),
    );
    const faults = beside.filter(({ root }) => {
      const [figure] = all(root, 'figure', withClass('locator-box'));
      const licence =
        figure && all(figure, 'a', withAttribute('href', 'https://opendatacommons.org/licenses/odbl/1-0/'));
      return !figure || all(figure, 'svg', withClass('locator')).length !== 1 || licence?.length !== 1;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(beside.length).toBe(3 * (34 + 63));
  });
});
