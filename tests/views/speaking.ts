import type { Language } from '../../src/domain/languages.ts';
import type { Model } from '../../src/domain/model.ts';
import { translator, type Translator } from '../../src/i18n/translator.ts';
import { reading } from '../reading.ts';

/** The real content; throws where it has problems. */
export function real(): Model {
  if (reading.model === undefined)
    throw new Error(`content has ${reading.problems.length} problems; run npm run check`);
  return reading.model;
}

/** A translator with the site's own words. */
export const speaking = (language: Language): Translator => translator(real().strings.get(language)!.words, language);
