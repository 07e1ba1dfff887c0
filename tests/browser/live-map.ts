import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { MapValues } from '../../src/views/map-values.ts';
import { folder } from './site.ts';

/** The page on whose map most is tried. */
export const path = '/en/indicators/average-population/';

/** The parts of the first map of a page. */
export const parts = (page: Page) => {
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
export async function alive(page: Page, address: string): Promise<ReturnType<typeof parts>> {
  await page.goto(address);
  const found = parts(page);
  await found.root.scrollIntoViewIfNeeded();
  await page.locator('indicator-map.live').first().waitFor();
  return found;
}

/** The last step of the address that has the focus. */
export const focusedSlug = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-2) ?? '');
/** What an address says after its question mark. */
export const searchOf = (page: Page): string => new URL(page.url()).search;
/** The classes of drawn places. */
export const fills = (areas: Locator): Promise<string[]> =>
  areas.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('class') ?? ''));

/** The file of values of an indicator. */
export const values = (indicator: string): MapValues =>
  JSON.parse(readFileSync(join(folder, `data/maps/${indicator}.json`), 'utf8'));
