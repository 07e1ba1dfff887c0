import { quantileSorted } from 'd3';
import type { RankingRow } from '../charts/ranking.ts';
import type { Shown } from '../domain/figure-tables.ts';
import { seriesOf, valueAt, type SeriesValue } from '../domain/lineage.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf } from './areas.ts';
import { figureView, sourcesOfShown, type FigureView } from './figure.ts';
import { latestYear } from './latest.ts';
import type { MapView } from './indicator-map.ts';
import { statusOf } from './indicator-trend.ts';
import type { Era } from './shapes.ts';
import { valueText } from './values.ts';

/** The provinces of one era on one scale, in their newest year, beside the nation. */
export type RankingView = FigureView<'ranking'> & {
  readonly shown: readonly Shown[];
  readonly unit: string;
  readonly rows: readonly RankingRow[];
  readonly national: { readonly value: number; readonly label: string } | undefined;
};

/** Too few values have no middle half worth telling. */
const fewest = 8;

/** The range of its parts, where a value was estimated from them. */
const rangeOf = ({ low, high }: SeriesValue) => (low === null || high === null ? {} : { low, high });

/** Between which values the middle half of the provinces lies. */
function findingOf(
  translator: Translator,
  indicator: RecordOf<'indicators'>,
  era: Era,
  year: number,
  rows: readonly RankingRow[],
): string {
  const sorted = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
  if (sorted.length < fewest)
    return translator.t(era === 'p34' ? 'ranking.heading' : 'ranking.heading_former', { year: String(year) });
  const at = (share: number): string => translator.number(quantileSorted(sorted, share) ?? 0, indicator.decimals);
  return translator.t('ranking.finding', {
    year: String(year),
    subject: translator.say(indicator.subject),
    count: sorted.length,
    low: at(0.25),
    high: at(0.75),
    unit: translator.say(indicator.unit_short),
  });
}

/** The provinces of a map by their values, from high to low; those without a value last. */
export function rankingView(model: Model, translator: Translator, id: string, era: Era, map: MapView): RankingView {
  const { t } = translator;
  const indicator = model.indicators.get(id)!;
  const provinces = areasOf(model, translator, era === 'p34' ? 'province' : 'former_province');
  const year = latestYear(model, id, new Set(provinces.map((area) => area.id)))!;
  const values = new Map(
    seriesOf(model, id)
      .filter((value) => value.year === year && value.sex === 'total' && value.residence === 'total')
      .map((value) => [value.area, value]),
  );
  const rows = provinces.map((area) => {
    const value = values.get(area.id);
    return {
      id: area.id,
      label: areaName(translator, area),
      value: value?.value ?? null,
      text: value ? valueText(translator, indicator, value) : translator.word('status', 'missing'),
      status: statusOf(value),
      ...(value && rangeOf(value)),
    };
  });
  const nation = valueAt(model, id, 'vn', year);
  const title = findingOf(translator, indicator, era, year, rows);
  const shown = [...provinces.map((area) => area.id), ...(nation ? ['vn'] : [])].map((area) => ({
    ...{ area, year, sex: 'total' as const, residence: 'total' as const },
    known: area === 'vn' ? nation : values.get(area),
  }));
  return {
    ...figureView(model, translator, id, {
      name: 'ranking',
      title,
      description: t('ranking.description', { finding: map.finding, title }),
      sources: sourcesOfShown(shown),
      reading: [t('ranking.reading'), t('ranking.table')],
    }),
    shown,
    unit: map.unit,
    rows: rows.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
    national:
      nation?.value === null || nation === undefined
        ? undefined
        : { value: nation.value, label: t('ranking.national', { value: valueText(translator, indicator, nation) }) },
  };
}
