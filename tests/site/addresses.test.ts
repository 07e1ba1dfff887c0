import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, text, withAttribute } from './html.ts';
import { filesOf, folderPages, origin, pages, read, site } from './pages.ts';

/* What programs are told of this site leads somewhere: every address of our own in every file made for them, and every relative one. */

const machineFiles = [
  'CITATION.cff',
  'robots.txt',
  'data/catalog.jsonld',
  'data/releases/index.json',
  'api/v1/openapi.json',
  ...['llms*.txt', '**/datapackage.json', '**/*.csv-metadata.json', 'feeds/**/*.atom', 'oembed/**/*.json'].flatMap(
    filesOf,
  ),
  ...['sitemap-*.xml', '*.ics', 'kits/**/toolkit.json', 'api/v1/**/*.json'].flatMap(filesOf),
];

/** Whether an address, without its fragment and question, is that of a file or a folder with a page. */
const resolved = new Map<string, boolean>();
function leads(address: string): boolean {
  const [path = ''] = address.slice(origin.length).split(/[?#]/);
  const known = resolved.get(path) ?? existsSync(join(site, decodeURI(path), path.endsWith('/') ? 'index.html' : ''));
  resolved.set(path, known);
  return known && (path === '' || path.includes('.') || path.endsWith('/'));
}

/** The addresses of this site in a text; those with a blank to fill in are patterns. */
const addressesIn = (words: string): string[] =>
  [...new Set(words.match(new RegExp(`${RegExp.escape(origin)}[^\\s"'<>()\\\\]*`, 'g')))].filter(
    (address) => !address.includes('{'),
  );

const dead = (name: string, words: string): string[] =>
  addressesIn(words)
    .map((address) => address.replace(/[.,;]+$/, ''))
    .filter((address) => !leads(address))
    .map((address) => `${name}: ${address}`);

/** A file as one text: lines of calendars are folded anywhere. */
const unfolded = (file: string): string => (file.endsWith('.ics') ? read(file).replace(/\r?\n[ \t]/g, '') : read(file));

/** What a description of tables names beside itself. */
const relativesIn = (words: string): string[] =>
  [...words.matchAll(/"(?:url|path|@id)": ?"(?!https?:|#)([^":]+)"/g)].map((match) => match[1]!);

describe('the addresses in files for programs', () => {
  it('lead to files of this site', () => {
    expect(machineFiles.length).toBeGreaterThan(500);
    expect(machineFiles.flatMap((file) => dead(file, unfolded(file)))).toEqual([]);
    expect(addressesIn(read('data/catalog.jsonld')).length).toBeGreaterThan(500);
  });

  it('lead to files of this site from the linked data of pages', () => {
    const linked = pages.flatMap(({ path, root }) =>
      all(root, 'script', withAttribute('type', 'application/ld+json')).map((script) => [path, text(script)] as const),
    );
    expect(linked.length).toBeGreaterThan(100);
    expect(linked.flatMap(([path, words]) => dead(path, words))).toEqual([]);
  });

  it('that are relative lead to files beside them', () => {
    const described = ['**/datapackage.json', '**/*.csv-metadata.json'].flatMap(filesOf);
    const missing = described.flatMap((file) =>
      relativesIn(readFileSync(join(site, file), 'utf8'))
        .map((path) => posix.join(dirname(file), path))
        .filter((path) => !existsSync(join(site, path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('would be found dead', () => {
    expect(dead('x', `a ${origin}/data/nothing.csv, b ${origin}/vi/. ${origin}/vi`)).toEqual([
      `x: ${origin}/data/nothing.csv`,
      `x: ${origin}/vi`,
    ]);
  });
});

describe('the folders whose addresses are cited', () => {
  it('say what they are in three languages, each with its page, and lead to every file they name', () => {
    expect(folderPages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/api/v1/', '/data/', '/data/releases/', '/data/releases/latest/']),
    );
    for (const { path, root } of folderPages) {
      const sections = all(root, 'section').map((section) => section.attrs.find(({ name }) => name === 'lang')?.value);
      expect(sections, path).toEqual(['vi', 'en', 'fr']);
      expect(all(root, 'meta', withAttribute('content', 'noindex')), path).toHaveLength(1);
    }
  });
});

describe('what guides programs', () => {
  it.each(['llms.txt', 'llms.en.txt', 'llms.fr.txt'])('%s is short, and its links lead somewhere', (file) => {
    const lines = read(file).trimEnd().split('\n');
    const links = [...read(file).matchAll(/\]\((\S+?)\)/g)].map((match) => match[1]!);
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines.length).toBeGreaterThan(29);
    expect(lines.length).toBeLessThan(61);
    expect(links.length).toBeGreaterThan(9);
    expect(links.filter((address) => !address.startsWith(origin) || !leads(address))).toEqual([]);
  });

  it('is named by robots.txt', () => {
    const named = [...read('robots.txt').matchAll(/^# (\S+)$/gm)].map((match) => match[1]!);
    expect(named).toContain(`${origin}/data/catalog.jsonld`);
    expect(named.filter((address) => !leads(address))).toEqual([]);
  });
});
