import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import { isLanguage, languageCodes, reference } from '../languages.ts';
import { proseKinds } from '../kinds.ts';
import { suggestion } from '../nearest.ts';
import type { Rule } from './rule.ts';

const blanks = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** A key without its form for numbers: languages differ in how many forms they have. */
const stem = (key: string): string => key.replace(/\.(one|many|other)$/, '');

/** A key as it is written, or undefined; keys are an author's words, and `constructor` is one that every object has. */
const wordsAt = (words: Record<string, string>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

function differences(entry: Entry<'strings'>, own: Record<string, string>, model: Record<string, string>): Problem[] {
  const problems: Problem[] = [];
  const at = (key: string, message: string) => problems.push(problemAt(entry, ['words', key], message));
  const [ownStems, modelStems] = [new Set(Object.keys(own).map(stem)), new Set(Object.keys(model).map(stem))];
  const modelKeys = [...modelStems];
  for (const key of modelStems) if (!ownStems.has(key)) at(key, `is missing; ${reference} has it`);
  for (const key of Object.keys(model)) {
    if (key.endsWith('.other') && ownStems.has(stem(key)) && !Object.hasOwn(own, key) && !Object.hasOwn(own, stem(key)))
      at(key, 'is missing: the form for all other numbers');
  }
  for (const key of ownStems)
    if (!modelStems.has(key)) at(key, `${reference} has no such key${suggestion(key, modelKeys)}`);
  for (const [key, text] of Object.entries(own)) {
    const original = wordsAt(model, key) ?? wordsAt(model, `${stem(key)}.other`);
    if (original === undefined) continue;
    const [has, should] = [blanks(text), blanks(original)];
    if (has.join() === should.join() || (/\.(one|many)$/.test(key) && has.every((blank) => should.includes(blank))))
      continue;
    at(key, `has the blanks {${has.join('} {')}}, but ${reference} has {${should.join('} {')}}`);
  }
  return problems;
}

/** Every prose text exists in the reference language: the others are translated from it. */
function originalsMissing(content: Content): Problem[] {
  return proseKinds.flatMap((kind) => {
    const entries: readonly Entry[] = content[kind];
    const originals = new Set(entries.filter(({ language }) => language === reference).map(({ id }) => id));
    return entries
      .filter(({ id }) => !originals.has(id))
      .map((entry) =>
        problemAt(entry, [], `is a translation of ${entry.id}, of which there is no text in ${reference}`),
      );
  });
}

/** Every language has a file of strings with the same keys and the same blanks as the reference language, and every prose text an original. */
export const languagesAgree: Rule = (content) => {
  const files = new Map(content.strings.map((entry) => [entry.id, entry]));
  const missing = languageCodes
    .filter((code) => !files.has(code))
    .map((code) => ({ file: `strings/${code}.json`, line: 1, field: 'file', message: 'is missing' }));
  const unknown = content.strings
    .filter(({ id }) => !isLanguage(id))
    .map((entry) =>
      problemAt(entry, [], `"${entry.id}" is not a language of this site; it has ${languageCodes.join(', ')}`),
    );
  const found = [...missing, ...unknown, ...originalsMissing(content)];
  const model = sound(content.strings).find(({ id }) => id === reference)?.record.words;
  if (!model) return found;
  const known = sound(content.strings).filter(({ id }) => isLanguage(id));
  return [...found, ...known.flatMap((entry) => differences(entry, entry.record.words, model))];
};
