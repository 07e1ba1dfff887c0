import { describe, expect, it } from 'vitest';
import { all, attribute, parent, text, withAttribute, withClass, within, type Element } from './html.ts';
import { folderPages, origin, pageAt, pageFrom, pages, proper, type Page } from './pages.ts';

/* How a page is put together: headings, landmarks, the way in, the way back, and what stands below every page. */

const withFrame = pages.filter((page) => page.path !== '/404.html' && !folderPages.includes(page));
const isHome = ({ path }: Page): boolean => /^\/(vi\/|en\/|fr\/)?$/.test(path);

const headingsOf = ({ root }: Page): number[] =>
  all(root, (each) => /^h[1-6]$/.test(each.tagName)).map(({ tagName }) => Number(tagName[1]));

function headingFaults(page: Page): string[] {
  const levels = headingsOf(page);
  const skipped = levels
    .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    .map((level) => `h${level} after a gap`);
  const tops = levels.filter((level) => level === 1).length;
  const empty = all(page.root, (each) => /^h[1-6]$/.test(each.tagName) && text(each).trim() === '').map(
    () => 'empty heading',
  );
  return [...skipped, ...empty, ...(tops === 1 ? [] : [`${tops} h1`])].map((fault) => `${page.path}: ${fault}`);
}

const isTop = (element: Element): boolean => !within(element, 'main', 'article', 'section', 'nav', 'aside');

function landmarkFaults(page: Page): string[] {
  const count = (tag: string): number => all(page.root, tag, isTop).length;
  const lone = ['header', 'main', 'footer'].filter((tag) => count(tag) !== 1);
  const names = all(page.root, 'nav').map((each) => attribute(each, 'aria-label') ?? '');
  const unnamed = names.length < 3 || names.includes('') || new Set(names).size < names.length ? ['nav'] : [];
  return [...lone, ...unnamed].map((tag) => `${page.path}: ${tag}`);
}

function skipFaults(page: Page): string[] {
  const [first] = all(page.root, (each) => ['a', 'button', 'input'].includes(each.tagName));
  const leads = first && attribute(first, 'href') === '#main' && text(first).trim() !== '';
  return leads && all(page.root, 'main', withAttribute('id', 'main')).length === 1 ? [] : [page.path];
}

/** The breadcrumbs lead from home through pages each within the one before, and end with the page itself, which is no link. */
function crumbFaults(page: Page): string[] {
  const [trail, ...more] = all(page.root, 'nav', withClass('breadcrumbs'));
  if (isHome(page)) return trail ? [`${page.path}: breadcrumbs on a home page`] : [];
  if (!trail || more.length > 0) return [`${page.path}: no breadcrumbs`];
  const hrefs = all(trail, 'a').map((each) => attribute(each, 'href') ?? '');
  const steps = [...hrefs, page.path];
  const rising = steps.every(
    (href, index) => index === 0 || (href.startsWith(steps[index - 1]!) && href !== steps[index - 1]),
  );
  const last = all(trail, 'li').at(-1);
  const ends =
    last !== undefined &&
    attribute(last, 'aria-current') === 'page' &&
    text(last).trim() !== '' &&
    all(last, 'a').length === 0;
  return hrefs[0] === `/${page.language}/` && rising && ends ? [] : [`${page.path}: ${steps.join(' → ')}`];
}

const hasHotline = ({ root }: Page): boolean =>
  all(root, 'a', withAttribute('href', 'tel:111')).some((each) => text(each).includes('111'));

/** Below every page: its sources or that it has none, the day of its last change, and how to cite it. */
function endFaults(page: Page): string[] {
  const [end] = all(page.root, 'section', withClass('page-end'));
  if (!end) return [`${page.path}: nothing below the page`];
  const sources = all(end, 'li', (each) => parent(each)?.attrs.some(({ value }) => value === 'sources') === true);
  const undated = sources
    .filter((each) => !/\d{1,2}\/\d{1,2}\/\d{4}/.test(text(each)))
    .map(() => 'a source without the day it was read');
  const [changed, citation] = all(end, 'dd').map(text);
  const canonical = page.path === '/' ? '/vi/' : page.path;
  return [
    ...(sources.length > 0 || all(end, 'p').length > 1 ? [] : ['no sources']),
    ...undated,
    ...(/\d{4}/.test(changed ?? '') ? [] : ['no last change']),
    ...(citation?.includes(`${origin}${canonical}`) && citation.includes(changed!) ? [] : ['no citation']),
  ].map((fault) => `${page.path}: ${fault}`);
}

describe('every page', () => {
  it('has one h1 and skips no level of headings', () => {
    expect(pages.flatMap(headingFaults)).toEqual([]);
  });

  it('has its landmarks, and tells its navigations apart', () => {
    expect(withFrame.flatMap(landmarkFaults)).toEqual([]);
    expect(all(pageAt('/404.html').root, 'main')).toHaveLength(1);
  });

  it('begins with a link past the header', () => {
    expect(withFrame.flatMap(skipFaults)).toEqual([]);
  });

  it('shows the way back, unless it is a home page', () => {
    expect(withFrame.flatMap(crumbFaults)).toEqual([]);
  });

  it('lets one call 111, also where the page asked for does not exist', () => {
    expect(pages.filter((page) => !hasHotline(page)).map(({ path }) => path)).toEqual([]);
  });

  it('names its sources, its last change and how to cite it', () => {
    expect(withFrame.flatMap(endFaults)).toEqual([]);
  });

  it('names a source where it shows figures', () => {
    const withFigures = proper.filter(
      ({ path }) => /\/(indicators|provinces)\/.+/.test(path) && !path.endsWith('/before-2025/'),
    );
    const without = withFigures.filter(({ root }) => all(root, 'ul', withClass('sources')).length === 0);
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(withFigures.length).toBeGreaterThan(300);
  });

  it('would be found out', () => {
    const bare = pageFrom(
      '/vi/x/',
      '<h2>a</h2><h4></h4><a href="/">b</a><main></main><nav></nav><a href="tel:112">111</a>',
    );
    expect(headingFaults(bare)).toHaveLength(4);
    expect(landmarkFaults(bare)).toEqual(['/vi/x/: header', '/vi/x/: footer', '/vi/x/: nav']);
    expect([skipFaults(bare), crumbFaults(bare), endFaults(bare)].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(hasHotline(bare)).toBe(false);
    const astray = pageFrom(
      '/vi/a/b/',
      '<nav class="breadcrumbs"><a href="/vi/">x</a><a href="/vi/c/">y</a><ul><li aria-current="page">z</li></ul></nav>',
    );
    expect(crumbFaults(astray)).toEqual(['/vi/a/b/: /vi/ → /vi/c/ → /vi/a/b/']);
    const undated = pageFrom(
      '/vi/x/',
      '<section class="page-end"><ul class="sources"><li>A report</li></ul><dl><dd>2026</dd><dd>A page</dd></dl></section>',
    );
    expect(endFaults(undated)).toEqual(['/vi/x/: a source without the day it was read', '/vi/x/: no citation']);
  });
});
