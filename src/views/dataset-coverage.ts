import type { Cell, Column, Dataset, Table } from '../domain/dataset.ts';
import { entryOf, table as tableOf } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import { areaKinds } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { filledIn, wordsOf } from './dataset-columns.ts';
import { href } from './page.ts';

type Fact = {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  /** The table whose ids a column holds. */
  readonly joins?: { readonly column: string; readonly title: string; readonly href: string };
};

/** How often the words of a column occur, in the order of the vocabulary; those that never do are left out. */
export type Spread = {
  readonly name: string;
  readonly title: string;
  readonly words: readonly { readonly word: string; readonly label: string; readonly count: number }[];
};

export type CoverageView = { readonly facts: readonly Fact[]; readonly spread: readonly Spread[] };

const members = (cell: Cell | undefined): readonly Cell[] =>
  cell === null || cell === undefined ? [] : Array.isArray(cell) ? cell : [cell as Cell];

const distinct = ({ rows }: Table, name: string): Set<Cell> => new Set(rows.flatMap((row) => members(row[name])));

const titleOf = (model: Model, { say }: Translator, dataset: Dataset, column: Column): string =>
  say(entryOf(model.dictionary, dataset.id, column)!.title);

function years(model: Model, translator: Translator, dataset: Dataset, table: Table): Fact[] {
  return table.columns
    .filter(({ type }) => type === 'year')
    .flatMap((column) => {
      const all = [...distinct(table, column.name)].map(Number);
      if (all.length === 0) return [];
      const [from, to] = [Math.min(...all), Math.max(...all)];
      const label = titleOf(model, translator, dataset, column);
      if (from === to) return [{ label, text: String(from) }];
      return [{ label, text: `${from}–${to}`, note: translator.t('dataset.years', { count: all.length }) }];
    });
}

/** How many areas of each kind a column of areas names. */
function areas(model: Model, { number, word }: Translator, named: ReadonlySet<Cell>): string {
  const of = [...named].flatMap((id) => model.areas.get(String(id))?.kind ?? []);
  return areaKinds
    .map((kind) => ({ kind, count: of.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${word('coverage_level', kind)}: ${number(count)}`)
    .join(' · ');
}

/** What the columns point to: how many rows of other tables are named here, out of how many there are. */
function references(
  model: Model,
  translator: Translator,
  dataset: Dataset,
  table: Table,
  all: readonly Dataset[],
): Fact[] {
  const { t, say, language } = translator;
  return table.columns
    .filter(({ ref }) => ref !== undefined && ref !== dataset.id)
    .flatMap((column) => {
      const named = distinct(table, column.name);
      const other = all.find(({ id }) => id === column.ref);
      if (named.size === 0 || !other) return [];
      const title = say(model.dictionary.datasets[other.id]!.title);
      const text =
        other.id === 'areas'
          ? areas(model, translator, named)
          : t('dataset.named', { count: named.size, all: distinctKeys(tableOf(other, model), other) });
      return [
        {
          label: titleOf(model, translator, dataset, column),
          text,
          joins: { column: column.name, title, href: href(language, `data/${other.id}/`) },
        },
      ];
    });
}

/** How many ids a table has: the different values of the first column of its key. */
const distinctKeys = (table: Table, { key }: Dataset): number => distinct(table, key[0]!).size;

function spreadOf(model: Model, translator: Translator, dataset: Dataset, table: Table): Spread[] {
  return table.columns
    .filter(({ words = [], name }) => words.length > 1 && filledIn(table.rows, name) > 0)
    .map((column) => {
      const counts = new Map<Cell, number>();
      for (const row of table.rows)
        for (const each of members(row[column.name])) counts.set(each, (counts.get(each) ?? 0) + 1);
      return {
        name: column.name,
        title: titleOf(model, translator, dataset, column),
        words: [...wordsOf(translator, dataset.id, column)].flatMap(([word, label]) => {
          const count = counts.get(word);
          return count === undefined ? [] : [{ word, label, count }];
        }),
      };
    });
}

/** What a table covers, counted from its rows: years, places, what it points to, and how often each word occurs. */
export function coverageOf(
  model: Model,
  translator: Translator,
  dataset: Dataset,
  table: Table,
  all: readonly Dataset[],
): CoverageView {
  const rows = { label: translator.t('dataset.rows'), text: translator.number(table.rows.length) };
  return {
    facts: [rows, ...years(model, translator, dataset, table), ...references(model, translator, dataset, table, all)],
    spread: spreadOf(model, translator, dataset, table),
  };
}
