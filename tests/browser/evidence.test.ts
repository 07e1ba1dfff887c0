import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const shown = (page: Page) => page.locator('.matrix [data-item]:visible');
const choice = (page: Page, name: string) => page.locator(`list-filter select[name="${name}"]`);

describe('the matrix of evidence', () => {
  test('is narrowed and ordered with the keyboard, keeps the choice in the address and says the result', async ({
    open,
  }) => {
    const page = await open();
    await page.goto('/vi/evidence/');
    expect(await shown(page).count()).toBe(51);
    await choice(page, 'kind').focus();
    await page.keyboard.type('Cơ quan ngang');
    await page.keyboard.press('Tab');
    const left = await shown(page).count();
    expect(left).toBeLessThan(10);
    expect(await page.locator('list-filter [role=status]').innerText()).toContain(`${left}`);
    expect(new URL(page.url()).search).toBe('?kind=ministerial_agency');
    // Groups without a row go with their heading.
    expect(await page.locator('.matrix-group:visible').count()).toBe(1);
    await page.goto('/vi/evidence/?kind=ministry&sort=name');
    const names = await shown(page).locator('th').allInnerTexts();
    const sorted = names.toSorted((a, b) => a.localeCompare(b, 'vi'));
    expect(names).toEqual(sorted);
  });

  test('stands whole without a script, and leads to each body', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/fr/evidence/');
    expect(await shown(page).count()).toBe(51);
    expect(await shown(page).locator('td:visible').count()).toBe(204);
    expect(await page.locator('list-filter form').isVisible()).toBe(false);
    await page.locator('#p34-01 th a').first().click();
    await page.waitForURL('**/fr/provinces/ha-noi/');
  });

  test('is a block a body on a phone, without scrolling sideways, and still a table to a screen reader', async ({
    open,
  }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto('/vi/evidence/');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
    for (const cell of await page.locator('#p34-01 td:visible').all()) {
      expect((await cell.boundingBox())?.width).toBeLessThanOrEqual(328);
      expect(await cell.innerText()).toContain('21/11/2026');
    }
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(51);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(51);
  });

  test('draws maps whose words are 12 px or more at any width', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/evidence/');
    for (const width of [320, 360, 390, 640, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.locator('svg.levels text').evaluateAll((texts) =>
        texts.map((node) => {
          const drawing = node.closest('svg')!;
          const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
          return Number.parseFloat(getComputedStyle(node).fontSize) * scale;
        }),
      );
      expect(Math.min(...sizes), `${width}`).toBeGreaterThanOrEqual(12);
    }
  });
});
