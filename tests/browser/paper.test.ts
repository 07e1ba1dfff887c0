import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { inTurn } from './pages.ts';
import { sheetsOf } from './sheets.ts';
import { folder, test } from './site.ts';

/** A4 at 96 dots an inch, as which a browser asks how wide the page is, and what its margins leave. */
const sheet = { width: 794, height: 1123 };
const room = { width: 673, height: 1000 };

/** Pages that a longer one of their kind hides among the samples. */
const others = [
  '/vi/data/observations/',
  '/fr/data/documents/',
  '/en/children/teachers/',
  '/vi/indicators/under-five-mortality/',
  '/fr/regions/tay-nguyen/',
  '/fr/action-month/2025/',
  '/en/about/method/',
];

/** Pages whose first or last sheet would be nearly empty, if figures stayed whole and the foot went alone. */
const filled = [
  '/vi/',
  '/vi/map/',
  '/en/indicators/infant-mortality/',
  '/en/action-month/2019/',
  '/vi/action-month/2027/',
  '/vi/children/10-13/help/',
];

/** What is wrong with the page as it is printed: cut off, torn apart, left behind from the screen, or missing. */
function problemsOnPaper({ width, height }: { width: number; height: number }): string[] {
  document.body.style.inlineSize = `${width}px`;
  const shown = (node: Element): boolean => node.checkVisibility() && node.getBoundingClientRect().width > 1;
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(shown);
  const name = (node: Element): string => `${node.localName}.${node.getAttribute('class') ?? ''}`;
  const edge = width + 1;
  const style = (node: Element): CSSStyleDeclaration => getComputedStyle(node);
  const found = (what: string, nodes: readonly Element[]): string[] => nodes.map((node) => `${what}: ${name(node)}`);
  const html = all('body :not(svg *, .visually-hidden)');
  const leads = (node: Element): boolean =>
    getComputedStyle(node, '::after').content.includes(node.getAttribute('href') ?? 'nowhere');
  // A designed sheet gives the address of the page, on which all links stand.
  const designed = document.querySelector('.page-province, .page-former_province, .page-task, .sheet') !== null;
  const needed = ['h1', '.page-end h2', '.page-facts dd', '.citation', '.hotline-number, .hotline-link', '.wordmark'];
  const footer = all('.site-footer')[0]?.getBoundingClientRect();
  return [
    ...found(
      'wider than the sheet',
      html.filter((node) => node.getBoundingClientRect().right > edge),
    ),
    ...found(
      'cut off',
      html.filter((node) => style(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1),
    ),
    ...found(
      'scrolls',
      all('main .table-box').filter((node) => style(node).overflowY !== 'visible' || style(node).maxHeight !== 'none'),
    ),
    ...found('for a screen', all('nav, form, button:not(.legend button), select, input, textarea, .share, .map-live')),
    ...found(
      'may be torn',
      all('main :is(li, tr, figure, svg, img)').filter((node) => style(node).breakInside !== 'avoid'),
    ),
    ...found(
      'higher than a sheet',
      all('main :is(svg, img)').filter((node) => node.getBoundingClientRect().height > height),
    ),
    ...found(
      'may end a sheet',
      all('main :is(h2, h3)').filter((node) => style(node).breakAfter !== 'avoid'),
    ),
    ...found(
      'leads nowhere',
      designed ? [] : all(':is(.prose, .records, .facts, .sources) a[href^=http]').filter((node) => !leads(node)),
    ),
    ...needed.filter((selector) => all(selector).length === 0).map((selector) => `not there: ${selector}`),
    ...(footer && document.body.getBoundingClientRect().bottom > footer.bottom + 1 ? ['a sheet may be empty'] : []),
  ];
}

const sheets = async (page: Page, path: string): Promise<number> => (await sheetsOf(page, path)).length;

describe('on paper', () => {
  test('every kind of page is whole, says where its links lead, of when it is and whom to call, and nothing that only a screen can do', async ({
    open,
  }) => {
    const page = await open({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    const problems: Record<string, readonly string[]> = {};
    for (const path of new Set([...inTurn, ...others])) {
      await page.goto(path);
      const found = await page.evaluate(problemsOnPaper, room);
      if (found.length > 0) problems[path] = [...new Set(found)];
    }
    expect(problems).toEqual({});
  }, 60_000);

  test('long pages stay short, and end on a sheet that is not empty', async ({ open }) => {
    const page = await open();
    const most = { '/vi/': 5, '/vi/indicators/under-five-mortality/': 11, '/en/regions/tay-nguyen/': 6 };
    for (const [path, count] of Object.entries(most)) expect(await sheets(page, path), path).toBeLessThanOrEqual(count);
  }, 30_000);

  test('no sheet is nearly empty, neither the first for a figure that did not fit nor the last for the foot alone', async ({
    open,
  }) => {
    const page = await open();
    const empty: string[] = [];
    for (const path of filled) {
      const found = await sheetsOf(page, path);
      expect(found.length, path).toBeGreaterThan(0);
      for (const [index, sheet] of found.entries())
        if (sheet.filled < (index === found.length - 1 ? 0.25 : 0.55))
          empty.push(`${path} ${index + 1}/${found.length}: ${sheet.filled.toFixed(2)}`);
    }
    expect(empty).toEqual([]);
  }, 30_000);

  test('what the small maps show stands in a file, which is named', async ({ open }) => {
    const page = await open({ viewport: sheet });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/vi/indicators/under-five-mortality/');
    await page.locator('indicator-map.live').first().waitFor();
    expect(await page.locator('.legend .swatch:visible').count(), 'what the colours mean').toBeGreaterThan(3);
    // The table of the small maps is three sheets long.
    expect(await page.locator('.figure-years table').first().isVisible()).toBe(false);
    for (const files of await page.locator('.figure-years .figure-files').all())
      expect(await files.isVisible()).toBe(true);
    for (const table of await page.locator('main table:not(.figure-years table, [hidden] table)').all())
      expect(await table.isVisible()).toBe(true);
  });
});

describe('designed sheets', () => {
  test('a task group is one sheet of A4, printed on both sides', async ({ open }) => {
    const page = await open();
    for (const path of ['/vi/plan/tasks/2/', '/fr/plan/tasks/2/', '/fr/plan/tasks/4/'])
      expect(await sheets(page, path), path).toBe(2);
  }, 30_000);

  test('a lesson is two sheets of A4, of which the second is to hand out', async ({ open }) => {
    const page = await open();
    for (const language of ['vi', 'fr'])
      expect(await sheets(page, `/${language}/children/teachers/`), language).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const lesson = page.locator('.sheet');
    expect(await lesson.locator('.picture').isVisible()).toBe(true);
    expect(await lesson.locator('.hotline-link').isVisible()).toBe(true);
    const breaks = lesson.locator('.prose h2').last();
    expect(await breaks.evaluate((node) => getComputedStyle(node).breakBefore)).toBe('page');
    const handed = (await breaks.boundingBox())?.y ?? 0;
    const [sources, date] = [page.locator('.sources'), page.locator('.page-facts')];
    for (const teachers of [sources, date]) expect((await teachers.boundingBox())?.y).toBeLessThan(handed);
    const foot = await lesson.locator('.sheet-foot').innerText();
    for (const word of ['Quyền Trẻ Em', '/fr/children/teachers/', '111']) expect(foot).toContain(word);
  });
});

const themes = globSync('*/action-month/[0-9]*/index.html', { cwd: folder })
  .sort()
  .map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    length: (/class="month-theme[^>]*>([^<]*)/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? '').trim()
      .length,
  }));

describe('the Action Month on paper', () => {
  test('begins with a poster that fits a sheet, whatever the theme, and leaves no poster on the screen', async ({
    open,
  }) => {
    const page = await open({ viewport: sheet });
    const longest = languageCodes.map((code) =>
      themes
        .filter(({ path }) => path.startsWith(`/${code}/`))
        .reduce((most, theme) => (theme.length > most.length ? theme : most)),
    );
    const coming = themes.filter(({ path }) => path.startsWith('/vi/')).at(-1);
    for (const path of [...longest, coming].map((theme) => theme?.path ?? '')) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      expect(await page.locator('.poster-only').isVisible(), path).toBe(false);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['h1', '.month-theme', '.poster-days', '.picture', '.hotline-number'])
        expect(await page.locator(`.poster ${part}`).isVisible(), `${path} ${part}`).toBe(true);
      await page.evaluate((width) => (document.body.style.inlineSize = `${width}px`), room.width);
      const [end = 0, last = 0, drawn] = await page
        .locator('.poster')
        .evaluate((node) => [
          node.getBoundingClientRect().bottom,
          node.querySelector('.poster-hotline')?.getBoundingClientRect().bottom,
          node.querySelector('.picture')?.getBoundingClientRect().height,
        ]);
      expect(last, `${path} overflows`).toBeLessThanOrEqual(end + 1);
      expect(end, `${path} is longer than a sheet`).toBeLessThan(1016); // 269 mm
      expect(drawn, `${path} has a picture too small to see`).toBeGreaterThan(150);
    }
    for (const part of ['.materials', '.countdown']) expect(await page.locator(part).isVisible(), part).toBe(false);
  }, 30_000);
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
