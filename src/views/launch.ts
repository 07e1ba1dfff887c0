import type { RecordOf } from '../domain/kinds.ts';
import { reference, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { ThemeWording } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';

/** The language in which the wording of a theme was read; undefined where it was in none. */
export function seenIn(wording: ThemeWording): Language | undefined {
  if (wording === 'ours') return undefined;
  return wording === 'english' ? 'en' : reference;
}

/** The path of the page of a year’s Action Month. */
export const yearPath = (year: number | string): string => `action-month/${year}/`;

/**
 * When and where a month was launched, as far as that was found; `labelled` where a label beside it says already what happened then.
 */
export function launchWords(
  { t, date, say }: Translator,
  { launch }: RecordOf<'campaigns'>,
  labelled = false,
): string | undefined {
  const [day, place] = [launch?.day ?? undefined, launch?.place ?? undefined];
  if (day === undefined || place === undefined) return day === undefined ? place && say(place) : date(day);
  const blanks = { date: date(day), place: say(place) };
  if (launch?.announced) return t(labelled ? 'month.launch_announced_on' : 'month.launch_announced', blanks);
  return t(labelled ? 'month.launch_on' : 'month.launched', blanks);
}

/** The newest day on which something was looked for in vain, or undefined. */
export const lastLooked = ({ not_found }: RecordOf<'campaigns'>): string | undefined =>
  not_found
    .map(({ looked_on }) => looked_on)
    .sort()
    .at(-1);

/** What is said of a year without a theme, without a full stop: when one was looked for in vain, or since when none is recorded. */
export function unthemed(model: Model, { t, date }: Translator, year: number): string {
  const campaign = model.campaigns.get(String(year));
  const looked = campaign && lastLooked(campaign);
  return looked === undefined
    ? t('month.none_recorded', { date: date(model.site.as_of, 'short') })
    : t('month.none_found', { date: date(looked, 'short') });
}

/** What is said of a year that has no record. */
export const unrecorded = (model: Model, translator: Translator, year: number): string =>
  translator.t('month.unrecorded', { none: unthemed(model, translator, year) });
