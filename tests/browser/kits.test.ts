import { describe, expect } from 'vitest';
import { read } from '../site/pages.ts';
import { test } from './site.ts';

/* The material of a province stands on its page, folded: its picture is fetched when somebody wants to see it. */

const { kits } = JSON.parse(read('kits/index.json')) as { kits: readonly { id: string; province: string | null }[] };
const { id } = kits.find(({ province }) => province !== null)!;
const path = `/vi/provinces/${id.replace(/^action-month-\d+-/, '')}/`;

describe('the material of a province', () => {
  test('is fetched once it is unfolded, and its words are copied', async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const fetched: string[] = [];
    page.on('request', (request) => request.url().includes('/kits/') && fetched.push(request.url()));
    await page.goto(path);
    await page.locator('.kit').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual([]);
    await page.locator('.kit > summary').click();
    await expect.poll(() => fetched).toHaveLength(1);
    const ready = page.locator('.kit copy-code').first();
    await ready.getByRole('button').click();
    await expect.poll(() => ready.getByRole('button').textContent()).toContain('Đã sao chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await ready.locator('pre').textContent());
  });

  test('is unfolded by its address from the page of the year, also without a script and on a phone', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto('/vi/action-month/2027/');
    await page.locator(`.materials a[href$="#kit-${id}"]`).click();
    await page.waitForURL(`**${path}#kit-${id}`);
    await page.locator('.kit img').waitFor();
    expect(await page.locator('.kit pre').allTextContents()).toHaveLength(2);
    expect(await page.locator('.kit button:visible').count()).toBe(0);
    expect(
      await page
        .locator('.kit-body')
        .boundingBox()
        .then((box) => box!.x + box!.width),
    ).toBeLessThanOrEqual(360);
  });
});
