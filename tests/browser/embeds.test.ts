import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

/* A page of somebody else, at an address of its own, that shows figures of this site. */

const figures = [
  'under-five-mortality-map',
  'under-five-mortality-trend',
  'evidence-maps',
  'recommendation-2022-30-chain',
] as const;

const foreign = (origin: string): string => `<!doctype html><html lang="vi"><head><title>Báo mạng</title></head><body>
<h1>Một trang khác</h1>
${figures
  .map(
    (id) => `<iframe src="${origin}/vi/embed/${id}/" title="${id}" width="100%" height="300"
sandbox="allow-scripts allow-same-origin allow-popups"></iframe>`,
  )
  .join('\n')}
<script src="${origin}/embed.js"></script></body></html>`;

async function serve(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a string only for a pipe
  // Another name of this machine, so that the origins differ in more than the port.
  return { address: `http://localhost:${port}/`, server };
}

const heights = (page: Page): Promise<number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));

/** The frames whose height is not that of their content; a frame's own border stands around it. */
async function misfits(page: Page): Promise<string[]> {
  const outside = await heights(page);
  const inside = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.body.getBoundingClientRect().height)),
  );
  return inside.flatMap((height, index) => (Math.abs(height - (outside[index] ?? 0)) < 6 ? [] : [String(height)]));
}

describe('figures on a page of another origin', () => {
  test('are drawn, take the height of their content and change their year', async ({ browser, origin }) => {
    const { address, server } = await serve(foreign(origin));
    const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
    const errors: string[] = [];
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    try {
      const page = await context.newPage();
      await page.goto(address);
      const [map, trend] = figures.map((id) => page.locator(`iframe[title="${id}"]`).contentFrame());
      await trend!.locator('svg:visible').first().waitFor();
      await expect.poll(async () => Math.min(...(await heights(page)))).toBeGreaterThan(500);
      await expect.poll(() => misfits(page)).toEqual([]);
      await map!.locator('indicator-map.live').waitFor();
      await map!.getByRole('slider').press('ArrowLeft');
      await expect.poll(() => map!.locator('output').first().textContent()).toContain('2015');
      expect(errors).toEqual([]);
    } finally {
      await context.close();
      server.close();
    }
  });

  test('can be read without a script', async ({ browser, origin }) => {
    const { address, server } = await serve(foreign(origin));
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(address);
      const map = page.locator('iframe').first().contentFrame();
      expect(await map.locator('svg.map').first().isVisible()).toBe(true);
      expect(await map.locator('.embedded-source a').getAttribute('href')).toContain('/vi/indicators/');
    } finally {
      await context.close();
      server.close();
    }
  });

  test('are only shown where they may be: other pages of the site refuse frames', async ({ origin }) => {
    const sent = async (path: string) => (await fetch(origin + path)).headers;
    const [frame, page] = [await sent('/vi/embed/under-five-mortality-map/'), await sent('/vi/')];
    expect(frame.get('content-security-policy')).toContain('frame-ancestors *');
    expect(frame.get('x-frame-options')).toBeNull();
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.get('x-frame-options')).toBe('DENY');
  });
});

describe('what a figure is passed on with', () => {
  test('holds the year that its map shows', async ({ open }) => {
    const page = await open();
    await page.goto('/en/indicators/under-five-mortality/?year=2014');
    await page.locator('indicator-map.live').waitFor();
    const share = page.locator('indicator-map figure-share');
    await share.locator('summary').click();
    await expect.poll(() => share.locator('[data-text=link] code').textContent()).toMatch(/\?.*2014.*#/);
    expect(await share.locator('[data-text=iframe] code').textContent()).toMatch(
      /embed\/under-five-mortality-map\/\?.*2014/,
    );
    const cited = await share.locator('[data-text=long] code').textContent();
    expect(cited).toMatch(/^[^.]*2014/);
    expect(cited).not.toContain('2016');
    await page.emulateMedia({ media: 'print' });
    expect(await share.locator('details').isVisible()).toBe(false);
  });

  test.for([
    ['/en/map/?left=infant-mortality&left-year=2014', 'map-explorer.live', '.explorer-map h2'],
    ['/fr/compare/?provinces=an-giang,ca-mau', '#compared', '#compared thead'],
  ] as const)('holds what was chosen, and so does its frame: %s', async ([path, live, place], { open }) => {
    const page = await open();
    await page.goto(path);
    await page.locator(live).waitFor();
    const chosen = await page.locator(place).first().textContent();
    await page.locator('figure-share summary').click();
    const code = page.locator('[data-text=iframe] code');
    await expect.poll(() => code.textContent()).toMatch(/embed\/[^"]*\?/);
    const frame = /src="([^"]*)"/.exec((await code.textContent()) ?? '')?.[1] ?? '';
    // The site is served elsewhere than where it was built for.
    await page.goto(new URL(frame).pathname + new URL(frame).search);
    await page.locator(live).waitFor();
    expect(await page.locator(place).first().textContent()).toBe(chosen);
    expect(await page.locator('.embedded-source a').getAttribute('href')).toContain(path.slice(0, 8));
  });
});
