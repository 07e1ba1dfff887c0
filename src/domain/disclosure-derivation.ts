import type { Row } from './disclosure-elimination.ts';
import type { Equation } from './disclosure-sums.ts';
import { compared, minus, over, times, type Fraction } from './fraction.ts';

/* The shortest way in which a reader would work a cell out: equation after equation, each with one unknown left. */

/** A cell that was worked out, with the equations used, in the order in which one would. */
type Step = { readonly value: Fraction; readonly used: readonly Equation[] };

const equationsIn = ({ from }: Row): readonly Equation[] => [...from.keys()];

/** What a row gives for one unknown once all its others are known; undefined where one of them is not. */
function stepBy(row: Row, key: string, factor: Fraction, known: ReadonlyMap<string, Step>): Step | undefined {
  let rest = row.result;
  const used = new Set<Equation>();
  for (const [other, share] of row.unknowns) {
    if (other === key) continue;
    const step = known.get(other);
    if (!step) return undefined;
    rest = minus(rest, times(step.value, share));
    for (const equation of step.used) used.add(equation);
  }
  for (const equation of equationsIn(row)) used.add(equation);
  return { value: over(rest, factor), used: [...used] };
}

const open = (row: Row, known: ReadonlyMap<string, Step>): string[] =>
  [...row.unknowns.keys()].filter((key) => !known.has(key));

/**
 * The fewest equations from which each cell follows one after the other, as in the shortest paths of Bellman and Ford; cells that only follow
 * from several equations taken together are not in it.
 */
export function derivations(heap: readonly Row[]): ReadonlyMap<string, Step> {
  const known = new Map<string, Step>();
  for (let moved = true; moved;) {
    moved = false;
    for (const row of heap) {
      const left = open(row, known);
      if (left.length > 1) continue;
      for (const [key, factor] of row.unknowns) {
        if (left.length === 1 && left[0] !== key) continue;
        const step = stepBy(row, key, factor, known);
        const before = known.get(key);
        if (!step || (before && before.used.length <= step.used.length)) continue;
        known.set(key, step);
        moved = true;
      }
    }
  }
  return known;
}

/** The equations by which to tell how a solved row follows: the shortest way to the same number, or else those that were combined. */
export function toldBy(row: Row, key: string, steps: ReadonlyMap<string, Step>): readonly Equation[] {
  const step = steps.get(key);
  const all = equationsIn(row);
  return step && compared(step.value, row.result) === 0 && step.used.length <= all.length ? step.used : all;
}
