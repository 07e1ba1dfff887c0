import { complementOf, keyOf, protectionOf, unpublished } from './disclosure-cells.ts';
import type { Cell, CellPlace, Edition, Field } from './disclosure-cells.ts';
import { compared, fraction, minus, totalOf, zero } from './fraction.ts';

/* What adds up to what, made from the hierarchies of places, sexes, residences and shares; never typed. */

/** A whole that is the sum of its parts, as one edition of the tables has them. */
export type Equation = { readonly edition: number; readonly whole: Cell; readonly parts: readonly Cell[] };

/** A place and the places of one kind that make it up. */
type Group = { readonly whole: string; readonly parts: readonly string[] };

/** Every way in which places add up: regions, provinces of before and of today, the lineage of the 34, communes. */
export function groupsOf({ areas, successions }: Field): readonly Group[] {
  const all = [...areas.values()];
  const ids = (fits: (area: (typeof all)[number]) => boolean): string[] => all.filter(fits).map(({ id }) => id);
  const kinds = ['region', 'former_province', 'province'] as const;
  const groups = all.flatMap(({ id, kind }): Group[] => {
    if (kind === 'country') return kinds.map((part) => ({ whole: id, parts: ids((area) => area.kind === part) }));
    if (kind === 'region') return [{ whole: id, parts: ids(({ region }) => region === id) }];
    if (kind !== 'province') return [];
    const former = successions.filter(({ to_area }) => to_area === id).map(({ from_area }) => from_area);
    return [
      { whole: id, parts: former },
      { whole: id, parts: ids(({ within }) => within === id) },
    ];
  });
  return groups.filter(({ parts }) => parts.length > 0);
}

const countsOf = (field: Field): string[] =>
  [...field.indicators]
    .filter(([id, { kind }]) => kind === 'count' && protectionOf(field, id) !== undefined)
    .map(([id]) => id);

const at = ({ cells }: Edition, place: CellPlace): Cell | undefined => cells.get(keyOf(place));

const hasUnknown = ({ whole, parts }: Equation): boolean =>
  [whole, ...parts].some(({ state }) => state !== 'published');

/** Whether all is known, and what the whole has beyond its parts is a small count: that of whom no table speaks. */
function leavesFew(field: Field, equation: Equation): boolean {
  const { whole, parts } = equation;
  const [first] = parts;
  if (hasUnknown(equation) || !whole.amount || !first) return false;
  const rest = minus(whole.amount, totalOf(parts.flatMap(({ amount }) => amount ?? [])));
  const least = protectionOf(field, first.place.indicator)?.count ?? 0n;
  return compared(rest, zero) > 0 && compared(rest, fraction(least)) < 0;
}

/** The attack of the old total: where a total moved, a part kept back in one edition and without a figure in the other was not in the other. */
function withoutNewcomers(equation: Equation, editions: readonly Edition[]): Equation {
  const newcomer = ({ state, key }: Cell): boolean =>
    state === 'unpublished' &&
    editions.some(({ cells }) => {
      const total = cells.get(equation.whole.key)?.amount;
      const own = equation.whole.amount;
      const moved = total && own && (total.over !== own.over || total.under !== own.under);
      return moved === true && cells.get(key)?.state === 'suppressed';
    });
  return { ...equation, parts: equation.parts.filter((part) => !newcomer(part)) };
}

/**
 * A part without a row does not belong to the whole, as a province before it was founded; but where another edition keeps it back, it is
 * there and not known.
 */
function partAt(edition: Edition, editions: readonly Edition[], place: CellPlace): Cell | undefined {
  const isHidden = editions.some(({ cells }) => cells.get(keyOf(place))?.state === 'suppressed');
  return at(edition, place) ?? (isHidden ? unpublished(place) : undefined);
}

function ofPlaces(
  field: Field,
  edition: Edition,
  editions: readonly Edition[],
  groups: ReadonlyMap<string, readonly Group[]>,
  whole: Cell,
): Equation[] {
  return (groups.get(whole.place.area) ?? []).flatMap(({ parts }) => {
    const present = parts.flatMap((area) => partAt(edition, editions, { ...whole.place, area }) ?? []);
    if (present.length === 0) return [];
    const equation = withoutNewcomers({ edition: edition.number, whole, parts: present }, editions);
    const absent = parts.filter((area) => present.every(({ place }) => place.area !== area));
    const [area] = absent.length > 1 ? [`rest-of-${whole.place.area}`] : absent;
    return area !== undefined && leavesFew(field, equation)
      ? [{ ...equation, parts: [...equation.parts, unpublished({ ...whole.place, area })] }]
      : [equation];
  });
}

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
      return at(edition, own) ?? unpublished(own);
    });
    return whole ? [{ edition: edition.number, whole, parts }] : [];
  });
}

/** The shares of a hundred, by their numerator: who is in the whole and not in the part can be worked out too. */
function sharesOf({ indicators }: Field): ReadonlyMap<string, readonly string[]> {
  const shares = [...indicators.values()].filter(({ factor, denominator }) => factor === 100 && denominator);
  const byPart = Map.groupBy(shares, ({ numerator = '' }) => numerator);
  return new Map([...byPart].map(([part, list]) => [part, list.map(({ denominator = '' }) => denominator)]));
}

function ofShares(
  field: Field,
  edition: Edition,
  shares: ReadonlyMap<string, readonly string[]>,
  part: Cell,
): Equation[] {
  return (shares.get(part.place.indicator) ?? []).flatMap((indicator) => {
    const whole = at(edition, { ...part.place, indicator });
    if (!whole) return [];
    const equation = { edition: edition.number, whole, parts: [part] };
    const rest = unpublished({ ...part.place, indicator: complementOf(indicator, part.place.indicator) });
    return hasUnknown(equation) || leavesFew(field, equation) ? [{ ...equation, parts: [part, rest] }] : [];
  });
}

/** All equations of all editions of the tables in which anything is not known. */
export function equationsOf(field: Field, editions: readonly Edition[]): readonly Equation[] {
  const groups = Map.groupBy(groupsOf(field), ({ whole }) => whole);
  const shares = sharesOf(field);
  const counts = new Set(countsOf(field));
  const around = (edition: Edition, cell: Cell): Equation[] => [
    ...ofPlaces(field, edition, editions, groups, cell),
    ...ofGroups(edition, cell),
    ...ofShares(field, edition, shares, cell),
  ];
  return editions.flatMap((edition) =>
    [...edition.cells.values()]
      .filter(({ place }) => counts.has(place.indicator))
      .flatMap((cell) => around(edition, cell).filter(hasUnknown)),
  );
}
