import { entryOf, table, type Column, type Dataset } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { href, pageOf, type PageView } from './page.ts';
import { listOf } from './word-labels.ts';

/** A table as the browser asks it: `file` is its Parquet file. */
export type QueryTable = {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The table's name, its rows and the size of its file, in words. */
  readonly label: string;
  /**
   * The columns: `words` are the only ones that a column can hold and `list` is where they are explained, if not under its own name;
   * `refers` is the table whose ids it holds.
   */
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly numeric: boolean;
    readonly words?: readonly string[];
    readonly list?: string;
    readonly refers?: string;
  }[];
};

/** All that the element says in the browser; blanks are open. */
export type QueryWords = Readonly<
  Record<
    | 'loading'
    | 'failed'
    | 'one'
    | 'all'
    | 'some'
    | 'none'
    | 'rows'
    | 'with_value'
    | 'any'
    | 'column'
    | 'test'
    | 'value'
    | 'remove'
    | 'condition'
    | 'copied',
    string
  >
> & {
  readonly tests: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
};

export type QueryView = {
  readonly page: PageView;
  readonly tables: readonly QueryTable[];
  readonly examples: readonly { readonly label: string; readonly href: string }[];
  readonly words: QueryWords;
  /** The address of what codes stand for. */
  readonly names: string;
  readonly files: readonly { readonly label: string; readonly href: string }[];
};

/** The file that is read in the browser, with its size in bytes. */
export type Asked = { readonly dataset: Dataset; readonly file: string; readonly bytes: number };

function columnOf(model: Model, { say }: Translator, dataset: string, column: Column): QueryTable['columns'][number] {
  const { name, type, words, ref } = column;
  const entry = entryOf(model.dictionary, dataset, column);
  const list = words && listOf(dataset, name);
  return {
    name,
    title: entry ? say(entry.title) : name,
    numeric: type === 'integer' || type === 'number' || type === 'year',
    ...(words && { words }),
    ...(list !== undefined && list !== name && { list }),
    ...(ref !== undefined && { refers: ref }),
  };
}

/** Bytes as people read them: "480 kB". */
const sizeOf = ({ t, number }: Translator, bytes: number): string =>
  t('query.size', { size: number(Math.max(1, Math.round(bytes / 1000)), 0) });

function tableOf(model: Model, translator: Translator, { dataset, file, bytes }: Asked): QueryTable {
  const { rows, columns } = table(dataset, model);
  const title = translator.say(model.dictionary.datasets[dataset.id]!.title);
  return {
    id: dataset.id,
    title,
    file,
    label: translator.t('query.table_named', {
      title,
      id: dataset.id,
      rows: rows.length,
      size: sizeOf(translator, bytes),
    }),
    columns: columns.map((column) => columnOf(model, translator, dataset.id, column)),
  };
}

/** Worked examples: a question in words, and the address that asks it. */
const examples = {
  latest:
    '?table=series&where=indicator.is.under-five-mortality&where=area.has.p34&where=year.is.2016&where=sex.is.total&where=residence.is.total',
  derived: '?table=series&where=area.has.p34&group=indicator&group=derivation&sort=indicator',
  evidence: '?table=actions&group=status&group=evidence&sort=-rows',
} as const;

/** What is loaded to read Parquet files, and what codes stand for, compressed, in bytes; a test holds both to that. */
export const readerBytes = 20_000;
export const namesBytes = 18_000;

/** The page on which a table is filtered, grouped and downloaded in the browser. */
export function queryView(model: Model, translator: Translator, asked: readonly Asked[]): QueryView {
  const { t, word, language } = translator;
  const words = (list: string, all: readonly string[]) =>
    Object.fromEntries(all.map((each) => [each, word(list, each)]));
  return {
    page: pageOf(model, translator, {
      path: 'data/query/',
      kind: 'dataset',
      title: t('query.title'),
      description: t('query.lead', { size: sizeOf(translator, readerBytes + namesBytes) }),
      trail: [[t('data.title'), 'data/']],
    }),
    tables: asked.map((each) => tableOf(model, translator, each)),
    examples: (['latest', 'derived', 'evidence'] as const).map((name) => ({
      label: t(`query.example_${name}`),
      href: `${href(language, 'data/query/')}${examples[name]}`,
    })),
    words: {
      loading: t('query.loading'),
      failed: t('query.failed'),
      one: translator.pattern('query.all', 1),
      all: translator.pattern('query.all', 2),
      some: translator.pattern('query.some', 2),
      none: t('query.none'),
      rows: t('query.rows'),
      with_value: t('query.with_value'),
      any: t('query.any'),
      column: t('query.column'),
      test: t('query.test'),
      value: t('query.value'),
      remove: t('query.remove'),
      condition: translator.pattern('query.condition', 2),
      copied: t('query.copied'),
      tests: words('query_test', ['is', 'not', 'has', 'from', 'to', 'empty', 'filled']),
      measures: words('query_measure', ['sum', 'mean', 'min', 'max']),
    },
    names: href(language, 'data/query/names.json'),
    files: asked.map(({ dataset }) => ({
      label: translator.say(model.dictionary.datasets[dataset.id]!.title),
      href: href(language, `data/${dataset.id}/`),
    })),
  };
}
