import { seriesOf, type Input } from './lineage.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import type { Concern } from './schemas/concern.ts';

/** All that is made of the cells a concern means: ids of tables, indicators, areas and records. */
export type Reach = {
  readonly datasets: readonly string[];
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Whether figures by province are among it. */
  readonly provincial: boolean;
};

type Origin = Pick<Input, 'indicator' | 'area' | 'year'>;

/** A published place with the reported values that it was made of, itself where it was reported. */
type Made = Pick<Input, 'indicator' | 'area'> & { readonly origins: readonly Origin[] };

const among = <T>(named: readonly T[], value: T): boolean => named.length === 0 || named.includes(value);

const madeOf = remembered((model: Model, _: string): readonly Made[] =>
  [...model.indicators.keys()].flatMap((id) =>
    seriesOf(model, id).map(({ indicator, area, year, inputs }) => ({
      indicator,
      area,
      origins: [{ indicator, area, year }, ...inputs],
    })),
  ),
);

/** Tables that are computed from those of figures, and those of which each is made. */
const following: Readonly<Record<string, readonly string[]>> = {
  observations: ['series', 'assessments'],
  series: ['assessments'],
  targets: ['assessments'],
  indicators: ['series', 'assessments'],
};

const isProvince = (model: Model, area: string): boolean =>
  ['province', 'former_province'].includes(model.areas.get(area)?.kind ?? '');

function ofFigures(model: Model, { dataset, indicator, areas, years, records }: Concern): Reach {
  const meant = (origin: Origin): boolean =>
    (indicator === undefined || origin.indicator === indicator) &&
    among(records, origin.indicator) &&
    among(areas, origin.area) &&
    among(years, origin.year);
  const reached = madeOf(model, '').filter(({ origins }) => origins.some(meant));
  const indicators = [...new Set(reached.map((made) => made.indicator))];
  const places = [...new Set([...areas, ...reached.map(({ area }) => area)])];
  return {
    datasets: [dataset, ...(following[dataset] ?? [])],
    indicators: [...new Set([...(indicator === undefined ? [] : [indicator]), ...indicators])],
    areas: places,
    provincial: places.some((area) => isProvince(model, area)),
  };
}

/** The indicators that are held against targets. */
const aimedAt = (model: Model, targets: readonly string[]): string[] =>
  [...model.indicators].flatMap(([id, { assessment }]) =>
    targets.some((target) => assessment.target === target || model.targets.get(target)?.indicator === id) ? [id] : [],
  );

const figures: readonly string[] = ['observations', 'series', 'assessments'];

/**
 * What a concern reaches beyond the cells that it names: series and verdicts made of reported values, provinces of today made of former
 * ones, ratios and weighted estimates of other indicators. Where it names no areas, every place with such a value.
 */
export function reachOf(model: Model, concern: Concern): Reach {
  const { dataset, indicator, areas, records } = concern;
  if (figures.includes(dataset)) return ofFigures(model, concern);
  const own = dataset === 'targets' ? aimedAt(model, records) : dataset === 'indicators' ? records : [];
  const places = dataset === 'areas' || dataset === 'populations' ? records : [];
  return {
    datasets: [dataset, ...(following[dataset] ?? [])],
    indicators: [...new Set([...(indicator === undefined ? [] : [indicator]), ...own])],
    areas: [...new Set([...areas, ...places])],
    provincial: false,
  };
}
