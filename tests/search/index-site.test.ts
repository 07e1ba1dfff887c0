import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../scripts/search/index-site.ts';
import { answers, bundleOf, type Bundle } from './bundle.ts';

type Fixture = { path: string; title: string; text: string; kind: string; names?: string };

const pages: readonly Fixture[] = [
  {
    path: '/vi/provinces/da-nang/',
    title: 'Thành phố Đà Nẵng',
    text: 'Trẻ em ở đây đang đi học.',
    kind: 'province',
    names: 'Đà Nẵng; Danang',
  },
  {
    path: '/vi/provinces/before-2025/da-nang/',
    title: 'Đà Nẵng trước năm 2025',
    text: 'Tỉnh cũ.',
    kind: 'former_province',
    names: 'Đà Nẵng; Danang',
  },
  {
    path: '/vi/provinces/ho-chi-minh/',
    title: 'Thành phố Hồ Chí Minh',
    text: 'Có Bình Dương cũ.',
    kind: 'province',
    names: 'TP.HCM; Sài Gòn; Bình Dương',
  },
  {
    path: '/vi/provinces/before-2025/binh-duong/',
    title: 'Bình Dương trước năm 2025',
    text: 'Nay thuộc Sài Gòn.',
    kind: 'former_province',
    names: 'Bình Dương',
  },
  {
    path: '/vi/documents/27/',
    title: 'Quyết định 27/QĐ-TTg, tháng 1 năm 2025',
    text: 'Kế hoạch của Thủ tướng.',
    kind: 'document',
    names: '27/QĐ-TTg',
  },
  { path: '/vi/documents/102/', title: 'Luật 102/2016/QH13', text: 'Luật Trẻ em.', kind: 'document' },
  {
    path: '/vi/plan/',
    title: 'Kế hoạch',
    text: 'Theo 27/QĐ-TTg (TTg), 27/QĐ-TTg và 102/2016/QH13, ở TP.HCM.',
    kind: 'plan',
    names: '27/QĐ-TTg',
  },
  {
    path: '/vi/scattered/',
    title: 'Các chữ rời',
    text: 'Biết rằng tỷ số, lệ phí và chữ ký, chữ nghĩa, biết tỷ, lệ. Đã nâng, da nắng.',
    kind: 'page',
  },
  { path: '/vi/phrase/', title: 'Cụm chữ', text: 'Một trang dài hơn nói về tỷ lệ biết chữ ở nước ta.', kind: 'page' },
  { path: '/en/plan/', title: 'The plan', text: 'Children’s rights in Đà Nẵng.', kind: 'plan' },
  { path: '/fr/plan/', title: 'Le plan', text: 'Aller à l’école est un droit de l’enfant &lt;b&gt;.', kind: 'plan' },
];

