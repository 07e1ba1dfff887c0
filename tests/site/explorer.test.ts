import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '../../src/domain/languages.ts';
import { all, attribute, parent, text, the, withAttribute, withClass } from './html.ts';
import { pageAt } from './pages.ts';
import { rowsOf } from './tables.ts';

/* The two maps that the explorer begins with, and as it stays without a script, show what is published. */

const series = new Map(
  rowsOf('series').map((row) => [
    ['indicator', 'area', 'year', 'sex', 'residence'].map((name) => row[name]).join(' '),
    row['value'],
  ]),
);
const indicators = new Map(rowsOf('indicators').map((row) => [row['indicator']!, row]));
const areaOf = new Map(
  rowsOf('areas')
    .filter((row) => row['kind'] === 'province')
    .map((row) => [row['slug']!, row['area']!]),
);

const slugOf = (href: string): string => href.split('/').at(-2)!;

describe.each(languageCodes)('the maps side by side, in %s', (language) => {
  const { root } = pageAt(`/${language}/map/`);
  const sections = all(root, 'section', withClass('explorer-map')).map((section) => ({
    section,
    indicator: attribute(all(section, 'option', withAttribute('selected'))[0]!, 'value')!,
    year: text(the(section, 'output')).trim(),
  }));
  const table = all(root, 'div', withClass('pair'))[0]!;

  it('are two, each with legend, source and the makers of the outlines', () => {
    expect(sections.map(({ section }) => attribute(section, 'data-side'))).toEqual(['left', 'right']);
    for (const { section } of sections) {
      expect(all(the(section, 'div', withClass('legend')), 'li').length).toBeGreaterThan(2);
      expect(text(the(section, 'p', withClass('map-source'))).length).toBeGreaterThan(20);
      expect(all(section, 'a', withAttribute('href', 'https://opendatacommons.org/licenses/odbl/1-0/'))).toHaveLength(
        1,
      );
    }
  });

  it('draw and list every province with its published value', () => {
    sections.forEach(({ section, indicator, year }, index) => {
      const decimals = Number(indicators.get(indicator)!['decimals']);
      const style = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const format = new Intl.NumberFormat(languages[language].locale, style);
      const shapes = all(the(section, 'svg', withClass('map')), 'path', withClass('area'));
      expect(shapes).toHaveLength(34);
      const rows = new Map(
        all(the(table, 'tbody'), 'tr').flatMap((row) => {
          const [link] = all(row, 'a');
          return link ? [[attribute(link, 'href')!, text(all(row, 'td')[index]!)] as const] : [];
        }),
      );
      for (const shape of shapes) {
        const href = attribute(parent(shape)!, 'href')!;
        const value = series.get([indicator, areaOf.get(slugOf(href)), year, 'total', 'total'].join(' '));
        const words = value ? format.format(Number(value)) : '';
        expect(text(the(shape, 'title'))).toContain(words);
        expect(rows.get(href)?.replace(/\s*\[.*/, '')).toBe(value ? words : rows.get(href));
      }
    });
  });

  it('lead to the page of every indicator', () => {
    const links = all(root, 'a').map((link) => attribute(link, 'href'));
    for (const id of indicators.keys()) expect(links).toContain(`/${language}/indicators/${id}/`);
  });

  it('can be changed to every indicator that has a file of values', () => {
    const [options = []] = sections.map(({ section }) => all(section, 'option').map((one) => attribute(one, 'value')!));
    const drawn = new Set(
      rowsOf('series')
        .filter((row) => /^p\d\d-/.test(row['area']!) && row['value'] !== '')
        .map((row) => row['indicator']!),
    );
    expect(options.toSorted()).toEqual([...drawn].sort());
  });
});
