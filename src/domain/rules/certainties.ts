import { problemAt } from '../entry.ts';
import { everyEntry, type Rule } from './rule.ts';

/** Every field that a record marks as surer or less sure is one that it has. */
export const certainties: Rule = (content) =>
  everyEntry(content).flatMap((entry) => {
    const record = entry.record as { confidence_of?: Record<string, string> } | undefined;
    return Object.keys(record?.confidence_of ?? {})
      .filter((field) => !Object.hasOwn(entry.raw as object, field))
      .map((field) => problemAt(entry, ['confidence_of', field], `this record has no field ${field}`));
  });
