import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

type Stop = { what: string; path: string; seen: boolean; outlined: boolean };

/** The element that has the focus: whether it can be seen and whether the focus on it can. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const node = document.activeElement ?? document.body;
    const { width, height, bottom, right } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    return {
      what: node.outerHTML.slice(0, 120),
      path: node.closest('svg') ? 'svg' : [...(node.closest('[class]')?.classList ?? [])].join(' '),
      seen: width > 2 && height > 2 && bottom > 0 && right > 0,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });

async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  // A map that comes to life on the way adds some.
  const total = (await page.locator('a[href], button, input, summary, [tabindex="0"]').count()) + 20;
  for (let i = 0; i <= total; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.what.startsWith('<body')) break;
    stops.push(stop);
  }
  return stops;
}

describe('by keyboard', () => {
  test('the first stop skips to the text', async ({ open }) => {
    const page = await open();
    await page.goto('/vi/indicators/under-five-mortality/');
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#main"]');
    expect(await skip.evaluate((node) => node === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  for (const [path, width] of [
    ['/vi/', 360],
    ['/en/indicators/under-five-mortality/', 1280],
  ] as const) {
    test(`${path} at ${width} px: each stop is seen, a map is one of them, all links are reached`, async ({ open }) => {
      const page = await open({ viewport: { width, height: 740 } });
      await page.goto(path);
      const firsts = new Map<string, string>();
      for (const part of ['header .menu', 'header .languages', '.site-footer', 'main'])
        firsts.set(
          part,
          await page
            .locator(`${part} a[href]`)
            .first()
            .evaluate((node) => node.outerHTML.slice(0, 120)),
        );
      // A map comes to life as it nears the screen; who tabs faster than it loads would miss it.
      await page.locator('indicator-map').first().scrollIntoViewIfNeeded();
      await page.locator('indicator-map.live').first().waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      const stops = await tabThrough(page);
      expect(stops.filter((stop) => !stop.seen || !stop.outlined)).toEqual([]);
      expect(stops.filter((stop) => stop.path === 'svg')).toHaveLength(1);
      const reached = stops.map(({ what }) => what);
      for (const [part, first] of firsts) expect(reached, part).toContain(first);
    });
  }

  test('tables that may scroll take the focus and have a name', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto('/fr/indicators/infant-full-immunisation/');
    const boxes = page.getByRole('region').and(page.locator('.table-box'));
    expect(await boxes.count()).toBe(await page.locator('.table-box:visible').count());
    const box = boxes.first();
    await box.focus();
    expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await box.evaluate((node) => node.getAttribute('aria-labelledby'))).toBeTruthy();
    const wide = await box.evaluate((node) => node.scrollWidth > node.clientWidth);
    await page.keyboard.press('ArrowRight');
    if (wide) await expect.poll(() => box.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
  });
});
