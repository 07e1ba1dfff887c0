import type { Row } from './disclosure-elimination.ts';
import { ceiling, compared, floor, fraction, minus, over, times, zero, type Fraction } from './fraction.ts';

/* Between which whole numbers an unknown count must lie, since no count is below zero: interval propagation, weaker than a full LP. */

/** Both ends belong to it; without `high` there is no upper end. `because` is the row that gave the upper end last. */
export type Interval = { readonly low: bigint; readonly high: bigint | undefined; readonly because: Row | undefined };

type Intervals = Map<string, Interval>;

const rounds = 40;
const free: Interval = { low: 0n, high: undefined, because: undefined };

/** The least (or, from the other side, the greatest) that a term can be; undefined where there is no end. */
function endOf(factor: Fraction, { low, high }: Interval, side: 'least' | 'most'): Fraction | undefined {
  const end = compared(factor, zero) > 0 === (side === 'least') ? low : high;
  return end === undefined ? undefined : times(factor, fraction(end));
}

/** What is left of the result for one unknown, if all others are at one of their ends. */
function restOf(row: Row, key: string, intervals: Intervals, side: 'least' | 'most'): Fraction | undefined {
  let rest = row.result;
  for (const [other, factor] of row.unknowns) {
    if (other === key) continue;
    const end = endOf(factor, intervals.get(other) ?? free, side);
    if (!end) return undefined;
    rest = minus(rest, end);
  }
  return rest;
}

function narrowed(row: Row, key: string, factor: Fraction, intervals: Intervals): Interval {
  const before = intervals.get(key) ?? free;
  const isPositive = compared(factor, zero) > 0;
  const [above, below] = isPositive ? (['least', 'most'] as const) : (['most', 'least'] as const);
  const [most, least] = [restOf(row, key, intervals, above), restOf(row, key, intervals, below)];
  const high = most && floor(over(most, factor));
  const low = least && ceiling(over(least, factor));
  const isLower = high !== undefined && (before.high === undefined || high < before.high);
  const isHigher = low !== undefined && low > before.low;
  return isLower || isHigher
    ? {
        low: isHigher ? low : before.low,
        high: isLower ? high : before.high,
        because: isLower ? row : before.because,
      }
    : before;
}

/** Between what the unknowns of a heap of rows lie; undefined where the rows contradict each other, so that nothing follows. */
export function intervalsOf(rows: readonly Row[]): ReadonlyMap<string, Interval> | undefined {
  const intervals: Intervals = new Map();
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const row of rows) {
      for (const [key, factor] of row.unknowns) {
        const before = intervals.get(key) ?? free;
        const after = narrowed(row, key, factor, intervals);
        if (after.high !== undefined && after.high < after.low) return undefined;
        moved ||= after !== before;
        intervals.set(key, after);
      }
    }
    if (!moved) break;
  }
  return intervals;
}
