import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { alive, path } from './live-map.ts';
import { test } from './site.ts';

describe('Hoàng Sa and Trường Sa', () => {
  // In one go, since a map that comes to life meanwhile would hide the other outlines.
  const seen = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('svg.map')]
        .filter((map) => map.checkVisibility())
        .map((map) => {
          const frame = map.getBoundingClientRect();
          const inside = (node: Element): boolean => {
            const { left, right, top, bottom, width } = node.getBoundingClientRect();
            const within =
              left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top && bottom <= frame.bottom;
            return node.checkVisibility() && width > 0 && within;
          };
          const names = ['hoang-sa', 'truong-sa'].map((name) =>
            ['window', 'at-sea']
              .filter((layout) => [...map.querySelectorAll(`.${layout}.${name}`)].some(inside))
              .join(),
          );
          return [...names, [...map.querySelectorAll('.inset.framed .frame')].filter(inside).length].join(' ');
        }),
    );
  const framed = 'window window 2';
  const atSea = 'at-sea at-sea 0';

  for (const [width, expected] of [
    [320, framed],
    [480, framed],
    [768, framed],
    [899, framed],
    [900, atSea],
    [960, atSea],
    [1280, atSea],
    [1920, atSea],
  ] as const)
    test(`are on every map at ${width} px, in windows or where they are`, async ({ open }) => {
      const still = await open({ javaScriptEnabled: false, viewport: { width, height: 900 } });
      const lively = await open({ viewport: { width, height: 900 } });
      for (const each of ['/vi/', path]) {
        await still.goto(each);
        expect(await seen(still), each).toEqual([expected]);
        await alive(lively, each);
        expect(await seen(lively), each).toEqual([expected]);
      }
      await still.goto('/vi/map/');
      const both = await seen(still);
      expect(both).toHaveLength(2);
      for (const one of both) expect([framed, atSea]).toContain(one);
      if (width >= 1280 || width < 900) expect(both).toEqual([expected, expected]);
    });

  for (const javaScriptEnabled of [false, true])
    test(`are on every map on paper, ${javaScriptEnabled ? 'come to life or not' : 'without a script'}`, async ({
      open,
    }) => {
      const page = await open({ javaScriptEnabled, viewport: { width: 794, height: 1123 } });
      await page.emulateMedia({ media: 'print' });
      for (const each of ['/vi/', path, '/vi/map/']) {
        await page.goto(each);
        const maps = await seen(page);
        expect(maps.length, each).toBeGreaterThan(0);
        for (const one of maps) expect([framed, atSea], each).toContain(one);
      }
      if (!javaScriptEnabled) return;
      for (const each of ['/vi/', path]) {
        await alive(page, each);
        for (const one of await seen(page)) expect([framed, atSea], each).toContain(one);
      }
    });

  test('have notes, in windows and at sea, and so have the provinces in the other windows', async ({ open }) => {
    for (const [width, selector] of [
      [1280, 'a .reach.unframed'],
      [360, '.inset.framed .reach'],
    ] as const) {
      const page = await open({ viewport: { width, height: 900 } });
      const { map, tip } = await alive(page, `${path}?year=2016&era=63`);
      await map
        .locator(selector)
        .first()
        .hover({ position: { x: 3, y: 3 } });
      await expect.poll(() => tip.locator('.tip-name').textContent()).toBe('Đà Nẵng');
      const inset = map.locator('.inset:not(.framed)');
      for (const [index, id, name] of [
        [0, 'p63-01', 'Hà Nội'],
        [1, 'p63-79', 'Thành phố Hồ Chí Minh'],
      ] as const) {
        await inset.nth(index).locator(`use[href$="${id}"]`).hover();
        await expect.poll(() => tip.locator('.tip-name').textContent()).not.toBe('Đà Nẵng');
        expect([name, 'Hanoi', 'Ho Chi Minh City']).toContain(await tip.locator('.tip-name').textContent());
        expect(await map.locator(`path.area.lit[id$="${id}"]`).count()).toBe(1);
      }
    }
  });
});
