import type { Cell } from './disclosure-cells.ts';
import type { Equation } from './disclosure-sums.ts';
import { fraction, isZero, minus, one, over, plus, times, zero, type Fraction } from './fraction.ts';

/* Gaussian elimination over fractions: which unknown cells follow exactly from what is published, and from which equations. */

/** A linear equation in the unknown cells: the sum of factor times unknown is `result`. `from` says how it was combined. */
export type Row = {
  readonly unknowns: ReadonlyMap<string, Fraction>;
  readonly result: Fraction;
  readonly from: ReadonlyMap<Equation, Fraction>;
};

/** An equation as a row: its unknown parts, less an unknown whole, are its known whole less its known parts. */
export function rowOf(equation: Equation): Row {
  const unknowns = new Map<string, Fraction>();
  let result = zero;
  const take = ({ key, amount }: Cell, sign: Fraction): void => {
    if (amount) result = minus(result, times(amount, sign));
    else unknowns.set(key, plus(unknowns.get(key) ?? zero, sign));
    // A cell on both sides says nothing of itself, and nothing can be divided by it.
    if (isZero(unknowns.get(key) ?? one)) unknowns.delete(key);
  };
  for (const part of equation.parts) take(part, one);
  take(equation.whole, fraction(-1n));
  return { unknowns, result, from: new Map([[equation, one]]) };
}

function combined<K>(
  to: ReadonlyMap<K, Fraction>,
  from: ReadonlyMap<K, Fraction>,
  factor: Fraction,
): ReadonlyMap<K, Fraction> {
  const sum = new Map(to);
  for (const [key, value] of from) {
    const next = minus(sum.get(key) ?? zero, times(value, factor));
    if (isZero(next)) sum.delete(key);
    else sum.set(key, next);
  }
  return sum;
}

const less = (row: Row, other: Row, factor: Fraction): Row => ({
  unknowns: combined(row.unknowns, other.unknowns, factor),
  result: minus(row.result, times(other.result, factor)),
  from: combined(row.from, other.from, factor),
});

const divided = <K>(parts: ReadonlyMap<K, Fraction>, by: Fraction): ReadonlyMap<K, Fraction> =>
  new Map([...parts].map(([key, value]) => [key, over(value, by)]));

const scaled = ({ unknowns, result, from }: Row, pivot: Fraction): Row => ({
  unknowns: divided(unknowns, pivot),
  result: over(result, pivot),
  from: divided(from, pivot),
});

/** Takes out of a row every unknown that another row is solved for. */
function reducedBy(row: Row, solved: ReadonlyMap<string, Row>): Row {
  let rest = row;
  for (const key of row.unknowns.keys()) {
    const factor = rest.unknowns.get(key);
    const other = solved.get(key);
    if (factor && other) rest = less(rest, other, factor);
  }
  return rest;
}

/** The reduced rows, each solved for one unknown that no other row has; rows that say nothing or contradict are left out. */
export function reduced(rows: readonly Row[]): readonly Row[] {
  const solved = new Map<string, Row>();
  for (const row of rows) {
    const rest = reducedBy(row, solved);
    const [first] = rest.unknowns;
    if (!first) continue;
    const [key, factor] = first;
    const fresh = scaled(rest, factor);
    for (const [pivot, other] of solved) {
      const share = other.unknowns.get(key);
      if (share) solved.set(pivot, less(other, fresh, share));
    }
    solved.set(key, fresh);
  }
  return [...solved.values()];
}

/** Rows that hang together by common unknowns, each heap by itself. */
export function heapsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const leader = new Map<string, string>();
  const leaderOf = (key: string): string => {
    const next = leader.get(key) ?? key;
    return next === key ? key : leaderOf(next);
  };
  for (const { unknowns } of rows) {
    const [first = '', ...others] = unknowns.keys();
    for (const other of others) leader.set(leaderOf(other), leaderOf(first));
  }
  return [...Map.groupBy(rows, ({ unknowns }) => leaderOf([...unknowns.keys()][0] ?? '')).values()];
}
