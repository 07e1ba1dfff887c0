import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inTurn } from './pages.ts';
import { test } from './site.ts';

/** How many areas of a drawing have an outline of some size and a fill that is neither none nor clear. */
const filledAreas = (map: Locator): Promise<number> =>
  map.locator('.area').evaluateAll(
    (areas) =>
      areas.filter((area) => {
        const { fill } = getComputedStyle(area);
        const { width, height } = area.getBoundingClientRect();
        return width > 0 && height > 0 && fill !== 'none' && fill !== 'rgba(0, 0, 0, 0)';
      }).length,
  );

describe('without a script', () => {
  test('every type of page has its heading, its text, its sources and the hotline', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    for (const path of inTurn) {
      await page.goto(path);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect((await page.locator('h1').innerText()).length, path).toBeGreaterThan(3);
      expect((await page.locator('main article').innerText()).length, path).toBeGreaterThan(200);
      expect((await page.locator('.page-end').innerText()).length, path).toBeGreaterThan(40);
      expect(await page.locator('a[href="tel:111"]').first().isVisible(), path).toBe(true);
      expect(await page.locator('main [hidden] a, main noscript').count(), path).toBe(0);
    }
  });

  test('an indicator has its map, its trend and a table with every province', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/vi/indicators/under-five-mortality/');
    const map = page.locator('svg.map').first();
    const box = await map.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.height).toBeGreaterThan(400);
    const areas = await filledAreas(map);
    expect(areas).toBeGreaterThanOrEqual(34);
    const shown = await map.locator('.area title').allTextContents();
    const listed = await page.locator('.figure-map table').first().locator('tbody tr').allTextContents();
    expect(shown).toHaveLength(areas);
    for (const title of shown) {
      const name = title.split(':')[0] ?? title;
      expect(
        listed.some((row) => row.trim().startsWith(name)),
        name,
      ).toBe(true);
    }
    const trend = await page.locator('svg.line').first().boundingBox();
    expect(trend?.height).toBeGreaterThan(100);
  });

  test('the home page and a province have a map', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto('/en/');
    expect(await filledAreas(page.locator('svg.map'))).toBeGreaterThanOrEqual(34);
    await page.goto('/fr/provinces/ca-mau/');
    const here = page.locator('svg.locator .here').first();
    expect((await here.boundingBox())?.width).toBeGreaterThan(5);
    expect(await here.evaluate((node) => getComputedStyle(node).fill)).not.toBe('none');
  });

  test('every table of data is there as a file', async ({ open, origin }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto('/en/data/observations/');
    const links = page.locator('main a[href^="/data/"]');
    const files = await links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    expect(files).toContain('/data/observations.csv');
    for (const file of new Set(files)) expect((await fetch(origin + file)).status, file).toBe(200);
  });
});
