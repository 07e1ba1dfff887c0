import { describe, expect } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { samples } from './pages.ts';
import { test } from './site.ts';

describe('the switch of languages', () => {
  test('stays on the page, there and back, on every type of page', async ({ open }) => {
    const page = await open();
    for (const [index, { path }] of samples.entries()) {
      await page.goto(`/vi/${path}`, { waitUntil: 'domcontentloaded' });
      for (const language of [index % 2 ? 'en' : 'fr', 'vi']) {
        await page.locator(`header .languages a[hreflang=${language}]`).click();
        await page.waitForURL(`**/${language}/${path}`, { waitUntil: 'domcontentloaded' });
        expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
        expect(await page.locator('h1').count(), path).toBe(1);
      }
    }
  });

  test('names each language in itself and marks the one that is read', async ({ open }) => {
    const page = await open();
    await page.goto('/fr/plan/');
    const links = page.locator('header .languages a');
    expect(await links.locator('.language-long').allTextContents()).toEqual(['Tiếng Việt', 'English', 'Français']);
    expect(await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('lang')))).toEqual([
      ...languageCodes,
    ]);
    expect(await page.locator('header .languages [aria-current]').getAttribute('hreflang')).toBe('fr');
  });

  test('leads from the entrance to the Vietnamese home, which it is', async ({ open }) => {
    const page = await open();
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/vi\/$/);
    await page.locator('header .languages a[hreflang=en]').click();
    await page.waitForURL('**/en/');
  });
});
