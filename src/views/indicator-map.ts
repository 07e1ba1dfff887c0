import type { RecordOf } from '../domain/kinds.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf, type Area } from './areas.ts';
import { mapValues, type EraValues } from './map-values.ts';
import { publisherNames } from './publishers.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';
import { marksUsed, valueCell, valueText } from './values.ts';
import type { TableView } from './table.ts';
import { marked } from './edition.ts';

type Indicator = RecordOf<'indicators'>;
type AreaClass = 0 | 1 | 2 | 3 | 4 | 'missing' | 'suppressed';

export type LegendLine = { readonly class: AreaClass; readonly text: string; readonly count: string };

/** A map with its legend, its finding in words and the table that holds the same numbers. */
export type MapView = {
  readonly id: string;
  readonly indicator: string;
  readonly era: Era;
  readonly year: number;
  /** All years that a map of this era can show. */
  readonly years: readonly number[];
  readonly title: string;
  readonly finding: string;
  readonly description: string;
  readonly coverage: string;
  readonly notes: readonly string[];
  readonly ground: Ground;
  readonly areas: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    readonly class: AreaClass;
    /** Whether its value is an estimate among others that are none. */
    readonly estimate: boolean;
    readonly href?: string;
  }[];
  readonly legend: readonly LegendLine[];
  readonly legendNote: string;
  readonly unit: string;
  readonly source: string;
  /** Those whom the source names. */
  readonly publishers: readonly string[];
  readonly table: TableView;
  /** The ids of its rows above the provinces: the country and, among former provinces, the regions. */
  readonly above: readonly string[];
};

/** Of what kind the provinces of an era are. */
export const eraKind = { p34: 'province', p63: 'former_province' } as const;

const totals = (model: Model, id: string): SeriesValue[] =>
  seriesOf(model, id).filter(({ sex, residence }) => sex === 'total' && residence === 'total');

/** The eras for which an indicator has any value by province. */
export function erasOf(model: Model, translator: Translator, id: string): Era[] {
  return (['p34', 'p63'] as const).filter((era) => {
    const areas = areasOf(model, translator, eraKind[era]);
    const withValue = new Set(
      totals(model, id)
        .filter(({ value }) => value !== null)
        .map(({ area }) => area),
    );
    return areas.filter(({ id: area }) => withValue.has(area)).length > areas.length / 2;
  });
}

type Edges = EraValues['edges'];

/** The class of a value between edges, or the sort of gap. */
export function classOf(known: SeriesValue | undefined, edges: Edges): AreaClass {
  const value = known?.value;
  if (value === null || value === undefined) return known?.status === 'suppressed' ? 'suppressed' : 'missing';
  // There are never more than five classes.
  return edges.slice(1, -1).filter((edge) => value >= edge).length as AreaClass;
}

function withUnit(translator: Translator, indicator: Indicator, known: SeriesValue): string {
  const value = valueText(translator, indicator, known);
  const unit = translator.say(indicator.unit_short);
  return known.value === null ? value : translator.t('value.with_unit', { value, unit });
}

function legendOf(translator: Translator, edges: Edges, areas: MapView['areas']): LegendLine[] {
  const { number, t } = translator;
  const counted = (wanted: AreaClass): string =>
    t('map.count', { count: areas.filter((area) => area.class === wanted).length });
  const steps = edges.slice(1).map((edge, index) => ({
    class: index as AreaClass,
    text: t('map.class', { from: number(edges[index]!), to: number(edge) }),
    count: counted(index as AreaClass),
  }));
  const gaps = (['missing', 'suppressed'] as const)
    .filter((gap) => areas.some((area) => area.class === gap))
    .map((gap) => ({ class: gap, text: translator.word('status', gap), count: counted(gap) }));
  return [...steps, ...gaps];
}

/** From where to where the values of a year run, and the nation's. */
export function findingOf(
  translator: Translator,
  indicator: Indicator,
  year: number,
  known: readonly (readonly [Area, SeriesValue])[],
  national: SeriesValue | undefined,
): string {
  const { t, say } = translator;
  const sorted = known.toSorted(([, a], [, b]) => a.value! - b.value!);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const blanks = {
    year: String(year),
    low: valueText(translator, indicator, low[1]),
    lowArea: areaName(translator, low[0]),
    high: valueText(translator, indicator, high[1]),
    highArea: areaName(translator, high[0]),
    unit: say(indicator.unit_short),
    subject: say(indicator.subject),
  };
  const range = t(indicator.projection ? 'map.finding_projected' : 'map.finding', blanks);
  if (national?.value === null || national === undefined) return range;
  return `${range} ${t('map.finding_national', { national: valueText(translator, indicator, national), unit: blanks.unit })}`;
}

/** The country and, among former provinces, the regions, where the years have a value for them. */
function areasAbove(model: Model, translator: Translator, id: string, era: Era, years: readonly number[]): Area[] {
  const kinds = era === 'p63' ? (['country', 'region'] as const) : (['country'] as const);
  const known = new Set(totals(model, id).flatMap(({ area, year }) => (years.includes(year) ? [area] : [])));
  return kinds.flatMap((kind) => areasOf(model, translator, kind)).filter(({ id: area }) => known.has(area));
}

