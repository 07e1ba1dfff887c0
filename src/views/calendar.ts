import { comingYear } from '../domain/action-month.ts';
import { countsOf, datedOf, mattersOf, type Matter } from '../domain/due.ts';
import { languageCodes, languages } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Timeliness } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf } from './areas.ts';
import { bodyLink, bodyName } from './bodies.ts';
import { calendarAddress } from './calendar-file.ts';
import { filtersOf, marked, type FiltersView, type Marks } from './facets.ts';
import {
  capital,
  countsSentence,
  matterPath,
  matterTitle,
  punctualityWords,
  taskWords,
  undatedSentence,
} from './matters.ts';
import { yearPath } from './launch.ts';
import { monthDates, type MonthDate } from './month-dates.ts';
import { href, pageOf, type PageView } from './page.ts';

type Link = { readonly label: string; readonly href: string };
type Attributes = Readonly<Record<string, string>>;

/** One matter as a line of the calendar. */
export type MatterView = {
  readonly id: string;
  readonly attributes: Attributes;
  readonly title: Phrase;
  readonly href: string;
  readonly date: string;
  /** How it stands to its date; where it has none, what sort of measure it is. */
  readonly standing: string;
  readonly overdue: boolean;
  readonly body: Link;
  /** Task groups, where the date comes from, what is declared. */
  readonly notes: readonly string[];
};

export type Month = { readonly id: string; readonly title: string; readonly matters: readonly MatterView[] };

/** Matters that stand alike to their dates, month by month. */
export type Standing = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly note: string;
  readonly months: readonly Month[];
};

/** The duties without a deadline of one body. */
export type BodyView = {
  readonly id: string;
  readonly body: Link;
  readonly duties: readonly { readonly id: string; readonly title: Phrase; readonly attributes: Attributes }[];
};

export type CalendarView = {
  readonly page: PageView;
  /** The parts of the page, each with how many matters it has. */
  readonly parts: readonly (Link & { readonly count: string })[];
  readonly undated: string;
  readonly filters: FiltersView;
  readonly standings: readonly Standing[];
  readonly actions: readonly MatterView[];
  readonly bodies: readonly BodyView[];
  /** The dates of the coming Action Month, which has a calendar of its own. */
  readonly month: Link & { readonly dates: readonly MonthDate[] };
  /** The calendar files by language, the reader's own first. */
  readonly files: readonly (Link & { readonly language: string; readonly address: string })[];
};

/** The sections in which dated matters stand; what is done is one section, on time or late. */
export const standings: readonly (readonly [id: string, timeliness: readonly Timeliness[]])[] = [
  ['overdue', ['overdue']],
  ['due_soon', ['due_soon']],
  ['not_due', ['not_due']],
  ['done', ['on_time', 'late']],
];

const marksOf = (model: Model, { action, bodies, tasks }: Matter): Marks => ({
  kind: [action === undefined ? 'duty' : 'action'],
  body: bodies.filter((id) => model.agencies.has(id)),
  province: bodies.filter((id) => model.areas.get(id)?.kind === 'province'),
  task: tasks,
});

function matterView(model: Model, translator: Translator, matter: Matter): MatterView {
  const { t, word, date, language } = translator;
  const { action, due, basis, done, declared } = matter;
  return {
    id: matter.id,
    attributes: marked(marksOf(model, matter)),
    title: matterTitle(model, translator, matter),
    href: href(language, matterPath(model, matter)),
    date: due === null ? '' : date(due, 'short'),
    standing:
      due === null && action !== undefined
        ? word('action_type', model.actions.get(action)!.type)
        : punctualityWords(translator, matter),
    overdue: matter.timeliness === 'overdue',
    body: bodyLink(model, translator, matter.body),
    notes: [
      taskWords(translator, matter),
      basis === null ? undefined : word('deadline_basis', basis),
      done === null
        ? t('calendar.declared', { status: word('action_status', declared) })
        : t('calendar.done_on', { date: date(done, 'short') }),
    ].filter((note) => note !== undefined),
  };
}

