import { entryOf, publishedColumns, type Column, type Dataset, type Table } from '../domain/dataset.ts';
import type { DescribedColumn, Description } from '../domain/description.ts';
import type { Model } from '../domain/model.ts';
import { isReleased, newestRelease } from '../domain/releases.ts';
import type { Text } from '../domain/text.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Key, Blanks, Translator } from '../i18n/translator.ts';
import { outlinesOf } from './shapes.ts';
import { labelsOf, saidBy } from './word-labels.ts';

/** A string of the site in every language. */
export const inLanguages = (translators: readonly Translator[], key: Key, blanks?: Blanks): Text =>
  saidBy(translators, ({ t }) => t(key, blanks));

/**
 * The version of the data as it stands now (SemVer 2.0.0): that of the newest release where nothing has changed since; else with the day
 * of the site as build metadata, since nobody knows yet which version the changes will be released in.
 */
export function dataVersion(model: Model): string {
  const newest = newestRelease(model);
  if (newest !== undefined && isReleased(model)) return newest.version;
  return `${newest?.version ?? '0.0.0'}+${model.site.as_of}`;
}

type Said = (key: Key, blanks?: Blanks) => Text;

function described(
  model: Pick<Model, 'dictionary'>,
  translators: readonly Translator[],
  dataset: string,
  column: Column,
): DescribedColumn {
  const { title, description } = entryOf(model.dictionary, dataset, column)!;
  const type = inLanguages(translators, `word.column_type.${column.type}`);
  const labels = labelsOf(translators, dataset, column);
  return { name: column.name, title, type, description, ...(labels && { labels }) };
}

/** The lines for those who meet a file alone; the first of the demo edition says that it is one. */
const factsOf = ({ site, dictionary }: Model, said: Said, version: string): Description['facts'] => [
  ...(site.simulated ? [{ label: dictionary.columns['edition']!.title, value: said('edition.simulated') }] : []),
  { label: said('file.publisher'), value: said('file.site', { site: site.name }) },
  { label: said('file.version'), value: { vi: version, en: version, fr: version } },
  { label: said('file.licence'), value: said('file.terms', { site: site.name }) },
  { label: said('file.empty'), value: said('file.empty_means') },
];

/** All that is to be said of a dataset beside its rows, in every language; `translators` are one for each. */
export const descriptionOf = (model: Model, translators: readonly Translator[], dataset: Dataset): Described =>
  describe(model, translators, dataset.id, publishedColumns(model, dataset), dataVersion(model));

/** The same of a table as a release has it, by what its words meant then. */
export function releasedDescription(
  model: Model,
  translators: readonly Translator[],
  version: string,
  { dataset, columns: own }: Table,
): Described {
  const site = { ...model.site, as_of: model.releases.get(version)!.date };
  const then = { ...model, site, dictionary: model.archive.dictionary(version) };
  return describe(then, translators, dataset, own, version);
}

/** A description, with the outlines of the areas where it is of them. */
type Described = Description & { readonly outlines?: () => Outlines };

function describe(
  model: Model,
  translators: readonly Translator[],
  dataset: string,
  own: readonly Column[],
  version: string,
): Described {
  const { title, is, is_not } = model.dictionary.datasets[dataset]!;
  const said: Said = (key, blanks) => inLanguages(translators, key, blanks);
  return {
    dataset,
    title,
    is,
    isNot: is_not,
    columns: own.map((column) => described(model, translators, dataset, column)),
    version,
    asOf: model.site.as_of,
    facts: factsOf(model, said, version),
    labels: { is: said('file.is'), isNot: said('file.is_not') },
    sheets: { readMe: said('file.read_me'), columns: said('file.columns') },
    headings: {
      column: said('file.column'),
      title: said('file.title'),
      type: said('file.type'),
      meaning: said('file.meaning'),
    },
    ...(dataset === 'areas' && { outlines: () => outlinesOf(model) }),
  };
}
