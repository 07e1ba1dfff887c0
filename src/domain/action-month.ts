import type { RecordOf } from './kinds.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import { daysBetween } from './timeliness.ts';

/** The first and the last day of an Action Month. */
export const monthOf = (year: number): { readonly start: string; readonly end: string } => ({
  start: `${year}-06-01`,
  end: `${year}-06-30`,
});

/** The year of the Action Month that is under way on a day or comes next after it. */
export function comingYear(asOf: string): number {
  const year = Number(asOf.slice(0, 4));
  return asOf <= monthOf(year).end ? year : year + 1;
}

/** How far off the coming Action Month is: days until its first day, or 0 and the number of its day once it is under way. */
export function countdown(asOf: string): { readonly year: number; readonly days: number; readonly dayOfMonth: number } {
  const year = comingYear(asOf);
  const days = daysBetween(asOf, monthOf(year).start);
  return { year, days: Math.max(0, days), dayOfMonth: days > 0 ? 0 : 1 - days };
}

const nearDays = 92;

/** Whether an Action Month is under way on a day or begins within three months of it. */
export const isNear = (asOf: string): boolean => countdown(asOf).days <= nearDays;

const years = remembered((model): readonly number[] => {
  const coming = comingYear(model.site.as_of);
  const first = Math.min(coming, ...[...model.campaigns.keys()].map(Number));
  return Array.from({ length: coming - first + 1 }, (_, index) => coming - index);
});

/** The years that have a page, the coming one first; years without a record are among them, so that none is passed over. */
export const actionMonthYears = (model: Model): readonly number[] => years(model, '');

export type EventRecord = RecordOf<'events'>;

const events = remembered((model, year): readonly EventRecord[] =>
  [...model.events.values()]
    .filter(({ campaign }) => campaign === year)
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id)),
);

/** The programme of a year, by day. */
export const eventsOf = (model: Model, year: number): readonly EventRecord[] => events(model, String(year));
