import { sound, type Entry, type Problem } from '../entry.ts';
import { reference, type Language } from '../languages.ts';
import { meanLength, sentencesOf, type Sentence } from '../sentences.ts';
import type { Rule } from './rule.ts';

/** The longest mean of a page, in words; Vietnamese counts syllables, of which a word has one or two. */
const means: Readonly<Record<Language, number>> = { vi: 15, en: 12, fr: 12 };
const longest = 25;

/** What prints no more than a child takes in at once; names of documents and dates are long. */
const allowed: readonly string[] = ['Hotline', 'Count', 'Term', 'Link', 'Picture'];

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function faultIn({ text, length, numbers }: Sentence): string | undefined {
  if (length > longest) return `"${shown(text)}" has ${length} words or syllables; children take in at most ${longest}`;
  if (numbers > 1) return `"${shown(text)}" holds more than one number`;
  return undefined;
}

function faultsOf({ file, body, language = reference, lineOf, record }: Entry<'children'>): Problem[] {
  const description = sentencesOf(record!.description, language, lineOf(['description']));
  const sentences = [...description, ...sentencesOf(body?.text ?? '', language, body?.line)];
  const at = (line: number, message: string): Problem => ({ file, line, field: 'text', message });
  const mean = meanLength(sentences);
  return [
    ...sentences.flatMap((sentence) => {
      const fault = faultIn(sentence);
      return fault === undefined ? [] : [at(sentence.line, fault)];
    }),
    ...(body?.components ?? [])
      .filter(({ name }) => !allowed.includes(name))
      .map(({ name, line }) => at(line, `<${name}> prints more than a child takes in at once; say it in short words`)),
    ...(mean > means[language]
      ? [
          at(
            body?.line ?? 1,
            `sentences have ${mean.toFixed(1)} words or syllables in the mean; for children at most ${means[language]}`,
          ),
        ]
      : []),
  ];
}

/** Pages for children have short sentences with one number at most; those for teachers are not measured. */
export const childrensSentences: Rule = (content) =>
  sound(content.children)
    .filter(({ record }) => record.audience !== 'teachers')
    .flatMap(faultsOf);
