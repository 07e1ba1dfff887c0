import AxeBuilder from '@axe-core/playwright';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { namesBytes, readerBytes } from '../../src/views/query.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { folder, test } from './site.ts';

const path = '/en/data/query/';
const provinces = `${path}?table=series&where=indicator.is.under-five-mortality&where=area.has.p34&where=year.is.2016`;

const count = (page: Page): Promise<string | null> => page.locator('.query-count').textContent();

async function answered(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.query-asked').waitFor();
}

describe('a question to a table', () => {
  test('loads nothing before it is asked, and no more than is said', async ({ open }) => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    expect(asked.filter((each) => each.endsWith('.parquet') || each.endsWith('names.json'))).toEqual([]);
    await page.locator('.query-open select').selectOption('tasks');
    await page.locator('.query-open button').click();
    await expect.poll(() => count(page)).toBe('7 rows');
    expect(asked.filter((each) => each.endsWith('.parquet'))).toEqual(['/data/tasks.parquet']);
    const reader = globSync('_astro/read.*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file)));
    expect(reader).toHaveLength(1);
    expect(brotliCompressSync(reader[0]!).length).toBeLessThan(readerBytes);
    const names = languageCodes.map((language) => readFileSync(join(folder, `${language}/data/query/names.json`)));
    for (const bytes of names) expect(brotliCompressSync(bytes).length).toBeLessThan(namesBytes);
  });

  test('stands in the address: what it says is what is shown, in any language', async ({ open }) => {
    const page = await open();
    await answered(page, provinces);
    expect(await count(page)).toBe('34 rows');
    expect(await page.locator('.query-conditions > .query-row').count()).toBe(3);
    expect(await page.locator('.query tbody tr').first().textContent()).toContain('p34-');
    await page.locator('select[name=group]').first().selectOption('derivation');
    await page.locator('select[name=measure]').selectOption('min');
    await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe('min.value');
    // A code is followed by its words, those of rows as well as those of categories.
    expect(await page.locator('.query tbody').textContent()).toContain('weighted_estimate weighted estimate');
    const groups = await page.locator('.query tbody tr').allTextContents();
    expect(groups.length).toBeGreaterThan(1);
    const link = page.locator('.languages a[hreflang=vi], .languages a[lang=vi]').first();
    expect(await link.getAttribute('href')).toContain('group=derivation');
    await answered(page, page.url());
    expect(await page.locator('.query tbody tr').allTextContents()).toEqual(groups);
  });

  test('stays readable: long cells are cut short, levels are rounded, and the file holds all', async ({ open }) => {
    const page = await open();
    await answered(page, `${provinces}&where=sex.is.total&where=residence.is.total`);
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('.query tbody tr')].map((row) => row.getBoundingClientRect().height),
    );
    expect(heights).toHaveLength(34);
    expect(Math.max(...heights)).toBeLessThan(160);
    const numbers = await page.locator('.query tbody td.number').allTextContents();
    expect(numbers.filter((each) => /\.\d{3,}/.test(each))).toEqual([]);
    const cut = page.locator('.query-long').first();
    const [short, whole] = [
      await cut.evaluate((cell) => cell.clientHeight),
      await cut.evaluate((cell) => cell.scrollHeight),
    ];
    expect(short).toBeLessThan(whole);
    await cut.focus();
    expect(await cut.evaluate((cell) => cell.clientHeight)).toBeGreaterThanOrEqual(whole);
    const download = page.waitForEvent('download');
    await page.locator('[data-do=csv]').click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/,\d+\.\d{6,},/);
  });

  test('can be narrowed, sorted and taken along by keyboard alone', async ({ open }) => {
    const page = await open();
    await answered(page, `${path}?table=areas`);
    await page.locator('[data-do=add]').press('Enter');
    const row = page.locator('.query-conditions > .query-row').first();
    await row.locator('[name=column]').selectOption('kind');
    await row.locator('[name=test]').selectOption('is');
    await row.locator('[name=value]').fill('country|region');
    await row.locator('[name=value]').press('Tab');
    await expect.poll(() => count(page)).toBe('7 rows');
    await page.locator('.query th button[data-sort=area]').press('Enter');
    await expect.poll(() => page.locator('.query th[aria-sort=ascending]').count()).toBe(1);
    const download = page.waitForEvent('download');
    await page.locator('[data-do=csv]').press('Enter');
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.trimEnd().split('\n')).toHaveLength(8);
    expect(text.split('\n')[0]).toMatch(/^area,kind,/);
    await page.locator('[name=labels]').press('Space');
    const second = page.waitForEvent('download');
    await page.locator('[data-do=csv]').press('Enter');
    const worded = readFileSync(await (await second).path(), 'utf8').split('\n');
    expect(worded[0]).toMatch(/^area,kind,kind_label,/);
    expect(worded.find((line) => line.startsWith('vn,'))).toMatch(/^vn,country,the country,/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });

  test('says when a file cannot be had, and that no row is not zero', async ({ open }) => {
    const page = await open();
    await page.route('**/tasks.parquet', (route) => route.fulfill({ status: 200, body: 'broken' }));
    await page.route('**/names.json', (route) => route.fulfill({ status: 200, body: 'broken' }));
    await page.goto(`${path}?table=tasks`);
    await expect.poll(() => page.locator('.query-state').textContent()).toContain('could not be loaded');
    await answered(page, `${path}?table=areas&where=area.is.nowhere`);
    expect(await count(page)).toContain('does not mean zero');
  });
});
