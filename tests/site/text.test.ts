import { describe, expect, it } from 'vitest';
import english from '../../content/strings/en.json' with { type: 'json' };
import { all, attribute, runs } from './html.ts';
import { filesOf, pageFrom, pages, read, type Page } from './pages.ts';

/* What the letters on the page look like: whole words, no remains of code, French spaces that do not break. */

/** Attributes that are read out or shown. */
const spoken = ['alt', 'aria-label', 'content', 'placeholder', 'title'];

/** Words for readers; code that they may copy holds braces and words of its own, and addresses hold the names of files. */
const spokenTexts = ({ root }: Page): string[] => [
  ...runs(root, '', ['pre', 'code']).map((run) => run.text),
  ...all(root).flatMap((element) =>
    spoken.flatMap((name) => attribute(element, name) ?? []).filter((words) => !/^https?:\/\/\S+$/.test(words)),
  ),
];

/** Invisible letters: soft hyphens, zero-width and directional marks, and the sign that the search index uses for itself. */
const invisible =
  /[\u00ad\u0345\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]|[\u{e0000}-\u{e007f}]/u;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

function letterFault(words: string): string | undefined {
  if (words !== words.normalize('NFC')) return 'not in NFC';
  if (invisible.test(words)) return 'invisible letter';
  return control.test(words) ? 'control letter' : undefined;
}

const keys = new Set([
  ...Object.keys(english.words).flatMap((key) => [key, key.replace(/\.(one|many|other)$/, '')]),
  'undefined',
  'null',
  'NaN',
]);
const dotted = /[a-z]\w*(?:\.\w+)+|undefined|NaN|\bnull\b/g;

/** What code leaves behind where a word should stand. */
function remainsIn(words: string): string[] {
  const named = words.match(dotted)?.filter((word) => keys.has(word) || word.startsWith('word.')) ?? [];
  const blanks = words.match(/\{\w*\}|\[object|Invalid Date|Infinity/g) ?? [];
  return [...named, ...blanks];
}

/** A percent sign apart from its number, as only French writes it. */
const apartFaults = (page: Page): string[] =>
  runs(page.root)
    .filter(({ text, language }) => language !== 'fr' && /\d\s[%‰]/.test(text))
    .map(({ text }) => `${page.path}: ${text.slice(0, 60)}`);

/** Places where a French line could break before a sign that belongs to the word. */
const breakable = / [;!?:»%‰]|« |\w'\w/g;

const frenchFaults = (page: Page): string[] =>
  runs(page.root)
    .filter(({ language }) => language === 'fr')
    .flatMap(({ text }) =>
      [...text.matchAll(breakable)].map(
        ({ index }) => `${page.path}: ${text.slice(Math.max(0, index - 25), index + 10)}`,
      ),
    );

describe('the text of all pages', () => {
  it('is composed, and has no invisible letters', () => {
    expect(pages.flatMap(({ path, html }) => (letterFault(html) ? [`${path}: ${letterFault(html)}`] : []))).toEqual([]);
  });

  it('holds no key, no open blank and no word of code', () => {
    const faults = pages.flatMap((page) =>
      spokenTexts(page).flatMap((words) => remainsIn(words).map((word) => `${page.path}: ${word}`)),
    );
    expect(faults).toEqual([]);
  });

  it('keeps French signs on the line of their word', () => {
    expect([...new Set(pages.flatMap(frenchFaults))]).toEqual([]);
  });

  it('sets the percent sign at its number', () => {
    expect([...new Set(pages.flatMap(apartFaults))]).toEqual([]);
    expect(apartFaults(pageFrom('/en/x/', '<html lang="en"><p>9 %<p lang="fr">9 %'))).toHaveLength(1);
  });

  it('would be found out', () => {
    expect(['e\u0302', 'a\u200bb', 'a\u202eb', 'd\u0345', 'a\u0007', 'Đà Nẵng'].map(letterFault)).toEqual([
      'not in NFC',
      ...Array.from({ length: 3 }, () => 'invisible letter'),
      'control letter',
      undefined,
    ]);
    expect(remainsIn('undefined {name} [object Object] NaN map.count word.status.odd areas.csv')).toHaveLength(6);
    const page = pageFrom('/fr/x/', '<html lang="fr"><p>Quoi ? « Oui » : l\'an.<p lang="en">What ?');
    expect(frenchFaults(page)).toHaveLength(5);
  });
});

describe('the text of all downloads', () => {
  it('is composed, and has no invisible letters but the byte order mark for Excel', () => {
    const faults = filesOf('{{data,schemas}/*.{csv,json},*.ics,feeds/*/*.atom}').flatMap((file) => {
      const fault = letterFault(read(file).replace(file.endsWith('.excel.csv') ? /^\ufeff/ : '', ''));
      return fault ? [`${file}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });
});
