import type { RecordOf } from '../domain/kinds.ts';
import type { Shown } from '../domain/figure-tables.ts';
import { seriesOf, valueAt, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf, type Area } from './areas.ts';
import { classify } from './classes.ts';
import { figureView, shownOf, sourcesOfShown, type FigureView } from './figure.ts';
import { classOf, eraKind, findingOf as rangeOf, type LegendLine, type MapView } from './indicator-map.ts';
import { lastFormerYear, mapValues } from './map-values.ts';
import { groundOf, type Era, type Ground } from './shapes.ts';
import type { TableView } from './table.ts';
import { marksUsed, valueCell } from './values.ts';

type Indicator = RecordOf<'indicators'>;
type Year = { readonly year: number; readonly era: Era; readonly cells: readonly Shown[] };

/** Small maps of some years side by side, each in the provinces of its time, all with the same classes. */
export type YearsView = FigureView<'years'> & {
  readonly unit: string;
  readonly grounds: readonly Ground[];
  readonly maps: readonly {
    readonly year: number;
    readonly era: Era;
    readonly areas: readonly Pick<MapView['areas'][number], 'id' | 'class' | 'estimate'>[];
  }[];
  readonly legend: readonly Pick<LegendLine, 'class' | 'text'>[];
  readonly windows: string;
  readonly attribution: string;
  readonly shown: readonly Shown[];
  readonly table: TableView;
  readonly tableTitle: string;
};

const most = 6;
const fewest = 3;

/** The provinces whose outlines a year is drawn in: those at its end. */
const eraOf = (year: number): Era => (year < lastFormerYear ? 'p63' : 'p34');

