import type { RankingRow } from '../charts/ranking.ts';
import { seriesOf, valueAt, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf } from './areas.ts';
import { latestYear } from './latest.ts';
import type { MapView } from './indicator-map.ts';
import { statusOf } from './indicator-trend.ts';
import type { Era } from './shapes.ts';
import { valueText } from './values.ts';

/** The provinces of one era on one scale, in their newest year, beside the nation. */
export type RankingView = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly rows: readonly RankingRow[];
  readonly national: { readonly value: number; readonly label: string } | undefined;
  readonly source: string;
};

/** The range of its parts, where a value was estimated from them. */
const rangeOf = ({ low, high }: SeriesValue) => (low === null || high === null ? {} : { low, high });

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
  return {
    id: `${id}-ranking`,
    title: t(era === 'p34' ? 'ranking.heading' : 'ranking.heading_former', { year: String(year) }),
    description: t('ranking.description', { finding: map.finding }),
    unit: map.unit,
    rows: rows.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
    national:
      nation?.value === null || nation === undefined
        ? undefined
        : { value: nation.value, label: t('ranking.national', { value: valueText(translator, indicator, nation) }) },
    source: t('map.source', { source: map.source }),
  };
}
