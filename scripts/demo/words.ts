import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { languageCodes, type Language } from '../../src/domain/languages.ts';
import { versionOf } from '../../src/domain/text.ts';

const Words = z.strictObject({ vi: z.string(), en: z.string(), fr: z.string() });
export type Words = z.infer<typeof Words>;

const Demo = z.strictObject({
  source: z.strictObject({ title: z.string(), publisher: z.string(), note: Words }),
  document: z.strictObject({ number: z.string(), title: Words, about: Words }),
  report: z.strictObject({ title: Words, says: Words }),
  declared: Words,
  confirmed: Words,
  disputed: Words,
  reply: Words,
  check: z.strictObject({ what: Words, where: Words }),
  action: z.strictObject({ title: Words, about: Words, expected: Words, budget: Words }),
  event: z.strictObject({ titles: z.array(Words).min(1), about: Words, place: Words, theme: Words }),
  commune: z.strictObject({ name: Words }),
});

/** The words of simulated records. */
export const words = Demo.parse(parse(readFileSync(join(import.meta.dirname, 'words.yaml'), 'utf8')));

type Blank = string | number | Words;
const inLanguage = (blank: Blank, language: Language): string =>
  typeof blank === 'object' ? blank[language] : String(blank);

/** A text with its blanks filled, each in the language of the text; stamped as translated from its own Vietnamese. */
export function filled(text: Words, blanks: Readonly<Record<string, Blank>> = {}): Words & { of: string } {
  const of = (language: Language): string =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => inLanguage(blanks[name] ?? whole, language));
  const [vi, en, fr] = languageCodes.map(of) as [string, string, string]; // The three languages of the site, in this order.
  return { vi, en, fr, of: versionOf(vi) };
}

/** A text of the content in all languages, with Vietnamese where one is missing. */
export const whole = (text: { vi: string; en?: string | undefined; fr?: string | undefined }): Words => ({
  vi: text.vi,
  en: text.en ?? text.vi,
  fr: text.fr ?? text.vi,
});
