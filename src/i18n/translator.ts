import type vi from '../../content/strings/vi.json';
import { languages, type Language } from '../domain/languages.ts';
import { pick, type Phrase, type Text } from '../domain/text.ts';
import { formatDate, formatNumber, type DateStyle } from './format.ts';

type Keys = keyof (typeof vi)['words'];
type Stem<K extends string> = K extends `${infer S}.one` | `${infer S}.many` | `${infer S}.other` ? S : K;

/** A key of the strings, without its form for numbers. */
export type Key = Stem<Keys>;
export type Blanks = Readonly<Record<string, string | number>>;

/** Everything one language needs to speak: its words, its numbers, its dates and its order. */
export type Translator = {
  readonly language: Language;
  /** A string by its key, with its blanks filled; `count` picks the form for the number. */
  readonly t: (key: Key, blanks?: Blanks) => string;
  /** A string with its blanks left open, in its form for a number; for elements that fill it in the browser. */
  readonly pattern: (key: Key, count: number) => string;
  /** A string whose key is put together from data; throws where there is none. */
  readonly word: (list: string, word: string) => string;
  readonly phrase: (text: Text) => Phrase;
  /** The words of a text, in this language or, where they are missing, in Vietnamese. */
  readonly say: (text: Text) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly date: (date: string, style?: DateStyle) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
};

const fill = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);

/** Between a number and a percent or per-mille sign stands nothing, in French a space that does not break. */
const joined = (text: string, language: Language): string =>
  text.replace(/(?<=\d) (?=[%‰])/g, language === 'fr' ? '\u00a0' : '');

/** French drops the e of "de" before a name that begins with a vowel: "d’An Giang". */
const elided = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/(?<!\p{L})([Dd])e (?=[AÀÂĂEÉÈÊIOÔƠUƯ]\p{Ll})/gu, '$1’') : text;

/** The translator of a language over its strings; throws where a key is asked for that no file has. */
export function translator(strings: Readonly<Record<string, string>>, language: Language): Translator {
  const { locale } = languages[language];
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const number = (value: number, decimals?: number): string => formatNumber(value, language, decimals);
  const look = (key: string, count: unknown): string => {
    const form = typeof count === 'number' ? strings[`${key}.${rules.select(count)}`] : undefined;
    const text = form ?? strings[`${key}.other`] ?? strings[key];
    if (text === undefined) throw new Error(`strings/${language}.json has no key "${key}"; add it to every language`);
    return text;
  };
  const t = (key: string, blanks: Blanks = {}): string => {
    const shown = Object.entries(blanks).map(([name, value]) => [
      name,
      typeof value === 'number' ? number(value) : value,
    ]);
    return elided(joined(fill(look(key, blanks['count']), Object.fromEntries(shown)), language), language);
  };
  return {
    language,
    t,
    pattern: look,
    word: (list, word) => t(`word.${list}.${word}`),
    phrase: (text) => pick(text, language),
    say: (text) => pick(text, language).words,
    number,
    date: (date, style = 'prose') => formatDate(date, language, style),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
