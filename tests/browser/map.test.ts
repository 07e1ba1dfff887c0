import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { MapValues } from '../../src/views/map-values.ts';
import { languageCodes, languages } from '../../src/domain/languages.ts';
import { folder, test } from './site.ts';

const path = '/en/indicators/average-population/';

const parts = (page: Page) => {
  const root = page.locator('indicator-map').first();
  return {
    root,
    slider: root.getByRole('slider'),
    output: root.locator('output'),
    map: root.locator('svg.map:visible'),
    areas: root.locator('svg.map:visible path.area'),
    stop: root.locator('svg.map[tabindex="0"]:visible'),
    tip: root.locator('.map-tip'),
    status: root.locator(':scope > [role=status]'),
    heading: root.locator('h2'),
    table: root.locator('table:visible'),
  };
};

/** A page whose map has come to life. */
async function alive(page: Page, address: string): Promise<ReturnType<typeof parts>> {
  await page.goto(address);
  const found = parts(page);
  await found.root.scrollIntoViewIfNeeded();
  await page.locator('indicator-map.live').first().waitFor();
  return found;
}

const focusedSlug = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-2) ?? '');
const searchOf = (page: Page): string => new URL(page.url()).search;
const fills = (areas: Locator): Promise<string[]> =>
  areas.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('class') ?? ''));

const values = (indicator: string): MapValues =>
  JSON.parse(readFileSync(join(folder, `data/maps/${indicator}.json`), 'utf8'));

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

describe('the years of a map', () => {
  test('change fills, heading, finding, legend and table', async ({ open }) => {
    const page = await open();
    const { slider, output, areas, heading, table, root } = await alive(page, path);
    const before = await fills(areas);
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await output.textContent()).toBe('2011');
    expect(await fills(areas)).not.toEqual(before);
    await expect.poll(() => heading.textContent()).toContain('2011');
    expect(await root.locator('.finding').textContent()).toContain('In 2011');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.locator('th.added').textContent()).toBe('2012');
    expect(await table.locator('th.added').isVisible()).toBe(true);
    const lines = root.locator('.figure-parts:not([hidden]) .legend-count:visible');
    const counts = await lines.evaluateAll((nodes) => nodes.map((node) => Number.parseInt(node.textContent ?? '', 10)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(34);
  });

  test('can be played, stopped and stepped', async ({ open }) => {
    const page = await open();
    const { output, root } = await alive(page, path);
    const play = root.locator('.map-play');
    await play.click();
    expect(await output.textContent()).toBe('2011');
    await expect.poll(() => output.textContent(), { timeout: 5000 }).toBe('2013');
    await play.click();
    const stopped = await output.textContent();
    await page.waitForTimeout(1200);
    expect(await output.textContent()).toBe(stopped);
    await root.getByRole('button', { name: 'One year back' }).click();
    expect(Number(await output.textContent())).toBe(Number(stopped) - 1);
  });

  test('only step where the reader wants less motion', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    const { output, root } = await alive(page, path);
    expect(await root.locator('.map-play').isVisible()).toBe(false);
    await root.getByRole('button', { name: 'One year back' }).click();
    expect(await output.textContent()).toBe('2023');
  });

  test('of the future have the outlines of today only', async ({ open }) => {
    const page = await open();
    const { areas, slider, root, output } = await alive(
      page,
      '/vi/indicators/projected-children-0-4/?year=2025&era=63',
    );
    expect(await areas.count()).toBe(63);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await output.textContent()).toBe('2026');
    expect(await areas.count()).toBe(34);
    await expect.poll(() => root.getByRole('radio', { name: '63 tỉnh cũ' }).isDisabled()).toBe(true);
    expect(await root.locator('.map-era-note').isVisible()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await areas.count()).toBe(63);
  });
});

