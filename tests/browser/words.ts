import { readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/languages.ts';

type Strings = { readonly words: Readonly<Record<string, string>> };

/** The words of the interface in a language, by key, as the content has them. */
export function words(language: Language): Readonly<Record<string, string>> {
  const strings: Strings = JSON.parse(readFileSync(`content/strings/${language}.json`, 'utf8'));
  return strings.words;
}
