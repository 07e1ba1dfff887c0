import { exactly, fraction, times, type Fraction } from './fraction.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';
import { withoutValue, type DisclosureClass } from './vocabulary.ts';

/* The cells of published tables, and what protects them. */

/** A row of observations, whichever release it is from. */
export type Observed = RecordOf<'observations'> & { readonly indicator: string };

/** The place of a cell: what is counted, where, when and of whom. */
export type CellPlace = Pick<Observed, 'indicator' | 'area' | 'year' | 'sex' | 'residence'>;

/** What is known of the tables beside their values: what is measured, and what is part of what. */
export type Field = Pick<Model, 'indicators' | 'areas' | 'successions'>;

/** The smallest count and the smallest group that may be told, in persons. */
export type Thresholds = { readonly count: bigint; readonly denominator: bigint };

/** The rule of this site, a proposal drawn from the practice of other countries; `not_persons` has none. */
export const thresholds: Readonly<Record<DisclosureClass, Thresholds | undefined>> = {
  sensitive: { count: 10n, denominator: 100n },
  children: { count: 5n, denominator: 30n },
  not_persons: undefined,
};

/** A cell as one edition of the tables has it: a number of persons, kept back, not there at all, or said not to apply. */
export type Cell = {
  readonly place: CellPlace;
  readonly key: string;
  readonly state: 'published' | 'suppressed' | 'unpublished' | 'outside';
  /** In persons; only where it is published. */
  readonly amount: Fraction | undefined;
  /** The least and the greatest that it can be by its rate alone. */
  readonly bounds?: Bounds;
};

/** Whole numbers, both ends included. */
export type Bounds = { readonly low: bigint; readonly high: bigint };

export const keyOf = ({ indicator, area, year, sex, residence }: CellPlace): string =>
  `${indicator} ${area} ${year} ${sex} ${residence}`;

export const placeOf = ({ indicator, area, year, sex, residence }: CellPlace): CellPlace => ({
  indicator,
  area,
  year,
  sex,
  residence,
});

/** What protects the cells of an indicator, or undefined where nothing has to. */
export const protectionOf = ({ indicators }: Field, id: string): Thresholds | undefined => {
  const indicator = indicators.get(id);
  return indicator && thresholds[indicator.disclosure.class];
};

export const isSensitive = ({ indicators }: Field, id: string): boolean =>
  indicators.get(id)?.disclosure.class === 'sensitive';

/** A value of an indicator in persons. */
export const inPersons = (indicator: RecordOf<'indicators'> | undefined, value: number): Fraction =>
  times(exactly(value), fraction(BigInt(indicator?.disclosure.counted_in ?? 1)));

/** An observed row as a cell. */
export function cellOf(field: Field, row: Observed): Cell {
  const place = placeOf(row);
  const base = { place, key: keyOf(place) };
  if (row.status === 'suppressed') return { ...base, state: 'suppressed', amount: undefined };
  if (row.status === 'not_applicable') return { ...base, state: 'outside', amount: undefined };
  if (row.value === null || withoutValue.includes(row.status)) {
    return { ...base, state: 'unpublished', amount: undefined };
  }
  return { ...base, state: 'published', amount: inPersons(field.indicators.get(row.indicator), row.value) };
}

const complementMark = ' without ';
const numeratorMark = 'numerator of ';

/** The name of the count of those in a whole who are in none of the parts. */
export const complementOf = (whole: string, parts: readonly string[]): string =>
  `${whole}${complementMark}${parts.join(', ')}`;

/** The name of the count behind a rate that no indicator counts. */
export const numeratorOf = (rate: string): string => `${numeratorMark}${rate}`;

/** The indicator whose protection a cell shares: that of the part, where it is a whole without it, and of the rate, where it is its numerator. */
export const protectedAs = ({ indicator }: Pick<CellPlace, 'indicator'>): string =>
  indicator.split(complementMark).at(-1)?.split(', ')[0]?.replace(numeratorMark, '') ?? indicator;

/** Whether an indicator counts persons who are protected, so that it adds up. */
export const isCount = (field: Field, id: string): boolean =>
  id.startsWith(numeratorMark) || (field.indicators.get(id)?.kind === 'count' && protectionOf(field, id) !== undefined);

/** One edition of all tables, by place. */
export type Edition = { readonly number: number; readonly cells: ReadonlyMap<string, Cell> };
