import { describe, expect, it } from 'vitest';
import { actionMonthYears, comingYear, countdown, eventsOf, isNear } from '../../src/domain/action-month.ts';
import { midAutumn } from '../../src/domain/lunar.ts';
import { fixture } from '../views/fixture.ts';

const on = (as_of: string) => {
  const model = fixture();
  return { ...model, site: { ...model.site, as_of } };
};

describe('the coming Action Month', () => {
  it.each([
    ['2026-11-21', 2027, 192, 0],
    ['2027-01-01', 2027, 151, 0],
    ['2027-05-31', 2027, 1, 0],
    ['2027-06-01', 2027, 0, 1],
    ['2027-06-30', 2027, 0, 30],
    ['2027-07-01', 2028, 336, 0],
    ['2027-12-31', 2028, 153, 0],
  ])('on %s is that of %i, in %i days, or on its day %i', (asOf, year, days, dayOfMonth) => {
    expect(comingYear(asOf)).toBe(year);
    expect(countdown(asOf)).toEqual({ year, days, dayOfMonth });
  });

  it('is near for three months, and while it is under way', () => {
    expect(['2027-02-28', '2027-03-01', '2027-06-30', '2027-07-01'].map(isNear)).toEqual([false, true, true, false]);
  });
});

describe('the years', () => {
  it('run without a gap from the first that is recorded to the coming one', () => {
    expect(actionMonthYears(on('2026-11-21'))).toEqual([2027, 2026]);
    expect(actionMonthYears(on('2029-01-01'))).toEqual([2029, 2028, 2027, 2026]);
  });

  it('are one where nothing is recorded', () => {
    expect(actionMonthYears({ ...on('2026-11-21'), campaigns: new Map() })).toEqual([2027]);
  });

  it('have their events by day', () => {
    expect(eventsOf(on('2026-11-21'), 2027).map(({ id }) => id)).toEqual(['test-day', 'test-called-off']);
    expect(eventsOf(on('2026-11-21'), 2026)).toEqual([]);
  });
});

describe('the Mid-Autumn festival', () => {
  it.each([
    [2020, '2020-10-01'],
    [2023, '2023-09-29'],
    [2024, '2024-09-17'],
    [2025, '2025-10-06'],
    [2026, '2026-09-25'],
    [2027, '2027-09-15'],
  ])('of %i is on %s', (year, day) => {
    expect(midAutumn(year)).toBe(day);
  });

  it('is one day of September or October in every year of a century', () => {
    const days = Array.from({ length: 100 }, (_, index) => midAutumn(2000 + index));
    expect(days.filter((day) => !/-(09|10)-/.test(day))).toEqual([]);
  });
});
