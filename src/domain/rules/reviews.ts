import { problemAt, sound } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Why an indicator is published, and what could go wrong, has been thought through again by the day that was set for it. */
export const reviews: Rule = (content) => {
  const asOf = sound(content.site)[0]?.record.as_of ?? '';
  return sound(content.indicators).flatMap((entry) => {
    const { review_date: due } = entry.record.disclosure;
    if (due >= asOf) return [];
    const message = `the review was due on ${due}; answer the questions again and set the next day`;
    return [problemAt(entry, ['disclosure', 'review_date'], message)];
  });
};
