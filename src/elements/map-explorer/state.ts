import type { Side } from '../../views/map-explorer.ts';
import type { Era } from '../../views/shapes.ts';
import { classesFrom, classesTo, placeFrom, viewFrom, viewTo } from '../indicator-map/state.ts';
import type { View } from '../indicator-map/zoom.ts';

/** What a reader has chosen on one of the two maps. */
export type SideState = { readonly indicator: string; readonly year: number; readonly classes: readonly string[] };

/** What a reader has chosen on both maps, and for both. */
export type ExplorerState = Readonly<Record<Side, SideState>> & {
  /** The outlines that the reader prefers, where both maps have them. */
  readonly era: Era;
  /** The last part of the address of the province that is being read, if one is. */
  readonly at: string | undefined;
  readonly view: View | undefined;
};

/** The years in which an indicator has maps, by their outlines; undefined for what is no such indicator. */
export type YearsOf = (indicator: string) => Readonly<Partial<Record<Era, readonly number[]>>> | undefined;

export const both: readonly Side[] = ['left', 'right'];
const classNames = ['0', '1', '2', '3', '4', 'missing', 'suppressed'];

/** All years that the maps of an indicator can show, of whichever outlines. */
export function allYears(years: YearsOf, indicator: string): readonly number[] {
  const { p34 = [], p63 = [] } = years(indicator) ?? {};
  return [...new Set([...p34, ...p63])].sort((a, b) => a - b);
}

/** The year that is wanted or, where there are no figures of it, the last before it or else the first of all. */
export const closest = (years: readonly number[], wanted: number): number =>
  years.findLast((year) => year <= wanted) ?? years[0] ?? wanted;

function sideFrom(asked: URLSearchParams, side: Side, before: SideState, years: YearsOf): SideState {
  const named = asked.get(side) ?? '';
  const indicator = years(named) ? named : before.indicator;
  const wanted = Number(asked.get(`${side}-year`) ?? NaN);
  const all = allYears(years, indicator);
  const classes = classesFrom(asked.get(`${side}-classes`));
  return {
    indicator,
    year: all.includes(wanted) ? wanted : closest(all, before.year),
    classes: classNames.filter((name) => classes.includes(name)),
  };
}

/** The state that an address asks for; what it does not say, or says wrongly, stays as it is. */
export function stateFrom(search: string, before: ExplorerState, years: YearsOf): ExplorerState {
  const asked = new URLSearchParams(search);
  const era = (['p34', 'p63'] as const).find((each) => each === `p${asked.get('era')}`);
  return {
    left: sideFrom(asked, 'left', before.left, years),
    right: sideFrom(asked, 'right', before.right, years),
    era: era ?? before.era,
    at: placeFrom(asked.get('at')),
    view: viewFrom(asked.get('view')),
  };
}

/** The search part of an address that says a state; what other parts of the page keep there stays. Begins with `?`. */
export function searchOf({ era, at, view, ...sides }: ExplorerState, search: string): string {
  const address = new URLSearchParams(search);
  const set = (name: string, value: string | undefined): void => {
    address.delete(name);
    if (value) address.set(name, value);
  };
  for (const side of both) {
    const { indicator, year, classes } = sides[side];
    set(side, indicator);
    set(`${side}-year`, String(year));
    set(`${side}-classes`, classesTo(classes));
  }
  set('era', era.slice(1));
  set('at', at);
  set('view', view && viewTo(view));
  return `?${address}`;
}

/** The outlines of each map: the same where both have some for their years, those preferred if they can be had. */
export function erasOf(state: ExplorerState, years: YearsOf): Readonly<Record<Side, Era>> {
  const has = (side: Side, era: Era): boolean => {
    const { indicator, year } = state[side];
    return years(indicator)?.[era]?.includes(year) ?? false;
  };
  const wished: readonly Era[] = state.era === 'p34' ? ['p34', 'p63'] : ['p63', 'p34'];
  const shared = wished.find((era) => both.every((side) => has(side, era)));
  const own = (side: Side): Era => shared ?? wished.find((era) => has(side, era)) ?? state.era;
  return { left: own('left'), right: own('right') };
}
