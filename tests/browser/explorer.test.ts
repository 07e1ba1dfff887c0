import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { MapValues } from '../../src/views/map-values.ts';
import { folder, test } from './site.ts';

const path = '/en/map/';

const sideOf = (page: Page, side: 'left' | 'right') => {
  const root = page.locator(`[data-side=${side}]`);
  return {
    root,
    select: root.locator('select'),
    slider: root.getByRole('slider'),
    output: root.locator('output'),
    heading: root.locator('h2'),
    map: root.locator('svg.map:visible'),
    areas: root.locator('svg.map:visible path.area'),
    ring: root.locator('svg.map:visible path.ring'),
    tip: root.locator('.map-tip'),
  };
};

async function alive(page: Page, address: string) {
  await page.goto(address);
  await page.locator('map-explorer.live').waitFor();
  return {
    left: sideOf(page, 'left'),
    right: sideOf(page, 'right'),
    both: page.locator('.explorer-both'),
    apart: page.locator('.explorer-apart'),
    table: page.locator('.pair:visible table'),
    status: page.locator('map-explorer > [role=status]'),
  };
}

const searchOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const ringOf = (side: ReturnType<typeof sideOf>): Promise<string | null> => side.ring.getAttribute('d');
const outlineOf = (side: ReturnType<typeof sideOf>, id: string): Promise<string | null> =>
  side.map.locator(`[id$="${id}"]`).first().getAttribute('d');
const values = (indicator: string): MapValues =>
  // Written by the site's own build, of this type.
  JSON.parse(readFileSync(join(folder, `data/maps/${indicator}.json`), 'utf8')) as MapValues;

describe('two maps side by side', () => {
  test('take any indicator and year each, and say so in heading, legend, table and address', async ({ open }) => {
    const page = await open();
    const { left, right, table } = await alive(page, `${path}?era=63`);
    await left.select.selectOption('primary-pupils');
    await expect.poll(() => left.heading.textContent()).toMatch(/rimary.*2016/);
    await right.slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => right.heading.textContent()).toContain('2010');
    expect(await left.output.textContent()).toBe('2016');
    await expect.poll(() => searchOf(page).get('right-year')).toBe('2010');
    expect(Object.fromEntries(searchOf(page))).toEqual({
      left: 'primary-pupils',
      'left-year': '2016',
      right: 'infant-full-immunisation',
      'right-year': '2010',
      era: '63',
    });
    const shown = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [
            row.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
            [...row.querySelectorAll('td')].map((cell) => cell.firstChild?.textContent ?? ''),
          ]),
        ),
      );
    expect(Object.keys(shown)).toHaveLength(64);
    const number = (id: string, year: number, area: string): string => {
      const { decimals, eras } = values(id);
      const { areas = [], years = [], values: of = [] } = eras.p63 ?? {};
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return new Intl.NumberFormat('en-GB', digits).format(of[areas.indexOf(area)]?.[years.indexOf(year)] ?? NaN);
    };
    expect(shown['ha-giang']).toEqual([
      number('primary-pupils', 2016, 'p63-02'),
      number('infant-full-immunisation', 2010, 'p63-02'),
    ]);
    const counts = await left.root
      .locator('.explorer-parts:not([hidden]) .legend-count:visible')
      .evaluateAll((nodes) => nodes.map((node) => Number.parseInt(node.textContent ?? '', 10)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(63);
  });

  test('mark on one the province that the pointer, the keyboard or a row reads on the other', async ({ open }) => {
    const page = await open();
    const { left, right, both, table, status } = await alive(page, path);
    await left.map.locator('[id$="p34-52"]').first().hover();
    expect(await ringOf(right)).toBe(await outlineOf(right, 'p34-52'));
    const said = (await both.textContent()) ?? '';
    expect(said).toMatch(/^Gia Lai\. .*2016: [\d.]+ per 1,000 · .*2016: [\d.]+%$/);
    expect(await left.tip.textContent()).toContain('immunis');
    await page.mouse.move(2, 2);
    await expect.poll(() => ringOf(right)).toBe('');
    await right.map.focus();
    await page.keyboard.type('lam d');
    expect(await ringOf(left)).toBe(await outlineOf(left, 'p34-68'));
    expect(await both.textContent()).toContain('Lâm Đồng');
    await expect.poll(() => status.textContent()).toContain('mortality');
    await expect.poll(() => searchOf(page).get('at')).toBe('lam-dong');
    await page.keyboard.press('ArrowUp');
    expect(await ringOf(left)).toBe(await ringOf(right));
    await page.keyboard.press('Escape');
    await table.locator('tr', { hasText: 'Cà Mau' }).hover();
    expect(await both.textContent()).toContain('Cà Mau');
    expect(await left.map.locator('.area.lit').count()).toBe(1);
    expect(await right.map.locator('.area.lit').count()).toBe(1);
  });

  test('have one stop of the Tab key each', async ({ open }) => {
    const page = await open();
    const { left, right } = await alive(page, path);
    expect(await left.map.locator('[tabindex="0"]').count()).toBe(0);
    expect(await left.map.getAttribute('tabindex')).toBe('0');
    expect(await right.map.getAttribute('tabindex')).toBe('0');
  });

  test('show the same outlines where both have them, and otherwise those that both have', async ({ open }) => {
    const page = await open();
    const { left, right, apart } = await alive(page, `${path}?left=projected-children-0-4&left-year=2025&era=63`);
    expect([await left.areas.count(), await right.areas.count()]).toEqual([63, 63]);
    await left.slider.focus();
    await page.keyboard.press('End');
    expect([await left.areas.count(), await right.areas.count()]).toEqual([34, 34]);
    await expect.poll(() => page.getByRole('radio', { name: '63 former provinces' }).isDisabled()).toBe(true);
    expect(await apart.isVisible()).toBe(false);
    await page.keyboard.press('Home');
    expect([await left.areas.count(), await right.areas.count()]).toEqual([63, 63]);
  });

  test('zoom together', async ({ open }) => {
    const page = await open();
    const { left, right } = await alive(page, path);
    await left.root.getByRole('button', { name: 'Zoom in' }).click();
    expect(await right.map.getAttribute('viewBox')).toBe(await left.map.getAttribute('viewBox'));
    expect(await right.map.getAttribute('viewBox')).not.toBe('0 0 900 1050');
  });

  test('can be taken along as CSV', async ({ open }) => {
    const page = await open();
    await alive(page, `${path}?left=under-five-mortality&left-year=2016&right=primary-pupils&right-year=2012&era=63`);
    const button = page.locator('[data-download=csv]');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('under-five-mortality-p63-2016_primary-pupils-p63-2012.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('indicator,area,name,year,sex,residence,value,status,derivation');
    expect(lines.filter((line) => /^under-five-mortality,p63-\d\d,/.test(line))).toHaveLength(63);
    expect(lines.filter((line) => /^primary-pupils,p63-\d\d,.*,2012,/.test(line))).toHaveLength(63);
  });
});