describe('outlines, classes and zoom', () => {
  test('the other outlines come in the same place, with their table', async ({ open }) => {
    const page = await open();
    const { areas, root, table } = await alive(page, path);
    expect(await root.locator('.map-other').count()).toBe(0);
    await root.getByRole('radio', { name: '63 former provinces' }).check();
    expect(await areas.count()).toBe(63);
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(63);
    await expect.poll(() => root.locator('h2').textContent()).toContain('before July 2025');
    expect(await root.locator('h2').count()).toBe(1);
    expect(await root.locator('.map-zoom').isVisible()).toBe(true);
  });

  test('a line of the legend makes its class stand out', async ({ open }) => {
    const page = await open();
    const { areas, root, status } = await alive(page, path);
    const button = root.locator('.legend button:visible').nth(4);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const faded = (await fills(areas)).filter((name) => name.includes('faded'));
    const shown = (await fills(areas)).filter((name) => name === 'area q4');
    expect(faded.length + shown.length).toBe(34);
    expect(shown.length).toBeGreaterThan(0);
    await expect.poll(() => status.textContent()).toBe(`${shown.length} provinces highlighted`);
    await button.click();
    expect((await fills(areas)).filter((name) => name.includes('faded'))).toEqual([]);
  });

  test('the buttons enlarge and reset', async ({ open }) => {
    const page = await open();
    const { map, root, status } = await alive(page, path);
    const whole = await map.getAttribute('viewBox');
    await root.getByRole('button', { name: 'Zoom in' }).click();
    const [, , width] = ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
    expect(width).toBeCloseTo(900 / 1.6, 0);
    expect(await status.textContent()).toBe('Zoom: 1.6 times');
    await root.getByRole('button', { name: 'Zoom out' }).click();
    expect(await map.getAttribute('viewBox')).toBe(whole);
    await root.getByRole('button', { name: 'Zoom in' }).click();
    await root.getByRole('button', { name: 'Whole country' }).click();
    expect(await map.getAttribute('viewBox')).toBe(whole);
  });
});

describe('the note on a province', () => {
  test('says value, rank and change, can be hovered, and goes on Escape', async ({ open }) => {
    const page = await open();
    const { map, tip, table } = await alive(page, path);
    const area = map.locator('[id$="p34-52"]');
    await area.hover();
    await tip.waitFor();
    expect(await tip.locator('.tip-name').textContent()).toBe('Gia Lai');
    const text = (await tip.textContent()) ?? '';
    for (const words of ['2024 · 3,', 'No. ', 'of 34', 'Since 2011: ']) expect(text).toContain(words);
    expect(await tip.locator('svg.trace path').count()).toBe(1);
    expect(await table.locator('tr.lit').textContent()).toContain('Gia Lai');
    await tip.hover();
    await page.waitForTimeout(500);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await area.hover();
    await page.mouse.move(2, 2);
    await expect.poll(() => tip.isVisible()).toBe(false);
  });

  test('opens by tap and by holding; a second tap opens the page', async ({ open }) => {
    const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const { map, tip } = await alive(page, path);
    const area = map.locator('[id$="p34-68"]');
    await area.scrollIntoViewIfNeeded();
    await area.tap();
    expect(await tip.locator('.tip-name').textContent()).toBe('Lâm Đồng');
    expect(new URL(page.url()).pathname).toBe(path);
    const box = await map.locator('[id$="p34-52"]').boundingBox();
    const point = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.keyboard.press('Escape');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await page.waitForTimeout(600);
    expect(await tip.locator('.tip-name').textContent()).toBe('Gia Lai');
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(200);
    expect(await tip.isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
    await tip.locator('a').tap();
    await page.waitForURL('**/en/provinces/gia-lai/');
  });

  test('two fingers enlarge the map', async ({ open }) => {
    const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const { map } = await alive(page, path);
    await map.scrollIntoViewIfNeeded();
    const client = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: 180 - apart, y: 400, id: 0 },
      { x: 180 + apart, y: 400, id: 1 },
    ];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(20) });
    for (const apart of [30, 45, 60])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    const [, , width] = ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
    expect(width).toBeLessThan(620 / 2);
  });
});

describe('the address of a map', () => {
  test('says what is shown and brings it back, in another language too', async ({ open }) => {
    const page = await open();
    const { slider, root } = await alive(page, path);
    expect(searchOf(page)).toBe('');
    await slider.focus();
    await page.keyboard.press('Home');
    await root.getByRole('radio', { name: '63 former provinces' }).check();
    await root.locator('.legend button:visible').nth(4).click();
    await expect.poll(() => searchOf(page)).toBe('?year=2011&era=63&classes=5');
    await page.reload();
    const again = parts(page);
    await page.locator('indicator-map.live').waitFor();
    expect(await again.output.textContent()).toBe('2011');
    expect(await again.areas.count()).toBe(63);
    expect((await fills(again.areas)).some((name) => name.includes('faded'))).toBe(true);
    await page.locator('.languages a[lang=vi]').click();
    await page.waitForURL('**/vi/indicators/average-population/?year=2011&era=63&classes=5');
    await page.locator('indicator-map.live').waitFor();
    expect(await parts(page).heading.textContent()).toContain('2011');
  });

  test('names the province that is read', async ({ open }) => {
    const page = await open();
    const { stop } = await alive(page, path);
    await stop.focus();
    await page.keyboard.type('hue');
    await expect.poll(() => searchOf(page)).toBe('?year=2024&era=34&at=hue');
    await page.goto(`/fr${path.slice(3)}?year=2016&era=34&at=hue`);
    const { tip } = parts(page);
    await tip.waitFor();
    expect(await tip.locator('.tip-name').textContent()).toBe('Hué');
  });
});

