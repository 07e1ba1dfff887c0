import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { launch } from '../../scripts/browser/chromium.ts';
import { serveFolder } from '../../scripts/serve/folder.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { left, watch } from './watch.ts';

/** The built site that is tested. */
export const folder = process.env['SITE_DIR'] ?? 'dist';

export type Open = (options?: BrowserContextOptions) => Promise<Page>;

async function end(context: BrowserContext, problems: readonly string[]): Promise<void> {
  const found = [...problems, ...(await left(context))];
  await context.close();
  expect(found, 'what no page may do').toEqual([]);
}

async function page(browser: Browser, origin: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(10_000);
  const problems = await watch(context, origin);
  return { page: await context.newPage(), end: () => end(context, problems) };
}

/**
 * A test with the site on a port of its own (`origin`), a browser for all tests of a file, and `open`, which gives an empty page in a
 * context of its own. A test fails where any page that it visits breaks the policy for content, logs an error, asks another origin
 * for anything or leaves something in the browser.
 */
export const test = base
  .extend('origin', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { origin, close } = await listen(serveFolder(folder));
    onCleanup(close);
    return origin;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, origin }, { onCleanup }): Promise<Open> => {
    const opened: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of opened) await close();
    });
    return async (options = {}) => {
      const one = await page(browser, origin, options);
      opened.push(one.end);
      return one.page;
    };
  });
