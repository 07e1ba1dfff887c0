import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { samples } from './pages.ts';
import { folder, test } from './site.ts';
import { policy } from './watch.ts';

/** Where a request for exactly this path is led to; `fetch` would tidy the path first. */
const raw = (origin: string, path: string): Promise<string | undefined> =>
  new Promise((answer, fail) => {
    get({ port: new URL(origin).port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      answer(response.headers.location);
    }).on('error', fail);
  });

describe('what the server sends', () => {
  test('with a page, all that guards its readers', async ({ origin }) => {
    const { headers, status } = await fetch(`${origin}/vi/`);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/),
      'content-security-policy': policy,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'strict-transport-security': expect.stringContaining('max-age='),
    });
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('with data, leave for programs of other origins', async ({ origin }) => {
    for (const path of [
      '/data/areas.csv',
      '/data/observations.csv',
      '/data/areas.excel.csv',
      '/data/areas.json',
      '/api/v1/tasks/1.json',
    ]) {
      const { headers, status } = await fetch(origin + path);
      expect(status, path).toBe(200);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
      const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
      expect(headers.get('content-type'), path).toContain(type);
    }
  });

  test('with tables in other forms, what they are', async ({ origin }) => {
    const types = {
      '/data/areas.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      '/data/areas.parquet': 'application/vnd.apache.parquet',
      '/data/areas.geojson': 'application/geo+json',
      '/data/areas.topo.json': 'application/json; charset=utf-8',
      '/data/series.sdmx.csv': 'text/csv; charset=utf-8',
      '/data/quyen-tre-em.zip': 'application/zip',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers, status } = await fetch(origin + path, { method: 'HEAD' });
      expect([status, headers.get('content-type')], path).toEqual([200, type]);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  test('with calendars, feeds and descriptions, what they are', async ({ origin }) => {
    const types = {
      '/calendar.ics': 'text/calendar; charset=utf-8',
      '/calendar.fr.ics': 'text/calendar; charset=utf-8',
      '/feeds/en/all.atom': 'application/atom+xml; charset=utf-8',
      '/CITATION.cff': 'application/yaml; charset=utf-8',
      '/data/catalog.jsonld': 'application/ld+json; charset=utf-8',
      '/data/areas.csv-metadata.json': 'application/csvm+json; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers, status } = await fetch(origin + path);
      expect([status, headers.get('content-type')], path).toEqual([200, type]);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
    }
  });

  test('with styles and scripts, that they never change', async ({ origin }) => {
    const html = readFileSync(join(folder, 'vi/index.html'), 'utf8');
    const assets = [...new Set(html.match(/\/_astro\/[^"]+/g))];
    expect(assets.length).toBeGreaterThan(2);
    for (const path of assets) {
      const { headers, status } = await fetch(origin + path);
      expect(status, path).toBe(200);
      expect(headers.get('cache-control'), path).toMatch(/max-age=31536000.*immutable/);
    }
  });

  test('for an address without its last slash, the way to the page', async ({ origin }) => {
    for (const path of [
      '/vi',
      '/en/plan',
      ...samples.slice(0, 3).map(({ path }) => `/fr/${path}`.replace(/\/$/, '')),
    ]) {
      const { headers, status } = await fetch(`${origin}${path}?a=b`, { redirect: 'manual' });
      expect([status, headers.get('location')], path).toEqual([301, `${path}/?a=b`]);
    }
  });

  test('for what does not exist, the page that says so', async ({ origin }) => {
    for (const path of [
      '/vi/provinces/atlantis/',
      '/vi/atlantis',
      '/data/atlantis.csv',
      '/.git/HEAD',
      '/%',
      '/_astro/',
    ]) {
      const { headers, status } = await fetch(origin + path, { redirect: 'manual' });
      expect(status, path).toBe(404);
      expect(headers.get('content-security-policy'), path).toBe(policy);
    }
  });

  test('never the way to another site', async ({ origin }) => {
    for (const path of [
      '//',
      'http://example.org/vi',
      '//example.org/vi',
      '/.//example.org',
      '/\\example.org/vi',
      '//vi',
      '/.//vi',
      '/.//vi/plan',
    ]) {
      expect((await raw(origin, path)) ?? '/', path).toMatch(/^\/(?![/\\])/);
    }
  });
});

describe('what the browser makes of it', () => {
  test('a script that was not published does not run', async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/vi/`);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
      return document.title === 'ran';
    });
    expect(ran).toBe(false);
    await page.close();
  });

  test('every type of page keeps the rules of the house', async ({ open }) => {
    const page = await open();
    for (const { path } of samples) await page.goto(`/vi/${path}`, { waitUntil: 'load' });
  });

  test('a mistyped address offers the ways on, in three languages, and the hotline', async ({ open }) => {
    const page = await open();
    const response = await page.goto('/vi/provinces/atlantis/');
    expect(response?.status()).toBe(404);
    for (const language of ['vi', 'en', 'fr']) {
      const section = page.locator(`section[lang=${language}]`);
      expect(await section.isVisible()).toBe(true);
      expect(await section.locator(`a[href="/${language}/"]`).count()).toBe(1);
      expect(await section.locator(`a[href="/${language}/search/"]`).count()).toBe(1);
    }
    expect(await page.locator('a[href="tel:111"]').isVisible()).toBe(true);
  });
});
