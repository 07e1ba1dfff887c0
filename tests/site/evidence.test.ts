import { describe, expect, it } from 'vitest';
import { languageCodes, type Language } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass } from './html.ts';
import { pageAt } from './pages.ts';
import { rowsOf } from './tables.ts';

/* The matrix, the maps and the sentence above them say what the published tables say. */

const duties = rowsOf('duties');
const none = duties.filter((row) => row['evidence'] === 'none_found');
const bodies = new Set(duties.map((row) => row['body']!));

const rows = (language: Language) =>
  all(pageAt(`/${language}/evidence/`).root, 'tr', withAttribute('data-item')).map((row) => ({
    body: attribute(row, 'id')!,
    cells: all(row, 'td').map((cell) => ({
      level: attribute(the(cell, withClass('level')), 'class')!.replace('level level-', ''),
      words: text(cell).replaceAll(/\s+/g, ' '),
    })),
  }));

const dayIn = (date: string): string =>
  date
    .split('-')
    .map((part) => String(Number(part)))
    .reverse()
    .join('/');

describe.each(languageCodes)('the page of evidence in %s', (language) => {
  it('has every body with every duty as in duties.csv', () => {
    const shown = rows(language).flatMap(({ body, cells }) => cells.map(({ level }) => `${body} ${level}`));
    expect(shown.toSorted()).toEqual(duties.map((row) => `${row['body']} ${row['evidence']}`).sort());
    expect(rows(language).every(({ cells }) => cells.length === duties.length / bodies.size)).toBe(true);
  });

  it('says in each cell when somebody looked', () => {
    for (const { body, cells } of rows(language))
      for (const [index, own] of duties.filter((row) => row['body'] === body).entries())
        if (own['last_checked']) expect(cells[index]?.words, body).toContain(dayIn(own['last_checked']));
  });

  it('counts in its first sentence what the table counts', () => {
    const lead = text(the(pageAt(`/${language}/evidence/`).root, 'p', withClass('lead')));
    for (const number of [duties.length, none.length]) expect(lead.split(/\D+/)).toContain(String(number));
    const checks = new Set(duties.map((row) => row['check']));
    if (checks.size === 1 && none.length === duties.length) expect(lead).toContain(String(bodies.size));
  });

  it('fills each map as the table says', () => {
    const maps = all(pageAt(`/${language}/evidence/`).root, 'svg', withClass('levels'));
    expect(maps).toHaveLength(duties.length / bodies.size);
    for (const map of maps) {
      const duty = attribute(map, 'aria-labelledby')!.replace(/^levels-|-title$/g, '');
      const drawn = all(map, 'path', withClass('area')).map((path) => attribute(path, 'class')!.replace('area ', ''));
      const published = duties.filter((row) => row['duty'] === duty && row['body']!.startsWith('p34-'));
      expect(drawn.toSorted()).toEqual(published.map((row) => row['evidence']!).sort());
    }
  });

  it('is joined by the page of contradictions, one section a row of the table', () => {
    const sections = all(pageAt(`/${language}/contradictions/`).root, 'section', withClass('contradiction'));
    const ids = sections.map((section) => attribute(section, 'aria-labelledby')!);
    expect(ids.toSorted()).toEqual(
      rowsOf('contradictions')
        .map((row) => `${row['about']!.replace(':', '-').replaceAll('_', '-')}-${row['body']}`)
        .sort(),
    );
  });
});
