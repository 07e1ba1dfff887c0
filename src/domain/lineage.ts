import { flagsOf, fromDivision, fromOne, fromSum, fromWeights, notDerived, type Finding } from './derivations.ts';
import type { RecordOf } from './kinds.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';

type Observed = Model['observations'][number];
type Moment = Pick<Observed, 'year' | 'sex' | 'residence'>;

/** A published value that a derived one was made from; `value` is null where there is none. */
export type Input = {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly value: number | null;
};

/** One value of a series, with how it came about; `inputs` is empty where the area itself reported it. */
export type SeriesValue = Readonly<Moment> &
  Finding & {
    readonly indicator: string;
    readonly area: string;
    readonly flags: Observed['flags'];
    readonly sources: readonly string[];
    readonly inputs: readonly Input[];
  };

type Place = Moment & { readonly indicator: string; readonly area: string };
type Parts = readonly (Observed | undefined)[];

const momentKey = ({ year, sex, residence }: Moment): string => `${year} ${sex} ${residence}`;
const placeKey = (area: string, moment: Moment): string => `${area} ${momentKey(moment)}`;
const momentOf = ({ year, sex, residence }: Moment): Moment => ({ year, sex, residence });

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

const observationsOf = remembered((model: Model, id: string): readonly Observed[] =>
  model.observations.filter((observation) => observation.indicator === id),
);

const isUnverified = (indicator: RecordOf<'indicators'> | undefined): boolean =>
  indicator === undefined || indicator.confidence === 'unverified';

/** The former provinces that a province of today was made of, by id. */
export const partsOf = remembered((model: Model, province: string): readonly string[] =>
  model.successions
    .filter(({ to_area }) => to_area === province)
    .map(({ from_area }) => from_area)
    .sort(),
);

/** The year of the last change of territory of any part of a province, or undefined; a derived series begins the year after. */
export const lastBreakOf = remembered((model: Model, province: string): number | undefined => {
  const breaks = partsOf(model, province).flatMap((part) => model.areas.get(part)?.territory_breaks ?? []);
  const years = breaks.map(({ date }) => Number(date.slice(0, 4)));
  return years.length > 0 ? Math.max(...years) : undefined;
});

function reported(observation: Observed): SeriesValue {
  const { indicator, area, year, sex, residence, value, status, flags, source } = observation;
  const how = { derivation: 'reported', reason: null, low: null, high: null } as const;
  return { indicator, area, year, sex, residence, value, status, ...how, flags, sources: [source], inputs: [] };
}

/** For each indicator its observed values by place and moment. */
const observedAt = remembered(
  (model: Model, id: string): ReadonlyMap<string, Observed> =>
    new Map(observationsOf(model, id).map((observation) => [placeKey(observation.area, observation), observation])),
);

const partsAt = (model: Model, indicator: string, areas: readonly string[], moment: Moment): Parts =>
  areas.map((area) => observedAt(model, indicator).get(placeKey(area, moment)));

function findingFor(model: Model, place: Place, parts: Parts, weights: Parts | undefined): Finding {
  const indicator = model.indicators.get(place.indicator);
  const lastBreak = lastBreakOf(model, place.area);
  if (isUnverified(indicator)) return notDerived('unverified');
  if (parts.length > 1 && indicator?.kind !== 'count' && !weights) return notDerived('rate_without_weight');
  if (lastBreak !== undefined && place.year <= lastBreak) return notDerived('territory_break');
  if (parts.length === 1) return fromOne(parts[0]);
  return weights ? fromWeights(parts, weights) : fromSum(parts);
}

const inputsFrom = (indicator: string, areas: readonly string[], year: number, parts: Parts): Input[] =>
  areas.map((area, index) => ({ indicator, area, year, value: parts[index]?.value ?? null }));

/** The weight of a rate, where several parts have to be weighed. */
function weightOf(model: Model, { indicator }: Place, areas: readonly string[]): string | undefined {
  const weight = model.indicators.get(indicator)?.weight?.indicator;
  return areas.length > 1 && weight !== undefined && !isUnverified(model.indicators.get(weight)) ? weight : undefined;
}

function fromParts(model: Model, place: Place): SeriesValue {
  const areas = partsOf(model, place.area);
  const parts = partsAt(model, place.indicator, areas, place);
  const weight = weightOf(model, place, areas);
  const weights = weight === undefined ? undefined : partsAt(model, weight, areas, place);
  const present = [...parts, ...(weights ?? [])].filter((part) => part !== undefined);
  const inputs = [
    ...inputsFrom(place.indicator, areas, place.year, parts),
    ...(weight && weights ? inputsFrom(weight, areas, place.year, weights) : []),
  ];
  const sources = unique(present.map(({ source }) => source));
  const flags = flagsOf(parts.filter((part) => part !== undefined));
  return { ...place, ...findingFor(model, place, parts, weights), flags, sources, inputs };
}

