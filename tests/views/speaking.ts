import type { Language } from '../../src/domain/languages.ts';
import type { Model } from '../../src/domain/model.ts';
import { translator, type Translator } from '../../src/i18n/translator.ts';
import { contentFolder } from '../../src/reader/folder.ts';
import { readContent } from '../../src/reader/read.ts';

const read = readContent(contentFolder());

/** The real content; throws where it has problems. */
export function real(): Model {
  if (read.model === undefined) throw new Error(`content has ${read.problems.length} problems; run npm run check`);
  return read.model;
}

/** A translator with the site's own words. */
export const speaking = (language: Language): Translator => translator(real().strings.get(language)!.words, language);
