import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { languageCodes, languages } from '../../src/domain/languages.ts';
import { alive, path, values } from './live-map.ts';
import { test } from './site.ts';

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
