import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const typed: readonly [language: string, name: string, path: string][] = [
  ['vi', 'tphcm', 'provinces/ho-chi-minh/'],
  ['en', 'sai gon', 'provinces/ho-chi-minh/'],
  ['vi', 'ha giang', 'provinces/before-2025/ha-giang/'],
  ['fr', 'dak lak', 'provinces/dak-lak/'],
  ['vi', 'Huế', 'provinces/hue/'],
];

const finder = (page: Page) => {
  const root = page.locator('province-finder');
  return { root, field: root.locator('input'), links: root.locator('.finder-list a'), state: root.getByRole('status') };
};

describe('the finder of provinces', () => {
  for (const [language, name, path] of typed) {
    test(`${language}: “${name}” shows ${path}, and Enter goes there`, async ({ open }) => {
      const page = await open({ viewport: { width: 360, height: 740 } });
      await page.goto(`/${language}/`);
      const { field, links } = finder(page);
      await field.pressSequentially(name);
      expect(await links.first().getAttribute('href')).toBe(`/${language}/${path}`);
      expect(await links.first().isVisible()).toBe(true);
      await field.press('Enter');
      await page.waitForURL(`**/${language}/${path}`);
    });
  }

  test('says what a former province has become, and follows each letter', async ({ open }) => {
    const page = await open();
    await page.goto('/en/');
    const { root, field, links } = finder(page);
    await field.pressSequentially('ha gia');
    expect(await root.locator('.finder-list li').first().textContent()).toMatch(/Hà Giang.*Tuyên Quang/s);
    await field.fill('');
    expect(await links.count()).toBe(0);
    await field.fill('h');
    expect(await links.count()).toBeGreaterThan(3);
  });

  test('says that it does not know a name; Enter then searches for it', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/');
    const { root, field, links, state } = finder(page);
    await field.pressSequentially('trẻ khuyết tật');
    expect(await links.count()).toBe(0);
    expect(await state.textContent()).toBe(await root.getAttribute('data-none'));
    expect(await state.isVisible()).toBe(true);
    await field.press('Enter');
    await page.waitForURL(/\/vi\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('trẻ khuyết tật');
  });

  test('without a script, is a list to open, and its field searches', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/fr/');
    const { root, field } = finder(page);
    const links = root.locator('details a');
    expect(await links.first().isVisible()).toBe(false);
    await root.locator('summary').click();
    expect(await links.first().isVisible()).toBe(true);
    const paths = await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
    expect(paths.filter((path) => /^\/fr\/provinces\/[\w-]+\/$/.test(path ?? ''))).toHaveLength(34);
    expect(paths.filter((path) => path?.startsWith('/fr/provinces/before-2025/'))).toHaveLength(63);
    await field.fill('ha giang');
    await field.press('Enter');
    await page.waitForURL(/\/fr\/search\/\?q=ha\+giang/);
  });
});
