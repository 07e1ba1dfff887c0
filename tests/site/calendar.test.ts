import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { languageCodes, type Language } from '../../src/domain/languages.ts';
import { timelinesses } from '../../src/domain/vocabulary.ts';
import { all, attribute, text, the, within, withAttribute, withClass, type Element } from './html.ts';
import { origin, pageAt, read } from './pages.ts';
import { rowsOf } from './tables.ts';

/* What is due: the same on the page, in the calendar files, in the feeds and in the tables. */

type Row = { readonly uid: string; readonly due: string; readonly timeliness: string };

const rows: readonly Row[] = [
  ...rowsOf('actions').map((row) => ({
    uid: `action.${row['action']}`,
    due: row['deadline']!,
    timeliness: row['timeliness']!,
  })),
  ...rowsOf('duties').map((row) => ({
    uid: `duty.${row['duty']}.${row['body']}`,
    due: row['due']!,
    timeliness: row['timeliness']!,
  })),
];
const dated = rows.filter(({ due }) => due !== '');
const count = (...words: readonly string[]): number =>
  rows.filter(({ timeliness }) => words.includes(timeliness)).length;

/** Matters followed, overdue, due soon, not yet due, on time, late, without a date. */
const counts = [
  rows.length,
  ...['overdue', 'due_soon', 'not_due', 'on_time', 'late', 'no_deadline_set'].map((word) => count(word)),
];

/** The numbers of a sentence, however its language groups their digits. */
const numbersOf = (words: string): number[] =>
  [...words.matchAll(/\d+(?:[.,\u202f]\d{3})*/g)].map(([digits]) => Number(digits.replace(/\D/g, '')));

const address = (language: Language): string => (language === 'vi' ? '/calendar.ics' : `/calendar.${language}.ics`);
const calendarIn = (language: Language) => new ICAL.Component(ICAL.parse(read(address(language))));
const valueOf = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(component.getFirstPropertyValue(name)).replace(/\\([\\;,])/g, '$1');

/** The last day of a date, worked out as the calendar of a reader does. */
function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

const leadOf = (language: Language): string =>
  text(the(the(pageAt(`/${language}/calendar/`).root, 'article'), 'p', withClass('lead')));

describe.each(languageCodes)('the calendar in %s', (language) => {
  const page = pageAt(`/${language}/calendar/`);
  const items = (of: Element): number => all(of, withAttribute('data-item')).length;
  const section = (id: string): number => items(the(page.root, 'section', withAttribute('aria-labelledby', id)));
  const calendar = calendarIn(language);
  const events = calendar.getAllSubcomponents('vevent');

  it('counts on the page what the tables hold', () => {
    expect(numbersOf(leadOf(language)).slice(-7)).toEqual(counts);
    expect(['overdue', 'due_soon', 'not_due', 'done', 'none'].map(section)).toEqual([
      count('overdue'),
      count('due_soon'),
      count('not_due'),
      count('on_time', 'late'),
      count('no_deadline_set'),
    ]);
    expect(items(the(page.root, 'list-filter'))).toBe(rows.length);
    expect(timelinesses.map((word) => count(word)).reduce((a, b) => a + b)).toBe(rows.length);
  });

  it('says in the file what the page says, and how many have no date', () => {
    const said = valueOf(calendar, 'x-wr-caldesc');
    expect(said.startsWith(`${leadOf(language)} `)).toBe(true);
    const undated = [rowsOf('duties').map((row) => row['due']), rowsOf('actions').map((row) => row['deadline'])];
    expect(numbersOf(said).slice(-4)).toEqual(
      undated.flatMap((dates) => [dates.filter((date) => date === '').length, dates.length]),
    );
  });

  it('has one event for each date of the tables, on its last day, each with its own name', () => {
    const found = events.map((event) => `${valueOf(event, 'uid')} ${valueOf(event, 'dtstart')}`);
    expect(found.toSorted()).toEqual(dated.map(({ uid, due }) => `${uid}@quyen-tre-em ${lastDayOf(due)}`).sort());
  });

  it('leads from each event to the page where the matter stands, in its language', () => {
    const astray = events
      .map((event) => valueOf(event, 'url'))
      .filter((url) => !url.startsWith(`${origin}/${language}/`));
    expect(astray).toEqual([]);
    for (const event of events) expect(() => pageAt(valueOf(event, 'url').slice(origin.length))).not.toThrow();
  });

  it('says where the file is, and the page and the file name each other', () => {
    expect([valueOf(calendar, 'url'), valueOf(calendar, 'source')]).toEqual([
      `${origin}/${language}/calendar/`,
      `${origin}${address(language)}`,
    ]);
    const files = all(page.root, 'a', withAttribute('type', 'text/calendar')).map((each) => attribute(each, 'href'));
    expect(files.toSorted()).toEqual(languageCodes.map(address).sort());
    expect(files[0]).toBe(address(language));
    expect(all(page.root, 'code').map(text)).toContain(`${origin}${address(language)}`);
  });

  it('lets a matter be found by its body, and keeps what can be narrowed inside the filter', () => {
    const without = all(page.root, withAttribute('data-item')).filter(
      (item) => !within(item, 'list-filter') || !(attribute(item, 'data-body') || attribute(item, 'data-province')),
    );
    expect(without.map(text)).toEqual([]);
  });
});

it('stands the same in all languages but for the words', () => {
  const bare = (language: Language) =>
    calendarIn(language)
      .getAllSubcomponents('vevent')
      .map((event) => ['uid', 'dtstamp', 'dtstart', 'last-modified', 'sequence'].map((name) => valueOf(event, name)));
  const [first, ...others] = languageCodes.map(bare);
  for (const other of others) expect(other).toEqual(first);
});
