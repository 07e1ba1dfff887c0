import { describe, expect, it } from 'vitest';
import { apart } from '../../src/charts/apart.ts';
import { around, free, square } from '../../src/charts/free.ts';
import { swarm } from '../../src/charts/swarm.ts';
import { balanced, kept, wrapped } from '../../src/charts/words.ts';

describe('apart', () => {
  const places = (...at: number[]) => at.map((one) => ({ at: one, size: 10 }));

  it('leaves alone what does not touch', () => {
    expect(apart(places(40, 20), 0, 100)).toEqual([35, 15]);
  });

  it('moves two that collide by the same way, up and down', () => {
    expect(apart(places(50, 52), 0, 100)).toEqual([41, 51]);
  });

  it('keeps ties in the order given', () => {
    expect(apart(places(50, 50, 50), 0, 100)).toEqual([35, 45, 55]);
  });

  it('moves what a moved one then touches', () => {
    const starts = apart(places(50, 51, 62), 0, 100);
    for (const [i, start] of starts.entries()) expect(start).toBeGreaterThanOrEqual((starts[i - 1] ?? -10) + 10);
  });

  it('stays between the edges', () => {
    expect(apart(places(99, 98), 0, 100)).toEqual([90, 80]);
    expect(apart(places(1, 2), 0, 100)).toEqual([0, 10]);
    expect(apart([], 0, 100)).toEqual([]);
  });
});

describe('free', () => {
  const frame = { left: 0, top: 0, right: 200, bottom: 200 };
  const none = { words: [], lines: [] };

  it('is above unless something stands there', () => {
    expect(free(around(100, 100, 40, 20, 5), none, frame)).toMatchObject({ bottom: 95 });
    expect(free(around(100, 100, 40, 20, 5), { words: [], lines: [square(100, 85, 4)] }, frame)).toMatchObject({
      top: 105,
    });
  });

  it('rather crosses a line than words', () => {
    const everywhere = { left: 0, top: 0, right: 200, bottom: 95 };
    const below = { left: 0, top: 105, right: 200, bottom: 200 };
    const box = free(around(100, 100, 40, 20, 5), { words: [everywhere], lines: [below] }, frame);
    expect(box.top).toBeGreaterThan(95);
  });

  it('stays in the frame', () => {
    expect(free(around(195, 195, 40, 20, 5), none, frame).right).toBeLessThanOrEqual(200);
  });
});

describe('swarm', () => {
  it('keeps to the middle where there is room, and covers nothing where there is not', () => {
    expect(swarm([0, 20, 40], 4, 5)).toEqual([0, 0, 0]);
    expect(swarm([10, 10, 10], 4, 5)).toEqual([0, -8, 8]);
  });

  it('stays within its lanes, however many are the same', () => {
    expect(new Set(swarm(Array<number>(63).fill(5), 4, 3))).toEqual(new Set([0, -8, 8]));
  });
});

describe('words', () => {
  it('are broken at spaces only', () => {
    expect(wrapped('Bà Rịa – Vũng Tàu', 80)).toEqual(['Bà Rịa –', 'Vũng Tàu']);
    expect(wrapped('Một', 1)).toEqual(['Một']);
  });

  it('are as even as can be where wished', () => {
    expect(wrapped('Chương trình thử: dưới 15 (2030)', 190)).toEqual(['Chương trình thử: dưới 15', '(2030)']);
    expect(balanced('Chương trình thử: dưới 15 (2030)', 190)).toEqual(['Chương trình thử:', 'dưới 15 (2030)']);
    expect(balanced('Một', 1)).toEqual(['Một']);
  });

  it('are kept between edges', () => {
    expect([kept(5, 40, 0, 100), kept(50, 40, 0, 100), kept(99, 40, 0, 100)]).toEqual([20, 50, 80]);
  });
});
