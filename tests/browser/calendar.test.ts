import { describe, expect } from 'vitest';
import { test } from './site.ts';

describe('the calendar', () => {
  test('is narrowed by body, task group and province, says how many it shows, and keeps that in its address', async ({
    open,
  }) => {
    const page = await open();
    await page.goto('/vi/calendar/');
    const items = page.locator('[data-item]:visible');
    // What has no date stands folded until something is asked for.
    const all = await page.locator('[data-item]').count();
    for (const facet of ['body', 'task', 'province']) {
      const select = page.locator(`select[name=${facet}]`);
      const value = await select.locator('option:not([value=""])').first().getAttribute('value');
      await select.selectOption(value);
      const shown = await items.count();
      expect(shown, facet).toBeGreaterThan(0);
      expect(shown, facet).toBeLessThan(all);
      const said = await page.locator('.filters-state [role=status]').innerText();
      expect(said.match(/\d+/g)?.map(Number), facet).toEqual([shown, all]);
      expect(new URL(page.url()).searchParams.get(facet)).toBe(value);
      await select.selectOption('');
    }
    expect(await items.count()).toBe(all);
  });

  test('unfolds what has no date as soon as something is asked, and leaves open what the reader opened', async ({
    open,
  }) => {
    const page = await open();
    const folds = (): Promise<boolean[]> =>
      page
        .locator('details[data-fold]')
        .evaluateAll((nodes) => nodes.map((node) => node instanceof HTMLDetailsElement && node.open));
    await page.goto('/en/calendar/');
    const select = page.locator('select[name=task]');
    expect(new Set(await folds())).toEqual(new Set([false]));
    await select.selectOption('1');
    expect(new Set(await folds())).toEqual(new Set([true]));
    await select.selectOption('');
    expect(new Set(await folds())).toEqual(new Set([true]));
    await page.goto('/en/calendar/?task=1');
    expect(new Set(await folds())).toEqual(new Set([true]));
    await page.goto('/en/calendar/?task=nothing');
    expect(new Set(await folds())).toEqual(new Set([false]));
  });

  test('stands whole without a script', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/fr/calendar/');
    const items = page.locator('[data-item]');
    for (const fold of await page.locator('main details[data-fold] > summary').all()) await fold.click();
    const visible = await items.evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length);
    expect(visible).toBe(await items.count());
  });
});
