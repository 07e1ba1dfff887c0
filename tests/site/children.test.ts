import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass } from './html.ts';
import { proper } from './pages.ts';

/* Pages for children ask nothing, keep nothing, offer the hotline first and say whether children have read them. */

const pages = proper.filter(({ path }) => /^\/..\/children\//.test(path));
const forChildren = pages.filter(({ path }) => !path.endsWith('/teachers/'));

describe('pages for children', () => {
  it('are there in all languages', () => {
    const paths = languageCodes.map((language) =>
      pages.filter((page) => page.language === language).map(({ path }) => path.slice(3)),
    );
    expect(paths[0]?.length).toBeGreaterThanOrEqual(8);
    expect(paths).toEqual(languageCodes.map(() => paths[0]));
  });

  it('have no form, no field, no script and no frame', () => {
    const asking = ['form', 'input', 'textarea', 'select', 'button', 'script', 'iframe'];
    const faults = pages.flatMap(({ path, root }) =>
      all(root, ({ tagName }) => asking.includes(tagName)).map(({ tagName }) => `${path}: ${tagName}`),
    );
    expect(faults).toEqual([]);
  });

  it('have the hotline as their first link', () => {
    const first = forChildren.map(({ root }) => attribute(all(the(root, 'article'), 'a')[0]!, 'href'));
    expect(new Set(first)).toEqual(new Set(['tel:111']));
  });

  it('give every number to call as a link', () => {
    const helping = forChildren.filter(({ path }) => path.endsWith('/help/'));
    expect(helping.length).toBe(6);
    for (const { path, root } of helping) {
      const links = all(the(root, 'article'), 'a', withAttribute('href', 'tel:113'));
      expect(
        links.map((link) => text(link)),
        path,
      ).toEqual(['113']);
    }
  });

  it('give the sheet of a lesson the steps of a call that the page for the youngest has', () => {
    for (const language of languageCodes) {
      const [help, lesson] = ['10-13/help', 'teachers'].map((path) =>
        pages.find((page) => page.path === `/${language}/children/${path}/`)!,
      );
      const lists = [help!, lesson!].map(({ root }) =>
        all(the(root, 'article'), 'ol')
          .at(-1)!
          .childNodes.flatMap((node) => ('tagName' in node ? [text(node)] : [])),
      );
      expect(lists[0]?.length).toBe(6);
      expect(lists[1]).toEqual(lists[0]);
    }
  });

  it('say that no child has read them yet', () => {
    const marks: Readonly<Record<string, string>> = {
      vi: 'Chưa có trẻ em nào',
      en: 'No children have',
      fr: 'Aucun enfant n’a',
    };
    const silent = pages.filter(
      ({ root, language }) => !text(the(root, 'p', withClass('review'))).startsWith(marks[language]!),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('describe every picture, and have no table', () => {
    const pictures = pages.flatMap(({ root }) => all(the(root, 'article'), 'svg'));
    expect(pictures.length).toBeGreaterThan(20);
    const silent = pictures.filter(
      (each) => attribute(each, 'role') !== 'img' || (attribute(each, 'aria-label') ?? '').length < 20,
    );
    expect(silent).toEqual([]);
    expect(forChildren.flatMap(({ root }) => all(root, 'table'))).toEqual([]);
  });

  it('are led to from the home page, the header and the footer', () => {
    for (const language of languageCodes) {
      const home = proper.find(({ path }) => path === `/${language}/`)!;
      const links = all(home.root, 'a', withAttribute('href', `/${language}/children/`));
      expect(links.length, language).toBe(3);
    }
  });
});
