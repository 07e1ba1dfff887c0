import { entryOf, table, type Column, type Dataset } from '../domain/dataset.ts';
import type { DescribedColumn, Description } from '../domain/description.ts';
import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Key, Blanks, Translator } from '../i18n/translator.ts';
import { labelsOf, saidBy } from './word-labels.ts';

/** A string of the site in every language. */
export const inLanguages = (translators: readonly Translator[], key: Key, blanks?: Blanks): Text =>
  saidBy(translators, ({ t }) => t(key, blanks));

/** The version of the data as it stands now (SemVer 2.0.0): that of the newest release, and the day for which the site speaks. */
export const dataVersion = ({ site }: Model): string => `0.0.0+${site.as_of}`;

function described(model: Model, translators: readonly Translator[], dataset: string, column: Column): DescribedColumn {
  const { title, description } = entryOf(model.dictionary, dataset, column)!;
  const labels = labelsOf(translators, dataset, column);
  return { name: column.name, title, description, ...(labels && { labels }) };
}

/** All that is to be said of a dataset beside its rows, in every language; `translators` are one for each. */
export function descriptionOf(model: Model, translators: readonly Translator[], dataset: Dataset): Description {
  const { title, is, is_not } = model.dictionary.datasets[dataset.id]!;
  const said = (key: Key, blanks?: Blanks): Text => inLanguages(translators, key, blanks);
  const version = dataVersion(model);
  return {
    dataset: dataset.id,
    title,
    is,
    isNot: is_not,
    columns: table(dataset, model).columns.map((column) => described(model, translators, dataset.id, column)),
    version,
    asOf: model.site.as_of,
    facts: [
      { label: said('file.publisher'), value: said('file.site', { site: model.site.name }) },
      { label: said('file.version'), value: { vi: version, en: version, fr: version } },
      { label: said('file.licence'), value: said('figure.licence', { site: model.site.name }) },
      { label: said('file.empty'), value: said('file.empty_means') },
    ],
    headings: {
      column: said('file.column'),
      title: said('file.title'),
      type: said('file.type'),
      meaning: said('file.meaning'),
    },
  };
}
