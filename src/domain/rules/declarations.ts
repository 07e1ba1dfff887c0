import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

type Declaration = RecordOf<'actions'>['statuses'][number];
type Declaring = Entry & { readonly record: { readonly statuses: readonly Declaration[] } };

/** The rubric in force on a day: the last that has begun. */
const inForceOn = (rubrics: readonly { id: string; from: string }[], day: string): string | undefined =>
  rubrics.findLast(({ from }) => from <= day)?.id;

function rubricsOf(content: Content): { id: string; from: string }[] {
  return sound(content.rubrics)
    .map(({ id, record }) => ({ id, from: record.from }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Each declaration is read by the rubric in force on the day on which it was recorded, and stands after those made before it. */
export const declarations: Rule = (content) => {
  const rubrics = rubricsOf(content);
  const declaring: readonly Declaring[] = [...sound(content.actions), ...sound(content.reports)];
  return declaring.flatMap((entry) =>
    entry.record.statuses.flatMap(({ rubric, recorded_on, date }, index): Problem[] => {
      const problems: Problem[] = [];
      const wanted = inForceOn(rubrics, recorded_on);
      if (rubrics.some(({ id }) => id === rubric) && wanted !== rubric) {
        const right = wanted === undefined ? 'no rubric was in force' : `the rubric in force was "${wanted}"`;
        problems.push(problemAt(entry, ['statuses', index, 'rubric'], `"${rubric}", but on ${recorded_on} ${right}`));
      }
      const before = entry.record.statuses[index - 1]?.date;
      if (before !== undefined && date < before)
        problems.push(
          problemAt(
            entry,
            ['statuses', index, 'date'],
            `${date} lies before ${before} above it; the oldest stands first`,
          ),
        );
      return problems;
    }),
  );
};
