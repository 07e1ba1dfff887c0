import type { Era } from '../../views/shapes.ts';
import type { View } from './zoom.ts';

/** What a reader has chosen on a map. */
export type State = {
  readonly year: number;
  /** The outlines that the reader prefers, for years that have both. */
  readonly era: Era;
  /** The classes that stand out, as their lines of the legend are called; none for all. */
  readonly classes: readonly string[];
  /** The last part of the address of the province that is being read, if one is. */
  readonly at: string | undefined;
  readonly view: View | undefined;
};

/** What there is to choose from: years and classes in the order of their kind. */
export type Choices = {
  readonly years: readonly number[];
  readonly eras: readonly Era[];
  readonly classes: readonly string[];
};

const names = ['year', 'era', 'classes', 'at', 'view'] as const;

/** A part of the map as an address has it: how many times larger, and the units of its corner. */
export function viewFrom(text: string | null): View | undefined {
  const numbers = /^([\d.]+)-([\d.]+)-([\d.]+)$/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  const [zoom = 0, x = NaN, y = NaN] = numbers ?? [];
  return zoom > 1 && zoom <= 8 && x >= 0 && y >= 0 ? { zoom, x, y } : undefined;
}

/** The text of a part of the map in an address. */
export const viewTo = (view: View): string =>
  [view.zoom, view.x, view.y].map((number) => Math.round(number * 10) / 10).join('-');

const classTo = (name: string): string => (/^\d$/.test(name) ? String(Number(name) + 1) : name);
const classFrom = (name: string): string => (/^\d$/.test(name) ? String(Number(name) - 1) : name);

/** Classes in an address are counted from 1; gaps stand there as words. */
export const classesTo = (classes: readonly string[]): string => classes.map(classTo).join('-');
export const classesFrom = (text: string | null): readonly string[] => (text ?? '').split('-').map(classFrom);

/** The province that an address names, by the last part of its own. */
export const placeFrom = (text: string | null): string | undefined =>
  text !== null && /^[a-z-]+$/.test(text) ? text : undefined;

/** The state that an address asks for; what it does not say, or says wrongly, stays as it is. */
export function stateFrom(search: string, before: State, { years, eras, classes }: Choices): State {
  const asked = new URLSearchParams(search);
  const year = Number(asked.get('year'));
  const era = eras.find((each) => each === `p${asked.get('era')}`);
  const wanted = classesFrom(asked.get('classes'));
  return {
    year: years.includes(year) ? year : before.year,
    era: era ?? before.era,
    classes: classes.filter((name) => wanted.includes(name)),
    at: placeFrom(asked.get('at')),
    view: viewFrom(asked.get('view')),
  };
}

/** The search part of an address that says a state; what other parts of the page keep there stays. Empty, or beginning with `?`. */
export function searchOf(state: State, search: string): string {
  const { year, era, classes, at, view } = state;
  const address = new URLSearchParams(search);
  for (const name of names) address.delete(name);
  address.set('year', String(year));
  address.set('era', era.slice(1));
  if (classes.length > 0) address.set('classes', classesTo(classes));
  if (at !== undefined) address.set('at', at);
  if (view) address.set('view', viewTo(view));
  return `?${address}`;
}
