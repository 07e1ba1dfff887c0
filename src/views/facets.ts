/** One value that items of a list can be narrowed to, and how many have it. */
export type Choice = { readonly value: string; readonly label: string; readonly count: number };

/** One side from which a list can be narrowed; its name stands in the address and, after `data-`, at every item. */
export type Facet = { readonly name: string; readonly label: string; readonly choices: readonly Choice[] };

/** What an item answers to: the values that it has of each facet, none or several. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** All that the filters of a list need: how many items it has, its facets, and the orders beside its own. */
export type FiltersView = {
  readonly total: number;
  readonly facets: readonly Facet[];
  readonly orders: readonly { readonly value: string; readonly label: string }[];
};

/** A facet before anything is counted: its values in the order in which they are offered. */
export type Asked = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

function counted(items: readonly Marks[], { name, label, choices }: Asked): Facet {
  const having = (value: string): number => items.filter((marks) => marks[name]?.includes(value)).length;
  const all = choices.map((choice) => ({ ...choice, count: having(choice.value) }));
  return { name, label, choices: all.filter(({ count }) => count > 0) };
}

/** The filters of a list: values that no item has are left out, and facets by which nothing could be told apart. */
export function filtersOf(
  items: readonly Marks[],
  asked: readonly Asked[],
  orders: FiltersView['orders'] = [],
): FiltersView {
  const facets = asked.map((each) => counted(items, each));
  const divides = ({ choices }: Facet): boolean => choices.some(({ count }) => count < items.length);
  return { total: items.length, facets: facets.filter(divides), orders };
}

/** The attributes by which an item is found: `data-item`, one for each facet, and one for each order with what it is sorted by. */
export const marked = (
  marks: Marks,
  sorted: Readonly<Record<string, string | number>> = {},
): Record<string, string> => ({
  'data-item': '',
  ...Object.fromEntries(Object.entries(marks).map(([name, values]) => [`data-${name}`, values.join(' ')])),
  ...Object.fromEntries(Object.entries(sorted).map(([name, key]) => [`data-sort-${name}`, String(key)])),
});
