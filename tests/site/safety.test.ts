import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, text, withAttribute, type Element } from './html.ts';
import { filesOf, origin, pageFrom, pages, read, site, type Page } from './pages.ts';

/* Nothing on a page runs or is styled but from files of the site itself, and nothing is kept of its readers. */

/** JSON-LD is data and never run, as long as it is JSON and nothing in it could end the element. */
function isData(element: Element): boolean {
  const words = text(element);
  return attribute(element, 'type') === 'application/ld+json' && !words.includes('<') && isJson(words);
}

function isJson(words: string): boolean {
  try {
    return typeof JSON.parse(words) === 'object';
  } catch {
    return false;
  }
}

const inlineOf = (element: Element): string[] => {
  const { tagName, attrs } = element;
  const script = tagName === 'script' && !attribute(element, 'src') && !isData(element) ? ['script'] : [];
  const handlers = attrs.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc');
  return [...script, ...(tagName === 'style' ? ['style'] : []), ...handlers.map(({ name }) => `${name}=`)];
};

const inlineFaults = (page: Page): string[] =>
  all(page.root)
    .flatMap(inlineOf)
    .map((fault) => `${page.path}: ${fault}`);

/** Links of these kinds are only followed, never loaded. */
const followed = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

function loadedBy(element: Element): string[] {
  const { tagName } = element;
  const loads = tagName !== 'a' && !(tagName === 'link' && followed.has(attribute(element, 'rel') ?? ''));
  const names = ['src', 'data', 'poster', 'xlink:href', 'action', 'formaction', ...(loads ? ['href'] : [])];
  const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
  return [...names.flatMap((name) => attribute(element, name) ?? []), ...sets];
}

function foreignFaults(page: Page): string[] {
  const loaded = all(page.root).flatMap(loadedBy);
  const foreign = loaded.filter((address) => new URL(address, `${origin}${page.path}`).origin !== origin);
  const frames = all(page.root, (each) => ['iframe', 'embed', 'object', 'base'].includes(each.tagName));
  return [...foreign, ...frames.map(({ tagName }) => tagName)].map((fault) => `${page.path}: ${fault}`);
}

function styleFaults(file: string, words: string): string[] {
  const addresses = [...words.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((match) => match[1]!);
  const missing = addresses.filter(
    (address) => !address.startsWith('data:image/') && !(address.startsWith('/') && existsSync(join(site, address))),
  );
  return [...missing, ...(words.match(/@import[^;]*/g) ?? [])].map((fault) => `${file}: ${fault}`);
}

const keeping =
  /document\.cookie|cookieStore|\b(?:local|session)Storage|indexedDB|sendBeacon|\bcaches\b|serviceWorker/g;
const foreignAddress = /["'`](?:https?:)?\/\/(?!www\.w3\.org\/|example\.com\$)[a-z0-9-]+\.[^"'`]*/gi;

const scriptFaults = (file: string, words: string): string[] =>
  [...(words.match(keeping) ?? []), ...(words.match(foreignAddress) ?? [])].map((fault) => `${file}: ${fault}`);

const scripts = filesOf('**/*.js');
const sheets = filesOf('**/*.css');

describe('a page', () => {
  it('holds no script, style or handler of its own', () => {
    expect(pages.flatMap(inlineFaults)).toEqual([]);
  });

  it('loads nothing from elsewhere and frames nothing', () => {
    expect(pages.flatMap(foreignFaults)).toEqual([]);
  });

  it('would be found out', () => {
    const page = pageFrom(
      '/vi/x/',
      `<script>1</script><style>p{}</style><p style="a" onclick="b"><img src="//cdn.example/x.png" srcset="https://a.example/y.png 2x">
       <link rel="stylesheet" href="https://fonts.example/css"><link rel="canonical" href="https://elsewhere.example/"><iframe src="/x/"></iframe>
       <svg><image href="https://b.example/z.png"/></svg>`,
    );
    expect(inlineFaults(page).map((fault) => fault.slice(8))).toEqual(['script', 'style', 'style=', 'onclick=']);
    expect(foreignFaults(page)).toHaveLength(5);
    const kinds = ['text/javascript', 'application/ld+json', 'module'];
    const planted = kinds.map((kind) => `<script type="${kind}">{"a": 1}</script>`).join('');
    const broken = '<script type="application/ld+json">alert(1)</script>';
    expect(inlineFaults(pageFrom('/vi/x/', planted + broken))).toHaveLength(3);
  });
});

describe('scripts and styles', () => {
  it('load nothing from elsewhere', () => {
    expect(sheets.flatMap((file) => styleFaults(file, read(file)))).toEqual([]);
    expect([scripts.length > 0, sheets.length > 0]).toEqual([true, true]);
    expect(styleFaults('x', '@import "a.css";b{src:url(https://a.example/f.woff2)}c{d:url("/no.png")}')).toHaveLength(
      3,
    );
  });

  it('keep nothing of the reader, neither cookie nor storage', () => {
    expect(scripts.flatMap((file) => scriptFaults(file, read(file)))).toEqual([]);
    expect(scriptFaults('x', 'document.cookie="a";localStorage.b;fetch("https://a.example/")')).toHaveLength(3);
  });
});

describe('the headers', () => {
  it('allow scripts and styles of the site alone', () => {
    const policy = /Content-Security-Policy: (.*)/.exec(read('_headers'))?.[1] ?? '';
    const sourcesOf = (directive: string): string | undefined =>
      new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(policy)?.[1];
    expect(sourcesOf('default-src')).toBe("'none'");
    expect([sourcesOf('script-src'), sourcesOf('style-src')].join()).not.toMatch(
      /unsafe-inline|'unsafe-eval'|https?:|\*/,
    );
    expect([sourcesOf('connect-src'), sourcesOf('font-src')]).toEqual(["'self'", "'self'"]);
    expect(all(pages[0]!.root, 'meta', withAttribute('http-equiv', 'Content-Security-Policy'))).toEqual([]);
  });
});
