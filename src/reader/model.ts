import { formatProblem } from '../domain/entry.ts';
import type { Language } from '../domain/languages.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { translator, type Translator } from '../i18n/translator.ts';
import { asOf } from './as-of.ts';
import { isDemo } from './edition.ts';
import { contentFolder } from './folder.ts';
import { readContent } from './read.ts';

/** Content that cannot be built from; the message lists everything that is wrong. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

function load(): Model {
  const { model, problems } = readContent(contentFolder());
  if (!model) throw new ContentError(`The content has problems:\n${problems.map(formatProblem).join('\n')}`);
  return { ...model, site: { ...model.site, as_of: asOf(model.site.as_of), ...(isDemo() && { simulated: true }) } };
}

/** All content, read once for the whole build. */
export const model: Model = load();

const byLanguage = Object.fromEntries(
  languageCodes.map((language) => [language, translator(model.strings.get(language)!.words, language)]),
) as Record<Language, Translator>;

/** What each language needs to speak, in the order of the languages. */
export const translators: readonly Translator[] = languageCodes.map((language) => byLanguage[language]);

/** What one language needs to speak. */
export const translatorOf = (language: Language): Translator => byLanguage[language];

/** The translator of the language in which a page is being made, from `Astro.currentLocale`. */
export const speaking = (locale: string | undefined): Translator => byLanguage[(locale ?? 'vi') as Language];
