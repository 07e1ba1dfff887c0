import { afterEach, describe, expect, it } from 'vitest';
import { daysBetween, lastDay, punctualityOf } from '../../src/domain/timeliness.ts';

/* Every expected value was counted by hand on a calendar. */

type Case = readonly [due: string | null, done: string | null, asOf: string, said: string];

const said = (due: string | null, done: string | null, asOf: string): string => {
  const { timeliness, days } = punctualityOf(due, done, asOf);
  return days === null ? timeliness : `${timeliness} ${days}`;
};

const around: readonly Case[] = [
  ['2026-12-31', null, '2026-11-30', 'not_due'], // 31 days before
  ['2026-12-31', null, '2026-12-01', 'due_soon'], // 30 days before
  ['2026-12-31', null, '2026-12-30', 'due_soon'],
  ['2026-12-31', null, '2026-12-31', 'due_soon'],
  ['2026-12-31', null, '2027-01-01', 'overdue 1'],
  ['2026-12-31', null, '2027-01-31', 'overdue 31'],
  ['2026-12-31', null, '2027-12-31', 'overdue 365'],
  ['2025-06-30', null, '2026-11-21', 'overdue 509'], // 184 days to the end of 2025, 325 in 2026
];

const leapDays: readonly Case[] = [
  ['2028-03-30', null, '2028-02-29', 'due_soon'], // 1 day of February left, 30 - 1 in March: 30
  ['2028-03-30', null, '2028-02-28', 'not_due'], // 31
  ['2027-03-30', null, '2027-02-28', 'due_soon'], // 30, there being no 29 February
  ['2028-02-28', null, '2028-03-01', 'overdue 2'],
  ['2027-02-28', null, '2027-03-01', 'overdue 1'],
  ['2028-02-29', null, '2029-02-28', 'overdue 365'],
  ['2024-01-01', null, '2025-01-01', 'overdue 366'],
];

const partial: readonly Case[] = [
  ['2026', null, '2026-12-01', 'due_soon'], // to 31 December
  ['2026', null, '2026-11-30', 'not_due'],
  ['2026', null, '2027-01-01', 'overdue 1'],
  ['2026-11', null, '2026-11-30', 'due_soon'],
  ['2026-11', null, '2026-12-01', 'overdue 1'],
  ['2028-02', null, '2028-02-29', 'due_soon'],
  ['2028-02', null, '2028-03-01', 'overdue 1'],
  ['2027-02', null, '2027-03-01', 'overdue 1'],
  ['2026-12', null, '2027-01-01', 'overdue 1'],
];

const done: readonly Case[] = [
  ['2026-06-30', '2026-06-30', '2026-11-21', 'on_time'],
  ['2026-06-30', '2026-07-01', '2026-11-21', 'late'],
  ['2026-06-30', '2026-06', '2026-11-21', 'on_time'], // where it may have been in time, it counts as such
  ['2026-06-30', '2026', '2026-11-21', 'on_time'],
  ['2026-06-30', '2026-07', '2026-11-21', 'late'],
  ['2026-06', '2026-06-30', '2026-11-21', 'on_time'],
  ['2026-06', '2026-07-01', '2026-11-21', 'late'],
  ['2025', '2025-12-31', '2026-11-21', 'on_time'],
  ['2025', '2026-01-01', '2026-11-21', 'late'],
  ['2027-06-30', '2026-11-21', '2026-11-21', 'on_time'],
];

const without: readonly Case[] = [
  [null, null, '2026-11-21', 'no_deadline_set'],
  [null, '2026-06-30', '2026-11-21', 'no_deadline_set'],
];

const all = [...around, ...leapDays, ...partial, ...done, ...without];

describe('timeliness', () => {
  it.each(all)('of what is due %s and was done %s is, on %s, %s', (due, finished, asOf, expected) => {
    expect(said(due, finished, asOf)).toBe(expected);
  });

  it('rises by one day overdue each day, over two years and a leap day', () => {
    const start = Date.UTC(2027, 0, 1);
    const days = Array.from({ length: 731 }, (_, index) =>
      new Date(start + index * 86_400_000).toISOString().slice(0, 10),
    );
    expect(days.at(-1)).toBe('2028-12-31');
    expect(days.map((day) => punctualityOf('2026', null, day).days)).toEqual(days.map((_, index) => index + 1));
  });
});

describe('the last day of a date', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2026-01', '2026-01-31'],
    ['2026-04', '2026-04-30'],
    ['2026-12', '2026-12-31'],
    ['2027-02', '2027-02-28'],
    ['2028-02', '2028-02-29'],
    ['2100-02', '2100-02-28'],
    ['2000-02', '2000-02-29'],
    ['2026-11-21', '2026-11-21'],
  ])('%s is %s', (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});

describe('time zones and clocks', () => {
  const usual = process.env['TZ'];

  afterEach(() => {
    process.env['TZ'] = usual;
  });

  // Far east, far west, half hours, and zones that put the clock forward or back within the days counted.
  it.each(['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Europe/Paris'])(
    'do not matter: %s',
    (zone) => {
      process.env['TZ'] = zone;
      const hour = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: zone });
      const noon = new Date('2026-07-01T12:00:00Z');
      expect(noon.getHours(), 'the zone is in force').toBe(Number(hour.format(noon)));
      expect(all.map(([due, finished, asOf]) => said(due, finished, asOf))).toEqual(all.map(([, , , word]) => word));
      expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
      expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
      expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1);
    },
  );
});
