import { z } from 'zod';
import { seriesOf, type SeriesValue } from './lineage.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import type { Text } from './text.ts';
import { derivations, valueStatuses } from './vocabulary.ts';

/** A value for everyone in an area, as far as material needs to know it. */
export type KitValue = Pick<
  SeriesValue,
  'indicator' | 'area' | 'year' | 'value' | 'status' | 'derivation' | 'flags' | 'sources'
>;

/** Where material reads its figures from: the data as they stand, or the tables of a release. */
export type KitData = {
  /** The values of an indicator for an area; none where it is not known. */
  readonly values: (indicator: string, area: string) => readonly KitValue[];
  /** What an indicator is called, and how its numbers are written; throws where it is not known. */
  readonly indicator: (id: string) => { readonly title: Text; readonly unit: Text; readonly decimals: number };
  /** Throws where the source is not known. */
  readonly source: (id: string) => { readonly publisher: string; readonly read_on: string };
};

const live = remembered((model): KitData => ({
  values: (indicator, area) =>
    model.indicators.has(indicator)
      ? seriesOf(model, indicator).filter(
          (value) => value.area === area && value.sex === 'total' && value.residence === 'total',
        )
      : [],
  indicator: (id) => model.indicators.get(id)!,
  source: (id) => model.sources.get(id)!,
}));

/** The data as they stand. */
export const liveData = (model: Model): KitData => live(model, '');

/* The columns that are read of frozen tables, which may have others beside them. */
const Released = {
  series: z.object({
    indicator: z.string(),
    area: z.string(),
    year: z.number(),
    value: z.number().nullable(),
    status: z.enum(valueStatuses),
    derivation: z.enum(derivations),
    sources: z.array(z.string()),
  }),
  indicators: z.object({
    indicator: z.string(),
    title_vi: z.string(),
    title_en: z.string().nullable(),
    title_fr: z.string().nullable(),
    unit_vi: z.string(),
    unit_en: z.string().nullable(),
    unit_fr: z.string().nullable(),
    decimals: z.number(),
  }),
  sources: z.object({ source: z.string(), publisher: z.string(), read_on: z.string() }),
};

const textOf = (vi: string, en: string | null, fr: string | null): Text => ({
  vi,
  ...(en !== null && { en }),
  ...(fr !== null && { fr }),
});

/** The tables of a release; throws where it lacks one that is asked for, or a row of it. */
export const releasedData = remembered((model, version): KitData => {
  const rows = (dataset: string) => model.archive.frozen(version, dataset)?.rows ?? [];
  const rowOf = (dataset: 'indicators' | 'sources', key: string, id: string) => {
    const row = rows(dataset).find((each) => each[key] === id);
    if (!row) throw new Error(`release ${version} has no row ${id} in ${dataset}`);
    return row;
  };
  return {
    values: (indicator, area) =>
      rows('series')
        .filter(
          (row) =>
            row['indicator'] === indicator &&
            row['area'] === area &&
            row['sex'] === 'total' &&
            row['residence'] === 'total',
        )
        .map((row) => ({ ...Released.series.parse(row), flags: [] })),
    indicator: (id) => {
      const row = Released.indicators.parse(rowOf('indicators', 'indicator', id));
      return {
        title: textOf(row.title_vi, row.title_en, row.title_fr),
        unit: textOf(row.unit_vi, row.unit_en, row.unit_fr),
        decimals: row.decimals,
      };
    },
    source: (id) => Released.sources.parse(rowOf('sources', 'source', id)),
  };
});
