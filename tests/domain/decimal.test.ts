import { describe, expect, it } from 'vitest';
import { quotient, sum } from '../../src/domain/decimal.ts';

describe('sum', () => {
  it('adds decimals as one would on paper', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([899.9, 911.355, 1.005])).toBe(1812.26);
    expect(sum([1e-7, 2e-7])).toBe(3e-7);
  });

  it('leaves whole numbers and nothing alone', () => {
    expect(sum([9007199254740990, 1])).toBe(9007199254740991);
    expect(sum([])).toBe(0);
    expect(sum([-0.1, 0.1])).toBe(0);
  });
});

describe('quotient', () => {
  it('multiplies by the factor and drops the noise of binary numbers', () => {
    expect(quotient(1, 3, 100)).toBe(33.3333333333);
    expect(quotient(0.3, 0.1, 1)).toBe(3);
  });
});
