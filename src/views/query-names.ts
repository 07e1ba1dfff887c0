import { table, type Column, type Dataset, type Row } from '../domain/dataset.ts';
import { reference } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { editionOf } from './edition.ts';
import { listOf } from './word-labels.ts';

/* What the codes of the tables stand for, in one language: read in the browser when a table is asked, never before. */

/** The words of a code; where they are in another language than the page, beside it. */
export type Named = string | readonly [words: string, language: string];

/**
 * `refs` holds the names of the rows that columns refer to, by table and id; `lists` the words of categories, by list and word; `decimals`
 * how many decimals the values of an indicator are shown with.
 */
export type QueryNames = {
  readonly edition?: 'simulated';
  readonly refs: Readonly<Record<string, Readonly<Record<string, Named>>>>;
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly decimals: Readonly<Record<string, number>>;
};

/* The columns that name a row, the first that its table has: texts of three languages before those of one. */
const naming = ['name', 'title', 'topic', 'heading', 'theme', 'looked_for'];
const namingPlain = ['source_title', 'version'];

type NameOf = (row: Row) => Named | undefined;

/** How the rows of a table with such columns are called in a language; undefined where they have no name. */
export function rowName(columns: readonly Column[], language: string): NameOf | undefined {
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const text = naming.find((name) => has(`${name}_${language}`));
  const plain = namingPlain.find(has);
  const said = (row: Row, column: string): string | undefined => {
    const cell = row[column];
    return typeof cell === 'string' ? cell : undefined;
  };
  if (text === undefined) return plain === undefined ? undefined : (row) => said(row, plain);
  return (row) => {
    const [own, original] = [said(row, `${text}_${language}`), said(row, `${text}_${reference}`)];
    return own ?? (original === undefined ? undefined : [original, reference]);
  };
}

function namesIn(model: Model, language: string, dataset: Dataset): Record<string, Named> {
  const { columns, rows } = table(dataset, model);
  const name = rowName(columns, language);
  const id = dataset.key[0]!; // A table has a key.
  return Object.fromEntries(
    rows.flatMap((row) => {
      const words = name?.(row);
      return words === undefined ? [] : [[String(row[id]), words] as const];
    }),
  );
}

function listsOf(model: Model, { word: say }: Translator, datasets: readonly Dataset[]): QueryNames['lists'] {
  const lists = new Map<string, Record<string, string>>();
  for (const dataset of datasets)
    for (const { name, words } of table(dataset, model).columns) {
      if (!words) continue;
      const list = listOf(dataset.id, name);
      const known = lists.get(list) ?? {};
      for (const word of words) known[word] = say(list, word);
      lists.set(list, known);
    }
  return Object.fromEntries(lists);
}

/** What the codes of all tables stand for; a table whose rows have no name is left out. */
export function queryNames(model: Model, translator: Translator, datasets: readonly Dataset[]): QueryNames {
  const referred = new Set(
    datasets.flatMap((dataset) => table(dataset, model).columns.flatMap(({ ref }) => ref ?? [])),
  );
  const refs = datasets
    .filter(({ id }) => referred.has(id))
    .map((dataset) => [dataset.id, namesIn(model, translator.language, dataset)] as const);
  return {
    ...editionOf(model),
    refs: Object.fromEntries(refs.filter(([, names]) => Object.keys(names).length > 0)),
    lists: listsOf(model, translator, datasets),
    decimals: Object.fromEntries([...model.indicators].map(([id, { decimals }]) => [id, decimals])),
  };
}