/** As many of some years as may be shown, the first and the last among them, as evenly between as they can be. */
export function spread(years: readonly number[], count = most): number[] {
  if (years.length <= count) return [...years];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const chosen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const wanted = first + (i * (last - first)) / (count - 1);
    const free = years.filter((year) => !chosen.has(year));
    chosen.add(free.reduce((best, year) => (Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best)));
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The years in which most provinces of their time have a value, some of them, with their cells. */
function yearsOf(model: Model, translator: Translator, id: string): Year[] {
  const { eras } = mapValues(model, id);
  const all = [...new Set(Object.values(eras).flatMap(({ years }) => years))].sort((a, b) => a - b);
  const cellsOf = (year: number): Shown[] =>
    areasOf(model, translator, eraKind[eraOf(year)]).map(({ id: area }) => {
      const known = valueAt(model, id, area, year);
      return known ? shownOf(known) : { area, year, sex: 'total', residence: 'total', known };
    });
  const isFull = (year: number): boolean => {
    const cells = cellsOf(year);
    return cells.filter(({ known }) => typeof known?.value === 'number').length > cells.length / 2;
  };
  return spread(all.filter(isFull)).map((year) => ({ year, era: eraOf(year), cells: cellsOf(year) }));
}

/** Whether nothing keeps an area's figures of two years from being compared; the year of a change of territory is on neither side of it. */
function compares(model: Model, id: string, area: Area, from: number, to: number): boolean {
  const moved = area.territory_breaks
    .map(({ date }) => Number(date.slice(0, 4)))
    .some((year) => year >= from && year <= to);
  const broken = seriesOf(model, id).some(
    ({ area: of, year, flags }) => of === area.id && year > from && year <= to && flags.includes('break'),
  );
  return !moved && !broken;
}

/** In how many provinces the figure fell and rose from the first year to the last, as printed; nothing where none compare. */
function findingOf(model: Model, translator: Translator, id: string, years: readonly Year[]): string {
  const { t, say, list } = translator;
  const indicator = model.indicators.get(id)!;
  const [from, to] = [years[0]!.year, years.at(-1)!.year];
  const changes = areasOf(model, translator, eraKind[years[0]!.era === years.at(-1)!.era ? years[0]!.era : 'p34'])
    .filter((area) => compares(model, id, area, from, to))
    .flatMap((area) => {
      const [first, last] = [from, to].map((year) =>
        valueAt(model, id, area.id, year)?.value?.toFixed(indicator.decimals),
      );
      return first === undefined || last === undefined ? [] : [Math.sign(Number(last) - Number(first))];
    });
  const blanks = { from: String(from), to: String(to), subject: say(indicator.subject), places: changes.length };
  if (changes.length === 0) return t('years.heading', blanks);
  const ways = [
    { sign: -1, key: 'years.fell', all: 'years.all_fell' },
    { sign: 1, key: 'years.rose', all: 'years.all_rose' },
    { sign: 0, key: 'years.same', all: 'years.all_same' },
  ] as const;
  const counted = ways
    .map((way) => ({ ...way, number: changes.filter((change) => change === way.sign).length }))
    .filter(({ number }) => number > 0);
  const [first] = counted;
  if (first && counted.length === 1) return t(first.all, blanks);
  const said = counted.map(({ key, number }) => t(key, { number }));
  return t('years.finding', { ...blanks, changes: list(said) });
}

function legendOf(translator: Translator, edges: readonly number[], maps: YearsView['maps']): YearsView['legend'] {
  const { number, t, word } = translator;
  const used = new Set(maps.flatMap(({ areas }) => areas.map((area) => area.class)));
  const gaps = (['missing', 'suppressed'] as const).filter((gap) => used.has(gap));
  return [
    ...edges.slice(1).map((edge, index) => ({
      class: index as LegendLine['class'], // There are never more than five classes.
      text: t('map.class', { from: number(edges[index]!), to: number(edge) }),
    })),
    ...gaps.map((gap) => ({ class: gap, text: word('status', gap) })),
  ];
}

/** The edges of the classes: those of the large map of the same provinces, or of all that is shown where there are two sorts. */
function edgesOf(model: Model, id: string, years: readonly Year[]): readonly number[] {
  const [{ era } = { era: 'p63' as const }] = years;
  const own = years.every((year) => year.era === era) ? mapValues(model, id).eras[era] : undefined;
  return own?.edges ?? classify(years.flatMap(({ cells }) => cells.flatMap(({ known }) => known?.value ?? []))).edges;
}

function mapOf({ year, era, cells }: Year, edges: readonly number[]): YearsView['maps'][number] {
  const known = cells.filter(({ known: each }) => typeof each?.value === 'number');
  const estimates = known.filter(({ known: each }) => each?.status === 'estimate').length;
  return {
    year,
    era,
    areas: cells.map(({ area, known: value }) => ({
      id: area,
      class: classOf(value, edges),
      estimate: value?.status === 'estimate' && estimates < known.length,
    })),
  };
}

function tableOf(model: Model, translator: Translator, id: string, years: readonly Year[]): TableView {
  const { t, say, word } = translator;
  const indicator = model.indicators.get(id)!;
  const eras = [...new Set(years.map(({ era }) => era))];
  const cellOf = ({ era, cells }: Year, area: Area) =>
    eraKind[era] === area.kind
      ? valueCell(translator, indicator, cells.find((cell) => cell.area === area.id)?.known)
      : { text: word('status', 'not_applicable') };
  const rows = eras
    .flatMap((era) => areasOf(model, translator, eraKind[era]))
    .map((area) => [{ text: areaName(translator, area) }, ...years.map((year) => cellOf(year, area))]);
  return {
    id: `${id}-years-table`,
    caption: t('years.caption', { title: say(indicator.title), unit: say(indicator.unit) }),
    columns: [{ label: t('table.area') }, ...years.map(({ year }) => ({ label: String(year), numeric: true }))],
    rows,
    marks: marksUsed(translator, rows),
  };
}

/** What the maps show, for those who do not see them: the course, and the range of the first and the last year. */
function descriptionOf(
  model: Model,
  translator: Translator,
  indicator: Indicator,
  title: string,
  years: readonly Year[],
): string {
  const ends = [years[0]!, years.at(-1)!].map(({ year, cells }) => {
    const known = cells.flatMap(({ area, known: value }): [Area, SeriesValue][] =>
      typeof value?.value === 'number' ? [[model.areas.get(area)!, value]] : [],
    );
    return rangeOf(translator, indicator, year, known, undefined);
  });
  const list = translator.list(years.map(({ year }) => String(year)));
  return translator.t('years.description', { title, years: list, ends: ends.join(' ') });
}

/** Small maps of up to six years; nothing with fewer than three, or where all would look the same. */
export function yearsView(model: Model, translator: Translator, id: string): YearsView | undefined {
  const { t, say } = translator;
  const indicator = model.indicators.get(id)!;
  const years = yearsOf(model, translator, id);
  if (years.length < fewest) return undefined;
  const edges = edgesOf(model, id, years);
  const maps = years.map((year) => mapOf(year, edges));
  if (new Set(maps.map(({ areas }) => JSON.stringify(areas))).size === 1) return undefined;
  const grounds = [...new Set(maps.map(({ era }) => era))].map((era) => groundOf(model, translator, era));
  const shown = years.flatMap(({ cells }) => cells);
  const title = findingOf(model, translator, id, years);
  const hasEstimates = maps.some(({ areas }) => areas.some(({ estimate }) => estimate));
  return {
    ...figureView(model, translator, id, {
      name: 'years',
      title,
      description: descriptionOf(model, translator, indicator, title, years),
      sources: sourcesOfShown(shown),
      reading: [
        t(grounds.length > 1 ? 'years.reading_both' : 'years.reading'),
        ...(hasEstimates ? [t('years.reading_estimate')] : []),
      ],
    }),
    tableTitle: t('years.table'),
    unit: say(indicator.unit),
    grounds,
    maps,
    legend: legendOf(translator, edges, maps),
    windows: t('years.windows'),
    attribution: t('years.attribution', { name: grounds[0]!.attribution }),
    shown,
    table: tableOf(model, translator, id, years),
  };
}
