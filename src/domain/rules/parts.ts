import { thresholds } from '../disclosure-cells.ts';
import { problemAt, sound, type Entry, type Problem } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

type Indicator = Entry<'indicators'> & { readonly record: RecordOf<'indicators'> };

const partsOf = ({ record }: Indicator): readonly string[] => record.parts.flatMap(({ indicators }) => indicators);

const isProtectedCount = ({ record }: Indicator): boolean =>
  record.kind === 'count' && thresholds[record.disclosure.class] !== undefined;

function wrongParts(known: ReadonlyMap<string, Indicator>, entry: Indicator): Problem[] {
  return partsOf(entry)
    .filter((id) => id === entry.id || (known.get(id)?.record.kind ?? 'count') !== 'count')
    .map((id) => problemAt(entry, ['parts'], `"${id}" is no other count; the parts of a count are counts`));
}

/** An id that continues that of another count says that it is a part of it, and subtraction works for parts alone that are declared. */
function undeclared(counts: readonly Indicator[], entry: Indicator): Problem[] {
  return counts
    .filter((whole) => entry.id.startsWith(`${whole.id}-`) && !partsOf(whole).includes(entry.id))
    .map(({ id }) =>
      problemAt(
        entry,
        ['kind'],
        `its id says that it is a part of "${id}": name it among the parts of indicators/${id}.yaml, or give it another id`,
      ),
    );
}

/** What is kept as an indicator of its own and is a part of another one is declared there, so that disclosure control can subtract. */
export const parts: Rule = (content) => {
  const all: readonly Indicator[] = sound(content.indicators);
  const known = new Map(all.map((entry) => [entry.id, entry]));
  const counts = all.filter(isProtectedCount);
  return [...all.flatMap((entry) => wrongParts(known, entry)), ...counts.flatMap((entry) => undeclared(counts, entry))];
};
