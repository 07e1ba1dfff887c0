import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { languageCodes, languages } from '../domain/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { pageOf, type PageView } from './page.ts';

export type GlossaryView = {
  readonly page: PageView;
  readonly letters: readonly { readonly letter: string; readonly terms: readonly TermView[] }[];
};

type TermView = {
  readonly id: string;
  readonly term: Phrase;
  readonly abbreviations: string;
  readonly explanation: Phrase;
  readonly equivalents: readonly { readonly language: string; readonly name: string; readonly words: string }[];
  readonly see: readonly { readonly label: string; readonly href: string }[];
};

/** Vietnamese dictionaries sort syllable by syllable, not letter by letter across spaces. */
function compareBySyllable(compare: Translator['compare'], a: string, b: string): number {
  const [left, right] = [a.split(' '), b.split(' ')];
  const differing = left.findIndex((syllable, index) => compare(syllable, right[index] ?? '') !== 0);
  if (differing === -1) return left.length - right.length;
  return compare(left[differing]!, right[differing] ?? '');
}

/** The glossary in the order of the reader's alphabet, each term with its equivalents in the other languages. */
export function glossaryView(model: Model, translator: Translator): GlossaryView {
  const { t, phrase, say, language, compare } = translator;
  const terms: TermView[] = [...model.glossary.values()]
    .map((entry) => ({
      id: entry.id,
      term: phrase(entry.term),
      abbreviations: entry.abbreviations.join(', '),
      explanation: phrase(entry.explanation),
      equivalents: languageCodes
        .filter((code) => code !== language && entry.term[code] !== undefined)
        .map((code) => ({ language: code, name: languages[code].name, words: entry.term[code]! })),
      see: entry.see.map((id) => ({ label: say(model.glossary.get(id)!.term), href: `#${id}` })),
    }))
    .sort((a, b) => compareBySyllable(compare, a.term.words.toLowerCase(), b.term.words.toLowerCase()));
  const letters = new Map<string, TermView[]>();
  for (const term of terms) {
    const letter = initial(term.term.words, language);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return {
    page: pageOf(model, translator, {
      path: 'glossary/',
      kind: 'glossary',
      title: t('glossary.title'),
      description: t('glossary.lead', { count: model.glossary.size }),
      sources: [],
      aliases: [...model.glossary.values()].flatMap(({ abbreviations }) => abbreviations),
    }),
    letters: [...letters].map(([letter, list]) => ({ letter, terms: list })),
  };
}

/** The letter under which a term stands: tones never make a letter, and outside Vietnamese no mark does. */
function initial(words: string, language: string): string {
  const marks = language === 'vi' ? /[\u0300\u0301\u0303\u0309\u0323]/g : /\p{M}/gu;
  return [...words.normalize('NFD').replace(marks, '').normalize('NFC')][0]!.toUpperCase();
}
