import { problemAt, sound, type Entry, type Problem } from '../entry.ts';
import { kinds } from '../kinds.ts';
import { walk } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

/** Whether a date of the form YYYY, YYYY-MM or YYYY-MM-DD is one that the calendar has. */
export function isReal(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** Pairs of fields of which the first must not lie after the second, wherever they stand side by side. */
const pairs = [
  ['from', 'until'],
  ['start', 'end'],
  ['valid_from', 'valid_until'],
  ['date', 'until'],
  ['date', 'in_force_from'],
  ['published', 'read_on'],
  ['date', 'recorded_on'],
] as const;

/** Fields that speak of what has been done, and so never lie after the day for which the site is made. */
const past = [
  'read_on',
  'looked_on',
  'updated',
  'date',
  'adopted_on',
  'published',
  'recorded_on',
  'received_on',
  'delivered_on',
  'imported_on',
  'reported_on',
];

function pairProblems(entry: Entry, value: unknown, path: readonly (string | number)[]): Problem[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const fields = value as Record<string, unknown>;
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [fields[first], fields[second]];
    if (typeof a !== 'string' || typeof b !== 'string') return [];
    const length = Math.min(a.length, b.length);
    if (a.slice(0, length) <= b.slice(0, length)) return [];
    return [problemAt(entry, [...path, second], `${b} lies before ${first} ${a}`)];
  });
}

/** Dates are real days, come in order, and what is reported as done does not lie in the future. */
export const dates: Rule = (content) => {
  const asOf = sound(content.site)[0]?.record.as_of ?? '9999-12-31';
  return everyEntry(content).flatMap((entry) => {
    const problems: Problem[] = [];
    walk(kinds[entry.kind].schema, entry.raw, ({ date }, value, path) => {
      problems.push(...pairProblems(entry, value, path));
      if (date !== true || typeof value !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return;
      if (!isReal(value)) problems.push(problemAt(entry, path, `${value} is not a day of the calendar`));
      else if (past.includes(String(path.at(-1))) && value > asOf && entry.kind !== 'successions') {
        problems.push(
          problemAt(entry, path, `${value} lies after ${asOf}, the day for which the site is made (site.yaml as_of)`),
        );
      }
    });
    return problems;
  });
};
