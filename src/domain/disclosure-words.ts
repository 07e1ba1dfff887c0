import type { CellPlace, Cell } from './disclosure-cells.ts';
import type { Equation } from './disclosure-sums.ts';
import { minus, shown, totalOf, type Fraction } from './fraction.ts';

/* How the check tells what it found: the cells by name, and the equations that give them away. */

/** A cell by name; the caller may add where it stands. Beside another cell only what differs is said, and always the place. */
export type Namer = (place: CellPlace, edition: number, beside?: CellPlace) => string;

/** A cell as indicator, area and year, with its group where it has one; an edition other than the present one is said. */
export const plainName: Namer = (place, edition, beside) => {
  const differing = (['indicator', 'area', 'year', 'sex', 'residence'] as const).filter(
    (part) => part === 'area' || place[part] !== beside?.[part],
  );
  const words = differing.map((part) => String(place[part])).filter((word) => beside || word !== 'total');
  return [...words, ...(edition === 0 ? [] : [`(release ${edition} before)`])].join(' ');
};

/** So many parts are named; a line that names all 63 provinces would be cut off before the result. */
const mostNamed = 6;

/** How to name the cells of an equation, beside the one that the message is about. */
type Telling = { readonly name: Namer; readonly beside: CellPlace };

const termOf = ({ place, amount }: Cell, edition: number, { name, beside }: Telling): string =>
  `${name(place, edition, beside)} ${amount ? shown(amount) : '?'}`;

const isKnown = ({ amount }: Cell): boolean => amount !== undefined;

function partsText({ parts, edition }: Equation, telling: Telling): string {
  // The unknown ones first: they are what the message is about.
  const sorted = [...parts.filter((part) => !isKnown(part)), ...parts.filter(isKnown)];
  const named = sorted.slice(0, mostNamed).map((part) => termOf(part, edition, telling));
  const rest = sorted.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(' + ');
}

/** `A ? + B 6 + C 8 = T 18` */
const sumText = (equation: Equation, telling: Telling): string =>
  `${partsText(equation, telling)} = ${termOf(equation.whole, equation.edition, telling)}`;

const knownParts = ({ parts }: Equation): Fraction => totalOf(parts.flatMap(({ amount }) => amount ?? []));

/** Equations in words and signs, with the number that follows: `A ? + B 6 + C 8 = T 18: 18 − 14 = 4`. */
export function equationText(equations: readonly Equation[], result: Fraction | undefined, telling: Telling): string {
  const sums = equations.map((equation) => sumText(equation, telling)).join('; ');
  const [only] = equations;
  if (!result) return sums;
  const direct = equations.length === 1 && only?.whole.amount;
  if (!only || !direct || shown(minus(direct, knownParts(only))) !== shown(result)) return `${sums}: ${shown(result)}`;
  return `${sums}: ${shown(direct)} − ${shown(knownParts(only))} = ${shown(result)}`;
}