describe('what is shown can be taken along', () => {
  test('as CSV with the figures of the year and the classes, as SVG and as PNG', async ({ open }) => {
    const page = await open();
    const { root } = await alive(page, `${path}?year=2016&era=63&classes=5`);
    const take = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), root.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
    };
    const csv = await take(/CSV/);
    expect(csv.name).toBe('average-population-p63-2016.csv');
    const lines = csv.file.toString('utf8').trimEnd().split('\n');
    const { areas, years, values: of, edges } = values('average-population').eras.p63!;
    const expected = areas.flatMap((area, index) => {
      const value = of[index]?.[years.indexOf(2016)] ?? 0;
      return !area.startsWith('p63-') || value >= edges.at(-2)! ? [`${area} ${value}`] : [];
    });
    const got = lines.slice(1).map((line) => [line.split(',')[1], line.split(',')[6]].join(' '));
    expect(got.sort()).toEqual(expected.sort());
    const svg = await take(/SVG/);
    const text = svg.file.toString('utf8');
    expect(text).toContain('2016');
    expect(text).toContain('OpenStreetMap');
    expect(text).not.toMatch(/style=|var\(/);
    const png = await take(/PNG/);
    expect(png.file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.file.length).toBeGreaterThan(20_000);
  });
});

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

describe('without a script', () => {
  test('no control is shown, both maps are there', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    expect(await page.locator('.map-live:visible').count()).toBe(0);
    expect(await page.locator('svg.map').count()).toBe(2);
    await page.locator('.map-other summary').click();
    expect(await page.locator('svg.map:visible').count()).toBe(2);
  });

  for (const language of languageCodes)
    test(`${language}: every number on a map is that of its table, of the file and of the map that has come to life`, async ({
      open,
    }) => {
      const still = await open({ javaScriptEnabled: false });
      const lively = await open();
      for (const indicator of ['average-population', 'under-five-mortality', 'lower-secondary-ethnic-minority-share']) {
        const address = `/${language}/indicators/${indicator}/`;
        await still.goto(address);
        await lively.goto(address);
        await lively.locator('indicator-map').scrollIntoViewIfNeeded();
        await lively.locator('indicator-map.live').waitFor();
        const all = values(indicator);
        const style = { minimumFractionDigits: all.decimals, maximumFractionDigits: all.decimals };
        const format = new Intl.NumberFormat(languages[language].locale, style);
        for (const era of ['p34', 'p63'] as const) {
          const { areas, years, values: of } = all.eras[era]!;
          const figure = still.locator(`.figure-parts[data-era=${era}]`);
          const shown = await figure.evaluate((node) => ({
            year: Number([...node.querySelectorAll('thead th')].at(-1)?.textContent),
            cells: Object.fromEntries(
              [...node.querySelectorAll('tbody tr')].map((row) => [
                row.querySelector('a')?.getAttribute('href') ?? '',
                row.querySelector('td:last-child')?.firstChild?.textContent?.trim() ?? '',
              ]),
            ),
            drawn: [...node.querySelectorAll<SVGPathElement>('path.area[id]')].map((path) => ({
              id: path.id.slice(-6),
              href: path.closest('a')?.getAttribute('href') ?? '',
              title: path.querySelector('title')?.textContent ?? '',
            })),
          }));
          if (era === 'p63') await lively.locator('.map-eras input[value=p63]').check();
          const labels = await lively
            .locator(`.figure-parts[data-era=${era}] svg.map [id$="-land"] a`)
            .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
          const live = Object.fromEntries(labels);
          for (const { id, href, title } of shown.drawn) {
            const value = of[areas.indexOf(id)]?.[years.indexOf(shown.year)] ?? null;
            if (value !== null) expect(shown.cells[href]).toBe(format.format(value));
            expect(title).toContain(shown.cells[href]);
            expect(live[href]).toBe(title);
          }
        }
      }
    });
});

describe('a map that has come to life', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`gives axe nothing to say, ${colorScheme}`, async ({ open }) => {
      const page = await open({ colorScheme });
      const { stop, root } = await alive(page, '/vi/indicators/under-five-mortality/?year=2012&era=34&classes=5');
      await stop.focus();
      await page.keyboard.press('Home');
      const options = {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations' as const],
      };
      const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await root.locator('.map-live:visible').count()).toBe(3);
    });

  test('is loaded only when it comes near', async ({ open }) => {
    const page = await open({ viewport: { width: 360, height: 240 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/vi/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => each.startsWith('/data/maps/'))).toEqual([]);
    await page.locator('indicator-map').scrollIntoViewIfNeeded();
    await page.locator('indicator-map.live').waitFor();
    expect(asked).toContain('/data/maps/kindergarten-pupils-per-teacher.json');
  });
});
