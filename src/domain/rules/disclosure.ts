import { disclosures, type Finding } from '../disclosure.ts';
import { keyOf, protectedAs, type CellPlace, type Observed } from '../disclosure-cells.ts';
import { plainName, type Namer } from '../disclosure-words.ts';
import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

/** What is to be done about a value that a release still tells: the folder, and where the guide shows how. */
const howToWithdraw = 'take it out of that release: withdrawals/, see "A withdrawal" in content/README.md';

type Row = Entry<'observations'>;

/** The tables of the content as the engine reads them. */
const fieldOf = (content: Content) => ({
  indicators: new Map(sound(content.indicators).map(({ id, record }) => [id, record])),
  areas: new Map(sound(content.areas).map(({ record }) => [record.id, record])),
  successions: sound(content.successions).map(({ record }) => record),
});

/** The key of the row that speaks of a cell: a count that nobody counts is told by its rate or its part. */
const rowKey = (place: CellPlace): string => keyOf({ ...place, indicator: protectedAs(place) });

/** Where to point: at the cell, at the first cell that it follows from, or, where only a release has them, at the table of its indicator. */
function problemOf({ kind, cell, near, message }: Finding, entries: ReadonlyMap<string, Row>): Problem {
  const entry = [cell, ...near].map((place) => entries.get(rowKey(place))).find((each) => each !== undefined);
  const told = `${kind.replaceAll('_', ' ')}: ${message}${kind === 'published_before' ? `; ${howToWithdraw}` : ''}`;
  if (entry) return problemAt(entry, ['value'], told);
  return { file: `observations/${protectedAs(cell)}.csv`, line: 1, field: 'value', message: told };
}

/** Everything by which the content gives a small count away, beside older releases: the observations of each, the newest first. */
export function disclosureProblems(content: Content, older: readonly (readonly Observed[])[]): Problem[] {
  const rows = sound(content.observations);
  const observed: Observed[] = rows.map(({ id, record }) => ({ ...record, indicator: id }));
  const entries = new Map(
    rows.map((row, index) => [keyOf(observed[index] ?? { ...row.record, indicator: row.id }), row]),
  );
  const name: Namer = (place, edition, beside) => {
    const plain = plainName(place, edition, beside);
    const entry = edition === 0 && beside ? entries.get(rowKey(place)) : undefined;
    if (!entry) return plain;
    const file = beside?.indicator === place.indicator ? '' : entry.file;
    return `${plain} (${file}:${entry.lineOf(['value'])})`;
  };
  return disclosures(fieldOf(content), [observed, ...older], name).map((finding) => problemOf(finding, entries));
}

/** Nothing that is published lets a small count of children be told, worked out from sums, shares or rates, or narrowed down. */
export const disclosure: Rule = (content) => disclosureProblems(content, []);
