import type { Timeliness } from './vocabulary.ts';

/** How a matter stands to its date; `days` it is overdue, null for every other word. */
export type Punctuality = { readonly timeliness: Timeliness; readonly days: number | null };

/** A matter is due soon from this many days before its date. */
export const soonDays = 30;

const dayInMilliseconds = 86_400_000;

/** The last day of a date that may be a year, a month or a day. */
export function lastDay(date: string): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return date.length === 10 ? date : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days of the calendar from one day to another; negative where the second lies before the first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;

/** A date that is known to the year or month counts as in time where it may have been. */
const notAfter = (done: string, due: string): boolean => {
  const length = Math.min(done.length, due.length);
  return done.slice(0, length) <= due.slice(0, length);
};

/**
 * The timeliness of what is due by the end of `due` and was done on `done`, for a day in Việt Nam. Days are those of the calendar, so no
 * clock and no time zone enters. Without a date there is nothing to be late for.
 */
export function punctualityOf(due: string | null, done: string | null, asOf: string): Punctuality {
  if (due === null) return { timeliness: 'no_deadline_set', days: null };
  if (done !== null) return { timeliness: notAfter(done, due) ? 'on_time' : 'late', days: null };
  const left = daysBetween(asOf, lastDay(due));
  if (left < 0) return { timeliness: 'overdue', days: -left };
  return { timeliness: left <= soonDays ? 'due_soon' : 'not_due', days: null };
}
