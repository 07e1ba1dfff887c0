import { areaTable, valuesTable } from '../domain/figure-tables.ts';
import { marked, type Table } from '../domain/dataset.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areaPath, type Area } from './areas.ts';
import { shownOf } from './figure.ts';
import type { TableMatter } from './figure-about.ts';
import { href } from './page.ts';

/* The published series cut in two ways, a file each: all places of one indicator, and all indicators of one place. */

/** The address of the series of one indicator. */
export const indicatorFile = (indicator: string): string => `/data/series/${indicator}.csv`;

/** The address of the series of one area. */
export const areaFile = (area: string): string => `/data/areas/${area}.csv`;

/** The file of all figures of one area, and what is to be known of it. */
export type AreaFilesView = { readonly csv: string; readonly about: string };

/** Where the figures of an area's page can be downloaded; undefined where there are none. */
export const areaFiles = (model: Model, area: string): AreaFilesView | undefined =>
  byArea(model, '').has(area) ? { csv: areaFile(area), about: `${areaFile(area)}-metadata.json` } : undefined;

const byArea = remembered((model: Model, _: string): ReadonlyMap<string, readonly SeriesValue[]> => {
  const all = [...model.indicators.keys()].flatMap((indicator) => seriesOf(model, indicator));
  return Map.groupBy(all, ({ area }) => area);
});

/** Everything published of one indicator, with the names of the places. */
export const indicatorSeries = (model: Model, indicator: string): Table =>
  marked(model, valuesTable(model, indicator, seriesOf(model, indicator).map(shownOf), []));

/** Everything published of one area, with the names of the indicators. */
export const areaSeries = (model: Model, area: string): Table =>
  marked(model, areaTable(model, byArea(model, '').get(area) ?? []));

/** The areas of which anything is published, in the order of the content; the page of a commune shows all there is of it. */
export const seriesAreas = (model: Model): Area[] =>
  [...model.areas.values()].filter(({ id, kind }) => kind !== 'commune' && byArea(model, '').has(id));

/** What is to be said of the series of one indicator. */
export function indicatorMatter(model: Model, translators: readonly Translator[], indicator: string): TableMatter {
  const { title, definition } = model.indicators.get(indicator)!;
  return {
    url: `${indicator}.csv`,
    titles: translators.map(({ t, say }) => t('data.series_of', { title: say(title) })),
    descriptions: translators.map(({ say }) => say(definition)),
    sources: [],
    pages: translators.map(({ language }) => href(language, `indicators/${indicator}/`)),
  };
}

/** What is to be said of the series of one area. */
export function areaMatter(model: Model, translators: readonly Translator[], id: string): TableMatter {
  const area = model.areas.get(id)!;
  const path = areaPath(area);
  return {
    url: `${id}.csv`,
    titles: translators.map((each) => each.t('data.area_of', { name: areaName(each, area) })),
    descriptions: translators.map(({ t }) => t('data.area_about')),
    sources: [],
    pages: path === undefined ? [] : translators.map(({ language }) => href(language, path)),
  };
}
