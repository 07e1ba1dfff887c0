import { problemAt, sound } from '../entry.ts';
import type { Rule } from './rule.ts';

/** A rate is weighted by a count, since only counts say how much of a whole each part is. */
export const weights: Rule = (content) => {
  const kinds = new Map(sound(content.indicators).map(({ id, record }) => [id, record.kind]));
  return sound(content.indicators).flatMap((entry) => {
    const weight = entry.record.weight?.indicator;
    const kind = kinds.get(weight ?? '');
    if (weight === undefined || kind === undefined || kind === 'count') return [];
    return [problemAt(entry, ['weight', 'indicator'], `"${weight}" is a ${kind}; a weight is a count`)];
  });
};
