import { actionMonthYears, comingYear } from '../domain/action-month.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';

/** One Children's Action Month, as far as material needs to know it. */
export type MonthOf = {
  readonly year: number;
  /** Whether it comes next, or is under way, on the day of the site. */
  readonly coming: boolean;
  /** Its theme, and whose the Vietnamese is; null where none is known. */
  readonly theme: RecordOf<'campaigns'>['theme'];
};

const monthOf = (model: Model, year: number): MonthOf => ({
  year,
  coming: year === comingYear(model.site.as_of),
  theme: model.campaigns.get(String(year))?.theme ?? null,
});

/** The Action Month that comes next; mostly its theme is not yet announced. */
export const comingMonth = (model: Model): MonthOf => monthOf(model, comingYear(model.site.as_of));

/** The Action Months of past years of which the theme is known, the newest first; without one there is nothing to repeat. */
export const pastMonths = (model: Model): MonthOf[] =>
  actionMonthYears(model)
    .map((year) => monthOf(model, year))
    .filter(({ coming, theme }) => !coming && theme !== null);
