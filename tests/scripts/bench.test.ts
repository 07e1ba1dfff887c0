import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../scripts/bench/lighthouse.ts';
import { compressed } from '../../scripts/serve/compressed.ts';
import { listen } from '../../scripts/serve/listen.ts';

/** A report as Lighthouse writes it, with the audits of search engines as given. */
const report = (seo: Readonly<Record<string, number>>): string =>
  JSON.stringify({
    categories: {
      performance: { score: 0.994, auditRefs: [{ id: 'largest-contentful-paint', weight: 25 }] },
      accessibility: { score: 1, auditRefs: [{ id: 'label', weight: 7 }] },
      'best-practices': { score: 0.96, auditRefs: [{ id: 'errors-in-console', weight: 1 }] },
      seo: { score: 0.6, auditRefs: Object.keys(seo).map((id) => ({ id, weight: 1 })) },
    },
    audits: {
      'largest-contentful-paint': { score: 0.97, numericValue: 1530 },
      'cumulative-layout-shift': { score: 1, numericValue: 0 },
      'total-blocking-time': { score: 1, numericValue: 12 },
      'total-byte-weight': { score: 1, numericValue: 60_000 },
      label: { score: null },
      'errors-in-console': { score: 0 },
      ...Object.fromEntries(Object.entries(seo).map(([id, score]) => [id, { score }])),
    },
  });

describe('a reading of a page', () => {
  it('has scores of a hundred, seconds, milliseconds, bytes and what failed', () => {
    expect(readingOf('/vi/', report({ 'meta-description': 0, 'is-crawlable': 0 }))).toEqual({
      path: '/vi/',
      scores: { performance: 99, accessibility: 100, 'best-practices': 96, seo: 60 },
      lcp: 1.53,
      cls: 0,
      tbt: 12,
      bytes: 60_000,
      failed: ['errors-in-console', 'meta-description', 'is-crawlable'],
    });
  });

  it('has no score for search engines where a page does nothing but keep them away', () => {
    const { scores, failed } = readingOf('/vi/search/', report({ 'meta-description': 1, 'is-crawlable': 0 }));
    expect(scores.seo).toBeUndefined();
    expect(failed).toEqual(['errors-in-console']);
  });

  it('is refused where the page could not be looked at', () => {
    const failed = { ...JSON.parse(report({})), runtimeError: { message: 'no such page' } };
    expect(() => readingOf('/vi/atlantis/', JSON.stringify(failed))).toThrow('/vi/atlantis/: no such page');
  });
});

describe('a host that compresses', () => {
  it('hands on status, headers and body of the server behind it', async () => {
    const words = 'Quyền trẻ em '.repeat(100);
    const behind = await listen((request, response) => {
      const text = request.url === '/words';
      response.writeHead(text ? 200 : 404, { 'Content-Type': text ? 'text/html' : 'image/png', 'X-One': 'kept' });
      response.end(text ? words : 'drawn');
    });
    const host = await listen(compressed(behind.origin));
    const ask = (path: string) =>
      new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>((done) =>
        get(`${host.origin}${path}`, async (answer) => {
          const parts: Buffer[] = [];
          for await (const part of answer) parts.push(part as Buffer); // without an encoding set, a stream gives these
          done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
        }),
      );
    const [text, picture] = [await ask('/words'), await ask('/picture')];
    host.close();
    behind.close();
    expect(text.headers).toMatchObject({ 'content-encoding': 'br', 'x-one': 'kept' });
    expect(text.body.length).toBeLessThan(words.length);
    expect(brotliDecompressSync(text.body).toString()).toBe(words);
    expect(picture).toMatchObject({ status: 404, headers: { 'x-one': 'kept' }, body: Buffer.from('drawn') });
  });
});
