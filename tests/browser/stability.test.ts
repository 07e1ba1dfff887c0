import { describe, expect } from 'vitest';
import { test } from './site.ts';

describe('nothing moves while a page loads', () => {
  for (const path of [
    '/vi/',
    '/en/indicators/under-five-mortality/',
    '/fr/provinces/ho-chi-minh/',
    '/vi/recommendations/',
  ]) {
    test(path, async ({ open }) => {
      const page = await open({ viewport: { width: 360, height: 740 } });
      await page.goto(path, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(async () => {
        await document.fonts.ready;
        return new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 200);
        });
      });
      expect(moved).toBeLessThanOrEqual(0.01);
    });
  }
});
