import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';
import { words } from './words.ts';

const typed: readonly [language: 'vi' | 'en' | 'fr', query: string, path: string][] = [
  ['vi', 'da nang', 'provinces/da-nang/'],
  ['vi', 'ha giang', 'provinces/before-2025/ha-giang/'],
  ['vi', '27/QĐ-TTg', 'documents/27-qd-ttg-2025/'],
  ['vi', 'bo y te', 'agencies/ministry-of-health/'],
  ['en', 'da nang', 'provinces/da-nang/'],
  ['en', 'MOLISA', 'agencies/ministry-of-labour-invalids-and-social-affairs/'],
  ['fr', 'enfant', 'indicators/kindergarten-pupils/'],
  ['fr', 'école', 'indicators/kindergarten-pupils/'],
];

const jump = (page: Page): { field: Locator; hits: Locator; state: Locator } => {
  const search = page.locator('header site-search');
  return {
    field: search.locator('input[type=search]'),
    hits: search.locator('li'),
    state: search.getByRole('status'),
  };
};

const hrefs = (hits: Locator): Promise<(string | null)[]> =>
  hits.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const engineOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  return asked;
};

describe('the field in the header', () => {
  test('loads the search only when it is entered', async ({ open }) => {
    const page = await open();
    const asked = engineOf(page);
    await page.goto('/vi/', { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await jump(page).field.focus();
    await page.waitForRequest(/\/pagefind\/.*\.pf_meta/);
    expect(asked.length).toBeGreaterThan(1);
  });

  for (const [language, query, path] of typed) {
    test(`${language}: “${query}” leads to ${path}`, async ({ open }) => {
      const page = await open();
      await page.goto(`/${language}/`);
      const { field, hits, state } = jump(page);
      await field.pressSequentially(query);
      await hits.first().waitFor();
      expect(await hrefs(hits)).toContain(`/${language}/${path}`);
      expect(await state.textContent()).toMatch(/^\d+ \S+/);
      // What is not a page of its own at the top says of which kind it is, or where it stands.
      const places = await hits.locator('.search-path').allTextContents();
      expect(places).toHaveLength(await hits.count());
      for (const place of places) expect(place.trim()).not.toBe('');
      const hit = hits.filter({ has: page.locator(`a[href="/${language}/${path}"]`) });
      await hit.locator('a').click();
      await page.waitForURL(`**/${language}/${path}`);
    });
  }

  test('says of a former province what kind of page it is and where it stands', async ({ open }) => {
    const page = await open();
    await page.goto('/en/');
    const { field, hits } = jump(page);
    await field.pressSequentially('ha giang');
    const { 'word.page_kinds.former_province': kind, 'provinces.title': above } = words('en');
    expect(await hits.first().locator('.search-path').textContent()).toBe(`${above} › ${kind}`);
    await field.fill('decision 27');
    await hits.filter({ has: page.locator('a[href="/en/plan/"]') }).waitFor();
    const plan = hits.filter({ has: page.locator('a[href="/en/plan/"]') }).locator('.search-path');
    expect(await plan.textContent()).toBe(words('en')['word.page_kinds.plan']);
  });

  test('works by keyboard alone', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/');
    const { field, hits } = jump(page);
    while (!(await field.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');
    // At once, so that there is one question and one answer.
    await page.keyboard.insertText('da nang');
    await hits.first().locator('a[href="/vi/provinces/da-nang/"]').waitFor();
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const [first, second] = await hrefs(hits);
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await here()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hits.first().isVisible()).toBe(false);
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type(' ');
    await hits.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  test('closes its list when it is left', async ({ open }) => {
    const page = await open();
    await page.goto('/en/');
    const { field, hits } = jump(page);
    await field.pressSequentially('health');
    await hits.first().waitFor();
    await page.locator('h1').first().click();
    expect(await hits.first().isVisible()).toBe(false);
  });

  test('says, to eyes too, that nothing was found', async ({ open }) => {
    const page = await open();
    await page.goto('/fr/');
    const { field, hits, state } = jump(page);
    await field.pressSequentially('xyzzyx');
    await state.filter({ hasText: words('fr')['search.none_jump'] ?? '' }).waitFor();
    const box = await state.boundingBox();
    expect(box?.height).toBeGreaterThan(20);
    expect(await hits.count()).toBe(0);
    await page.keyboard.press('Escape');
    expect((await state.boundingBox())?.height).toBeLessThan(2);
  });

  test('goes on to the search page at Enter', async ({ open }) => {
    const page = await open();
    await page.goto('/en/');
    await jump(page).field.fill('đắk lắk');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/search\/\?q=/);
    const field = page.locator('main site-search input[type=search]');
    expect(await field.inputValue()).toBe('đắk lắk');
    await page.locator('main .search-hits a[href="/en/provinces/dak-lak/"]').waitFor();
  });
});

describe('the search page', () => {
  test('narrows by kind, keeps the question in the address and shows more on demand', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/search/?q=tre+em');
    const search = page.locator('main site-search');
    const hits = search.locator('.search-hits > li');
    await hits.first().waitFor();
    expect(await search.locator('.search-excerpt mark').count()).toBeGreaterThan(0);
    const all = Number.parseInt((await search.getByRole('status').textContent()) ?? '', 10);
    const box = search.locator('label', { has: page.locator('input[value=document]') });
    const documents = Number(await box.locator('.search-count').textContent());
    expect(documents).toBeGreaterThan(10);
    expect(documents).toBeLessThan(all);
    await box.click();
    await search
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${documents} `) })
      .waitFor();
    expect(await hrefs(hits)).toHaveLength(10);
    await search.locator('.search-more').click();
    await hits.nth(10).waitFor();
    const found = await hrefs(hits);
    expect(found.every((path) => path?.startsWith('/vi/documents/'))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(found[10]);
    expect(new URL(page.url()).search).toBe('?q=tre+em&kind=document');
  });

  test('without a script, is a list of every page by kind, to which the form leads', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/en/');
    await page.locator('header site-search input').fill('da nang');
    await page.locator('header site-search button[type=submit]').click();
    await page.waitForURL(/\/en\/search\/\?q=da\+nang/);
    const kinds = await page.locator('main h3').allTextContents();
    expect(kinds).toEqual(
      expect.arrayContaining(['province', 'document'].map((id) => words('en')[`word.page_kinds.${id}`])),
    );
    for (const path of [
      'provinces/da-nang/',
      'provinces/before-2025/ha-giang/',
      'documents/27-qd-ttg-2025/',
      'glossary/',
    ])
      expect(await page.locator(`main a[href="/en/${path}"]`).first().isVisible(), path).toBe(true);
    expect(await page.locator('main fieldset').isVisible()).toBe(false);
  });

  test('on a phone, is one touch away', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto('/vi/');
    await page.locator('header a[href="/vi/search/"]').click();
    await page.waitForURL('**/vi/search/');
    await page.locator('main site-search input[type=search]').fill('ca mau');
    await page.locator('main .search-hits a[href="/vi/provinces/ca-mau/"]').waitFor();
  });
});
