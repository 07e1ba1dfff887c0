import type { Derivation, ValueStatus } from '../domain/vocabulary.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Cell } from './table.ts';

type Indicator = RecordOf<'indicators'>;

/** A value with what one must know of it to print it. */
export type Known = {
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly derivation: Derivation;
  readonly flags: readonly string[];
};

/** The letter that stands in square brackets after a value, explained below its table; a final reported value has none. */
const statusMarks: Partial<Record<ValueStatus, string>> = { preliminary: 'p', estimate: 'e', projection: 'f' };

/** A value as a number in the reader's language, or the word for why there is none. */
export function valueText(translator: Translator, indicator: Indicator, known: Known): string {
  if (known.value !== null) return translator.number(known.value, indicator.decimals);
  if (known.derivation === 'not_rebuildable') return translator.t('value.not_rebuildable');
  return translator.word('status', known.status);
}

/** The marks of a value, most telling first: `[p]`, `[s]` and the like, joined. */
export function marksOf(known: Known): string[] {
  const status = statusMarks[known.status];
  const summed = known.derivation === 'summed_exact' ? ['s'] : [];
  return [
    ...(status && known.value !== null ? [status] : []),
    ...summed,
    ...known.flags.map((flag) => (flag === 'break' ? 'b' : 'v')),
  ];
}

/** A cell that shows a value with its marks. */
export function valueCell(translator: Translator, indicator: Indicator, known: Known | undefined): Cell {
  if (!known) return { text: translator.word('status', 'missing') };
  const marks = marksOf(known);
  return {
    text: valueText(translator, indicator, known),
    ...(marks.length > 0 && { mark: marks.join(' ') }),
    ...(known.value !== null && { sort: known.value }),
  };
}

const markOrder = ['p', 'e', 'f', 's', 'b', 'v'];

/** What marks mean, each once, in their order. */
export function markMeanings(translator: Translator, marks: Iterable<string>): { mark: string; meaning: string }[] {
  const used = new Set(marks);
  return markOrder.filter((mark) => used.has(mark)).map((mark) => ({ mark, meaning: translator.word('mark', mark) }));
}

/** What the marks that occur in some cells mean. */
export const marksUsed = (
  translator: Translator,
  rows: readonly (readonly Cell[])[],
): { mark: string; meaning: string }[] =>
  markMeanings(
    translator,
    rows.flat().flatMap(({ mark }) => mark?.split(' ') ?? []),
  );
