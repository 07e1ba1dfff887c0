import type { RecordOf } from '../domain/kinds.ts';
import { classify } from './classes.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf, type Area } from './areas.ts';
import { latestYear } from './latest.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';
import { marksUsed, valueCell, valueText } from './values.ts';
import type { TableView } from './table.ts';

type Indicator = RecordOf<'indicators'>;
type AreaClass = 0 | 1 | 2 | 3 | 4 | 'missing' | 'suppressed';

export type LegendLine = { readonly class: AreaClass; readonly text: string; readonly count: string };

/** A map with its legend, its finding in words and the table that holds the same numbers. */
export type MapView = {
  readonly id: string;
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
    readonly href?: string;
  }[];
  readonly legend: readonly LegendLine[];
  readonly unit: string;
  readonly source: string;
  readonly table: TableView;
};

const eraKind = { p34: 'province', p63: 'former_province' } as const;

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

function classOf(known: SeriesValue | undefined, classes: ReturnType<typeof classify>): AreaClass {
  if (known?.value !== null && known !== undefined) return classes.classOf(known.value) as AreaClass;
  return known?.status === 'suppressed' ? 'suppressed' : 'missing';
}

function withUnit(translator: Translator, indicator: Indicator, known: SeriesValue): string {
  const value = valueText(translator, indicator, known);
  const unit = translator.say(indicator.unit_short);
  return known.value === null ? value : translator.t('value.with_unit', { value, unit });
}

function legendOf(translator: Translator, classes: ReturnType<typeof classify>, areas: MapView['areas']): LegendLine[] {
  const { number, t } = translator;
  const counted = (wanted: AreaClass): string =>
    t('map.count', { count: areas.filter((area) => area.class === wanted).length });
  const steps = classes.counts.map((_, index) => ({
    class: index as AreaClass,
    text: t('map.class', {
      from: number(classes.edges[index]!),
      to: number(classes.edges[index + 1]!),
    }),
    count: counted(index as AreaClass),
  }));
  const gaps = (['missing', 'suppressed'] as const)
    .filter((gap) => areas.some((area) => area.class === gap))
    .map((gap) => ({ class: gap, text: translator.word('status', gap), count: counted(gap) }));
  return [...steps, ...gaps];
}

function findingOf(
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

function tableOf(
  model: Model,
  translator: Translator,
  indicator: Indicator,
  id: string,
  era: Era,
  years: readonly number[],
): TableView {
  const { t, say } = translator;
  const at = new Map(totals(model, id).map((value) => [`${value.area} ${value.year}`, value]));
  const cells = (area: string) => years.map((year) => valueCell(translator, indicator, at.get(`${area} ${year}`)));
  const named = (area: Area) => {
    const to = areaHref(translator, area);
    return { text: areaName(translator, area), ...(to && { href: to }) };
  };
  const country = areasOf(model, translator, 'country').filter(({ id: area }) =>
    years.some((year) => at.has(`${area} ${year}`)),
  );
  const regions =
    era === 'p63'
      ? areasOf(model, translator, 'region').filter(({ id: area }) => years.some((year) => at.has(`${area} ${year}`)))
      : [];
  const rows = [...country, ...regions, ...areasOf(model, translator, eraKind[era])].map((area) => [
    named(area),
    ...cells(area.id),
  ]);
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

/** The map of an indicator in the provinces of one era, in its newest year. Throws where no province of the era has a value. */
export function mapView(model: Model, translator: Translator, id: string, era: Era): MapView {
  const { t, say, list } = translator;
  const indicator = model.indicators.get(id)!;
  const provinces = areasOf(model, translator, eraKind[era]);
  const ids = new Set(provinces.map((area) => area.id));
  const year = latestYear(model, id, ids);
  if (year === undefined) throw new Error(`${id} has no value by ${eraKind[era]}`);
  const series = totals(model, id);
  const at = new Map(series.filter((value) => value.year === year).map((value) => [value.area, value]));
  const known = provinces.flatMap((area) => {
    const value = at.get(area.id);
    return value && value.value !== null ? [[area, value] as const] : [];
  });
  const classes = classify(known.map(([, { value }]) => value!));
  const areas = provinces.map((area) => {
    const value = at.get(area.id);
    return {
      id: area.id,
      label: areaName(translator, area),
      title: t('map.area', {
        name: areaName(translator, area),
        value: value ? withUnit(translator, indicator, value) : translator.word('status', 'missing'),
      }),
      class: classOf(value, classes),
      href: areaHref(translator, area)!,
    };
  });
  const finding = findingOf(translator, indicator, year, known, at.get('vn'));
  const years = [...new Set([firstFullYear(series, ids, year), year])];
  const statuses = [...new Set(known.map(([, { status }]) => status))].filter((status) => status !== 'final');
  const derivations = [...new Set(known.map(([, { derivation }]) => derivation))].filter(
    (derivation) => derivation !== 'reported',
  );
  return {
    id: `${id}-${era}`,
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
    legend: legendOf(translator, classes, areas),
    unit: say(indicator.unit),
    source: list(
      [...new Set(known.flatMap(([, { sources }]) => sources))]
        .map((source) => model.sources.get(source)!.publisher)
        .filter((name, index, all) => all.indexOf(name) === index),
    ),
    table: tableOf(model, translator, indicator, id, era, years),
  };
}
