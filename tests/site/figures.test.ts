import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass, type Element } from './html.ts';
import { filesOf, origin, pageFrom, proper, read, type Page } from './pages.ts';
import { linesOf, rowsOf, type TextRow } from './tables.ts';

/* A figure, its table, its files and the published tables say the same. */

type Figure = { readonly page: Page; readonly section: Element; readonly indicator: string; readonly name: string };

const figuresOf = (page: Page): Figure[] =>
  all(page.root, 'section', withClass('chart-figure')).map((section) => ({
    page,
    section,
    indicator: page.path.split('/').at(-2)!,
    name: /figure-(\w+)/.exec(attribute(section, 'class')!)![1]!,
  }));

const figures = proper.flatMap(figuresOf);
const named = figures.map((figure) => [`${figure.page.path} ${figure.name}`, figure] as const);
const vietnamese = named.filter(([, { page }]) => page.language === 'vi');

const linksOf = ({ section }: Figure): string[] =>
  all(the(section, 'figure-picture'), 'a').map((link) => attribute(link, 'href')!);
const rowsIn = (file: string): TextRow[] => {
  const [names = [], ...lines] = linesOf(read(file));
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]!])));
};
const csvOf = ({ indicator, name }: Figure): TextRow[] => rowsIn(`data/figures/${indicator}/${name}.csv`);

const place = ['indicator', 'area', 'year', 'sex', 'residence'];
const keyOf = (row: TextRow): string => place.map((name) => row[name]).join(' ');
const series = new Map(rowsOf('series').map((row) => [keyOf(row), row]));
const targets = rowsOf('targets');
const areas = new Map(rowsOf('areas').map((row) => [row['area']!, row]));
const indicators = new Map(rowsOf('indicators').map((row) => [row['indicator']!, row]));

const shared = ['value', 'status', 'derivation', 'low', 'high', 'reason', 'flags', 'sources'];

/** What is wrong with a row of values: it must be as it is published, a level of a target, or a gap that nobody filled. */
function faultOf(row: TextRow): string | undefined {
  if (row['status'] === 'target') {
    const levels = targets.filter((each) => each['area'] === row['area'] && each['target_year'] === row['year']);
    return levels.some((each) => Number(each['target_value']) === Number(row['value']))
      ? undefined
      : `${keyOf(row)}: no such target`;
  }
  const published = series.get(keyOf(row));
  const gap: TextRow = { ...Object.fromEntries(shared.map((name) => [name, ''])), status: 'missing' };
  const wrong = shared.filter((name) => row[name] !== (published ?? gap)[name]);
  const nameless = ['vi', 'en', 'fr'].some((code) => row[`name_${code}`] !== areas.get(row['area']!)?.[`name_${code}`]);
  return wrong.length > 0 || nameless ? `${keyOf(row)}: ${wrong.join(' ')}` : undefined;
}

/** A number as a page writes it; with the decimals of its indicator unless it is a level of a target. */
function shown(row: TextRow, language: Language): string {
  const decimals = Number(indicators.get(row['indicator']!)?.['decimals']);
  const style = row['status'] === 'target' ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(languages[language].locale, style).format(Number(row['value']));
}

/** The numbers of a table, row by row, without marks; what is no number is a gap. */
const numbersOf = (table: Element): string[] =>
  all(the(table, 'tbody'), 'td').flatMap((cell) => {
    const words = text(cell)
      .replace(/\s*\[.*/, '')
      .trim();
    return /^-?\d/.test(words) ? [words] : [];
  });

const sorted = (words: readonly string[]): string[] => words.toSorted();
const valued = (figure: Figure): TextRow[] => csvOf(figure).filter((row) => row['value'] !== '');

describe('the figures', () => {
  it('are on the pages of indicators, in every language the same', () => {
    const of = (language: Language) =>
      figures.filter(({ page }) => page.language === language).map(({ indicator, name }) => `${indicator} ${name}`);
    expect(of('en')).toEqual(of('vi'));
    expect(of('fr')).toEqual(of('vi'));
    expect(of('vi').length).toBeGreaterThan(100);
  });

  it('offer every file that there is, and no other', () => {
    const offered = new Set(figures.flatMap(linksOf));
    expect(sorted([...offered])).toEqual(filesOf('data/figures/**/*.*').map((file) => `/${file}`));
  });

  it.each(named)('%s states its finding, reads well and names its source inside the drawing', (_, figure) => {
    const { section, page } = figure;
    const heading = text(all(section, (each) => /^h[23]$/.test(each.tagName))[0]!).trim();
    const drawings = all(section, 'svg');
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(text(all(drawing, 'title')[0]!)).toBe(heading);
      expect(text(all(drawing, 'desc')[0]!).length).toBeGreaterThan(60);
      // Of the source, whose line may be broken, the last word at least: the day on which it was read.
      expect(text(drawing)).toMatch(/\d\d?\/\d\d?\/20\d\d\.?/);
    }
    expect(heading.length).toBeGreaterThan(20);
    expect(linksOf(figure)).toEqual([
      `/data/figures/${figure.indicator}/${figure.name}.csv`,
      `/data/figures/${figure.indicator}/${figure.name}.${page.language}.svg`,
      `/data/figures/${figure.indicator}/${figure.name}.csv-metadata.json`,
    ]);
  });
});

