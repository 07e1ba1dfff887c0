import { describe, expect, it } from 'vitest';
import { languageCodes, type Language } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass } from './html.ts';
import { folderPages, origin, pageAt, pageFrom, pages, proper, type Page } from './pages.ts';

/* What search engines, browsers and screen readers are told of a page before its text. */

const meta = ({ root }: Page, name: string): string =>
  all(root, 'meta', withAttribute('name', name))
    .map((each) => attribute(each, 'content') ?? '')
    .join('|');
const titleOf = ({ root }: Page): string =>
  all(root, 'title', (each) => !each.parentNode || each.parentNode.nodeName === 'head')
    .map(text)
    .join('|');
const canonicalOf = ({ root }: Page): string =>
  all(root, 'link', withAttribute('rel', 'canonical'))
    .map((each) => attribute(each, 'href') ?? '')
    .join('|');
const alternatesOf = ({ root }: Page): Record<string, string> =>
  Object.fromEntries(
    all(root, 'link', withAttribute('rel', 'alternate'), withAttribute('hreflang')).map((each) => [
      attribute(each, 'hreflang') ?? '',
      attribute(each, 'href') ?? '',
    ]),
  );
const inLanguage = (path: string, language: Language): string => path.replace(/^\/(vi|en|fr)?\/?/, `/${language}/`);
const repeated = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

const languageOf = ({ root }: Page): string | undefined => attribute(the(root, 'html'), 'lang');

describe('the head of a page', () => {
  it('names the language of its address', () => {
    expect(pages.filter((page) => languageOf(page) !== page.language).map(({ path }) => path)).toEqual([]);
  });

  it('has a title and a description that no other page of its language has', () => {
    const faults = languageCodes.flatMap((language) => {
      const own = proper.filter((page) => page.language === language);
      const described = own.map((page) => meta(page, 'description'));
      return [
        ...repeated(own.map(titleOf)),
        ...repeated(described),
        ...described.filter((words) => words.trim() === ''),
      ];
    });
    expect(faults).toEqual([]);
    expect(pages.filter((page) => titleOf(page).trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('names its own address, which for the copy at the root is that of the Vietnamese home page', () => {
    const faults = proper.filter((page) => canonicalOf(page) !== `${origin}${page.path}`).map(({ path }) => path);
    expect(faults).toEqual([]);
    expect(canonicalOf(pageAt('/'))).toBe(`${origin}/vi/`);
    expect(meta(pageAt('/'), 'robots')).toBe('noindex');
    expect(meta(pageAt('/404.html'), 'robots')).toBe('noindex');
    expect(folderPages.filter((page) => meta(page, 'robots') !== 'noindex')).toEqual([]);
    // The newest release has one address that lasts.
    const elsewhere = folderPages.filter((page) => canonicalOf(page) !== `${origin}${page.path}`);
    expect(elsewhere.map(({ path }) => path)).toEqual(['/data/releases/latest/']);
    expect(proper.filter((page) => meta(page, 'robots') !== '').map(({ path }) => path)).toEqual([]);
  });

  it('names the same page in all languages, and each of these names it back', () => {
    const faults = proper.filter((page) => {
      const expected = {
        ...Object.fromEntries(languageCodes.map((code) => [code, `${origin}${inLanguage(page.path, code)}`])),
        'x-default': `${origin}${inLanguage(page.path, 'vi')}`,
      };
      return JSON.stringify(alternatesOf(page)) !== JSON.stringify(expected);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('is read as it stands, so that a fault would show', () => {
    const page = pageFrom('/fr/x/', '<html lang="vi"><title>a</title><link rel="canonical" href="/y/"><p lang="fr">');
    expect([languageOf(page), titleOf(page), canonicalOf(page), meta(page, 'description')]).toEqual([
      'vi',
      'a',
      '/y/',
      '',
    ]);
    expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
  });
});

describe('the language switch', () => {
  const linksOf = ({ root }: Page) => all(the(root, 'nav', withClass('languages')), 'a');

  it('stays on the page, says each language in itself and marks the present one', () => {
    const faults = proper.filter((page) => {
      const found = linksOf(page).map((link) =>
        ['href', 'lang', 'hreflang', 'aria-current'].map((name) => attribute(link, name) ?? '').join(' '),
      );
      const expected = languageCodes.map((code) =>
        [inLanguage(page.path, code), code, code, code === page.language ? 'true' : ''].join(' '),
      );
      return found.join('|') !== expected.join('|');
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(linksOf(pageAt('/')).map((link) => attribute(link, 'href'))).toEqual(['/vi/', '/en/', '/fr/']);
  });
});
