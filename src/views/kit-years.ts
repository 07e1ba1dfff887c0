import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';

/** One Children's Action Month, as far as material needs to know it. */
export type MonthOf = {
  readonly year: number;
  /** Its theme; undefined where none is known. */
  readonly theme: Text | undefined;
};

/** The year of the Action Month, June, that comes next or is under way on the day of the site. */
export function comingYear({ site }: Model): number {
  const [year = 0, month = 0] = site.as_of.split('-').map(Number);
  return month > 6 ? year + 1 : year;
}

/** The first and the last year of which a theme or a launch was seen. */
const seen = { from: 2018, until: 2025 } as const;

/** The Action Months of past years that material is made for, oldest first. */
export const pastMonths = (_model: Model): MonthOf[] =>
  Array.from({ length: seen.until - seen.from + 1 }, (_, i) => ({ year: seen.from + i, theme: undefined }));

/** The Action Month that comes next; its theme is announced in spring. */
export const comingMonth = (model: Model): MonthOf => ({ year: comingYear(model), theme: undefined });
