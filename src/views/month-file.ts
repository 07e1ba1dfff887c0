import { comingYear, type EventRecord } from '../domain/action-month.ts';
import { reference } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { readOn } from '../domain/recorded.ts';
import type { Translator } from '../i18n/translator.ts';
import { marked } from './edition.ts';
import { monthDates, type MonthDate } from './month-dates.ts';
import { href } from './page.ts';
import { eventView } from './programme.ts';

/** The address of the month's calendar file in a language; that of the reference language has no suffix. */
export const monthFileAddress = (language: string): string =>
  language === reference ? '/calendar/action-month.ics' : `/calendar/action-month.${language}.ics`;

function ofDate(
  model: Model,
  { t }: Translator,
  year: number,
  date: MonthDate & { readonly day: string },
  url: string,
) {
  return {
    id: `month.${year}.${date.id}`,
    day: date.day,
    ...(date.until !== undefined && { until: date.until }),
    summary: t('month.file_summary', { title: date.title }),
    description: [date.note, date.document?.label, url].filter((line) => line !== undefined).join('\n'),
    categories: [t('month.title')],
    url,
    revised: model.site.as_of,
  };
}

function ofEvent(model: Model, translator: Translator, event: EventRecord, page: string) {
  const { t } = translator;
  const { title, about, area, place, audiences, organisers, status, off } = eventView(model, translator, event);
  const url = `${page}#event-${event.id}`;
  const who = organisers.map(({ label }) => label).join(', ');
  return {
    id: `event.${event.id}`,
    day: event.start,
    ...(event.end !== undefined && { until: event.end }),
    summary: off ? t('month.file_off', { status, title: title.words }) : title.words,
    description: [about?.words, t('month.file_event', { audiences, organisers: who, status }), url]
      .filter((line) => line !== undefined)
      .join('\n'),
    place: [place?.words, area?.label].filter((words) => words !== undefined).join(', '),
    cancelled: event.status === 'cancelled',
    categories: [t('month.title'), status],
    url,
    revised: readOn(model, event.sources),
  };
}

/** The dates of the coming Action Month and the events of all, as a calendar to subscribe to. */
export function monthFileView(model: Model, translator: Translator, site: URL) {
  const { t, language } = translator;
  const year = comingYear(model.site.as_of);
  const pageFor = (of: number | string): string => new URL(href(language, `action-month/${of}/`), site).href;
  const dates = monthDates(model, translator, year).flatMap((date) =>
    date.day === undefined ? [] : [ofDate(model, translator, year, { ...date, day: date.day }, pageFor(year))],
  );
  const events = [...model.events.values()]
    .sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id))
    .map((event) => ofEvent(model, translator, event, pageFor(event.campaign)));
  return {
    language,
    publisher: model.site.name,
    name: marked(model, t('month.file_name', { name: model.site.name })),
    description: t('month.file_description', { year: String(year), events: events.length }),
    page: new URL(href(language, 'action-month/'), site).href,
    address: new URL(monthFileAddress(language), site).href,
    asOf: model.site.as_of,
    events: [...dates, ...events],
  };
}
