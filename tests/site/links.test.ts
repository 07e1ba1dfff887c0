import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, withAttribute, type Element } from './html.ts';
import { origin, pageFrom, pages, proper, site, type Page } from './pages.ts';

/* Every link leads somewhere, in the reader's language, and every page is reached by links alone. */

const pathsWithPages = new Map(pages.map((page) => [page.path, page]));
const idsOf = new Map<string, ReadonlySet<string>>();

function hasId(page: Page, id: string): boolean {
  const ids =
    idsOf.get(page.path) ?? new Set(all(page.root, withAttribute('id')).map((each) => attribute(each, 'id')!));
  if (pathsWithPages.get(page.path) === page) idsOf.set(page.path, ids);
  return ids.has(id);
}

/** Addresses that content marks as having no https: edition. */
const httpOnly = new Set(
  globSync('content/{sources,documents}/*.yaml')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((words) => words.split(/\n(?=- )/))
    .filter((entry) => /^\s+http_only: true$/m.test(entry) || /^http_only: true$/m.test(entry))
    .flatMap((entry) => /^\s*(?:- )?url: (\S+)/m.exec(entry)?.[1] ?? []),
);

const addressesOf = (element: Element): string[] =>
  ['href', 'src', 'action', 'data-base'].flatMap((name) => attribute(element, name) ?? []);

function foreignFault({ protocol, href }: URL): string | undefined {
  if (['https:', 'tel:', 'mailto:'].includes(protocol) || httpOnly.has(href)) return undefined;
  return `${href} is neither https: nor marked http_only`;
}

function ownFault(page: Page, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  const target = path === page.path ? page : pathsWithPages.get(path);
  // A frame for other sites has an address like a page, and is none.
  const file = join(site, path, path.includes('/embed/') ? 'index.html' : '');
  if (!target && !(existsSync(file) && statSync(file).isFile())) return `${path} is not there`;
  const id = decodeURIComponent(url.hash.slice(1));
  return target && id && !hasId(target, id) ? `${path} has no #${id}` : undefined;
}

function deadLinks(page: Page): string[] {
  const addresses = new Set(all(page.root).flatMap(addressesOf));
  return [...addresses].flatMap((address) => {
    const url = new URL(address, `${origin}${page.path}`);
    const fault = url.origin === origin ? ownFault(page, url) : foreignFault(url);
    return fault ? [`${page.path}: ${fault}`] : [];
  });
}

const newWindows = (page: Page): string[] =>
  all(page.root, withAttribute('target')).map((each) => `${page.path}: ${attribute(each, 'href') ?? each.tagName}`);

/** Links, other than those of the language switch, that take the reader into another language. */
const strayLinks = (page: Page): string[] =>
  all(page.root, 'a', (link) => attribute(link, 'hreflang') === undefined)
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => /^\/(vi|en|fr)\//.test(href) && !href.startsWith(`/${page.language}/`))
    .map((href) => `${page.path}: ${href}`);

describe('links', () => {
  it('lead to a page, a file or an anchor that is there, or to a safe address elsewhere', () => {
    expect(pages.flatMap(deadLinks)).toEqual([]);
  });

  it('open in the same window', () => {
    expect(pages.flatMap(newWindows)).toEqual([]);
  });

  it('stay in the language of the page', () => {
    expect(proper.flatMap(strayLinks)).toEqual([]);
  });

  it('reach every page from the home page of its language', () => {
    const reached = new Set(['/vi/', '/en/', '/fr/']);
    for (const path of reached) {
      const page = pathsWithPages.get(path);
      for (const link of page ? all(page.root, 'a') : []) {
        const { pathname } = new URL(attribute(link, 'href') ?? '', `${origin}${path}`);
        if (pathsWithPages.has(pathname)) reached.add(pathname);
      }
    }
    expect(proper.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('are told apart from dead, unsafe and stray ones', () => {
    const page = pageFrom(
      '/vi/x/',
      `<a href="/vi/nowhere/">a</a><a href="/vi/plan">b</a><a href="#gone">c</a><a href="http://example.org/">d</a>
       <a href="javascript:alert(1)">e</a><a href="/en/plan/" target="_blank">f</a><a id="here" href="#here">g</a>
       <img src="/missing.png"><a href="/vi/glossary/#nothing-of-the-kind">h</a>`,
    );
    expect(deadLinks(page)).toHaveLength(7);
    expect(newWindows(page)).toHaveLength(1);
    expect(strayLinks(page)).toEqual(['/vi/x/: /en/plan/']);
  });
});
