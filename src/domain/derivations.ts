import { quotient, sum } from './decimal.ts';
import type { RecordOf } from './kinds.ts';
import { valueFlags, type Derivation, type Reason, type ValueStatus } from './vocabulary.ts';

/* What follows from the parts of a province, or from a numerator and a denominator: one value, or the reason why there is none. */

/** A part as it was reported; `undefined` where nothing was. */
type Part = Pick<RecordOf<'observations'>, 'value' | 'status' | 'flags'>;
type Parts = readonly (Part | undefined)[];

export type Finding = {
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly derivation: Derivation;
  readonly reason: Reason | null;
  /** The range of the parts, of an estimate only. */
  readonly low: number | null;
  readonly high: number | null;
};

const exactly = { reason: null, low: null, high: null } as const;

/** From the surest status of a number to the least sure. */
const bySureness: readonly ValueStatus[] = ['final', 'preliminary', 'estimate', 'projection'];

/** The least sure of several statuses, which is that of what follows from them. */
export const leastSure = (statuses: readonly ValueStatus[]): ValueStatus =>
  bySureness.findLast((status) => statuses.includes(status)) ?? 'missing';

/** The flags of any part. */
export const flagsOf = (parts: readonly Pick<Part, 'flags'>[]): string[] =>
  valueFlags.filter((flag) => parts.some((part) => part.flags.includes(flag)));

export const notDerived = (reason: Reason, status: ValueStatus = 'missing'): Finding => ({
  value: null,
  status,
  derivation: 'not_rebuildable',
  ...exactly,
  reason,
});

/** What a province has that is one former province, unchanged. */
export function fromOne(part: Part | undefined): Finding {
  if (part === undefined) return notDerived('part_missing');
  return { value: part.value, status: part.status, derivation: 'reported', ...exactly };
}

const statusesOf = (parts: Parts): ValueStatus[] => parts.map((part) => part?.status ?? 'missing');
const valuesOf = (parts: Parts): number[] => parts.flatMap((part) => part?.value ?? []);

/** Why parts give no value: one is not there, or is kept back. */
function lackOf(statuses: readonly ValueStatus[]): Finding | undefined {
  if (statuses.some((status) => status === 'missing' || status === 'not_applicable')) return notDerived('part_missing');
  return statuses.includes('suppressed') ? notDerived('part_suppressed', 'suppressed') : undefined;
}

/** The sum of all parts of a count; missing where one is. */
export function fromSum(parts: Parts): Finding {
  const statuses = statusesOf(parts);
  const lack = lackOf(statuses);
  if (lack) return lack;
  if (statuses.includes('estimate')) return notDerived('part_estimated');
  return { value: sum(valuesOf(parts)), status: leastSure(statuses), derivation: 'summed_exact', ...exactly };
}

/** The mean of the rates of the parts by their weights, Σwr / Σw, with the lowest and the highest of them; weights in the order of the parts. */
export function fromWeights(parts: Parts, weights: Parts): Finding {
  const statuses = statusesOf(parts);
  const [rates, heavy] = [valuesOf(parts), valuesOf(weights)];
  const lack = lackOf(statuses);
  if (lack) return lack;
  const total = sum(heavy);
  if (heavy.length < parts.length || total <= 0) return notDerived('weight_missing');
  const weighted = rates.reduce((products, rate, index) => products + rate * (heavy[index] ?? 0), 0);
  const range = { low: Math.min(...rates), high: Math.max(...rates) };
  const status = leastSure([...statuses, 'estimate']);
  return { value: quotient(weighted, total, 1), status, derivation: 'weighted_estimate', reason: null, ...range };
}

/** A numerator times the factor over a denominator; either may be worked out itself, and then says why it is not there. */
type Term = (Pick<Part, 'value' | 'status'> & { readonly reason: Reason | null }) | undefined;

function absent(term: Term, reason: Reason): Finding {
  if (term?.status === 'suppressed') return notDerived('part_suppressed', 'suppressed');
  return notDerived(term?.reason ?? reason);
}

/** The ratio of two values, each reported or exactly summed. */
export function fromDivision(numerator: Term, denominator: Term, factor: number): Finding {
  if (numerator === undefined || numerator.value === null) return absent(numerator, 'numerator_missing');
  if (denominator === undefined || denominator.value === null) return absent(denominator, 'denominator_missing');
  const statuses = [numerator.status, denominator.status];
  if (statuses.includes('estimate')) return notDerived('part_estimated');
  if (denominator.value === 0) return notDerived('denominator_zero', 'not_applicable');
  const value = quotient(numerator.value, denominator.value, factor);
  return { value, status: leastSure(statuses), derivation: 'ratio_exact', ...exactly };
}
