import { describe, expect } from 'vitest';
import { alive, focusedSlug, path } from './live-map.ts';
import { test } from './site.ts';

describe('the map by keyboard', () => {
  for (const [era, count] of [
    [34, 34],
    [63, 63],
  ] as const) {
    test(`arrows lead to every one of ${count} provinces, from one stop of the Tab key`, async ({ open }) => {
      const page = await open();
      const { map, stop } = await alive(page, `${path}?year=2016&era=${era}`);
      expect(await map.locator('[tabindex="0"]').count()).toBe(0);
      await stop.focus();
      const seen = new Set([await focusedSlug(page)]);
      const tried = new Set<string>();
      // Wherever one is, the nearest place with a key that was not tried yet, along keys that were.
      const routes = new Map<string, Map<string, string>>();
      const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
      for (let presses = 0; presses < 3000; presses++) {
        const here = await focusedSlug(page);
        const known = routes.get(here) ?? new Map<string, string>();
        routes.set(here, known);
        const key = keys.find((each) => !known.has(each)) ?? towards(routes, here, keys);
        if (key === undefined) break;
        await page.keyboard.press(key);
        const there = await focusedSlug(page);
        known.set(key, there);
        tried.add(`${here} ${key}`);
        seen.add(there);
      }
      expect(seen.size).toBe(count);
      expect(tried.size).toBe(4 * count);
      await page.keyboard.press('Tab');
      expect(await map.evaluate((node) => node.contains(document.activeElement))).toBe(false);
      await page.keyboard.press('Shift+Tab');
      expect(seen).toContain(await focusedSlug(page));
      await page.keyboard.press('Shift+Tab');
      expect(await map.evaluate((node) => node.contains(document.activeElement))).toBe(false);
    });
  }

  test('Home, End, a typed name, Enter', async ({ open }) => {
    const page = await open();
    const { stop, status, tip } = await alive(page, path);
    await stop.focus();
    await page.keyboard.press('Home');
    expect(await focusedSlug(page)).toBe('ho-chi-minh');
    await expect.poll(() => status.textContent()).toContain('No. 1 of 34');
    await page.keyboard.press('End');
    expect(await focusedSlug(page)).toBe('lai-chau');
    await page.keyboard.type('dak lak');
    expect(await focusedSlug(page)).toBe('dak-lak');
    expect(await tip.locator('.tip-name').textContent()).toBe('Đắk Lắk');
    await page.waitForTimeout(1000);
    // A keyboard of Vietnamese, which the browser's driver has not.
    for (const key of 'đà n')
      await page.evaluate((key) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }, key);
    expect(await focusedSlug(page)).toBe('da-nang');
    await page.keyboard.type('zz');
    await expect.poll(() => status.textContent()).toContain('“đà nzz”');
    expect(await focusedSlug(page)).toBe('da-nang');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/provinces/da-nang/');
  });

  test('Escape closes the note; the focus stays and is seen', async ({ open }) => {
    const page = await open();
    const { stop, tip, map } = await alive(page, path);
    await stop.focus();
    await page.keyboard.press('ArrowDown');
    expect(await tip.isVisible()).toBe(true);
    const at = await focusedSlug(page);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(await focusedSlug(page)).toBe(at);
    expect((await map.locator('.ring').boundingBox())?.width).toBeGreaterThan(5);
  });
});

/** The first key of the shortest way to a place with keys not tried, or undefined if there is none. */
function towards(routes: ReadonlyMap<string, ReadonlyMap<string, string>>, from: string, keys: readonly string[]) {
  const queue: { at: string; first: string | undefined }[] = [{ at: from, first: undefined }];
  const seen = new Set([from]);
  for (const { at, first } of queue) {
    const known = routes.get(at);
    if (!known || keys.some((key) => !known.has(key))) return first;
    for (const [key, to] of known)
      if (!seen.has(to)) {
        seen.add(to);
        queue.push({ at: to, first: first ?? key });
      }
  }
  return undefined;
}
