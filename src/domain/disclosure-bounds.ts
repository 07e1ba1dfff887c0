import type { Bounds } from './disclosure-cells.ts';
import type { Row } from './disclosure-elimination.ts';
import { ceiling, compared, floor, fraction, minus, over, plus, times, zero, type Fraction } from './fraction.ts';

/*
 * Between which whole numbers an unknown count must lie, since no count is below zero: interval propagation, weaker than a full
 * linear programme (feasibility intervals: Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
 */

/** Both ends belong to it; without `high` there is no upper end. `because` is the row that narrowed it last. */
export type Interval = { readonly low: bigint; readonly high: bigint | undefined; readonly because: Row | undefined };

type Intervals = Map<string, Interval>;

const rounds = 40;
const free: Interval = { low: 0n, high: undefined, because: undefined };

/** The least (or, from the other side, the greatest) that a term can be; undefined where there is no end. */
function endOf(factor: Fraction, { low, high }: Interval, side: 'least' | 'most'): Fraction | undefined {
  const end = compared(factor, zero) > 0 === (side === 'least') ? low : high;
  return end === undefined ? undefined : times(factor, fraction(end));
}

/** The sum of all terms of a row at one of their ends, and how many of them have no such end. */
type Total = { readonly sum: Fraction; readonly endless: number };

function totalOf(row: Row, intervals: Intervals, side: 'least' | 'most'): Total {
  let sum = zero;
  let endless = 0;
  for (const [key, factor] of row.unknowns) {
    const end = endOf(factor, intervals.get(key) ?? free, side);
    if (end) sum = plus(sum, end);
    else endless += 1;
  }
  return { sum, endless };
}

/** What is left of the result for one unknown, if all others are at one of their ends; undefined where another has no end. */
function restOf(row: Row, own: Fraction | undefined, { sum, endless }: Total): Fraction | undefined {
  if (endless > (own ? 0 : 1)) return undefined;
  return minus(row.result, own ? minus(sum, own) : sum);
}

type Ends = Readonly<Record<'least' | 'most', Total>>;

function narrowed(row: Row, factor: Fraction, before: Interval, ends: Ends): Interval {
  const isPositive = compared(factor, zero) > 0;
  const [above, below] = isPositive ? (['least', 'most'] as const) : (['most', 'least'] as const);
  const most = restOf(row, endOf(factor, before, above), ends[above]);
  const least = restOf(row, endOf(factor, before, below), ends[below]);
  const high = most && floor(over(most, factor));
  const low = least && ceiling(over(least, factor));
  const isLower = high !== undefined && (before.high === undefined || high < before.high);
  const isHigher = low !== undefined && low > before.low;
  return isLower || isHigher
    ? {
        low: isHigher ? low : before.low,
        high: isLower ? high : before.high,
        because: row,
      }
    : before;
}

/** Narrows all unknowns of a row once; true where any moved, undefined where nothing is left for one of them. */
function tightened(row: Row, intervals: Intervals): boolean | undefined {
  const ends: Ends = { least: totalOf(row, intervals, 'least'), most: totalOf(row, intervals, 'most') };
  let moved = false;
  for (const [key, factor] of row.unknowns) {
    const before = intervals.get(key) ?? free;
    const after = narrowed(row, factor, before, ends);
    if (after.high !== undefined && after.high < after.low) return undefined;
    moved ||= after !== before;
    intervals.set(key, after);
  }
  return moved;
}

/**
 * Between what the unknowns of a heap of rows lie, given what their rates say of them; undefined where the rows contradict each other, so
 * that nothing follows.
 */
export function intervalsOf(
  rows: readonly Row[],
  known: ReadonlyMap<string, Bounds> = new Map(),
): ReadonlyMap<string, Interval> | undefined {
  const intervals: Intervals = new Map(
    [...known].map(([key, { low, high }]): [string, Interval] => [key, { low, high, because: undefined }]),
  );
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const row of rows) {
      const isMoved = tightened(row, intervals);
      if (isMoved === undefined) return undefined;
      moved ||= isMoved;
    }
    if (!moved) break;
  }
  return intervals;
}
