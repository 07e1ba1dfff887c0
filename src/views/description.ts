import { columns, entryOf, type Column, type Dataset, type Table } from '../domain/dataset.ts';
import type { DescribedColumn, Description } from '../domain/description.ts';
import type { Model } from '../domain/model.ts';
import { isReleased, newestRelease } from '../domain/releases.ts';
import type { Text } from '../domain/text.ts';
import type { Key, Blanks, Translator } from '../i18n/translator.ts';

/** A string of the site in every language. */
export const inLanguages = (translators: readonly Translator[], key: Key, blanks?: Blanks): Text =>
  // One translator for each language, Vietnamese among them.
  Object.fromEntries(translators.map(({ language, t }) => [language, t(key, blanks)])) as unknown as Text;

/**
 * The version of the data as it stands now (SemVer 2.0.0): that of the newest release where nothing has changed since; else with the day
 * of the site as build metadata, since nobody knows yet which version the changes will be released in.
 */
export function dataVersion(model: Model): string {
  const newest = newestRelease(model);
  if (newest !== undefined && isReleased(model)) return newest.version;
  return `${newest?.version ?? '0.0.0'}+${model.site.as_of}`;
}

const described = (model: Pick<Model, 'dictionary'>, dataset: string, column: Column): DescribedColumn => {
  const { title, description } = entryOf(model.dictionary, dataset, column)!;
  return { name: column.name, title, description };
};

/** All that is to be said of a dataset beside its rows, in every language; `translators` are one for each. */
export const descriptionOf = (model: Model, translators: readonly Translator[], dataset: Dataset): Description =>
  describe(model, translators, dataset.id, columns(dataset), dataVersion(model));

/** The same of a table as a release has it, by what its words meant then. */
export function releasedDescription(
  model: Model,
  translators: readonly Translator[],
  version: string,
  { dataset, columns: own }: Table,
): Description {
  const site = { ...model.site, as_of: model.releases.get(version)!.date };
  return describe({ site, dictionary: model.archive.dictionary(version) }, translators, dataset, own, version);
}

function describe(
  model: Pick<Model, 'site' | 'dictionary'>,
  translators: readonly Translator[],
  dataset: string,
  own: readonly Column[],
  version: string,
): Description {
  const { title, is, is_not } = model.dictionary.datasets[dataset]!;
  const said = (key: Key, blanks?: Blanks): Text => inLanguages(translators, key, blanks);
  return {
    dataset,
    title,
    is,
    isNot: is_not,
    columns: own.map((column) => described(model, dataset, column)),
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
