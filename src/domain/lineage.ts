import { quotient, sum } from './decimal.ts';
import type { RecordOf } from './kinds.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import { valueFlags, type Derivation, type ValueStatus } from './vocabulary.ts';

/** Why a value could not be derived. */
export const reasons = [
  'unverified',
  'territory_break',
  'rate_without_weight',
  'part_missing',
  'part_suppressed',
  'part_estimated',
  'numerator_missing',
  'denominator_missing',
  'denominator_zero',
] as const;
export type Reason = (typeof reasons)[number];

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
export type SeriesValue = Readonly<Moment> & {
  readonly indicator: string;
  readonly area: string;
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly derivation: Derivation;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | null;
  readonly flags: Observed['flags'];
  readonly sources: readonly string[];
  readonly inputs: readonly Input[];
};

type Place = Moment & { readonly indicator: string; readonly area: string };
type Finding = Pick<SeriesValue, 'value' | 'status' | 'derivation' | 'reason'>;

const momentKey = ({ year, sex, residence }: Moment): string => `${year} ${sex} ${residence}`;
const placeKey = (area: string, moment: Moment): string => `${area} ${momentKey(moment)}`;
const momentOf = ({ year, sex, residence }: Moment): Moment => ({ year, sex, residence });

/** From the surest status of a number to the least sure. */
const bySureness: readonly ValueStatus[] = ['final', 'preliminary', 'estimate', 'projection'];
const leastSure = (statuses: readonly ValueStatus[]): ValueStatus =>
  bySureness.findLast((status) => statuses.includes(status)) ?? 'missing';

const notDerived = (reason: Reason, status: ValueStatus = 'missing'): Finding => ({
  value: null,
  status,
  derivation: 'not_rebuildable',
  reason,
});

const flagsOf = (parts: readonly { readonly flags: Observed['flags'] }[]): string[] =>
  valueFlags.filter((flag) => parts.some((part) => part.flags.includes(flag)));
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

function fromOne(part: Observed | undefined): Finding {
  if (part === undefined) return notDerived('part_missing');
  return { value: part.value, status: part.status, derivation: 'reported', reason: null };
}

function fromSum(parts: readonly (Observed | undefined)[]): Finding {
  const statuses = parts.map((part) => part?.status ?? 'missing');
  const values = parts.flatMap((part) => part?.value ?? []);
  if (statuses.some((status) => status === 'missing' || status === 'not_applicable')) return notDerived('part_missing');
  if (statuses.includes('suppressed')) return notDerived('part_suppressed', 'suppressed');
  if (statuses.includes('estimate')) return notDerived('part_estimated');
  return { value: sum(values), status: leastSure(statuses), derivation: 'summed_exact', reason: null };
}

function findingFor(model: Model, place: Place, parts: readonly (Observed | undefined)[]): Finding {
  const indicator = model.indicators.get(place.indicator);
  const lastBreak = lastBreakOf(model, place.area);
  if (isUnverified(indicator)) return notDerived('unverified');
  if (parts.length > 1 && indicator?.kind !== 'count') return notDerived('rate_without_weight');
  if (lastBreak !== undefined && place.year <= lastBreak) return notDerived('territory_break');
  return parts.length === 1 ? fromOne(parts[0]) : fromSum(parts);
}

function fromParts(model: Model, place: Place, found: ReadonlyMap<string, Observed>): SeriesValue {
  const areas = partsOf(model, place.area);
  const parts = areas.map((area) => found.get(placeKey(area, place)));
  const present = parts.filter((part) => part !== undefined);
  const inputs = areas.map((area, index) => ({
    indicator: place.indicator,
    area,
    year: place.year,
    value: parts[index]?.value ?? null,
  }));
  const rest = {
    low: null,
    high: null,
    flags: flagsOf(present),
    sources: unique(present.map(({ source }) => source)),
    inputs,
  };
  return { ...place, ...findingFor(model, place, parts), ...rest };
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
  const found = new Map(observed.map((observation) => [placeKey(observation.area, observation), observation]));
  const moments = provincialMoments(model, observed);
  const provinces = [...model.areas.values()].filter(
    ({ id, kind }) => kind === 'province' && partsOf(model, id).length > 0,
  );
  const derived = provinces.flatMap(({ id }) =>
    moments
      .filter((moment) => !found.has(placeKey(id, moment)))
      .map((moment) => fromParts(model, { indicator, area: id, ...moment }, found)),
  );
  return [...observed.map(reported), ...derived];
});

type Term = { readonly indicator: string; readonly part: SeriesValue | undefined };

const valueless = ({ part }: Term): boolean => part === undefined || part.value === null;

function absent({ part }: Term, reason: Reason): Finding {
  if (part?.status === 'suppressed') return notDerived('part_suppressed', 'suppressed');
  return notDerived(part?.reason ?? reason);
}

function fromDivision(model: Model, terms: readonly [Term, Term], factor: number): Finding {
  const [numerator, denominator] = terms;
  if (terms.some(({ indicator }) => isUnverified(model.indicators.get(indicator)))) return notDerived('unverified');
  if (valueless(numerator)) return absent(numerator, 'numerator_missing');
  if (valueless(denominator)) return absent(denominator, 'denominator_missing');
  const statuses = terms.flatMap(({ part }) => part?.status ?? []);
  const [above = 0, below = 0] = terms.map(({ part }) => part?.value ?? 0);
  if (statuses.includes('estimate')) return notDerived('part_estimated');
  if (below === 0) return notDerived('denominator_zero', 'not_applicable');
  return {
    value: quotient(above, below, factor),
    status: leastSure(statuses),
    derivation: 'ratio_exact',
    reason: null,
  };
}

function inputsOf({ indicator, part }: Term, { area, year }: Place): readonly Input[] {
  if (part !== undefined && part.inputs.length > 0) return part.inputs;
  return [{ indicator, area, year, value: part?.value ?? null }];
}

function divided(model: Model, place: Place, terms: readonly [Term, Term], factor: number): SeriesValue {
  const present = terms.flatMap(({ part }) => part ?? []);
  const isBlocked = isUnverified(model.indicators.get(place.indicator));
  const finding = isBlocked ? notDerived('unverified') : fromDivision(model, terms, factor);
  const inputs = terms.flatMap((term) => inputsOf(term, place));
  const sources = unique(present.flatMap((part) => part.sources));
  return { ...place, ...finding, low: null, high: null, flags: flagsOf(present), sources, inputs };
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
 * All values of an indicator: every reported value as it stands, and for the provinces of today what follows exactly from their parts.
 * Where it does not follow, `value` is null and `reason` says why; an unknown indicator has no values.
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
