import { expect, it } from 'vitest';
import { contradictionsFrom, contradictionsIn, levelsAstray, statusesAstray } from '../domain/tracker-witness.ts';
import { read } from './pages.ts';

const published = (table: string): string => read(`data/${table}.csv`);

it('publishes the contradictions that anyone can work out from the published measures and duties', () => {
  expect(contradictionsIn(published)).toEqual(contradictionsFrom(published));
});

it('publishes the levels of evidence and the statuses that the published evidence and declarations carry', () => {
  expect(levelsAstray(published)).toEqual([]);
  expect(statusesAstray(published)).toEqual([]);
});
