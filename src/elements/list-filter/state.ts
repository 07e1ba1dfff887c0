/** What a reader has chosen: the value of each facet by its name, and of the order; nothing is the empty text. */
export type Chosen = ReadonlyMap<string, string>;

/** What an item answers to: the values of each facet by its name. */
export type Answers = ReadonlyMap<string, readonly string[]>;

const answers = (item: Answers, name: string, value: string): boolean =>
  value === '' || (item.get(name) ?? []).includes(value);

/** Whether an item has all that is chosen; one facet may be left out of account. */
export const fits = (item: Answers, chosen: Chosen, except?: string): boolean =>
  [...chosen].every(([name, value]) => name === except || answers(item, name, value));

/** How many items a value of a facet would leave, the other facets being as they are. */
export const countOf = (items: readonly Answers[], chosen: Chosen, name: string, value: string): number =>
  items.filter((item) => fits(item, chosen, name) && answers(item, name, value)).length;

/** The search part of an address that says a choice; what other parts of the page keep there stays. Empty, or beginning with `?`. */
export function searchOf(chosen: Chosen, search: string): string {
  const address = new URLSearchParams(search);
  for (const [name, value] of chosen) {
    if (value) address.set(name, value);
    else address.delete(name);
  }
  return address.size > 0 ? `?${address}` : '';
}

/** The order of two items by what they are sorted by: numbers by size, words as the language sorts them, nothing last. */
export function order(a: string, b: string, language: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return Number(a) - Number(b) || a.localeCompare(b, language, { numeric: true });
}