const html = ({ path, title, text, kind, names = '' }: Fixture): string =>
  `<!doctype html><html lang="${path.slice(1, 3)}"><head><title>${title}</title>
  <meta name="search-kind" content="${kind}" data-pagefind-filter="kind[content]">
  <meta name="search-names" content="${names}" data-pagefind-meta="aliases[content]"></head>
  <body><nav>menuword</nav><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let bundle: Bundle;

function writeSite(site: string): void {
  for (const page of pages) {
    mkdirSync(join(site, page.path), { recursive: true });
    writeFileSync(join(site, page.path, 'index.html'), html(page));
  }
  writeFileSync(join(site, 'index.html'), html(pages[0]!).replace(' data-pagefind-body', ''));
}

const contentOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    globSync('pagefind/**', { cwd: site })
      .filter((file) => statSync(join(site, file)).isFile())
      .map((file) => [file, readFileSync(join(site, file), 'base64')]),
  );

const paths = async (language: string, query: string, settings: object = {}): Promise<string[]> => {
  await bundle.options({ language });
  return (await answers(bundle, query, settings)).map(({ url }) => url);
};

beforeAll(async () => {
  writeSite(folder);
  expect(await indexSite(folder)).toEqual({ pages: pages.length });
  bundle = await bundleOf(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle', () => {
  it('is the same, byte for byte, when it is written again, elsewhere or over itself', async () => {
    const other = mkdtempSync(join(tmpdir(), 'search-again-'));
    writeSite(other);
    mkdirSync(join(other, 'pagefind'));
    writeFileSync(join(other, 'pagefind/left-over.pf_fragment'), '');
    await indexSite(other);
    expect(contentOf(other)).toEqual(contentOf(folder));
    rmSync(other, { recursive: true });
  });

  it('holds only what the site uses, and imports only what lies beside it', () => {
    const scripts = globSync('pagefind/*.{js,css}', { cwd: folder }).map((file) => file.replace(/.*[\\/]/, ''));
    expect(scripts.sort()).toEqual(['fold.js', 'pagefind-core.js', 'pagefind-worker.js', 'pagefind.js']);
    const entry = readFileSync(join(folder, 'pagefind/pagefind.js'), 'utf8');
    expect([...entry.matchAll(/^import .* from '([^']*)'/gm)].map(([, from]) => from)).toEqual([
      './pagefind-core.js',
      './fold.js',
    ]);
  });

  it('works in plain Node, in the reference language if none is named, and beside the globals of a caller', () => {
    const address = JSON.stringify(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
    const ask = `const { search } = await import(${address}); const { results } = await search('da nang'); console.log((await results[0].data()).url);`;
    const shims = `globalThis.document = { documentElement: { lang: 'en' } }; globalThis.fetch = () => { throw new Error('no net'); };`;
    const run = (code: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
    expect(run(ask)).toBe('/vi/provinces/da-nang/');
    expect(run(shims + ask)).toBe('/en/plan/');
  });
});

describe('a search in Vietnamese', () => {
  it.each([
    ['Đà Nẵng', '/vi/provinces/da-nang/'],
    ['da nang', '/vi/provinces/da-nang/'],
    ['danang', '/vi/provinces/da-nang/'],
    ['dang di hoc', '/vi/provinces/da-nang/'],
    ['tphcm', '/vi/provinces/ho-chi-minh/'],
    ['tp hcm', '/vi/provinces/ho-chi-minh/'],
    ['sai gon', '/vi/provinces/ho-chi-minh/'],
    ['binh duong', '/vi/provinces/before-2025/binh-duong/'],
    ['27/QĐ-TTg', '/vi/documents/27/'],
    ['27/qd-ttg', '/vi/documents/27/'],
    ['27 qd ttg', '/vi/documents/27/'],
    ['102/2016/QH13', '/vi/documents/102/'],
    ['102 2016 qh13', '/vi/documents/102/'],
    ['ty le biet chu', '/vi/phrase/'],
  ])('%s leads to %s first', async (query, path) => {
    expect((await paths('vi', query))[0]).toBe(path);
  });

  it('finds nothing outside the body, and no page that did not ask to be found', async () => {
    expect(await paths('vi', 'menuword')).toEqual([]);
    expect(await paths('vi', 'da nang')).not.toContain('/');
  });

  it('shows text as it was written', async () => {
    await bundle.options({ language: 'vi' });
    const [page] = await answers(bundle, 'dang di hoc');
    expect(page!.meta['title']).toBe('Thành phố Đà Nẵng');
    expect(page!.excerpt).toContain('ở đây <mark>đang</mark> <mark>đi</mark> <mark>học.</mark>');
    expect(JSON.stringify(page)).not.toContain('\u0345');
  });

  it('filters by kind and counts the pages of every kind', async () => {
    await bundle.options({ language: 'vi' });
    await bundle.filters();
    expect(await paths('vi', 'da nang', { filters: { kind: { any: ['former_province'] } } })).toEqual([
      '/vi/provinces/before-2025/da-nang/',
    ]);
    const { totalFilters } = await bundle.search('da nang', { filters: { kind: { any: ['former_province'] } } });
    expect(totalFilters['kind']).toMatchObject({ province: 1, former_province: 1, document: 0 });
  });
});

describe('a search in French and English', () => {
  it.each(['école', 'ecole', 'l’école', "l'ecole", 'écoles', 'enfant'])('finds %s after an article', async (query) => {
    expect(await paths('fr', query)).toEqual(['/fr/plan/']);
  });

  it('keeps the languages apart in one program', async () => {
    expect(await paths('en', 'da nang')).toEqual(['/en/plan/']);
    expect(await paths('en', 'children’s right')).toEqual(['/en/plan/']);
    expect((await paths('vi', 'da nang'))[0]).toBe('/vi/provinces/da-nang/');
  });
});