function tableOf(
  model: Model,
  translator: Translator,
  indicator: Indicator,
  id: string,
  era: Era,
  years: readonly number[],
  above: readonly Area[],
): TableView {
  const { t, say } = translator;
  const at = new Map(totals(model, id).map((value) => [`${value.area} ${value.year}`, value]));
  const cells = (area: string) => years.map((year) => valueCell(translator, indicator, at.get(`${area} ${year}`)));
  const named = (area: Area) => {
    const to = areaHref(translator, area);
    return { text: areaName(translator, area), ...(to && { href: to }) };
  };
  const rows = [...above, ...areasOf(model, translator, eraKind[era])].map((area) => [named(area), ...cells(area.id)]);
  return {
    id: `${id}-${era}-table`,
    caption: t(era === 'p34' ? 'table.caption_now' : 'table.caption_former', {
      title: say(indicator.title),
      unit: say(indicator.unit),
    }),
    columns: [{ label: t('table.area') }, ...years.map((year) => ({ label: String(year), numeric: true }))],
    rows,
    marks: marksUsed(translator, rows),
  };
}

/** The first year in which as many areas have a value as in any year up to the newest, so that the two columns compare. */
function firstFullYear(series: readonly SeriesValue[], areas: ReadonlySet<string>, newest: number): number {
  const known = series.filter(({ area, value, year }) => areas.has(area) && value !== null && year <= newest);
  const counts = Map.groupBy(known, ({ year }) => year);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  return Math.min(...[...counts].filter(([, { length }]) => length === most).map(([year]) => year));
}

/** The newest year of a map up to the site's own day, so that a projection is read for now and not for its last year. */
function newestYear(model: Model, years: readonly number[]): number | undefined {
  const now = Number(model.site.as_of.slice(0, 4));
  return years.findLast((year) => year <= now);
}

/** Who published some sources, each once. */
const publishersOf = (model: Model, translator: Translator, sources: readonly string[]): string[] =>
  publisherNames(
    model,
    translator,
    sources.map((source) => model.sources.get(source)!.publisher),
  );

/** The map of an indicator in the provinces of one era, in its newest year. Throws where no province of the era has a value. */
export function mapView(model: Model, translator: Translator, id: string, era: Era): MapView {
  const { t, say, list } = translator;
  const indicator = model.indicators.get(id)!;
  const provinces = areasOf(model, translator, eraKind[era]);
  const ids = new Set(provinces.map((area) => area.id));
  const values = mapValues(model, id).eras[era];
  const year = newestYear(model, values?.years ?? []);
  if (!values || year === undefined) throw new Error(`${id} has no value by ${eraKind[era]}`);
  const { edges, years: allYears } = values;
  const series = totals(model, id);
  const at = new Map(series.filter((value) => value.year === year).map((value) => [value.area, value]));
  const known = provinces.flatMap((area) => {
    const value = at.get(area.id);
    return value && value.value !== null ? [[area, value] as const] : [];
  });
  const estimates = known.filter(([, { status }]) => status === 'estimate').length;
  const areas = provinces.map((area) => {
    const value = at.get(area.id);
    return {
      id: area.id,
      label: areaName(translator, area),
      title: t('map.area', {
        name: areaName(translator, area),
        value: value ? withUnit(translator, indicator, value) : translator.word('status', 'missing'),
      }),
      class: classOf(value, edges),
      estimate: value?.status === 'estimate' && estimates < known.length,
      href: areaHref(translator, area)!,
    };
  });
  const finding = findingOf(translator, indicator, year, known, at.get('vn'));
  const years = [...new Set([firstFullYear(series, ids, year), year])];
  const above = areasAbove(model, translator, id, era, years);
  const publishers = publishersOf(
    model,
    translator,
    known.flatMap(([, { sources }]) => sources),
  );
  const statuses = [...new Set(known.map(([, { status }]) => status))].filter((status) => status !== 'final');
  const derivations = [...new Set(known.map(([, { derivation }]) => derivation))].filter(
    (derivation) => derivation !== 'reported',
  );
  return {
    id: `${id}-${era}`,
    indicator: id,
    era,
    year,
    years: allYears,
    title: t(era === 'p34' ? 'map.title_now' : 'map.title_former', { title: say(indicator.title), year: String(year) }),
    finding,
    description: t('map.description', { finding, count: provinces.length }),
    coverage: t(known.length === provinces.length ? 'map.coverage_full' : 'map.coverage', {
      known: known.length,
      count: provinces.length,
      missing: provinces.length - known.length,
    }),
    notes: [
      ...statuses.map((status) => translator.word('status_note', status)),
      ...derivations.map((derivation) => translator.word('derivation_note', derivation)),
    ],
    ground: groundOf(model, translator, era),
    areas,
    legend: legendOf(translator, edges, areas),
    legendNote: t('map.classes', { from: String(allYears[0]), to: String(allYears.at(-1)) }),
    unit: say(indicator.unit),
    source: marked(model, list(publishers)),
    publishers,
    table: tableOf(model, translator, indicator, id, era, years, above),
    above: above.map((area) => area.id),
  };
}
