import { datedOf, mattersOf, type Matter } from '../domain/due.ts';
import { reference } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { revisedOn } from '../domain/recorded.ts';
import { lastDay } from '../domain/timeliness.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyName } from './bodies.ts';
import {
  capital,
  countsSentence,
  matterPath,
  matterTitle,
  punctualityWords,
  taskWords,
  undatedSentence,
} from './matters.ts';
import { href } from './page.ts';
import { marked } from './edition.ts';

type Dated = Matter & { readonly due: string };

/** The address of the calendar file in a language; that of the reference language has no suffix. */
export const calendarAddress = (language: string): string =>
  language === reference ? '/calendar.ics' : `/calendar.${language}.ics`;

function describe(model: Model, translator: Translator, matter: Dated): string {
  const { t, word, date } = translator;
  return [
    t('calendar.file_body', { name: bodyName(model, translator, matter.body) }),
    taskWords(translator, matter),
    t('calendar.file_due', { date: date(matter.due), basis: word('deadline_basis', matter.basis!) }),
    matter.done === null ? undefined : t('calendar.done_on', { date: date(matter.done) }),
    t('calendar.file_status', {
      status: word('action_status', matter.declared),
      evidence: word('evidence_level', matter.evidence),
    }),
    t('calendar.file_as_of', {
      date: date(model.site.as_of),
      timeliness: punctualityWords(translator, matter),
    }),
  ]
    .filter((line) => line !== undefined)
    .map((line) => capital(line, translator))
    .join('\n');
}

/** A measure by its title; a duty, which many bodies owe, with its body. */
function nameOf(model: Model, translator: Translator, matter: Matter): string {
  const title = matterTitle(model, translator, matter).words;
  if (matter.action !== undefined) return title;
  return translator.t('calendar.file_duty', { title, body: bodyName(model, translator, matter.body) });
}

function eventOf(model: Model, translator: Translator, matter: Dated, site: URL) {
  const { t, word, language } = translator;
  const url = new URL(href(language, matterPath(model, matter)), site).href;
  return {
    id: matter.id.replaceAll(':', '.'),
    // A date known to the year or month is shown on its last day, which is when the matter is late.
    day: lastDay(matter.due),
    summary: t(`calendar.file_${matter.basis!}`, { title: nameOf(model, translator, matter) }),
    description: `${describe(model, translator, matter)}\n${url}`,
    categories: [
      word('matter', matter.action === undefined ? 'duty' : 'action'),
      word('timeliness', matter.timeliness),
      ...matter.tasks.map((number) => t('calendar.tasks', { count: 1, numbers: number })),
    ],
    url,
    revised: revisedOn(model, matter),
  };
}

/** All dated matters as a calendar to subscribe to; those without a date are counted in its description. */
export function calendarFileView(model: Model, translator: Translator, site: URL) {
  const { t, language } = translator;
  const all = mattersOf(model);
  return {
    language,
    publisher: model.site.name,
    name: marked(model, t('calendar.file_name', { name: model.site.name })),
    description: `${countsSentence(model, translator, all)} ${undatedSentence(translator, all)}`,
    page: new URL(href(language, 'calendar/'), site).href,
    address: new URL(calendarAddress(language), site).href,
    asOf: model.site.as_of,
    events: datedOf(all).map((matter) => eventOf(model, translator, matter, site)),
  };
}