describe('the address of two maps', () => {
  test('brings everything back, in another language too', async ({ open }) => {
    const page = await open();
    const search =
      '?left=under-five-mortality&left-year=2014&right=primary-ethnic-minority-share&right-year=2012&era=63';
    const first = await alive(page, `${path}${search}&at=ha-giang`);
    expect(await first.left.output.textContent()).toBe('2014');
    expect(await first.right.select.inputValue()).toBe('primary-ethnic-minority-share');
    expect(await first.both.textContent()).toContain('Hà Giang');
    expect(await ringOf(first.left)).toBe(await outlineOf(first.left, 'p63-02'));
    await page.locator('.languages a[lang=fr]').click();
    await page.waitForURL(`**/fr/map/${search}&at=ha-giang`);
    await page.locator('map-explorer.live').waitFor();
    const again = sideOf(page, 'right');
    expect(await again.output.textContent()).toBe('2012');
    expect(await again.areas.count()).toBe(63);
  });

  test('with nonsense shows what the page begins with', async ({ open }) => {
    const page = await open();
    const { left, right } = await alive(page, `${path}?left=x&left-year=1&right=%3Cb%3E&era=99&at=nowhere&view=1-2`);
    expect(await left.select.inputValue()).toBe('under-five-mortality');
    expect(await right.select.inputValue()).toBe('infant-full-immunisation');
  });
});

describe('two maps on a phone', () => {
  test('stand one above the other, archipelagos in windows, and a window answers a finger', async ({ open }) => {
    const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const { left, right } = await alive(page, path);
    const [one, other] = [await left.map.boundingBox(), await right.map.boundingBox()];
    expect(other?.y).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0));
    expect(await left.map.locator('.inset.framed').first().isVisible()).toBe(true);
    const frame = left.map.locator('.inset.framed .reach').first();
    await frame.scrollIntoViewIfNeeded();
    await frame.tap();
    expect(await left.tip.locator('.tip-name').textContent()).toBe('Đà Nẵng');
    expect(await ringOf(right)).toBe(await outlineOf(right, 'p34-48'));
  });
});

describe('without a script', () => {
  test('both maps, their table and the links to all indicators are there, and no control', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    expect(await page.locator('svg.map:visible').count()).toBe(2);
    const display = (node: Element): string => getComputedStyle(node).display;
    for (const control of await page.locator('.map-live').all()) expect(await control.evaluate(display)).toBe('none');
    expect(await page.locator('.without-script').isVisible()).toBe(true);
    expect(await page.locator('.pair tbody tr').count()).toBe(35);
    expect(await page.locator('main a[href^="/en/indicators/"]').count()).toBeGreaterThanOrEqual(36);
  });
});

describe('axe has nothing to say', () => {
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1280],
  ] as const)
    test(`${colorScheme}, ${width} px`, async ({ open }) => {
      const page = await open({ colorScheme, viewport: { width, height: 900 } });
      const { left } = await alive(page, `/vi/map/?era=63&at=ha-giang&left-classes=5`);
      await left.map.focus();
      const options = {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        resultTypes: ['violations' as const],
      };
      const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
});
