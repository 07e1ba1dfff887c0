import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';

/** What marks the demo edition, in all languages at once; undefined where the data is real. */
export const simulatedMark = (model: Model): string | undefined =>
  model.site.simulated && languageCodes.map((code) => model.strings.get(code)!.words['edition.simulated']).join(' / ');