function monthsOf(model: Model, translator: Translator, section: string, among: readonly Matter[]): Month[] {
  const byMonth = Map.groupBy(datedOf(among), ({ due }) => due.slice(0, 7));
  return [...byMonth].map(([month, matters]) => ({
    id: `${section}-${month}`,
    title: capital(translator.date(month), translator),
    matters: matters.map((matter) => matterView(model, translator, matter)),
  }));
}

function standingsOf(model: Model, translator: Translator, all: readonly Matter[]): Standing[] {
  const { word } = translator;
  return standings.map(([id, words]) => {
    const standing = all.filter(({ timeliness }) => words.includes(timeliness));
    return {
      id,
      title: word('standing', id),
      count: standing.length,
      note: word('standing_note', id),
      months: monthsOf(model, translator, id, standing),
    };
  });
}

function bodiesWithout(model: Model, translator: Translator, all: readonly Matter[]): BodyView[] {
  const undated = all.filter(({ duty, due }) => duty !== undefined && due === null);
  return [...Map.groupBy(undated, ({ body }) => body)].map(([id, matters]) => ({
    id,
    body: bodyLink(model, translator, id),
    duties: matters.map((matter) => ({
      id: matter.id,
      title: matterTitle(model, translator, matter),
      attributes: marked(marksOf(model, matter)),
    })),
  }));
}

function filters(model: Model, translator: Translator, all: readonly Matter[]): FiltersView {
  const { t, word, say } = translator;
  const named = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: bodyName(model, translator, id) }));
  const agencies = named([...model.agencies.keys()]).sort((a, b) => translator.compare(a.label, b.label));
  const asked = [
    {
      name: 'kind',
      label: t('calendar.filter_kind'),
      choices: ['action', 'duty'].map((value) => ({ value, label: word('matter', value) })),
    },
    { name: 'body', label: t('calendar.filter_body'), choices: agencies },
    {
      name: 'province',
      label: t('calendar.filter_province'),
      choices: areasOf(model, translator, 'province').map((area) => ({
        value: area.id,
        label: areaName(translator, area),
      })),
    },
    {
      name: 'task',
      label: t('calendar.filter_task'),
      choices: [...model.tasks].map(([number, { title }]) => ({
        value: number,
        label: t('task.numbered', { number, title: say(title) }),
      })),
    },
  ];
  return filtersOf(
    all.map((matter) => marksOf(model, matter)),
    asked,
  );
}

/** The page of all dates: what is overdue, due soon, due later and done, and what has no deadline. */
export function calendarView(model: Model, translator: Translator, site: URL): CalendarView {
  const { t, word, number, language } = translator;
  const all = mattersOf(model);
  const sections = standingsOf(model, translator, all);
  const coming = comingYear(model.site.as_of);
  const undated = all.filter(({ action, due }) => action !== undefined && due === null);
  const dated = [...model.actions.values()].filter(({ deadline }) => deadline !== null);
  return {
    page: pageOf(model, translator, {
      path: 'calendar/',
      kind: 'calendar',
      title: t('calendar.title'),
      description: countsSentence(model, translator, all),
      // What has no date is sourced on the page of the measure; here its sources would outweigh the calendar.
      sources: [...model.duties.values(), ...dated].flatMap(({ sources }) => sources),
    }),
    parts: [...sections, { id: 'none', title: word('standing', 'none'), count: countsOf(all).no_deadline_set }].map(
      ({ id, title, count }) => ({ href: `#${id}`, label: title, count: number(count) }),
    ),
    undated: undatedSentence(translator, all),
    filters: filters(model, translator, all),
    standings: sections,
    actions: undated.map((matter) => matterView(model, translator, matter)),
    bodies: bodiesWithout(model, translator, all),
    month: {
      label: t('month.named', { year: String(coming) }),
      href: href(language, `${yearPath(coming)}#subscribe`),
      dates: monthDates(model, translator, coming).filter(({ day }) => day !== undefined),
    },
    files: [...new Set([language, ...languageCodes])].map((code) => ({
      language: code,
      label: languages[code].name,
      href: calendarAddress(code),
      address: new URL(calendarAddress(code), site).href,
    })),
  };
}
