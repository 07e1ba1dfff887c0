import { expect, it } from 'vitest';
import { linesOf, published, recomputed } from '../domain/recomputed.ts';
import { read } from './pages.ts';

it('lets anyone work out every published verdict from the published file alone', () => {
  const lines = linesOf(read('data/assessments.csv'));
  expect(lines.some(({ reason }) => reason === '')).toBe(true);
  expect(lines.map(published)).toEqual(lines.map(recomputed));
});
