import type { Cell, Dataset, Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { filledIn, wordsOf } from './dataset-columns.ts';

export type GapsView = {
  readonly said: Phrase | undefined;
  /** What can be counted, in sentences. */
  readonly counted: readonly string[];
  /** The columns in which no row has anything, by name. */
  readonly empty: readonly string[];
};

/** The rows without a value and why, by the words of the first column that says so. */
function valueless(translator: Translator, table: Table): string[] {
  const { t, number, list } = translator;
  if (!table.columns.some(({ name, nullable }) => name === 'value' && nullable)) return [];
  const rows = table.rows.filter((row) => row['value'] === null);
  if (rows.length === 0) return [t('dataset.every_value')];
  const column =
    table.columns.find(({ name }) => name === 'reason') ?? table.columns.find(({ name }) => name === 'status');
  const because = column ? Map.groupBy(rows, (row): Cell => row[column.name] ?? null) : new Map<Cell, typeof rows>();
  const labels = column ? wordsOf(translator, table.dataset, column) : new Map<string, string>();
  const reasons = [...because]
    .filter((each): each is [string, typeof rows] => typeof each[0] === 'string')
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([word, found]) => `${labels.get(word) ?? word} (${number(found.length)})`);
  const counts = { count: rows.length, rows: table.rows.length };
  return [
    reasons.length > 0
      ? t('dataset.without_because', { ...counts, reasons: list(reasons) })
      : t('dataset.without', counts),
  ];
}

/** Rows of which nobody has confirmed what they say. */
function unverified({ t }: Translator, { columns, rows }: Table): string[] {
  if (!columns.some(({ name }) => name === 'confidence')) return [];
  const count = rows.filter(({ confidence }) => confidence === 'unverified').length;
  return count === 0 ? [] : [t('dataset.unverified', { count, rows: rows.length })];
}

/** What a table lacks: what its dictionary says, and what can be counted. */
export function gapsOf(model: Model, translator: Translator, dataset: Dataset, table: Table): GapsView {
  const { gaps } = model.dictionary.datasets[dataset.id]!;
  const none = table.rows.length === 0;
  return {
    said: gaps && translator.phrase(gaps),
    counted: none
      ? [translator.t('dataset.no_rows')]
      : [...valueless(translator, table), ...unverified(translator, table)],
    empty: none ? [] : table.columns.map(({ name }) => name).filter((name) => filledIn(table.rows, name) === 0),
  };
}
