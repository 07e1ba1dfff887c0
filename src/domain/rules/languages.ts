import { problemAt, sound, type Entry, type Problem } from '../entry.ts';
import { languageCodes, reference } from '../languages.ts';
import { suggestion } from '../nearest.ts';
import type { Rule } from './rule.ts';

const blanks = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** A key without its form for numbers: languages differ in how many forms they have. */
const stem = (key: string): string => key.replace(/\.(one|many|other)$/, '');

function differences(entry: Entry<'strings'>, own: Record<string, string>, model: Record<string, string>): Problem[] {
  const problems: Problem[] = [];
  const at = (key: string, message: string) => problems.push(problemAt(entry, ['words', key], `${key}: ${message}`));
  const [ownStems, modelStems] = [new Set(Object.keys(own).map(stem)), new Set(Object.keys(model).map(stem))];
  for (const key of modelStems) if (!ownStems.has(key)) at(key, `is missing; ${reference} has it`);
  for (const key of ownStems)
    if (!modelStems.has(key)) at(key, `${reference} has no such key${suggestion(key, [...modelStems])}`);
  for (const [key, text] of Object.entries(own)) {
    const original = model[key] ?? model[`${stem(key)}.other`];
    if (original === undefined) continue;
    const [has, should] = [blanks(text), blanks(original)];
    if (has.join() === should.join() || (/\.(one|many)$/.test(key) && has.every((blank) => should.includes(blank))))
      continue;
    at(key, `has the blanks {${has.join('} {')}}, but ${reference} has {${should.join('} {')}}`);
  }
  return problems;
}

/** Every language has a file of strings with the same keys and the same blanks as the reference language. */
export const languagesAgree: Rule = (content) => {
  const files = new Map(content.strings.map((entry) => [entry.id, entry]));
  const missing = languageCodes
    .filter((code) => !files.has(code))
    .map((code) => ({ file: `strings/${code}.json`, line: 1, field: 'file', message: 'is missing' }));
  const model = sound(content.strings).find(({ id }) => id === reference)?.record.words;
  if (!model) return missing;
  return [...missing, ...sound(content.strings).flatMap((entry) => differences(entry, entry.record.words, model))];
};
