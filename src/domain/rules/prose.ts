import type { Entry, Problem, ProseComponent } from '../entry.ts';
import { kindNames, type KindName } from '../kinds.ts';
import { suggestion } from '../nearest.ts';
import { proseComponents } from '../prose-components.ts';
import { isReal } from './dates.ts';
import { everyProse, type Rule } from './rule.ts';

type Known = (kind: KindName) => ReadonlySet<string>;

function componentFaults({ name, attributes }: ProseComponent, known: Known): string[] {
  const expected = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (!expected) return [`<${name}> is not a component of prose${suggestion(name, Object.keys(proseComponents))}`];
  const faults = Object.keys(attributes)
    .filter((attribute) => !Object.hasOwn(expected, attribute))
    .map((attribute) => `<${name}> has no attribute ${attribute}${suggestion(attribute, Object.keys(expected))}`);
  for (const [attribute, { ref, words, optional }] of Object.entries(expected)) {
    const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (value === undefined) {
      if (!optional) faults.push(`<${name}> needs ${attribute}="…"`);
    } else if (ref && !known(ref).has(value)) {
      faults.push(`<${name}> there is no "${value}" among ${ref}${suggestion(value, [...known(ref)])}`);
    } else if (words && !words.includes(value)) {
      faults.push(`<${name}> ${attribute}="${value}" is not one of ${words.join(', ')}`);
    }
  }
  if (name === 'Day' && !/^\d{4}(-\d{2}){0,2}$/.test(attributes['date'] ?? ''))
    faults.push('<Day> date is not like 2025-01-07');
  else if (name === 'Day' && !isReal(attributes['date'] ?? '')) faults.push('<Day> date is not a day of the calendar');
  if (name === 'Value' && !/^\d{4}$/.test(attributes['year'] ?? ''))
    faults.push('<Value> year is not a year of four digits');
  if (name === 'Link' && !/^([a-z0-9-]+\/)*$/.test(attributes['to'] ?? ''))
    faults.push('<Link> to is not a path like plan/tasks/1/');
  return faults;
}

/** Prose uses known components with known attributes, and the plan's own texts and the news carry every number through one. */
export const prose: Rule = (content) => {
  const sets = new Map(
    kindNames.map((kind) => [kind, new Set((content[kind] as readonly Entry[]).map(({ id }) => id))]),
  );
  const problems: Problem[] = [];
  for (const entry of everyProse(content)) {
    const at = (line: number, message: string) => problems.push({ file: entry.file, line, field: 'text', message });
    for (const part of entry.body?.components ?? []) {
      for (const fault of componentFaults(part, (kind) => sets.get(kind)!)) at(part.line, fault);
    }
    if (entry.kind !== 'chapters' && entry.kind !== 'posts') continue;
    for (const { text, line } of entry.body?.words ?? []) {
      const digits = /\S*?\p{N}\S*/u.exec(text);
      if (digits) at(line, `"${digits[0]}" is a number typed by hand; use <Value>, <Doc>, <Day> or <Count>`);
    }
  }
  return problems;
};
