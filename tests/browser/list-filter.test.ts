import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';
import { words } from './words.ts';

const items = (page: Page) => page.locator('list-filter [data-item]');
const shown = (page: Page) => page.locator('list-filter [data-item]:visible');
const state = (page: Page) => page.locator('list-filter [role=status]');
const select = (page: Page, name: string) => page.locator(`list-filter select[name="${name}"]`);

const said = (key: string, blanks: Readonly<Record<string, number>>): string =>
  (words('vi')[key] ?? '').replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));

/** How many items carry a value of a facet, and a second one, read off the page and not from the element. */
const carrying = (page: Page, ...wanted: readonly (readonly [facet: string, value: string])[]): Promise<number> =>
  items(page).evaluateAll(
    (nodes, pairs) =>
      nodes.filter((node) =>
        pairs.every(([facet, value]) => node.getAttribute(`data-${facet}`)?.split(' ').includes(value)),
      ).length,
    wanted,
  );

/** The choices of a facet with the counts beside them. */
const choices = (page: Page, name: string) =>
  select(page, name)
    .locator('option[value]:not([value=""])')
    .evaluateAll((options) =>
      (options as HTMLOptionElement[]).map(({ value, text, disabled }) => ({
        value,
        disabled,
        count: Number(/\((\d+)\)$/.exec(text)?.[1]),
      })),
    );

describe('a list that can be narrowed', () => {
  test('stands whole without a script', async ({ open }) => {
    for (const path of ['/vi/recommendations/', '/vi/actions/']) {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(path);
      expect(await items(page).count(), path).toBeGreaterThan(0);
      expect(await shown(page).count(), path).toBe(await items(page).count());
      expect(await page.locator('list-filter :is(select, button, summary):visible').count(), path).toBe(0);
    }
  });

  test('is narrowed with the keyboard alone, says what is left and counts every choice', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/recommendations/');
    const total = await items(page).count();
    expect(await state(page).innerText()).toBe(said('filters.all', { total }));
    await select(page, 'cycle').focus();
    await page.keyboard.press('ArrowDown');
    const cycle = await select(page, 'cycle').inputValue();
    const left = await carrying(page, ['cycle', cycle]);
    await expect.poll(() => state(page).innerText()).toBe(said('filters.some', { shown: left, total }));
    expect(await shown(page).count()).toBe(left);
    for (const { value, count, disabled } of await choices(page, 'cluster')) {
      expect(count, value).toBe(await carrying(page, ['cycle', cycle], ['cluster', value]));
      expect(disabled, value).toBe(count === 0);
    }
    for (const { value, count } of await choices(page, 'cycle'))
      expect(count, value).toBe(await carrying(page, ['cycle', value]));
    expect(new URL(page.url()).search).toBe(`?cycle=${cycle}`);
  });

  test('hides headings that have nothing left, and is cleared without losing the focus', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/recommendations/');
    const headings = await page.locator('list-filter :is(h2, h3):visible').count();
    await select(page, 'cluster').selectOption('violence');
    expect(await page.locator('list-filter h3:visible').count()).toBeLessThan(headings);
    const empty = await page
      .locator('list-filter [data-group]:visible')
      .evaluateAll((groups) => groups.filter((group) => !group.querySelector('[data-item]:not([hidden])')).length);
    expect(empty).toBe(0);
    const clear = page.locator('list-filter [data-do=clear]');
    await clear.focus();
    await page.keyboard.press('Enter');
    expect(await clear.isVisible()).toBe(false);
    expect(await shown(page).count()).toBe(await items(page).count());
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.closest('list-filter') !== null)).toBe(true);
  });

  test('is restored from its address, which goes along to other languages', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/recommendations/?cluster=violence&read=atlantis');
    const left = await carrying(page, ['cluster', 'violence']);
    await expect.poll(() => shown(page).count()).toBe(left);
    expect(await select(page, 'cluster').inputValue()).toBe('violence');
    expect(new URL(page.url()).search).toBe('?cluster=violence');
    await page.locator('header .languages a[hreflang=fr]').click();
    await page.waitForURL('**/fr/recommendations/?cluster=violence');
    await expect.poll(() => shown(page).count()).toBe(left);
  });

  test('says so where nothing fits', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/actions/');
    const [first] = await choices(page, 'year');
    const lacking = (await choices(page, 'task')).map(({ value }) => value);
    for (const task of lacking) {
      if ((await carrying(page, ['year', first?.value ?? ''], ['task', task])) > 0) continue;
      await page.goto(`/vi/actions/?year=${first?.value}&task=${task}`);
      await expect.poll(() => state(page).innerText()).toBe(said('filters.none', {}));
      expect(await shown(page).count()).toBe(0);
      return;
    }
  });

  test('is ordered by what a reader chooses and comes back to its own order', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/actions/');
    const ids = () => items(page).evaluateAll((nodes) => nodes.map(({ id }) => id));
    const own = await ids();
    await select(page, 'sort').selectOption('title');
    const titles = await page.locator('list-filter [data-item] > div > a').allInnerTexts();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'vi', { numeric: true })));
    expect(new URL(page.url()).search).toBe('?sort=title');
    await select(page, 'sort').selectOption('');
    expect(await ids()).toEqual(own);
  });

  test('prints what is shown and states the filters', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto('/vi/recommendations/?cluster=violence');
    await page.locator('list-filter [data-do=print]').click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('list-filter :is(select, button, summary):visible').count()).toBe(0);
    expect(await page.locator('.filters-stated').innerText()).toContain(words('vi')['word.cluster.violence']);
    expect(await state(page).isVisible()).toBe(true);
    expect(await shown(page).count()).toBe(await carrying(page, ['cluster', 'violence']));
  });

  test('keeps its filters folded on a phone until they are asked for', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto('/vi/actions/');
    expect(await select(page, 'task').isVisible()).toBe(false);
    await page.locator('list-filter summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await select(page, 'task').evaluate((node) => node === document.activeElement)).toBe(true);
    const { height = 0 } = (await select(page, 'task').boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
  });
});
