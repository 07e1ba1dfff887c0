import { seriesOf, valueAt, type SeriesValue } from '../domain/lineage.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, memberAreas, regionOf, type Area } from './areas.ts';
import { comparedWith } from './comparison.ts';
import { href } from './page.ts';
import { stripView, type StripView } from './strip.ts';
import { marksOf, valueText } from './values.ts';

type Indicator = RecordOf<'indicators'>;

/** The newest value of one indicator for one area, or of the parts where the area itself has none. */
export type LatestValue = {
  readonly indicator: string;
  readonly title: string;
  readonly href: string;
  readonly year: string;
  readonly projection: boolean;
  /** Whether the area has a value of its own. */
  readonly known: boolean;
  readonly value: string;
  /** What follows the value: its unit, in full. */
  readonly unit: string;
  readonly marks: readonly string[];
  readonly how: string;
  /** The nation and, for a former province, its region in the same year, and how the value stands to them. */
  readonly compared: readonly string[];
  /** Where it stands among all areas of its kind; only where one way is better for children. */
  readonly strip: StripView | undefined;
  readonly parts: readonly { readonly name: string; readonly value: string }[];
  readonly sources: readonly string[];
};

const isTotal = ({ sex, residence }: SeriesValue): boolean => sex === 'total' && residence === 'total';

/** The years up to the site's own day for which each area has a value, so that a projection is read for now and not for its last year. */
const knownYears = remembered((model: Model, indicator: string): ReadonlyMap<string, readonly number[]> => {
  const now = Number(model.site.as_of.slice(0, 4));
  const known = seriesOf(model, indicator).filter(
    (value) => isTotal(value) && value.value !== null && value.year <= now,
  );
  return new Map([...Map.groupBy(known, ({ area }) => area)].map(([area, own]) => [area, own.map(({ year }) => year)]));
});

/** The newest year of a series, up to the site's own day, with a value for any of the areas. */
export function latestYear(model: Model, indicator: string, areas: ReadonlySet<string>): number | undefined {
  const years = [...areas].flatMap((area) => knownYears(model, indicator).get(area) ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** How a value came about, in words; an estimate with its weight and the range of the parts. */
function howOf(model: Model, translator: Translator, indicator: Indicator, own: SeriesValue | undefined): string {
  const { t, say, word } = translator;
  if (own?.value === null || own === undefined)
    return t('figure.because', { reason: word('reason', own?.reason ?? 'part_missing') });
  const weight = indicator.weight && model.indicators.get(indicator.weight.indicator);
  if (own.derivation !== 'weighted_estimate' || !weight) return word('derivation', own.derivation);
  const bound = (value: number | null): string => valueText(translator, indicator, { ...own, value });
  return t('figure.estimated', { weight: say(weight.subject), low: bound(own.low), high: bound(own.high) });
}

function comparisons(
  model: Model,
  translator: Translator,
  [id, indicator]: readonly [string, Indicator],
  area: Area,
  year: number,
): string[] {
  const { t } = translator;
  const own = valueAt(model, id, area.id, year);
  const region = regionOf(model, area);
  const wider = [
    ...(region ? [[region.id, t('figure.region', { name: areaName(translator, region) })] as const] : []),
    ['vn', t('figure.nation')] as const,
  ];
  return wider.flatMap(
    ([of, name]) => comparedWith(translator, indicator, name, own, valueAt(model, id, of, year)) ?? [],
  );
}

function latestOf(model: Model, translator: Translator, id: string, area: Area): LatestValue[] {
  const { t, say } = translator;
  const indicator = model.indicators.get(id)!;
  const parts = area.kind === 'province' ? memberAreas(model, translator, area) : [];
  const year = latestYear(model, id, new Set([area.id, ...parts.map((part) => part.id)]));
  if (year === undefined) return [];
  const own = valueAt(model, id, area.id, year);
  const known = own?.value !== null && own?.value !== undefined;
  const value = known ? valueText(translator, indicator, own) : t('value.not_rebuildable');
  const ofParts = parts.map((part) => {
    const found = valueAt(model, id, part.id, year);
    return {
      name: areaName(translator, part),
      value: found ? valueText(translator, indicator, found) : translator.word('status', 'missing'),
    };
  });
  return [
    {
      indicator: id,
      title: say(indicator.title),
      href: href(translator.language, `indicators/${id}/`),
      year: String(year),
      projection: indicator.projection,
      known,
      value,
      unit: t('value.with_unit', { value, unit: say(indicator.unit) }).slice(value.length),
      marks: known ? marksOf(own) : [],
      how: howOf(model, translator, indicator, own),
      compared: comparisons(model, translator, [id, indicator], area, year),
      strip:
        indicator.direction === 'none' || area.kind === 'region'
          ? undefined
          : stripView(model, translator, id, area, year),
      parts: known ? [] : ofParts,
      sources: [
        ...new Set([
          ...(own?.sources ?? []),
          ...parts.flatMap((part) => valueAt(model, id, part.id, year)?.sources ?? []),
        ]),
      ],
    },
  ];
}

/** The newest value of every indicator for an area, in the order of the indicators; those without any value for it are left out. */
export const latestValues = (model: Model, translator: Translator, area: Area): LatestValue[] =>
  [...model.indicators.keys()].flatMap((id) => latestOf(model, translator, id, area));
