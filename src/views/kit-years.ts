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
  /** The release from whose tables its figures are read; undefined where it is not pinned, and they are those of today. */
  readonly release: string | undefined;
  /** The day for which its figures speak: that of the release, or of the site. */
  readonly day: string;
};

/** The release to which an Action Month is pinned; undefined for the coming one, which still changes, and where there is no such release. */
export function pinnedRelease(model: Model, year: number): string | undefined {
  const release = model.campaigns.get(String(year))?.release;
  if (year === comingYear(model.site.as_of) || release === undefined) return undefined;
  return model.releases.has(release) ? release : undefined;
}

function monthOf(model: Model, year: number): MonthOf {
  const release = pinnedRelease(model, year);
  return {
    year,
    coming: year === comingYear(model.site.as_of),
    theme: model.campaigns.get(String(year))?.theme ?? null,
    release,
    day: release === undefined ? model.site.as_of : model.releases.get(release)!.date,
  };
}

/** The Action Month that comes next; mostly its theme is not yet announced. */
export const comingMonth = (model: Model): MonthOf => monthOf(model, comingYear(model.site.as_of));

/** The Action Months of past years of which the theme is known, the newest first; without one there is nothing to repeat. */
export const pastMonths = (model: Model): MonthOf[] =>
  actionMonthYears(model)
    .map((year) => monthOf(model, year))
    .filter(({ coming, theme }) => !coming && theme !== null);
