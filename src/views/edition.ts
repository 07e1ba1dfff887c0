import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';

/** What marks the demo edition, in all languages at once; undefined where the data is real. */
export const simulatedMark = (model: Model): string | undefined =>
  model.site.simulated && languageCodes.map((code) => model.strings.get(code)!.words['edition.simulated']).join(' / ');

/** Words that leave the page on their own, with the mark of the demo edition before them where it is one. */
export function marked(model: Model, words: string): string {
  const mark = simulatedMark(model);
  return mark ? `${mark} · ${words}` : words;
}

/** The member by which a JSON file of the demo edition says what it is; none where the data is real. */
export const editionOf = (model: Model): { readonly edition?: 'simulated' } =>
  model.site.simulated ? { edition: 'simulated' } : {};
