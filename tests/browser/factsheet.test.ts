import { describe, expect } from 'vitest';
import { test } from './site.ts';

const longest = ['ho-chi-minh', 'lam-dong', 'phu-tho'];
const others = ['ha-noi', 'before-2025/quang-nam', 'before-2025/ha-noi'];

describe('a province on paper', () => {
  test('is one sheet of A4, printed on both sides', async ({ open }) => {
    const page = await open();
    for (const language of ['vi', 'fr'])
      for (const slug of [...longest, ...others]) {
        await page.goto(`/${language}/provinces/${slug}/`);
        await page.evaluate(() => document.fonts.ready);
        const pdf = (await page.pdf({ format: 'A4', printBackground: false })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g), `${language} ${slug}`).toHaveLength(2);
      }
  }, 60_000);

  test('keeps the map, the children, the figures beside the nation, their sources, the address and the hotline', async ({
    open,
  }) => {
    const page = await open();
    await page.goto('/fr/provinces/ho-chi-minh/');
    await page.emulateMedia({ media: 'print' });
    for (const kept of [
      'h1',
      '.notice',
      'svg.locator',
      '.children',
      '.latest .compared',
      '.merger table',
      '.sources',
      '.hotline-number',
    ])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    expect(await page.locator('.citation').innerText()).toContain('/fr/provinces/ho-chi-minh/');
    for (const gone of [
      '.notice a',
      '.area-files',
      '.breadcrumbs',
      '.rest',
      '.without',
      '.compare-link',
      '.figures details',
    ])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(
      await page
        .locator('main :is(p, li, td, dd, figcaption):visible')
        .evaluateAll((nodes) => Math.min(...nodes.map((node) => Number.parseFloat(getComputedStyle(node).fontSize)))),
    ).toBeGreaterThanOrEqual(9.99); // 7.5 pt
  });
});
