import { keyOf, protectedAs, protectionOf } from './disclosure-cells.ts';
import type { Cell, CellPlace, Edition, Field } from './disclosure-cells.ts';
import { compared, fraction, minus, totalOf, zero } from './fraction.ts';

/* What a sum of published cells is, and when it says anything. */

/** A whole that is the sum of its parts, as one edition of the tables has them. */
export type Equation = { readonly edition: number; readonly whole: Cell; readonly parts: readonly Cell[] };

/** A cell as an edition has it; undefined where it has no row. */
export const at = ({ cells }: Edition, place: CellPlace): Cell | undefined => cells.get(keyOf(place));

export const hasUnknown = ({ whole, parts }: Equation): boolean =>
  [whole, ...parts].some(({ state }) => state !== 'published');

/** Whether all is known, and what the whole has beyond its parts is a small count: that of whom no table speaks. */
export function leavesFew(field: Field, equation: Equation): boolean {
  const { whole, parts } = equation;
  const [first] = parts;
  if (hasUnknown(equation) || !whole.amount || !first) return false;
  const rest = minus(whole.amount, totalOf(parts.flatMap(({ amount }) => amount ?? [])));
  const least = protectionOf(field, protectedAs(first.place))?.count ?? 0n;
  return compared(rest, zero) > 0 && compared(rest, fraction(least)) < 0;
}

/** An unknown cell without a row: its own in each edition, unless another edition keeps it back. */
export function absent(place: CellPlace, edition: number, hidden: ReadonlySet<string> = new Set()): Cell {
  const key = keyOf(place);
  const own = edition === 0 || hidden.has(key) ? key : `${key} @${edition}`;
  return { place, key: own, state: 'unpublished', amount: undefined };
}
