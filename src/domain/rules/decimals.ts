import { problemAt, sound } from '../entry.ts';
import type { Rule } from './rule.ts';

/** No value carries more decimals than its indicator could mean: a sign of a thousands mark taken for a decimal point. */
export const decimals: Rule = (content) => {
  const indicators = new Map(sound(content.indicators).map((entry) => [entry.id, entry.record]));
  return sound(content.observations).flatMap((entry) => {
    const indicator = indicators.get(entry.id);
    const { value } = entry.record;
    if (!indicator || value === null) return [];
    // The cell as it was written: 0.0000001 has other signs as a number.
    const written = String((entry.raw as { value?: unknown }).value);
    const places = written.split('.')[1]?.length ?? 0;
    const most = Math.max(indicator.decimals, 3);
    return places <= most
      ? []
      : [problemAt(entry, ['value'], `${written} has ${places} decimals, more than the ${most} of ${entry.id}`)];
  });
};
