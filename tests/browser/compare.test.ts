import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const table = (page: Page) => page.locator('#compared');
const heads = (page: Page) => table(page).locator('thead th').allInnerTexts();
const row = (page: Page, id: string) => table(page).locator(`[data-indicator="${id}"] td`);

describe('the comparison of provinces', () => {
  test('shows the provinces of the address, of today and before', async ({ open }) => {
    const page = await open();
    await page.goto('/en/compare/?provinces=lao-cai,ha-giang-before-2025');
    await table(page).waitFor();
    expect((await heads(page)).slice(1)).toEqual(['Viet Nam', 'Lào Cai', 'Hà Giang (before July 2025)']);
    const links = await table(page)
      .locator('thead a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
    expect(links).toEqual(['/en/provinces/lao-cai/', '/en/provinces/before-2025/ha-giang/']);
    const poverty = await row(page, 'income-poverty-households').allInnerTexts();
    expect(poverty[0]).toMatch(/^5\.8/);
    expect(poverty[1]).toMatch(/^17\.8 \[e\]\s+17\.5 to 18\.1$/);
    expect(poverty[2]).toMatch(/^20\.8/);
    expect(await page.locator('.compare .marks').innerText()).toContain('[e]');
    expect(
      await page
        .locator('.compare select')
        .evaluateAll((nodes) => nodes.map((node) => (node as HTMLSelectElement).value)),
    ).toEqual(['lao-cai', 'ha-giang-before-2025', '', '']);
  });

  test('is chosen with the keyboard, keeps its choice in the address and through the switch of languages', async ({
    open,
  }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto('/vi/compare/');
    const state = page.locator('.compare [role=status]');
    expect(await state.innerText()).not.toBe('');
    expect(await table(page).count()).toBe(0);
    for (const [index, typed] of ['Hà Nội', 'Cà Mau'].entries()) {
      await page.locator('.compare select').nth(index).focus();
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await table(page).waitFor();
    expect(new URL(page.url()).search).toBe('?provinces=ha-noi,ca-mau');
    expect(await state.innerText()).toContain('Hà Nội và Cà Mau');
    await page.locator('header .languages a[hreflang=fr]').click();
    await page.waitForURL('**/fr/compare/?provinces=ha-noi,ca-mau');
    await table(page).waitFor();
    expect((await heads(page)).slice(1)).toEqual(['Viêt Nam', 'Hanoï', 'Cà Mau']);
  });

  test('writes numbers as the language does and says why a figure is missing', async ({ open }) => {
    const page = await open();
    await page.goto('/fr/compare/?provinces=ho-chi-minh,ha-noi');
    await table(page).waitFor();
    expect((await row(page, 'kindergarten-pupils').allInnerTexts())[2]).toBe('434\u202f153');
    expect((await row(page, 'income-poverty-households').allInnerTexts())[1]).toMatch(
      /^non reconstituable\s+il manque/,
    );
  });

  test('says so of a name it does not know, and takes no more than four', async ({ open }) => {
    const page = await open();
    await page.goto('/en/compare/?provinces=atlantis,ha-noi,hue,ca-mau,da-nang,son-la');
    await table(page).waitFor();
    expect(await page.locator('.compare [role=status]').innerText()).toContain('atlantis');
    expect(await heads(page)).toHaveLength(6);
  });

  test('needs no script for the main figures of all 34', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/vi/compare/');
    expect(await page.locator('.compare form').isVisible()).toBe(false);
    expect(await page.locator('.compare .notice').isVisible()).toBe(true);
    expect(await page.locator('#all-provinces tbody tr').count()).toBe(35);
  });

  test('says so where its figures cannot be loaded', async ({ open }) => {
    const page = await open();
    await page.route('**/data/profiles.json', (route) => route.fulfill({ status: 200, body: 'no figures' }));
    await page.goto('/en/compare/?provinces=ha-noi,hue');
    await page.getByText('The figures could not be loaded.').waitFor();
  });

  test('prints what is chosen without the form', async ({ open }) => {
    const page = await open();
    await page.goto('/en/compare/?provinces=ha-noi,hue');
    await table(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare form').isVisible()).toBe(false);
    expect(await table(page).isVisible()).toBe(true);
  });
});
