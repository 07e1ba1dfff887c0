import type { QueryTable } from '../../views/query.ts';
import type { Named, QueryNames } from '../../views/query-names.ts';
import type { Value } from './query.ts';

/** What codes stand for where that could not be had. */
export const noNames: QueryNames = { refs: {}, lists: {}, decimals: {} };

/** Reads what codes stand for; throws where the file cannot be had. */
export async function namesFrom(address: string): Promise<QueryNames> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The site’s own file, written from this type.
  return (await response.json()) as QueryNames;
}

/** What the codes of a column stand for; undefined where it holds none. */
export function namesOf(
  table: QueryTable,
  { refs, lists }: QueryNames,
  column: string,
): Readonly<Record<string, Named>> | undefined {
  const found = table.columns.find(({ name }) => name === column);
  if (found?.refers !== undefined) return refs[found.refers];
  return found?.words && lists[found.list ?? column];
}

/** A code and its words; `language` is that of the words where it is not the page’s. */
export type Code = { readonly code: string; readonly words: string | undefined; readonly language: string | undefined };

/** The codes of a cell with their words: one, or those of a list. */
export function codesOf(names: Readonly<Record<string, Named>>, value: Value): Code[] {
  if (value === null || value === '') return [];
  return String(value)
    .split(';')
    .map((code) => {
      const named = Object.hasOwn(names, code) ? names[code] : undefined;
      const [words, language] = typeof named === 'string' ? [named, undefined] : (named ?? []);
      return { code, words, language };
    });
}

/** The words of a cell alone, as they stand in a file: those of a list joined by semicolons. */
export const wordsOf = (names: Readonly<Record<string, Named>>, value: Value): string =>
  codesOf(names, value)
    .map(({ code, words }) => words ?? code)
    .join('; ');

/** Columns that hold levels of an indicator in its unit. */
const levels: readonly string[] = ['value', 'low', 'high', 'base_value', 'target_value', 'national_value'];

/** A number as it is shown: a level with the decimals of its indicator where it has more, anything else as it is. */
export function rounded({ decimals }: QueryNames, column: string, value: number, indicator: Value): string {
  const places = levels.includes(column) ? decimals[String(indicator)] : undefined;
  const [, fraction = ''] = String(value).split('.');
  return places !== undefined && fraction.length > places ? value.toFixed(places) : String(value);
}
