import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import type { Derivation, ValueStatus } from '../domain/vocabulary.ts';
import { centres } from '../geo/centres.ts';
import { classify } from './classes.ts';
import { stepsOf, type Place } from './map-steps.ts';
import { boundariesOf, type Era } from './shapes.ts';
import { marksOf } from './values.ts';

/** What one must know of a value; `derivation` is null where there is no entry at all. */
export type ValueKind = {
  readonly status: ValueStatus;
  readonly derivation: Derivation | null;
  readonly flags: readonly string[];
  readonly marks: readonly string[];
};

/** All that an indicator's map of one era can show, in numbers and codes; lists by area and year are in their order. */
export type EraValues = {
  readonly years: readonly number[];
  /** Of the classes, for all years together so that years compare; as in `classify`. */
  readonly edges: readonly number[];
  /** The provinces of the era, then the country and the regions that its table shows. */
  readonly areas: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  /** Positions in the list of kinds. */
  readonly kinds: readonly (readonly number[])[];
  /** For each province the positions of those that the arrow keys up, right, down and left lead to. */
  readonly steps: readonly (readonly (number | null)[])[];
};

export type MapValues = {
  readonly indicator: string;
  readonly decimals: number;
  readonly kinds: readonly ValueKind[];
  readonly eras: Readonly<Partial<Record<Era, EraValues>>>;
};

/** The last year in which the former provinces existed; the year 2025 saw both. */
export const lastFormerYear = 2025;

const isTotal = ({ sex, residence }: SeriesValue): boolean => sex === 'total' && residence === 'total';
const key = (area: string, year: number): string => `${area} ${year}`;

/** The ids of the provinces of an era. */
export const provincesOf = remembered((model: Model, era: string): readonly string[] =>
  [...model.areas.keys()].filter((id) => id.startsWith(`${era}-`)).sort(),
);

const steps = remembered((model: Model, era: string) => {
  const at = centres(boundariesOf(model).simple, era as Era); // It is called with eras only.
  const places = provincesOf(model, era).flatMap((id): Place[] => {
    const centre = at.get(id);
    const { neighbours = [] } = model.areas.get(id) ?? {};
    // Degrees of longitude are shorter than those of latitude; at 16° N, the middle of the country, 0.96 times.
    return centre ? [{ id, x: centre.longitude * 0.96, y: -centre.latitude, neighbours }] : [];
  });
  return stepsOf(places);
});

const missing: ValueKind = { status: 'missing', derivation: null, flags: [], marks: [] };

function kindOf(known: SeriesValue | undefined): ValueKind {
  if (!known) return missing;
  const { status, derivation, flags } = known;
  return { status, derivation, flags, marks: marksOf(known) };
}

/** Each kind once, and where it stands. */
function register() {
  const kinds: ValueKind[] = [];
  const places = new Map<string, number>();
  const place = (kind: ValueKind): number => {
    const name = JSON.stringify(kind);
    const found = places.get(name) ?? kinds.push(kind) - 1;
    places.set(name, found);
    return found;
  };
  return { kinds, place };
}

function eraValues(model: Model, id: string, era: Era, place: (kind: ValueKind) => number): EraValues | undefined {
  const provinces = provincesOf(model, era);
  const own = new Set(provinces);
  const series = seriesOf(model, id).filter(
    (value) => isTotal(value) && (era === 'p34' || value.year <= lastFormerYear),
  );
  const known = series.filter(({ area, value }) => own.has(area) && value !== null);
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return undefined;
  const at = new Map(series.map((value) => [key(value.area, value.year), value]));
  const around = [...model.areas.values()]
    .filter(({ kind }) => kind === 'country' || (kind === 'region' && era === 'p63'))
    .map((area) => area.id)
    .filter((area) => years.some((year) => at.has(key(area, year))));
  const areas = [...provinces, ...around];
  const positions = new Map(areas.map((area, index) => [area, index]));
  return {
    years,
    edges: classify(known.map(({ value }) => value ?? 0)).edges,
    areas,
    values: areas.map((area) => years.map((year) => at.get(key(area, year))?.value ?? null)),
    kinds: areas.map((area) => years.map((year) => place(kindOf(at.get(key(area, year)))))),
    steps: provinces.map((area) => (steps(model, era).get(area) ?? []).map((to) => positions.get(to ?? '') ?? null)),
  };
}

/** The values by province of an indicator, for the eras in which any province has one: the same in all languages. */
export const mapValues = remembered((model: Model, id: string): MapValues => {
  const { kinds, place } = register();
  const eras = (['p34', 'p63'] as const).flatMap((era) => {
    const values = eraValues(model, id, era, place);
    return values ? [[era, values] as const] : [];
  });
  return {
    indicator: id,
    decimals: model.indicators.get(id)?.decimals ?? 0,
    kinds,
    eras: Object.fromEntries(eras),
  };
});