describe('the numbers of a figure', () => {
  it.each(vietnamese.filter(([, { name }]) => name !== 'coverage'))('%s are the published ones', (_, figure) => {
    const rows = csvOf(figure);
    expect(rows.flatMap((row) => faultOf(row) ?? [])).toEqual([]);
    expect(valued(figure).length).toBeGreaterThan(1);
  });

  it.each(named.filter(([, { name }]) => !['coverage', 'ranking'].includes(name)))(
    '%s are those of its table',
    (_, figure) => {
      const written = valued(figure).map((row) => shown(row, figure.page.language));
      expect(sorted(numbersOf(the(figure.section, 'table')))).toEqual(sorted(written));
    },
  );

  it.each(named.filter(([, { name }]) => name === 'ranking'))(
    '%s are those of the table beside the map and of the drawing',
    (_, figure) => {
      const { page, section } = figure;
      const table = all(page.root, 'table').find((each) => /-p\d\d-table$/.test(attribute(each, 'id') ?? ''))!;
      const last = all(the(table, 'tbody'), 'tr').flatMap((row) => {
        const words = text(all(row, 'td').at(-1)!)
          .replace(/\s*\[.*/, '')
          .trim();
        const region = all(row, 'a').some((link) => attribute(link, 'href')!.includes('/regions/'));
        return /^-?\d/.test(words) && !region ? [words] : [];
      });
      const written = sorted(valued(figure).map((row) => shown(row, page.language)));
      expect(sorted(last)).toEqual(written);
      const drawn = all(all(section, 'svg')[0]!, 'text', withClass('value')).map(text);
      const provinces = valued(figure).filter((row) => row['area'] !== 'vn');
      expect(sorted(drawn)).toEqual(sorted(provinces.map((row) => shown(row, page.language))));
    },
  );

  it.each(vietnamese.filter(([, { name }]) => name === 'trend' || name === 'sex' || name === 'residence'))(
    '%s have a marker each',
    (_, figure) => {
      const [wide] = all(figure.section, 'svg');
      const rows = valued(figure);
      expect(all(wide!, withClass('mark'))).toHaveLength(rows.filter((row) => row['status'] !== 'target').length);
      expect(all(wide!, withClass('target'))).toHaveLength(rows.filter((row) => row['status'] === 'target').length);
    },
  );

  it.each(vietnamese.filter(([, { name }]) => name === 'years'))(
    '%s fill a province each, and a gap is hatched',
    (_, figure) => {
      const [wide] = all(figure.section, 'svg');
      const groups = all(wide!, 'g', withClass('area'));
      const count = (test: (group: Element) => boolean): number =>
        groups.filter(test).flatMap((group) => all(group, 'use')).length;
      const isClass = (group: Element): boolean => /\bq\d\b/.test(attribute(group, 'class')!);
      const rows = csvOf(figure);
      expect(count(() => true)).toBe(rows.length);
      expect(count(isClass)).toBe(valued(figure).length);
      expect(count(withAttribute('fill'))).toBe(rows.length - valued(figure).length);
    },
  );

  it.each(vietnamese.filter(([, { name }]) => name === 'coverage'))(
    '%s count the published values, and add up to all provinces',
    (_, figure) => {
      const counted = csvOf(figure);
      const kind = counted[0]!['area_kind']!;
      const size = [...areas.values()].filter((row) => row['kind'] === kind).length;
      for (const [year, rows] of Map.groupBy(counted, (row) => row['year']!)) {
        const own = [...series.values()].filter(
          (row) =>
            row['indicator'] === figure.indicator &&
            row['year'] === year &&
            row['sex'] === 'total' &&
            row['residence'] === 'total' &&
            areas.get(row['area']!)?.['kind'] === kind,
        );
        const expected = Map.groupBy(own, (row) => row['status']!);
        const known = rows.filter((row) => row['status'] !== 'missing');
        expect(rows.reduce((sum, row) => sum + Number(row['areas']), 0)).toBe(size);
        expect(known.map((row) => [row['status'], Number(row['areas'])])).toEqual(
          sorted([...expected.keys()].filter((status) => status !== 'missing')).map((status) => [
            status,
            expected.get(status)!.length,
          ]),
        );
      }
    },
  );

  it('would be found out', () => {
    const [row] = csvOf(figures.find(({ name }) => name === 'ranking')!);
    expect(faultOf({ ...row, value: '-1' })).toContain('value');
    expect(faultOf({ ...row, name_vi: 'x' })).toBeDefined();
    expect(faultOf({ ...row, status: 'target' })).toContain('no such target');
  });
});

describe('the drawing in a file', () => {
  it.each(named)('%s says what it is and where it comes from, and has its look inside', (_, figure) => {
    const file = linksOf(figure)[1]!;
    const markup = read(file);
    const { root } = pageFrom('/', `<!doctype html>${markup.replace(/^<\?xml[^>]*>/, '')}`);
    const drawing = the(root, 'svg');
    const heading = text(all(figure.section, (each) => /^h[23]$/.test(each.tagName))[0]!).trim();
    expect(text(all(drawing, 'title')[0]!)).toBe(heading);
    const words = all(drawing, 'text').map(text).join(' ');
    expect(words.replace(/\s+/g, ' ')).toContain(heading.replace(/\s+/g, ' '));
    expect(words).toContain(`${origin}${figure.page.path}`);
    expect(words).toContain('CC BY 4.0');
    expect(attribute(drawing, 'xml:lang')).toBe(figure.page.language);
    expect(markup).not.toMatch(/ (?:class|style|data-[\w-]+)=|<style|<script|var\(|light-dark|NaN|undefined/);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const used = [...markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map((match) => match[1]);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(vietnamese)('%s shows the same words as the page', (_, figure) => {
    const wordsOf = (node: Element): string[] => all(node, 'text').map(text);
    const [wide] = all(figure.section, 'svg');
    const { root } = pageFrom('/', read(linksOf(figure)[1]!).replace(/^<\?xml[^>]*>/, '<!doctype html>'));
    const inside = all(the(root, 'svg'), 'g', withAttribute('transform'))[0]!;
    expect(wordsOf(inside)).toEqual(wordsOf(wide!));
  });
});

describe('what is said of a file of figures', () => {
  it.each(vietnamese)('%s fits its columns and names every source', (_, figure) => {
    const [csv, , about] = linksOf(figure);
    const told = JSON.parse(read(about!)) as {
      readonly url: string;
      readonly 'dc:title': readonly { readonly '@language': string }[];
      readonly 'dc:source': readonly { readonly 'dc:identifier'?: string }[];
      readonly tableSchema: {
        readonly columns: readonly { readonly name: string }[];
        readonly primaryKey: readonly string[];
      };
    };
    expect([told.url, dirname(about!)]).toEqual([basename(csv!), dirname(csv!)]);
    expect(told['dc:title'].map((title) => title['@language'])).toEqual(['vi', 'en', 'fr']);
    const [names] = linesOf(read(csv!));
    expect(told.tableSchema.columns.map(({ name }) => name)).toEqual(names);
    expect(told.tableSchema.primaryKey.every((name) => names!.includes(name))).toBe(true);
    const sources = csvOf(figure).flatMap((row) => (row['sources'] ? row['sources'].split(';') : []));
    const named = told['dc:source'].flatMap((source) => source['dc:identifier'] ?? []);
    expect(named).toEqual(sorted([...new Set(sources)]));
  });
});
