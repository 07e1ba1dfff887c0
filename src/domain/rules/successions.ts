import { problemAt, sound, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Every former province ends in exactly one province of today, every province of today has a part, and the days fit. */
export const successions: Rule = (content) => {
  const areas = new Map(sound(content.areas).map((entry) => [entry.record.id, entry]));
  const rows = sound(content.successions);
  const problems: Problem[] = [];
  for (const row of rows) {
    const [from, to] = [areas.get(row.record.from_area)?.record, areas.get(row.record.to_area)?.record];
    if (from && from.kind !== 'former_province')
      problems.push(problemAt(row, ['from_area'], `${from.id} is not a former province`));
    if (to && to.kind !== 'province') problems.push(problemAt(row, ['to_area'], `${to.id} is not a province of today`));
    if (to?.valid_from && to.valid_from !== row.record.date) {
      problems.push(problemAt(row, ['date'], `${row.record.date} is not the first day of ${to.id}, ${to.valid_from}`));
    }
    if (from?.valid_until && from.valid_until >= row.record.date) {
      problems.push(
        problemAt(row, ['date'], `${from.id} lasts until ${from.valid_until}, so it cannot pass on ${row.record.date}`),
      );
    }
  }
  // A row with a mistake in another cell still says what became of what.
  const cells = content.successions.map(({ raw }) => raw as Partial<Record<string, string>>);
  for (const [id, entry] of areas) {
    const { kind } = entry.record;
    if (kind === 'former_province') {
      const ends = cells.filter(({ from_area }) => from_area === id).map(({ to_area }) => to_area);
      if (ends.length === 1) continue;
      const found = ends.length === 0 ? 'in none' : `in ${ends.join(' and ')}`;
      problems.push(
        problemAt(
          entry,
          ['id'],
          `${id} must end in exactly one province of today, but ends ${found} (successions.csv)`,
        ),
      );
    } else if (kind === 'province' && !cells.some(({ to_area }) => to_area === id)) {
      problems.push(problemAt(entry, ['id'], `${id} is made of no former province (successions.csv)`));
    }
  }
  return problems;
};
