import type { LevelArea } from '../charts/levels.ts';
import type { EventRecord } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf } from './areas.ts';
import { groundOf, shortWindows, type Ground, type LocatorView } from './shapes.ts';
import type { TableView } from './table.ts';

type Class = LevelArea['class'];

/** Where the events of a programme take place: a map of the provinces, and the table that holds the same numbers. */
export type EventMapView = {
  readonly year: number;
  readonly title: string;
  readonly description: string;
  readonly ground: Ground;
  readonly windows: LocatorView['windows'];
  readonly areas: readonly LevelArea[];
  /** Only classes that occur. */
  readonly legend: readonly { readonly class: Class; readonly text: string }[];
  readonly table: TableView;
};

/** The least number of events of each class; of a province without one nothing was sent in, which is not none. */
const classes = [
  { least: 6, class: 4 },
  { least: 4, class: 3 },
  { least: 2, class: 2 },
  { least: 1, class: 1 },
  { least: 0, class: 'none_found' },
] as const;

const classOf = (count: number): Class => classes.find(({ least }) => count >= least)!.class;

function legendOf({ t }: Translator, counts: readonly number[]): EventMapView['legend'] {
  const used = new Set(counts.map(classOf));
  return classes
    .map(({ least, class: each }, index) => ({ least, class: each, most: (classes[index - 1]?.least ?? Infinity) - 1 }))
    .filter((each) => used.has(each.class))
    .map(({ least, most, class: each }) => {
      if (least === 0) return { class: each, text: t('month.map_none') };
      if (most === Infinity) return { class: each, text: t('month.map_from', { least }) };
      return {
        class: each,
        text: least === most ? t('month.map_one', { least }) : t('month.map_range', { least, most }),
      };
    });
}

/** How many events of a year take place in each province. */
export function eventMapView(
  model: Model,
  translator: Translator,
  year: number,
  events: readonly EventRecord[],
): EventMapView {
  const { t, number } = translator;
  const provinces = areasOf(model, translator, 'province').map((area) => ({
    area,
    name: areaName(translator, area),
    count: events.filter((event) => event.area === area.id).length,
  }));
  const having = provinces.filter(({ count }) => count > 0).length;
  return {
    year,
    title: t('month.map_title', { year: String(year) }),
    description: t(having < provinces.length ? 'month.map_description' : 'month.map_all', {
      count: having,
      total: provinces.length,
    }),
    ground: groundOf(model, translator, 'p34'),
    windows: shortWindows(translator),
    areas: provinces.map(({ area, name, count }) => ({
      id: area.id,
      title: t('map.area', { name, value: t('month.event_count', { count }) }),
      class: classOf(count),
    })),
    legend: legendOf(
      translator,
      provinces.map(({ count }) => count),
    ),
    table: {
      id: 'events-by-province',
      caption: t('month.map_title', { year: String(year) }),
      columns: [
        { label: t('calendar.filter_province'), numeric: false },
        { label: t('month.events'), numeric: true },
      ],
      rows: provinces.map(({ area, name, count }) => [
        { text: name, href: areaHref(translator, area)! },
        { text: count === 0 ? t('month.map_none') : number(count) },
      ]),
      marks: [],
    },
  };
}
