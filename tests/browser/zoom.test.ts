import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

/* A window of 1280 × 1024 px enlarged four times leaves 320 × 256 px to lay a page out in. */
const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const controls = 'main :is(button, select, input, summary):visible';

/** Controls that cannot be brought into the window, lie under something else, or are smaller than a finger needs. */
async function unreachable(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const control of await page.locator(controls).all()) {
    // To the middle: a browser does so for what gets the focus, and where a page's own bars would be in the way it must still be seen.
    const fault = await control.evaluate((node) => {
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = node.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const at = document.elementFromPoint(x, y);
      const within = left >= 0 && left + width <= innerWidth + 0.5 && top >= 0 && top + height <= innerHeight + 0.5;
      const seen = at !== null && (node.contains(at) || at.contains(node));
      // The dots of a choice of two are small; their labels are not.
      return within && seen && Math.min(width, height) >= (node.closest('label') ? 19 : 24)
        ? ''
        : `${Math.round(width)} × ${Math.round(height)}`;
    });
    if (fault) found.push(`${fault}: ${await control.evaluate((node) => node.outerHTML.slice(0, 100))}`);
  }
  return found;
}

/** Controls that overlap another. */
const overlapping = (page: Page): Promise<string[]> =>
  page.locator(controls).evaluateAll((nodes) => {
    const boxes = nodes.map((node) => ({ node, box: node.getBoundingClientRect() }));
    return boxes.flatMap(({ node, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((other) => `${node.outerHTML.slice(0, 60)} and ${other.node.outerHTML.slice(0, 60)}`),
    );
  });

/** Words that run out of what holds them; tables scroll in boxes of their own, and a list of choices is cut by the browser. */
const cut = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(h1, h2, h3, p, li, dt, dd, label, button, summary, output, legend, figcaption)')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility() && !node.closest('.visually-hidden, .table-box'))
        .filter((node) => getComputedStyle(node).display !== 'inline' && node.scrollWidth > node.clientWidth + 1)
        .map((node) => node.outerHTML.slice(0, 100)),
    );

describe('enlarged four times', () => {
  for (const [path, element] of [
    ['/vi/indicators/under-five-mortality/', 'indicator-map'],
    ['/fr/indicators/under-five-mortality/?era=63&at=ha-giang', 'indicator-map'],
    ['/vi/map/', 'map-explorer'],
    ['/fr/map/?era=63&at=ha-giang', 'map-explorer'],
  ] as const)
    test(`${path} needs no scrolling sideways, and all of it can be read and reached`, async ({ open }) => {
      const page = await open(enlarged);
      await page.goto(path);
      await page.locator(element).first().scrollIntoViewIfNeeded();
      await page.locator(`${element}.live`).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await cut(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await overlapping(page)).toEqual([]);
      expect(await unreachable(page)).toEqual([]);
    });

  test('a map is read by keyboard, with its note in sight', async ({ open }) => {
    const page = await open(enlarged);
    await page.goto('/vi/map/');
    await page.locator('map-explorer').scrollIntoViewIfNeeded();
    await page.locator('map-explorer.live').waitFor();
    await page.locator('[data-side=left] svg.map').focus();
    await page.keyboard.type('da nang');
    const box = await page.locator('[data-side=left] .map-tip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  });
});
