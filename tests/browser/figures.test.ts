import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

/* The files of a figure, with a script and without one. */

const path = '/vi/indicators/infant-mortality/';

/** The look of every shape and word of a drawing, as the browser paints it. */
const looks = (page: Page, root: string): Promise<string[]> =>
  page.locator(root).evaluate((node) => {
    const lines = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'];
    const words = ['font-size', 'font-weight', 'text-anchor'];
    const drawn = [...node.querySelectorAll('path, rect, circle, text, use')];
    return drawn.map((each) => {
      const style = getComputedStyle(each);
      // Patterns are named after the drawing that they stand in.
      const values = (each.localName === 'text' ? [...lines, ...words] : lines).map((name) =>
        style.getPropertyValue(name).replace(/url\(.*?([a-z]+)"?\)/, '$1'),
      );
      return [each.localName, each.textContent, ...values].join(' | ');
    });
  });

describe('the figures of an indicator', () => {
  test('are there as files without a script, and only the picture that a script makes is not offered', async ({
    open,
    origin,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    const links = await page
      .locator('figure-picture a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    expect(links.length).toBe(3 * (await page.locator('figure-picture').count()));
    for (const file of links) {
      const answer = await fetch(origin + file);
      expect([answer.status, answer.headers.get('content-type')?.split(';')[0]], file).toEqual([
        200,
        file.endsWith('.csv') ? 'text/csv' : file.endsWith('.svg') ? 'image/svg+xml' : 'application/csvm+json',
      ]);
    }
    for (const button of await page.locator('figure-picture button').all())
      expect(await button.isVisible()).toBe(false);
  });

  test('show without a script the numbers of their tables and files', async ({ open, origin }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path);
    const drawn = await page.locator('.figure-ranking .trend-wide text.value').allTextContents();
    const cells = await page.locator('.figure-map table').first().locator('tbody tr td:last-child').allTextContents();
    const csv = await (await fetch(`${origin}/data/figures/infant-mortality/ranking.csv`)).text();
    const values = csv
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').at(8) ?? '');
    const numbers = cells.map((cell) => cell.replace(/\s*\[.*/, '').trim());
    expect(drawn.length).toBe(34);
    for (const number of drawn) expect(numbers).toContain(number);
    expect(values.map((value) => Number(value).toFixed(1).replace('.', ',')).toSorted()).toEqual(numbers.toSorted());
  });

  test('look in their files as they do on the page by day', async ({ open, origin }) => {
    const page = await open({ colorScheme: 'light', javaScriptEnabled: false });
    const file = await open();
    for (const name of ['years', 'ranking', 'trend', 'sex', 'coverage']) {
      await page.goto(path);
      const expected = await looks(page, `.figure-${name} .trend-wide svg`);
      await file.goto(`${origin}/data/figures/infant-mortality/${name}.vi.svg`);
      expect(await looks(file, 'svg > g'), name).toEqual(expected.slice(-(await looks(file, 'svg > g')).length));
      expect(expected.length, name).toBeGreaterThan(20);
    }
  });

  test('become pictures where there is a script', async ({ open }) => {
    const page = await open();
    await page.goto(path);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.figure-trend figure-picture button').click(),
    ]);
    expect(download.suggestedFilename()).toBe('infant-mortality-trend.vi.png');
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Twice the width of the drawing.
    expect(bytes.readUInt32BE(16)).toBe(1360);
    expect(bytes.length).toBeGreaterThan(20_000);
  });

  test('say so where a picture cannot be made', async ({ open }) => {
    const page = await open();
    await page.goto(path);
    const button = page.locator('.figure-trend figure-picture button');
    const failed = await button.getAttribute('data-failed');
    await page.route('**/*.svg', (route) => route.fulfill({ status: 200, body: 'nothing' }));
    await button.click();
    await expect.poll(() => button.textContent()).toBe(failed);
  });
});
