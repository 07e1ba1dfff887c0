import { keyOf, type Cell, type CellPlace, type Edition, type Field } from './disclosure-cells.ts';
import { absent, hasUnknown, leavesFew, type Equation } from './disclosure-sums.ts';

/* Which places add up to which, and what follows: a place that belongs to a whole and has no row is one of its unknowns. */

/** A place and the places of one kind that make it up. */
type Group = { readonly whole: string; readonly kind: string; readonly parts: readonly string[] };

/** All that is looked up while equations are made; `hidden` are the cells that any edition keeps back. */
type World = {
  readonly field: Field;
  readonly groups: readonly Group[];
  readonly editions: readonly Edition[];
  readonly hidden: ReadonlySet<string>;
};

/** The cells of one indicator, year and group of people, by area. */
type Moment = ReadonlyMap<string, Cell>;

/** Every way in which places add up: regions, provinces of before and of today, the lineage of the 34, communes. */
function groupsOf({ areas, successions }: Field): readonly Group[] {
  const all = [...areas.values()];
  const ids = (fits: (area: (typeof all)[number]) => boolean): string[] => all.filter(fits).map(({ id }) => id);
  const kinds = ['region', 'former_province', 'province'] as const;
  const groups = all.flatMap(({ id, kind }): Group[] => {
    const of = (part: string, parts: readonly string[]): Group => ({ whole: id, kind: part, parts });
    if (kind === 'country')
      return kinds.map((part) =>
        of(
          part,
          ids((area) => area.kind === part),
        ),
      );
    if (kind === 'region')
      return [
        of(
          'former_province',
          ids(({ region }) => region === id),
        ),
      ];
    if (kind !== 'province') return [];
    const former = successions.filter(({ to_area }) => to_area === id).map(({ from_area }) => from_area);
    return [
      of('former_province', former),
      of(
        'commune',
        ids(({ within }) => within === id),
      ),
    ];
  });
  return groups.filter(({ parts }) => parts.length > 0);
}

/** A former province did not belong to anything before it was founded; the provinces of today are computed for earlier years too. */
function isFounded({ areas }: Field, id: string, year: number): boolean {
  const area = areas.get(id);
  return area?.kind !== 'former_province' || year >= Number(area.valid_from?.slice(0, 4) ?? 0);
}

const momentKey = ({ indicator, year, sex, residence }: CellPlace): string =>
  `${indicator} ${year} ${sex} ${residence}`;

function momentsOf({ cells }: Edition, isCounted: (indicator: string) => boolean): ReadonlyMap<string, Moment> {
  const moments = new Map<string, Map<string, Cell>>();
  for (const cell of cells.values()) {
    if (!isCounted(cell.place.indicator)) continue;
    const key = momentKey(cell.place);
    const moment = moments.get(key) ?? new Map<string, Cell>();
    moments.set(key, moment.set(cell.place.area, cell));
  }
  return moments;
}

/** Whether a moment has nothing to be found: all its rows have values, and of every group it has all parts or none. */
function isPlain({ groups }: World, moment: Moment): boolean {
  if ([...moment.values()].some(({ state }) => state !== 'published')) return false;
  return groups.every(({ parts }) => {
    const present = parts.filter((area) => moment.has(area)).length;
    return present === 0 || present === parts.length;
  });
}

/** The attack of the old total: where a total moved, a part kept back in one edition and without a figure in the other was not in the other. */
function withoutNewcomers({ editions, hidden }: World, equation: Equation): Equation {
  const own = equation.whole.amount;
  const isNewcomer = ({ state, key }: Cell): boolean =>
    state === 'unpublished' &&
    hidden.has(key) &&
    editions.some(({ cells }) => {
      const total = cells.get(equation.whole.key)?.amount;
      const moved = total && own && (total.over !== own.over || total.under !== own.under);
      return moved === true && cells.get(key)?.state === 'suppressed';
    });
  return { ...equation, parts: equation.parts.filter((part) => !isNewcomer(part)) };
}

const restOf = ({ whole, kind }: Group, count: number, beside: CellPlace, edition: number): Cell =>
  absent({ ...beside, area: `rest-of-${whole} (${count} × ${kind})` }, edition);

/** An equation with the group that it came from. */
type Sum = { readonly group: Group; readonly equation: Equation };

function sumsOf(world: World, edition: Edition, moment: Moment, group: Group): Sum[] {
  const [some] = moment.values();
  if (!some) return [];
  const cellAt = (area: string): Cell =>
    moment.get(area) ?? absent({ ...some.place, area }, edition.number, world.hidden);
  const members = group.parts
    .filter((area) => isFounded(world.field, area, some.place.year))
    .map(cellAt)
    .filter(({ state }) => state !== 'outside');
  const present = members.filter(({ place, key }) => moment.has(place.area) || world.hidden.has(key));
  if (present.length === 0) return [];
  const whole = cellAt(group.whole);
  const all = { edition: edition.number, whole, parts: members };
  const told = { ...all, parts: present };
  const missing = members.length - present.length;
  const rest = missing > 1 && leavesFew(world.field, told) ? [restOf(group, missing, some.place, edition.number)] : [];
  return [all, ...rest.map((cell) => ({ ...told, parts: [...present, cell] }))]
    .map((equation) => withoutNewcomers(world, equation))
    .filter(hasUnknown)
    .map((equation) => ({ group, equation }));
}

/** Leaves out wholes that nobody published and nothing else speaks of, and takes parts of which only one sum speaks together. */
function simplified(hidden: ReadonlySet<string>, sums: readonly Sum[]): Equation[] {
  const counts = new Map<string, number>();
  for (const { equation } of sums)
    for (const { key } of [equation.whole, ...equation.parts]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isLone = ({ state, key }: Cell): boolean =>
    state === 'unpublished' && !hidden.has(key) && counts.get(key) === 1;
  const useful = sums.filter(({ equation }) => !isLone(equation.whole));
  if (useful.length < sums.length) return simplified(hidden, useful);
  return useful.map(({ group, equation }) => {
    const lone = equation.parts.filter(isLone);
    const [first] = lone;
    if (!first || lone.length === 1) return equation;
    const rest = restOf(group, lone.length, first.place, equation.edition);
    return { ...equation, parts: [...equation.parts.filter((part) => !isLone(part)), rest] };
  });
}

/** The sums over places in which anything is not known, of all editions; moments in which all is told are passed over. */
export function placeEquations(
  field: Field,
  editions: readonly Edition[],
  isCounted: (indicator: string) => boolean,
): readonly Equation[] {
  const suppressed = editions.flatMap(({ cells }) => [...cells.values()].filter(({ state }) => state === 'suppressed'));
  const hidden = new Set(suppressed.map(({ place }) => keyOf(place)));
  const world: World = { field, groups: groupsOf(field), editions, hidden };
  const moments = editions.map((edition) => momentsOf(edition, isCounted));
  const keys = new Set(moments.flatMap((each) => [...each.keys()]));
  return [...keys].flatMap((key) => {
    const each = moments.map((of): Moment => of.get(key) ?? new Map());
    if (each.every((moment) => isPlain(world, moment))) return [];
    return editions.flatMap((edition, index) =>
      simplified(
        hidden,
        world.groups.flatMap((group) => sumsOf(world, edition, each[index] ?? new Map(), group)),
      ),
    );
  });
}
