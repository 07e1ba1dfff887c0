import { entryName, entryOf, type Cell, type Column, type Dataset, type Row, type Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';
import { labelsOf } from './word-labels.ts';

/** One entry of the dictionary: a column, or the columns of one text, a language each. */
export type ColumnView = {
  readonly names: readonly string[];
  readonly title: string;
  readonly description: Phrase;
  /** Its type, whether it belongs to the key, and how many rows have a value where not all have. */
  readonly facts: readonly string[];
  /** The table whose ids it holds. */
  readonly refers: { readonly label: string; readonly href: string } | undefined;
  readonly words: readonly { readonly word: string; readonly label: string }[];
};

/** Whether a cell says nothing: null, or a list without members. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (Array.isArray(cell) && cell.length === 0);

/** In how many rows a column has a value. */
export const filledIn = (rows: readonly Row[], name: string): number =>
  rows.filter((row) => !isEmpty(row[name])).length;

/** The words that alone may stand in a column and what they mean, in the reader's language; none where any text may. */
export const wordsOf = (translator: Translator, dataset: string, column: Column): ReadonlyMap<string, string> =>
  new Map(
    labelsOf([translator], dataset, column)?.map(({ word, label }) => [word, label[translator.language] ?? word]),
  );

function factsOf({ t, word }: Translator, dataset: Dataset, { rows }: Table, column: Column): string[] {
  const filled = filledIn(rows, column.name);
  return [
    word('column_type', column.type),
    ...(column.partial ? [t('dataset.partial')] : []),
    ...(dataset.key.includes(column.name) ? [t('dataset.key')] : []),
    ...(filled < rows.length
      ? [filled === 0 ? t('dataset.empty') : t('dataset.filled', { filled, rows: rows.length })]
      : []),
  ];
}

/** The dictionary of a table in the order of its columns. */
export function columnViews(model: Model, translator: Translator, dataset: Dataset, table: Table): ColumnView[] {
  const { say, phrase, language } = translator;
  const groups = Map.groupBy(table.columns, entryName);
  return [...groups.values()].map((columns) => {
    const column = columns.find((each) => each.language === language) ?? columns[0]!;
    const { title, description } = entryOf(model.dictionary, dataset.id, column)!;
    const refers = column.ref === undefined ? undefined : model.dictionary.datasets[column.ref];
    return {
      names: columns.map(({ name }) => name),
      title: say(title),
      description: phrase(description),
      facts: factsOf(translator, dataset, table, column),
      refers: refers && { label: say(refers.title), href: href(language, `data/${column.ref}/`) },
      words: [...wordsOf(translator, dataset.id, column)].map(([word, label]) => ({ word, label })),
    };
  });
}