/** The moments for which any province, of today or before, has an entry. */
function provincialMoments(model: Model, observed: readonly Observed[]): Moment[] {
  const kindsOfProvince = ['province', 'former_province'];
  const provincial = observed.filter(({ area }) => kindsOfProvince.includes(model.areas.get(area)?.kind ?? ''));
  return [...new Map(provincial.map((observation) => [momentKey(observation), momentOf(observation)])).values()];
}

/** What was reported, and for each province of today that reported nothing itself what follows from its parts. */
const reportedAndSummed = remembered((model: Model, indicator: string): readonly SeriesValue[] => {
  const observed = observationsOf(model, indicator);
  const found = observedAt(model, indicator);
  const moments = provincialMoments(model, observed);
  const provinces = [...model.areas.values()].filter(
    ({ id, kind }) => kind === 'province' && partsOf(model, id).length > 0,
  );
  const derived = provinces.flatMap(({ id }) =>
    moments
      .filter((moment) => !found.has(placeKey(id, moment)))
      .map((moment) => fromParts(model, { indicator, area: id, ...moment })),
  );
  return [...observed.map(reported), ...derived];
});

type Term = { readonly indicator: string; readonly part: SeriesValue | undefined };

function inputsOf({ indicator, part }: Term, { area, year }: Place): readonly Input[] {
  if (part !== undefined && part.inputs.length > 0) return part.inputs;
  return [{ indicator, area, year, value: part?.value ?? null }];
}

function divided(model: Model, place: Place, terms: readonly [Term, Term], factor: number): SeriesValue {
  const [numerator, denominator] = terms;
  const present = terms.flatMap(({ part }) => part ?? []);
  const ids = [place.indicator, numerator.indicator, denominator.indicator];
  const isBlocked = ids.some((id) => isUnverified(model.indicators.get(id)));
  const finding = isBlocked ? notDerived('unverified') : fromDivision(numerator.part, denominator.part, factor);
  const inputs = terms.flatMap((term) => inputsOf(term, place));
  const sources = unique(present.flatMap((part) => part.sources));
  return { ...place, ...finding, flags: flagsOf(present), sources, inputs };
}

const byPlace = (series: readonly SeriesValue[]): Map<string, SeriesValue> =>
  new Map(series.map((value) => [placeKey(value.area, value), value]));

/** The places of either series, at the moments that occur in both. */
function sharedPlaces(one: readonly SeriesValue[], other: readonly SeriesValue[]): readonly SeriesValue[] {
  const [ofOne, ofOther] = [new Set(one.map(momentKey)), new Set(other.map(momentKey))];
  const shared = [...one, ...other].filter((value) => ofOne.has(momentKey(value)) && ofOther.has(momentKey(value)));
  return [...byPlace(shared).values()];
}

function ratios(model: Model, id: string, indicator: RecordOf<'indicators'>): readonly SeriesValue[] {
  const { numerator = '', denominator = '', factor } = indicator;
  const [above, below] = [reportedAndSummed(model, numerator), reportedAndSummed(model, denominator)];
  const [topAt, bottomAt] = [byPlace(above), byPlace(below)];
  const own = reportedAndSummed(model, id).filter(({ inputs }) => inputs.length === 0);
  const reportedAt = byPlace(own);
  const places = sharedPlaces(above, below).filter((place) => !reportedAt.has(placeKey(place.area, place)));
  const derived = places.map((place) => {
    const key = placeKey(place.area, place);
    const terms = [
      { indicator: numerator, part: topAt.get(key) },
      { indicator: denominator, part: bottomAt.get(key) },
    ] as const;
    return divided(model, { indicator: id, area: place.area, ...momentOf(place) }, terms, factor);
  });
  return [...own, ...derived];
}

/**
 * All values of an indicator: every reported value as it stands, and for the provinces of today what follows from their parts: sums and
 * ratios exactly, rates as an estimate by their stated weight. Where nothing follows, `value` is null and `reason` says why; an unknown indicator has no values.
 */
export const seriesOf = remembered((model: Model, id: string): readonly SeriesValue[] => {
  const indicator = model.indicators.get(id);
  return indicator?.kind === 'ratio' ? ratios(model, id, indicator) : reportedAndSummed(model, id);
});

const seriesByPlace = remembered((model: Model, id: string) => byPlace(seriesOf(model, id)));

/** The value of an indicator for an area and a year, or undefined where nothing is known; for all sexes and residences unless said. */
export function valueAt(
  model: Model,
  indicator: string,
  area: string,
  year: number,
  { sex = 'total', residence = 'total' }: Partial<Pick<Moment, 'sex' | 'residence'>> = {},
): SeriesValue | undefined {
  return seriesByPlace(model, indicator).get(placeKey(area, { year, sex, residence }));
}
