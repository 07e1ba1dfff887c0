import { valueAt, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Area } from './areas.ts';
import { latestYear } from './latest.ts';
import { marksOf } from './values.ts';

/** A value with its marks and, of an estimate, the range of its parts; or the word for why there is none. */
export type ProfileValue = readonly [value: number, marks: string, low?: number, high?: number] | string;

/** The newest values of all provinces, of today and before, without a word of any language. */
export type Profiles = {
  readonly indicators: readonly {
    readonly id: string;
    readonly year: number;
    readonly decimals: number;
    readonly national: ProfileValue;
  }[];
  /** By the key of a province in addresses, one value for each indicator. */
  readonly areas: Readonly<Record<string, readonly ProfileValue[]>>;
};

/** How an address names a province: its slug, with a suffix where it is one of before. */
export const compareKey = ({ kind, slug }: Pick<Area, 'kind' | 'slug'>): string =>
  kind === 'former_province' ? `${slug}-before-2025` : slug;

/** All provinces, of today and before. */
export const provincesOf = (model: Model): Area[] =>
  [...model.areas.values()].filter(({ kind }) => kind === 'province' || kind === 'former_province');

/** The indicators that have figures by province, each with the newest year of any. */
export function comparableIndicators(model: Model): { readonly id: string; readonly year: number }[] {
  const ids = new Set(provincesOf(model).map(({ id }) => id));
  return [...model.indicators.keys()].flatMap((id) => {
    const year = latestYear(model, id, ids);
    return year === undefined ? [] : [{ id, year }];
  });
}

function profileValue(known: SeriesValue | undefined): ProfileValue {
  if (known?.value === null || known === undefined) return known?.reason ?? 'missing';
  const marks = marksOf(known).join(' ');
  return known.low !== null && known.high !== null ? [known.value, marks, known.low, known.high] : [known.value, marks];
}

/** What the comparison of provinces is made from in the browser. */
export function profilesOf(model: Model): Profiles {
  const indicators = comparableIndicators(model);
  return {
    indicators: indicators.map(({ id, year }) => ({
      id,
      year,
      decimals: model.indicators.get(id)!.decimals,
      national: profileValue(valueAt(model, id, 'vn', year)),
    })),
    areas: Object.fromEntries(
      provincesOf(model).map((area) => [
        compareKey(area),
        indicators.map(({ id, year }) => profileValue(valueAt(model, id, area.id, year))),
      ]),
    ),
  };
}
