import { describe, expect } from 'vitest';
import { test } from './site.ts';

/* The code on the pages of tables: it can be copied, and its length stays in its own box. */

const path = '/vi/data/areas/';

describe('the code of a table', () => {
  test('is copied as it stands, and the button says so', async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(path);
    const snippet = page.locator('.snippet').last();
    await snippet.locator('summary').click();
    await snippet.getByRole('button').click();
    await expect.poll(() => snippet.getByRole('button').textContent()).toContain('Đã sao chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await snippet.locator('pre').textContent());
    expect(copied).toContain('/data/areas.csv');
  });

  test('stands whole without a script, without a button, and does not widen a phone’s page', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(path);
    for (const summary of await page.locator('.snippet > summary').all()) await summary.click();
    expect(await page.locator('.snippet pre:visible').count()).toBe(5);
    expect(await page.locator('copy-code button:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
