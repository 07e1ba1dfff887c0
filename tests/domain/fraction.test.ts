import { describe, expect, it } from 'vitest';
import {
  ceiling,
  compared,
  exactly,
  floor,
  fraction,
  minus,
  over,
  plus,
  shown,
  times,
} from '../../src/domain/fraction.ts';

describe('fractions', () => {
  it('hold decimals exactly, as they are written', () => {
    expect([0.1, 6825.816, 1e-7, 1e21, -2.5, 0].map((value) => shown(exactly(value)))).toEqual([
      '0.1',
      '6825.816',
      '0.0000001',
      '1000000000000000000000',
      '-2.5',
      '0',
    ]);
    expect(shown(plus(exactly(0.1), exactly(0.2)))).toBe('0.3');
  });

  it('are in lowest terms with a positive lower part', () => {
    expect(fraction(6n, -4n)).toEqual({ over: -3n, under: 2n });
    expect(shown(over(exactly(1), exactly(-3)))).toBe('-1/3');
    expect(shown(times(minus(exactly(1), exactly(0.5)), exactly(4)))).toBe('2');
  });

  it('are rounded towards the right side, below zero too', () => {
    expect([7n, -7n].map((whole) => [floor(fraction(whole, 2n)), ceiling(fraction(whole, 2n))])).toEqual([
      [3n, 4n],
      [-4n, -3n],
    ]);
    expect(floor(exactly(-2))).toBe(-2n);
    expect([
      compared(exactly(1), exactly(2)),
      compared(exactly(2), exactly(2)),
      compared(exactly(3), exactly(2)),
    ]).toEqual([-1, 0, 1]);
  });
});
