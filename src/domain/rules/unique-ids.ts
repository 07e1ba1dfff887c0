import { problemAt, type Entry, type Problem } from '../entry.ts';
import { kinds } from '../kinds.ts';
import { everyEntry, type Rule } from './rule.ts';

/** What makes a row one of its kind; records are told apart by their ids. */
const rowKeys: Partial<Record<string, readonly string[]>> = {
  successions: ['from_area'],
  islands: ['island'],
  observations: ['area', 'year', 'sex', 'residence'],
};

/** What must not stand twice; a record without an id is a fault already. */
function keyOf(entry: Entry): string | undefined {
  const columns = rowKeys[entry.kind];
  const record = (entry.record ?? entry.raw) as Record<string, unknown>;
  if (!columns && entry.id === '') return undefined;
  const own = columns ? columns.map((column) => String(record[column] ?? 'total')).join(', ') : entry.id;
  const file = entry.kind === 'observations' ? entry.file : '';
  return `${entry.kind}\n${file}\n${entry.language ?? ''}\n${own}`;
}

/** No id stands twice within a kind, no row twice within a table, and no address twice among the areas of one kind. */
export const uniqueIds: Rule = (content) => {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  const claim = (key: string, entry: Entry, field: string, what: string): void => {
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    else
      problems.push(problemAt(entry, [field], `${what} stands already at ${earlier.file}:${earlier.lineOf([field])}`));
  };
  for (const entry of everyEntry(content)) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const rows = kinds[entry.kind].form === 'rows';
    claim(key, entry, rows ? (rowKeys[entry.kind]?.[0] ?? 'row') : 'id', `"${key.split('\n')[3]}"`);
  }
  for (const entry of content.areas) {
    if (entry.record)
      claim(`slug ${entry.record.kind} ${entry.record.slug}`, entry, 'slug', `the address "${entry.record.slug}"`);
  }
  return problems;
};
