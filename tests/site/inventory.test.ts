import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes, type Language } from '../../src/domain/languages.ts';
import { filesOf, origin, pages, proper, read } from './pages.ts';
import { rowsOf } from './tables.ts';

/* Every page that the content can fill is there, in every language, and the sitemaps list just these. */

const content = process.env['CONTENT_DIR'] ?? 'content';

/** The ids of the records of a folder of content, from the names of its files. */
const ids = (folder: string): string[] =>
  globSync(`${folder}/*.yaml`, { cwd: content })
    .map((file) => basename(file.replaceAll('\\', '/'), '.yaml'))
    .sort();

const slugs = (kind: string): string[] =>
  rowsOf('areas')
    .filter((row) => row['kind'] === kind)
    .map((row) => row['slug']!);

const prose = globSync('pages/**/*.vi.mdx', { cwd: content }).map((file) =>
  file.replaceAll('\\', '/').replace(/^pages\/(.*)\.vi\.mdx$/, '$1/'),
);
const ofKind = (pattern: string): string[] =>
  globSync(pattern, { cwd: content }).map((file) => file.replaceAll('\\', '/').replace(/\.vi\.mdx$/, ''));
const children = ofKind('children/**/*.vi.mdx').map((file) => (file === 'children/welcome' ? 'children/' : `${file}/`));
const posts = ofKind('posts/*.vi.mdx').map((file) => file.replace('posts/', 'updates/') + '/');
const tables = filesOf('data/*.json')
  .filter(
    (file) =>
      !['.topo.json', 'profiles.json', 'datapackage.json', '-metadata.json'].some((other) => file.endsWith(other)),
  )
  .map((file) => basename(file, '.json'));

const releases = globSync('releases/*/release.yaml', { cwd: content })
  .map((file) => basename(dirname(file)))
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
// Every two releases, and the newest with what stands now.
const pairs = releases.flatMap((from, index) =>
  [...releases.slice(index + 1), ...(index === releases.length - 1 ? ['next'] : [])].map((to) => `${from}/${to}`),
);
/** The years from the first that is recorded to the next June after the day of the site. */
const asOf = /^as_of: '(\d{4})-(\d{2})/m.exec(readFileSync(`${content}/site.yaml`, 'utf8'))!;
const coming = Number(asOf[1]) + (Number(asOf[2]) > 6 ? 1 : 0);
const first = Math.min(coming, ...ids('campaigns').map(Number));
const months = Array.from({ length: coming - first + 1 }, (_, index) => first + index);

const [provinces, former, regions] = [slugs('province'), slugs('former_province'), slugs('region')];

const expected = [
  '',
  'plan/',
  ...ids('tasks').map((id) => `plan/tasks/${id}/`),
  ...['recommendations', 'actions', 'agencies', 'documents', 'indicators'].flatMap((kind) => [
    `${kind}/`,
    ...ids(kind).map((id) => `${kind}/${id}/`),
  ]),
  'evidence/',
  'contradictions/',
  'reports/',
  ...ids('reports').map((id) => `reports/${id}/`),
  ...ids('rubrics').map((id) => `about/rubric/${id}/`),
  // The address of the rubric in force; without one there is nothing to show.
  ...(ids('rubrics').length > 0 ? ['about/rubric/'] : []),
  'indicators/coverage/',
  'indicators/targets/',
  ...ids('indicators').map((id) => `indicators/${id}/working/`),
  'provinces/',
  ...provinces.map((slug) => `provinces/${slug}/`),
  'provinces/before-2025/',
  ...former.map((slug) => `provinces/before-2025/${slug}/`),
  'regions/',
  ...regions.map((slug) => `regions/${slug}/`),
  'compare/',
  'map/',
  'data/',
  'data/releases/',
  ...releases.map((version) => `data/releases/${version}/`),
  ...pairs.map((pair) => `data/releases/${pair}/`),
  'data/query/',
  ...tables.map((id) => `data/${id}/`),
  ...prose,
  'action-month/',
  ...months.map((year) => `action-month/${year}/`),
  'calendar/',
  'glossary/',
  'updates/',
  'corrections/',
  ...posts,
  ...children,
  'search/',
].sort();

const pathsIn = (language: Language): string[] =>
  proper.filter((page) => page.language === language).map(({ path }) => path.slice(`/${language}/`.length));

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!);

describe('the pages', () => {
  it.each(languageCodes)('are all there in %s, and no others', (language) => {
    expect(pathsIn(language).sort()).toEqual(expected);
  });

  it('cover 7 tasks, 34 provinces, 63 former ones, 6 regions and what the site says of itself', () => {
    expect(ids('tasks')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect([provinces.length, former.length, regions.length]).toEqual([34, 63, 6]);
    expect(expected).toEqual(
      expect.arrayContaining([
        'about/',
        'about/method/',
        'about/independence/',
        'about/accessibility/',
        'about/privacy/',
      ]),
    );
    expect(posts.length).toBeGreaterThanOrEqual(3);
    expect(children).toEqual(
      expect.arrayContaining(['children/', 'children/10-13/', 'children/14-17/', 'children/teachers/']),
    );
    expect(tables.length).toBeGreaterThanOrEqual(19);
  });

  it('include one at the root, one for addresses that lead nowhere and one in each folder that is cited', () => {
    const rest = pages.filter((page) => !proper.includes(page)).map(({ path }) => path);
    const versions = [...releases, ...(releases.length > 0 ? ['latest'] : [])];
    const folders = ['/api/v1/', '/data/', '/data/releases/', ...versions.map((each) => `/data/releases/${each}/`)];
    expect(rest.sort()).toEqual(['/', '/404.html', ...folders].sort());
  });
});

describe('the sitemaps', () => {
  it('are named by robots.txt and by their index', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml\n`);
    expect(read('robots.txt')).not.toMatch(/Disallow: *\S/);
    expect(locations(read('sitemap-index.xml'))).toEqual(languageCodes.map((code) => `${origin}/sitemap-${code}.xml`));
  });

  it.each(languageCodes)('list exactly the pages in %s, each with its translations', (language) => {
    const xml = read(`sitemap-${language}.xml`);
    const listed = locations(xml);
    expect(listed.toSorted()).toEqual(expected.map((path) => `${origin}/${language}/${path}`).sort());
    const entries = xml.split('<url>').slice(1);
    const incomplete = entries.filter((entry) => {
      const path = entry.slice(entry.indexOf(`/${language}/`) + 4, entry.indexOf('</loc>'));
      return !languageCodes.every((code) => entry.includes(`hreflang="${code}" href="${origin}/${code}/${path}"`));
    });
    expect(incomplete).toEqual([]);
    expect(entries.every((entry) => /<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/.test(entry))).toBe(true);
  });
});
