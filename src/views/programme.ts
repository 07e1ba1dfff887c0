import { eventsOf, monthOf, type EventRecord } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { audiences } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf } from './areas.ts';
import { bodyLink } from './bodies.ts';
import { eventMapView, type EventMapView } from './event-map.ts';
import { filtersOf, marked, type FiltersView, type Marks } from './facets.ts';
import { capital } from './matters.ts';

type Link = { readonly label: string; readonly href: string | undefined };

/** One event as a line of the programme. */
export type EventView = {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: Phrase;
  readonly about: Phrase | undefined;
  readonly date: string;
  readonly area: Link | undefined;
  readonly place: Phrase | undefined;
  readonly audiences: string;
  readonly organisers: readonly Link[];
  readonly status: string;
  readonly off: boolean;
  readonly url: string | undefined;
};

/** A day of the month view; those before the first and after the last of the month are empty. */
export type DayCell = { readonly day: number; readonly count: number; readonly words: string; readonly href: string };

export type MonthGrid = { readonly title: string; readonly weeks: readonly (readonly (DayCell | undefined)[])[] };

export type ProgrammeView = {
  readonly count: number;
  readonly finding: string;
  readonly weekdays: readonly string[];
  readonly months: readonly MonthGrid[];
  readonly filters: FiltersView;
  /** By day; where there are many, in weeks to unfold, each with the days that it spans. */
  readonly weeks: readonly { readonly title: string | undefined; readonly events: readonly EventView[] }[];
  readonly map: EventMapView;
};

const off: readonly EventRecord['status'][] = ['postponed', 'cancelled'];

const marksOf = ({ area, audiences: whom, tasks }: EventRecord): Marks => ({
  province: area === undefined ? [] : [area],
  audience: whom,
  task: tasks,
});

/** The days of an event in words. */
export const eventDate = ({ t, date }: Translator, { start, end }: Pick<EventRecord, 'start' | 'end'>): string =>
  end === undefined || end === start
    ? date(start, 'short')
    : t('date.range', { from: date(start, 'short'), until: date(end, 'short') });

/** An event as a page shows it. */
export function eventView(model: Model, translator: Translator, event: EventRecord): EventView {
  const { phrase, word, list, say } = translator;
  const area = event.area === undefined ? undefined : model.areas.get(event.area)!;
  return {
    id: event.id,
    attributes: marked(marksOf(event)),
    title: phrase(event.title),
    about: event.about && phrase(event.about),
    date: eventDate(translator, event),
    area: area && { label: areaName(translator, area), href: areaHref(translator, area) },
    place: event.place && phrase(event.place),
    audiences: list(event.audiences.map((each) => word('audience', each))),
    organisers: [
      ...event.organisers.map((id) => bodyLink(model, translator, id)),
      ...event.other_organisers.map((name) => ({ label: say(name), href: undefined })),
    ],
    status: word('event_status', event.status),
    off: off.includes(event.status),
    url: event.url,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Days from Monday (0) to Sunday (6). */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function cellOf({ t, date }: Translator, events: readonly EventRecord[], day: string): DayCell {
  const on = events.filter(({ start, end = start }) => start <= day && day <= end);
  return {
    day: Number(day.slice(8)),
    count: on.length,
    words: t('month.day_count', { count: on.length, date: date(day) }),
    href: on[0] === undefined ? '' : `#event-${on[0].id}`,
  };
}

function gridOf(translator: Translator, events: readonly EventRecord[], month: string): MonthGrid {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = weekday(`${month}-01`);
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const day = index - before + 1;
    return day < 1 || day > length ? undefined : cellOf(translator, events, `${month}-${two(day)}`);
  });
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { title: capital(translator.date(month), translator), weeks };
}

/** The days of the week as the heads of columns, Monday first; 1 January 2024 was one. */
const weekdays = ({ language }: Translator): string[] => {
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => short.format(Date.UTC(2024, 0, 1 + index)));
};

/** The day so many days after another. */
const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** More events than this are not shown at once. */
const many = 12;

function weeksOf(model: Model, translator: Translator, events: readonly EventRecord[]): ProgrammeView['weeks'] {
  const views = (of: readonly EventRecord[]) => of.map((event) => eventView(model, translator, event));
  if (events.length <= many) return [{ title: undefined, events: views(events) }];
  const { t, date } = translator;
  const weeks = Map.groupBy(events, ({ start }) => after(start, -weekday(start)));
  return [...weeks].map(([monday, of]) => {
    const days = t('date.range', { from: date(monday, 'short'), until: date(after(monday, 6), 'short') });
    return { title: capital(days, translator), events: views(of) };
  });
}

function filters(model: Model, translator: Translator, events: readonly EventRecord[]): FiltersView {
  const { t, word, say } = translator;
  return filtersOf(events.map(marksOf), [
    {
      name: 'province',
      label: t('calendar.filter_province'),
      choices: areasOf(model, translator, 'province').map((area) => ({
        value: area.id,
        label: areaName(translator, area),
      })),
    },
    {
      name: 'audience',
      label: t('month.for_whom'),
      choices: audiences.map((each) => ({ value: each, label: word('audience', each) })),
    },
    {
      name: 'task',
      label: t('calendar.filter_task'),
      choices: [...model.tasks].map(([number, { title }]) => ({
        value: number,
        label: t('task.numbered', { number, title: say(title) }),
      })),
    },
  ]);
}

/** The programme of a year: its events as a list, by month and on a map; undefined where none is recorded. */
export function programmeView(model: Model, translator: Translator, year: number): ProgrammeView | undefined {
  const events = eventsOf(model, year);
  if (events.length === 0) return undefined;
  const months = new Set([
    monthOf(year).start.slice(0, 7),
    ...events.flatMap(({ start, end = start }) => [start.slice(0, 7), end.slice(0, 7)]),
  ]);
  const areas = new Set(events.map(({ area }) => area)).size;
  return {
    count: events.length,
    finding: translator.t('month.events_finding', {
      count: events.length,
      places: translator.t('month.place_count', { count: areas }),
    }),
    weekdays: weekdays(translator),
    months: [...months].sort().map((month) => gridOf(translator, events, month)),
    filters: filters(model, translator, events),
    weeks: weeksOf(model, translator, events),
    map: eventMapView(model, translator, year, events),
  };
}
