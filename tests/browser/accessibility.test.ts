import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inTurn } from './pages.ts';
import { test } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page, a line for each node. */
async function faults(page: Page): Promise<string[]> {
  const options = { runOnly: tags, resultTypes: ['violations' as const] };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe('axe finds nothing against WCAG 2.2 AA', () => {
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1280],
  ] as const) {
    test(`${colorScheme}, ${width} px, on every type of page`, async ({ open }) => {
      const page = await open({ colorScheme, viewport: { width, height: 900 } });
      for (const path of [...inTurn, '/vi/atlantis/']) {
        await page.goto(path);
        expect(await faults(page), path).toEqual([]);
      }
    });
  }

  test('with the answers of search and finder open', async ({ open }) => {
    const page = await open();
    await page.goto('/en/');
    await page.locator('province-finder input').pressSequentially('ha');
    await page.locator('header site-search input').pressSequentially('health');
    await page.locator('header site-search li').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto('/vi/search/?q=tre+em');
    await page.locator('.search-hits li').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
