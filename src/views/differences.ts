import { logsBetween, reasonsFor } from '../domain/concerns.ts';
import type { Cell } from '../domain/dataset.ts';
import type { TableDifference, ValueDifference } from '../domain/differences.ts';
import type { Model } from '../domain/model.ts';
import { differencesBetween, next } from '../domain/releases.ts';
import { differenceKinds } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { cellInWords, columnInWords, keyInWords } from './difference-names.ts';
import { href, pageOf, type PageView } from './page.ts';
import { pairFile, pairPath, type Pair } from './release-files.ts';
import type { Cell as Shown, TableView } from './table.ts';

export type DifferenceView = {
  readonly page: PageView;
  /** How many values differ in which way, one line a way. */
  readonly counts: readonly string[];
  readonly values: TableView | undefined;
  readonly tables: TableView | undefined;
  readonly file: { readonly name: string; readonly href: string };
};

/** So many values stand on the page itself; the file has them all. */
const most = 100;

/** A state of the data as a title names it. */
export const stateName = ({ t }: Translator, version: string): string =>
  version === next ? t('release.now') : version;

/** How many values differ between two states, in words, one line a way; none where nothing does. */
export function differenceCounts(model: Model, { t }: Translator, { from, to }: Pair): string[] {
  const { values } = differencesBetween(model, from, to);
  const counts = Map.groupBy(values, ({ kind }) => kind);
  return differenceKinds.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [t(`difference.${kind}`, { count })];
  });
}

const titleOf = (model: Model, { say }: Translator, dataset: string): string => {
  const title = model.dictionary.datasets[dataset]?.title;
  return title ? say(title) : dataset;
};

/** What a cell is about: indicator, area, year and group of a figure, else its table, key and column. */
function placeOf(model: Model, translator: Translator, difference: ValueDifference): Shown {
  const { dataset, row } = difference;
  const named = [...keyInWords(model, translator, difference), ...columnInWords(model, translator, difference)];
  if (dataset !== 'observations') return { text: `${titleOf(model, translator, dataset)}: ${named.join(', ')}` };
  const indicator = String(row['indicator']);
  return {
    text: named.join(', '),
    ...(model.indicators.has(indicator) && { href: href(translator.language, `indicators/${indicator}/`) }),
  };
}

function cellOf(model: Model, translator: Translator, { dataset, kind, column }: ValueDifference, cell: Cell): Shown {
  const { t, number } = translator;
  if (kind === 'method_changed') return { text: t('difference.text') };
  if (cell === null) return { text: t('difference.no_value') };
  if (typeof cell === 'number') return { text: number(cell, String(cell).split('.')[1]?.length ?? 0) };
  return { text: cellInWords(model, translator, dataset, column, cell) };
}

const inOrder = (values: readonly ValueDifference[]): ValueDifference[] =>
  differenceKinds.flatMap((kind) => values.filter((each) => each.kind === kind));

function valuesTable(model: Model, translator: Translator, { from, to }: Pair): TableView | undefined {
  const { t, word } = translator;
  const { values } = differencesBetween(model, from, to);
  if (values.length === 0) return undefined;
  const logs = logsBetween(model, from, to);
  const titles = { correction: model.corrections, revision: model.revisions };
  const reasonCell = ({ dataset, key, row, column }: ValueDifference): Shown => {
    const [first] = reasonsFor(logs, { dataset, key, row, column });
    if (!first) return { text: '' };
    return { text: `${word('reason_kind', first.kind)}: ${translator.say(titles[first.kind].get(first.id)!.title)}` };
  };
  const shown = inOrder(values).slice(0, most);
  return {
    id: 'values',
    caption:
      shown.length === values.length
        ? t('difference.all', { count: values.length })
        : t('difference.caption', { count: shown.length, total: values.length }),
    columns: [
      { label: t('difference.place') },
      { label: t('difference.kind') },
      { label: t('difference.before'), numeric: true },
      { label: t('difference.after'), numeric: true },
      { label: t('difference.reason') },
    ],
    rows: shown.map((each) => [
      placeOf(model, translator, each),
      { text: word('difference', each.kind) },
      cellOf(model, translator, each, each.before),
      cellOf(model, translator, each, each.after),
      reasonCell(each),
    ]),
    marks: [],
  };
}

function tableName(model: Model, translator: Translator, { dataset, derived, before, after }: TableDifference): Shown {
  const { t, language } = translator;
  const title = titleOf(model, translator, dataset);
  if (after === undefined) return { text: t('difference.table_gone', { title }) };
  const key = before === undefined ? 'difference.table_fresh' : 'difference.table_derived';
  return {
    text: before === undefined || derived ? t(key, { title }) : title,
    ...(dataset in model.dictionary.datasets && { href: href(language, `data/${dataset}/`) }),
  };
}

function tablesTable(model: Model, translator: Translator, { from, to }: Pair): TableView | undefined {
  const { t, number } = translator;
  const changed = differencesBetween(model, from, to).tables.filter(({ same }) => !same);
  if (changed.length === 0) return undefined;
  const figures = ['rows_after', 'added', 'removed', 'changed'] as const;
  return {
    id: 'tables',
    caption: t('difference.tables_caption'),
    columns: [
      { label: t('difference.table') },
      ...figures.map((name) => ({ label: t(`difference.${name}`), numeric: true })),
    ],
    rows: changed.map((each) => [
      tableName(model, translator, each),
      ...[each.after ?? 0, each.added, each.removed, each.changed].map((count) => ({ text: number(count) })),
    ]),
    marks: [],
  };
}

/** The page of a pair: what differs between two releases, or between the newest and today. */
export function differenceView(model: Model, translator: Translator, pair: Pair): DifferenceView {
  const { t } = translator;
  const [from, to] = [stateName(translator, pair.from), stateName(translator, pair.to)];
  return {
    page: pageOf(model, translator, {
      path: pairPath(pair),
      kind: 'release',
      title: t('difference.title', { from, to }),
      description: t('difference.lead', { from, to }),
      trail: [
        [t('data.title'), 'data/'],
        [t('release.title'), 'data/releases/'],
        [t('release.titled', { version: pair.from }), `data/releases/${pair.from}/`],
      ],
    }),
    counts: differenceCounts(model, translator, pair),
    values: valuesTable(model, translator, pair),
    tables: tablesTable(model, translator, pair),
    file: { name: pairFile(pair).split('/').at(-1)!, href: pairFile(pair) },
  };
}
