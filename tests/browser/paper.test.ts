import { describe, expect } from 'vitest';
import { test } from './site.ts';

const paths = ['/vi/indicators/under-five-mortality/', '/en/regions/tay-nguyen/'];

describe('on paper', () => {
  for (const path of paths) {
    test(`${path} keeps its text and its tables, and says where its links lead`, async ({ open }) => {
      const page = await open({ viewport: { width: 1000, height: 1400 } });
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const gone of ['header .menu', 'header .languages', 'header .search', '.site-footer nav'])
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.hotline-number').isVisible()).toBe(true);
      const tables = page.locator('main table:not(.figure-years table)');
      for (const table of await tables.all()) expect(await table.isVisible()).toBe(true);
      // The table of the small maps is three sheets long, so its file is named in its place.
      for (const files of await page.locator('.figure-years .figure-files').all())
        expect(await files.isVisible()).toBe(true);
      const cut = await page.locator('main .table-box').evaluateAll(
        (nodes) =>
          nodes.filter((node) => {
            const { overflowX, overflowY, maxHeight } = getComputedStyle(node);
            return overflowX !== 'visible' || overflowY !== 'visible' || maxHeight !== 'none';
          }).length,
      );
      expect(cut).toBe(0);
      const link = page.locator('.sources a[href^=http]').first();
      const printed = await link.evaluate((node) => getComputedStyle(node, '::after').content);
      expect(printed).toContain((await link.getAttribute('href')) ?? 'nowhere');
    });

    test(`${path} becomes a PDF`, async ({ open }) => {
      const page = await open();
      await page.goto(path);
      const pdf = await page.pdf({ format: 'A4', printBackground: false });
      const text = pdf.toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      const sheets = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThanOrEqual(1);
      expect(sheets).toBeLessThan(14);
    });
  }
});

describe('a lesson on paper', () => {
  test('is two sheets of A4, of which the second is to hand out', async ({ open }) => {
    const page = await open();
    for (const language of ['vi', 'fr']) {
      await page.goto(`/${language}/children/teachers/`);
      await page.evaluate(() => document.fonts.ready);
      const pdf = (await page.pdf({ format: 'A4', printBackground: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(2);
    }
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    expect(await sheet.locator('.picture').isVisible()).toBe(true);
    expect(await sheet.locator('.hotline-link').isVisible()).toBe(true);
    const breaks = sheet.locator('.prose h2').last();
    expect(await breaks.evaluate((node) => getComputedStyle(node).breakBefore)).toBe('page');
  });
});

describe('in forced colours', () => {
  test('a map keeps its borders and its words', async ({ open }) => {
    const page = await open({ forcedColors: 'active' });
    await page.goto('/vi/indicators/under-five-mortality/');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const map = page.locator('svg.map').first();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const line of ['.borders', '.coast']) {
      const { stroke, strokeWidth } = await map
        .locator(line)
        .first()
        .evaluate((node) => getComputedStyle(node));
      expect(stroke, line).not.toBe('none');
      expect(stroke, line).not.toBe(ground);
      expect(Number.parseFloat(strokeWidth), line).toBeGreaterThan(0);
    }
    const words = await map
      .locator('text:visible')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).fill));
    expect(words.length).toBeGreaterThan(0);
    expect(words).not.toContain('none');
    // Names on dark areas are light: those in no area are not.
    const outside = await map
      .locator('.window')
      .first()
      .evaluate((node) => getComputedStyle(node).fill);
    expect(outside).not.toBe(ground);
  });

  test('the classes of a map are told apart', async ({ open }) => {
    const page = await open({ forcedColors: 'active' });
    await page.goto('/vi/indicators/under-five-mortality/');
    const fills = await page
      .locator('svg.map')
      .first()
      .locator('.area')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).fill));
    const legend = await page.locator('.legend').first().locator('li').count();
    expect(new Set(fills).size).toBeGreaterThanOrEqual(Math.min(legend, 3));
  });
});
