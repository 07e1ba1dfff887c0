import type { Browser } from 'playwright-core';

/** The longest series of all provinces of before, drawn on a phone. */
const path = '/en/indicators/average-population/?year=2016&era=63';
const slower = 4;

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/**
 * What a step of a map's slider takes in milliseconds, in the middle of fourteen, on a processor four times slower: its script alone, and
 * until the frame after it is drawn.
 */
export async function sliderStep(browser: Browser, origin: string): Promise<{ script: number; frame: number }> {
  const page = await browser.newPage({ baseURL: origin, viewport: { width: 360, height: 740 } });
  await page.goto(path);
  await page.locator('indicator-map').first().scrollIntoViewIfNeeded();
  await page.locator('indicator-map.live').first().waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const times = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.map-years input')!;
    const taken: { script: number; frame: number }[] = [];
    for (let step = 0; step < 14; step++) {
      slider.value = String(step);
      await new Promise(requestAnimationFrame);
      const from = performance.now();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const script = performance.now() - from;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      taken.push({ script, frame: performance.now() - from });
      await new Promise((done) => setTimeout(done, 30));
    }
    return taken;
  });
  await page.close();
  return { script: middle(times.map(({ script }) => script)), frame: middle(times.map(({ frame }) => frame)) };
}
