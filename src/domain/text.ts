import { reference, type Language } from './languages.ts';

/** A short text in several languages; `of` names the version of the Vietnamese that its translations were made from. */
export type Text = { readonly vi: string; readonly of?: string | undefined } & {
  readonly [L in Exclude<Language, 'vi'>]?: string | undefined;
};

/** A text as one reader meets it: the words, the language they really are in, and whether the original has moved on. */
export type Phrase = { readonly words: string; readonly language: Language; readonly stale: boolean };

/** The version of a text: eight hexadecimal digits of its FNV-1a hash (Fowler, Noll and Vo) over NFC code points, white space folded. */
export function versionOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.normalize('NFC').replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/* Most texts are said on several pages, and each time in two languages that ask whether the original has moved on. */
const versions = new WeakMap<Text, string>();

function originalOf(text: Text): string {
  const version = versions.get(text) ?? versionOf(text.vi);
  versions.set(text, version);
  return version;
}

/** The text in one language, or in Vietnamese, said to be so, where it is not translated. */
export function pick(text: Text, language: Language): Phrase {
  const words = text[language];
  if (words === undefined) return { words: text.vi, language: reference, stale: false };
  return { words, language, stale: language !== reference && text.of !== undefined && text.of !== originalOf(text) };
}

/** Several texts as one, with something between them; a language in which one of them is missing has none. Undefined where there are none. */
export function joinedTexts(texts: readonly Text[], between: string): Text | undefined {
  if (texts.length === 0) return undefined;
  const inLanguage = (language: Language): string | undefined =>
    texts.every((text) => text[language] !== undefined) ? texts.map((text) => text[language]).join(between) : undefined;
  return { vi: texts.map(({ vi }) => vi).join(between), en: inLanguage('en'), fr: inLanguage('fr') };
}
