import { describe, expect, it } from 'vitest';
import { classify } from '../../src/views/classes.ts';

const summary = (values: readonly number[], count?: number) => {
  const { edges, counts } = classify(values, count);
  return { edges, counts };
};

describe('classify', () => {
  it('makes five classes of about equal numbers between round edges', () => {
    expect(summary([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({ edges: [0, 2, 4, 6, 8, 10], counts: [1, 2, 2, 2, 3] });
  });

  it('refines the step until no class is empty', () => {
    const { edges, counts } = classify([97.1, 98.2, 99.5, 99.6, 99.7, 99.8, 99.9, 100]);
    expect(edges).toHaveLength(6);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('copes with ties by dividing the distinct values', () => {
    expect(summary([0, 0, 0, 0, 0, 0, 0, 1, 2, 3])).toEqual({ edges: [0, 1, 1.5, 2.5, 3], counts: [7, 1, 1, 1] });
  });

  it('makes fewer classes of fewer distinct values', () => {
    expect(summary([4, 4, 9])).toMatchObject({ counts: [2, 1] });
    expect(summary([5, 5, 5])).toEqual({ edges: [5, 5], counts: [3] });
    expect(summary([])).toEqual({ edges: [], counts: [] });
    expect(summary([Number.NaN, 3])).toEqual({ edges: [3, 3], counts: [1] });
  });

  it('works below zero and with large numbers', () => {
    expect(summary([-3, -1, 0, 2, 5, 9]).edges).toEqual([-3, -1, 0, 2, 5, 9]);
    expect(summary([1_000_000, 2_500_000, 8_700_000], 3).counts).toEqual([1, 1, 1]);
  });

  it('gives an edge to the upper class, the last edge and what lies beyond to the last', () => {
    const { classOf, edges } = classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([-5, 0, 2, 8, 10, 99].map(classOf)).toEqual([0, 0, 1, 4, 4, 4]);
    expect(edges.map(classOf)).toEqual([0, 1, 2, 3, 4, 4]);
  });

  it('holds every value in the class that counts it', () => {
    const values = Array.from({ length: 63 }, (_, i) => ((i * 37) % 101) / 3);
    const { classOf, counts, edges } = classify(values);
    expect(counts.reduce((a, b) => a + b)).toBe(63);
    for (const value of values) {
      const at = classOf(value);
      expect(value).toBeGreaterThanOrEqual(edges[at] ?? Infinity);
      expect(value).toBeLessThanOrEqual(edges[at + 1] ?? -Infinity);
    }
  });
});
