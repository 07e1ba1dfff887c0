import AxeBuilder from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { alive, fills, parts, path, searchOf } from './live-map.ts';
import { test } from './site.ts';

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
