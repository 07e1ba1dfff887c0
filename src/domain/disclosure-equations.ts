import { complementOf, isCount } from './disclosure-cells.ts';
import type { Cell, CellPlace, Edition, Field } from './disclosure-cells.ts';
import { placeEquations } from './disclosure-places.ts';
import { absent, at, hasUnknown, leavesFew, type Equation } from './disclosure-sums.ts';

/* What adds up to what, made from the hierarchies of places, sexes, residences, shares and declared parts; never typed. */

const splits = { sex: ['female', 'male'], residence: ['urban', 'rural'] } as const;

/** All, by sex or by residence: of two groups one is always there to be worked out, whether or not it has a row. */
function ofGroups(edition: Edition, { place }: Cell): Equation[] {
  return (['sex', 'residence'] as const).flatMap((split) => {
    if (place[split] === 'total') return [];
    const [first, second] = splits[split];
    // Once for both groups: at the first, or at the second where the first has no row.
    if (place[split] === second && at(edition, { ...place, [split]: first })) return [];
    const [whole, ...parts] = ['total', first, second].map((word) => {
      const own: CellPlace = { ...place, [split]: word };
      return at(edition, own) ?? absent(own, edition.number);
    });
    return whole ? [{ edition: edition.number, whole, parts }] : [];
  });
}

/** Counts that are parts of another one and do not overlap; where they are not all of it, somebody else is in it too. */
type Division = { readonly whole: string; readonly parts: readonly string[]; readonly isComplete: boolean };

/** What indicators are made of: as they declare it, and by their shares of a hundred. */
function divisionsOf({ indicators }: Field): readonly Division[] {
  const declared = [...indicators].flatMap(([whole, { parts }]) =>
    parts.map(({ indicators: ids, complete }): Division => ({ whole, parts: ids, isComplete: complete })),
  );
  const shares = [...indicators.values()].flatMap(({ factor, numerator, denominator }): Division[] =>
    factor === 100 && numerator && denominator ? [{ whole: denominator, parts: [numerator], isComplete: false }] : [],
  );
  const all = [...declared, ...shares];
  return [...new Map(all.map((each) => [`${each.whole} ${each.parts.join(' ')} ${each.isComplete}`, each])).values()];
}

function ofDivision(
  field: Field,
  edition: Edition,
  { whole: id, parts: ids, isComplete }: Division,
  one: Cell,
): Equation[] {
  const cellOf = (indicator: string): Cell =>
    at(edition, { ...one.place, indicator }) ?? absent({ ...one.place, indicator }, edition.number);
  const whole = cellOf(id);
  const equation = { edition: edition.number, whole, parts: ids.map(cellOf) };
  if (isComplete) return hasUnknown(equation) ? [equation] : [];
  if (!at(edition, whole.place)) return [];
  const rest = absent({ ...one.place, indicator: complementOf(id, ids) }, edition.number);
  return hasUnknown(equation) || leavesFew(field, equation) ? [{ ...equation, parts: [...equation.parts, rest] }] : [];
}

/** The equations of parts kept as indicators of their own: for each place once, at the first part that has a row there. */
function ofDivisions(field: Field, edition: Edition, divisions: readonly Division[], cell: Cell): Equation[] {
  return divisions
    .filter(({ parts }) => {
      const first = parts.find((indicator) => at(edition, { ...cell.place, indicator }));
      return first === cell.place.indicator;
    })
    .flatMap((division) => ofDivision(field, edition, division, cell));
}

/** All equations of all editions of the tables in which anything is not known. */
export function equationsOf(field: Field, editions: readonly Edition[]): readonly Equation[] {
  const divisions = divisionsOf(field);
  const isCounted = (indicator: string): boolean => isCount(field, indicator);
  const ofPart = new Map<string, readonly Division[]>();
  for (const division of divisions)
    for (const part of division.parts) ofPart.set(part, [...(ofPart.get(part) ?? []), division]);
  const around = (edition: Edition, cell: Cell): Equation[] => [
    ...ofGroups(edition, cell),
    ...ofDivisions(field, edition, ofPart.get(cell.place.indicator) ?? [], cell),
  ];
  const ofCells = editions.flatMap((edition) =>
    [...edition.cells.values()]
      .filter(({ place }) => isCounted(place.indicator))
      .flatMap((cell) => around(edition, cell).filter(hasUnknown)),
  );
  return [...placeEquations(field, editions, isCounted), ...ofCells];
}
