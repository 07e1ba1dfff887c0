import type { Table } from '../domain/dataset.ts';
import type { ExplainedColumn } from '../domain/description.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { inLanguages } from './description.ts';
import { stateName } from './differences.ts';
import type { TableMatter } from './figure-about.ts';
import { href } from './page.ts';
import { pairFile, pairPath, type Pair } from './release-files.ts';

/* The table of differences is in no dictionary, since it is made of two states of all tables. */

/** What the columns of differences hold, in every language. */
export const differenceColumns = (translators: readonly Translator[], { columns }: Table): ExplainedColumn[] =>
  columns.map(({ name }) => ({
    name,
    title: inLanguages(translators, `word.difference_column.${name}` as Key), // A test asks for every column.
    description: inLanguages(translators, `word.difference_column_about.${name}` as Key),
  }));

/** What is to be said of the differences of a pair. */
export function differenceMatter(translators: readonly Translator[], pair: Pair): TableMatter {
  const said = (key: Key): string[] =>
    translators.map((each) => each.t(key, { from: stateName(each, pair.from), to: stateName(each, pair.to) }));
  return {
    url: pairFile(pair).split('/').at(-1)!,
    titles: said('difference.title'),
    descriptions: said('difference.lead'),
    sources: [],
    pages: translators.map(({ language }) => href(language, pairPath(pair))),
  };
}
