import { actionMonthYears, countdown, monthOf } from '../domain/action-month.ts';
import { languageCodes, languages, reference, type Language } from '../domain/languages.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { lastLooked, launchWords, seenIn, unrecorded, yearPath } from './launch.ts';
import { monthFileAddress } from './month-file.ts';
import { href, pageOf, type PageView } from './page.ts';
import { chapterView, type ChapterView } from './plan.ts';

type Link = { readonly label: string; readonly href: string };
type Campaign = RecordOf<'campaigns'>;

/** How far off the coming month is on the day of the site. */
export type CountdownView = {
  /** The number to be set large, and the words that follow it. */
  readonly figure: string;
  readonly words: string;
  readonly asOf: string;
  readonly link: Link;
};

/** A theme in the reader’s language and, where it was read in another one, as it was read there. */
export type ThemeView = {
  readonly text: Phrase;
  readonly original: { readonly words: string; readonly language: Language } | undefined;
  /** Whose words they are. */
  readonly marks: readonly string[];
  readonly note: Phrase | undefined;
};

/** A year at a glance. */
export type YearLine = Link & {
  readonly year: string;
  readonly state: 'coming' | 'found' | 'not_found' | 'unrecorded';
  readonly theme: ThemeView | undefined;
  /** Where and when it was launched, or why nothing is said of it. */
  readonly note: string;
};

export type FileLink = Link & { readonly language: string; readonly address: string };

export type ActionMonthView = {
  readonly page: PageView;
  readonly countdown: CountdownView;
  readonly chapter: ChapterView;
  readonly years: readonly YearLine[];
  readonly files: readonly FileLink[];
};

/** Other names under which the page of the month is looked for. */
const monthAliases: readonly string[] = [
  'Tháng hành động vì trẻ em',
  'thang hanh dong vi tre em',
  'tháng hành động',
  'Action Month',
  'Children’s Action Month',
  'Action Month for Children',
  'Month of Action for Children',
  'Mois d’action',
  'Mois d’action pour les enfants',
];

const daysOfMonth = 30;

/** How far off the coming month is, said for the day of the site and never by the reader's clock. */
export function countdownView(model: Model, { t, date, number, language }: Translator): CountdownView {
  const { year, days, dayOfMonth } = countdown(model.site.as_of);
  const words =
    dayOfMonth > 0
      ? t('month.under_way', { year: String(year) })
      : t('month.days_left', { count: days, date: date(monthOf(year).start) });
  return {
    figure: dayOfMonth > 0 ? `${number(dayOfMonth)}/${number(daysOfMonth)}` : number(days),
    words,
    asOf: t('month.as_of', { date: date(model.site.as_of) }),
    link: { label: t('month.named', { year: String(year) }), href: href(language, yearPath(year)) },
  };
}

/** The theme of a campaign, each wording with whose it is. */
export function themeView({ t, word, phrase, language }: Translator, theme: NonNullable<Campaign['theme']>): ThemeView {
  const seen = seenIn(theme.wording);
  const words = seen && seen !== language ? theme.text[seen] : undefined;
  const own = language === (seen ?? reference);
  return {
    text: phrase(theme.text),
    original: seen && words !== undefined ? { words, language: seen } : undefined,
    marks: [word('theme_wording', theme.wording), ...(own ? [] : [t('month.translated')])],
    note: theme.note && phrase(theme.note),
  };
}

function noteOf(model: Model, translator: Translator, year: number): string {
  const { t, date } = translator;
  const campaign = model.campaigns.get(String(year));
  if (campaign === undefined) return unrecorded(model, translator, year);
  if (campaign.theme === null) return t('month.not_found', { date: date(lastLooked(campaign)!) });
  return launchWords(translator, campaign) ?? t('month.launch_not_found');
}

function yearLine(model: Model, translator: Translator, year: number): YearLine {
  const campaign = model.campaigns.get(String(year));
  const coming = year === countdown(model.site.as_of).year;
  return {
    year: String(year),
    label: translator.t('month.named', { year: String(year) }),
    href: href(translator.language, yearPath(year)),
    state: coming ? 'coming' : campaign === undefined ? 'unrecorded' : campaign.theme === null ? 'not_found' : 'found',
    theme: campaign?.theme ? themeView(translator, campaign.theme) : undefined,
    note: noteOf(model, translator, year),
  };
}

/** The calendar files of the month, the reader's language first. */
export const monthFiles = ({ language }: Translator, site: URL): FileLink[] =>
  [...new Set([language, ...languageCodes])].map((code) => ({
    language: code,
    label: languages[code].name,
    href: monthFileAddress(code),
    address: new URL(monthFileAddress(code), site).href,
  }));

/** The page of the Action Month: how far off the next is, what it is, on what it rests, and all years. */
export function actionMonthView(model: Model, translator: Translator, site: URL): ActionMonthView {
  const { t } = translator;
  const chapter = chapterView(model, translator, 'campaigns/action-month');
  return {
    page: pageOf(model, translator, {
      path: 'action-month/',
      kind: 'campaign',
      title: t('month.title'),
      description: chapter.lead,
      sources: [...chapter.sources, ...[...model.campaigns.values()].flatMap(({ sources }) => sources)],
      available: chapter.available,
      stale: chapter.stale,
      updated: chapter.updated,
      aliases: monthAliases,
    }),
    countdown: countdownView(model, translator),
    chapter,
    years: actionMonthYears(model).map((year) => yearLine(model, translator, year)),
    files: monthFiles(translator, site),
  };
}
