import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inAll, inTurn } from './pages.ts';
import { test } from './site.ts';

const phone = (width: number) => ({ viewport: { width, height: 740 } });

/** Texts of drawings that are too small to read (below 12 px) or that run out of their drawing. */
const poorTexts = (page: Page): Promise<string[]> =>
  page.locator('svg text').evaluateAll((texts) =>
    (texts as SVGTextElement[]).flatMap((text) => {
      const box = text.getBoundingClientRect();
      const frame = text.ownerSVGElement?.getBoundingClientRect();
      if (!frame || box.width === 0 || !text.checkVisibility()) return [];
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.d ?? 0);
      const out = box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
      return size < 11.95 || out ? [`${text.textContent}: ${size.toFixed(1)} px${out ? ', runs out' : ''}`] : [];
    }),
  );

/** What reaches beyond the right edge of the window without a box of its own to scroll in. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (node) => node.getBoundingClientRect().right > width + 1,
    );
    return ['the page scrolls sideways', ...wide.slice(0, 5).map((node) => node.outerHTML.slice(0, 120))];
  });

describe('on a narrow screen', () => {
  for (const [width, paths] of [
    [320, inAll],
    [360, inTurn],
  ] as const) {
    test(`no page of ${width} px scrolls sideways, and words in drawings can be read`, async ({ open }) => {
      const page = await open(phone(width));
      let seen = 0;
      for (const path of paths) {
        await page.goto(path);
        seen += await page.locator('svg text').count();
        expect([...(await tooWide(page)), ...(await poorTexts(page))], path).toEqual([]);
      }
      expect(seen).toBeGreaterThan(20);
    });
  }

  test('a wide table scrolls in a box of its own', async ({ open }) => {
    const page = await open(phone(320));
    await page.goto('/fr/data/observations/');
    for (const box of await page.locator('.table-box').all()) {
      expect(await box.evaluate((node) => getComputedStyle(node).overflowX)).toBe('auto');
      expect(await box.evaluate((node) => node.getBoundingClientRect().right <= innerWidth)).toBe(true);
    }
  });
});

/** What holds words, apart from the boxes in which tables scroll. */
const boxes = 'h1, h2, h3, p, li, dt, dd, th, td, label, button, summary, .menu a, .languages a';

/** The spacing that readers may set by WCAG 2.2, 1.4.12, put in where the policy for content lets it: by the browser. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

describe('with the spacing that a reader may set', () => {
  for (const [path, width] of [
    ['/vi/', 360],
    ['/fr/indicators/under-five-mortality/', 1280],
    ['/en/provinces/ho-chi-minh/', 360],
  ] as const) {
    test(`${path} at ${width} px cuts no words off`, async ({ open }) => {
      const page = await open(phone(width));
      await page.goto(path);
      const before = await page.locator('main').evaluate((node) => node.clientHeight);
      await spaceOut(page);
      expect(await page.locator('main').evaluate((node) => node.clientHeight)).toBeGreaterThan(before);
      const cut = await page.locator(boxes).evaluateAll((nodes) =>
        nodes
          .filter((node) => {
            const unseen = node.closest('.visually-hidden') ?? getComputedStyle(node).clipPath !== 'none';
            return !unseen && getComputedStyle(node).display !== 'inline' && node.scrollWidth > node.clientWidth + 1;
          })
          .map((node) => node.outerHTML.slice(0, 100)),
      );
      expect(cut).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    });
  }
});
