import type { Dataset, Table } from '../domain/dataset.ts';
import type { FileFacts } from '../domain/description.ts';
import { carriesFigures } from '../domain/licence.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { authoritiesOf, sourcesNamed } from './dataset-sources.ts';
import type { ColumnView } from './dataset-columns.ts';
import { licencePath } from './collection.ts';
import { dataVersion } from './description.ts';
import { marked } from './edition.ts';
import { href } from './page.ts';
import { ownName } from './publishers.ts';

/* What search engines for data read of the catalogue and of each table: schema.org in JSON-LD. */

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const longest = 5000;

const absolute = (site: URL, path: string): string => new URL(path, site).href;

function creatorOf({ site: { name } }: Model, { language }: Translator, site: URL): object {
  return { '@type': 'Organization', name, url: absolute(site, href(language, '')) };
}

/** The licence is that of the compilation; beside it stands what holds for figures, and the page that says more. */
const termsOf = (model: Model, { t, language }: Translator, dataset: string | undefined, site: URL): object => ({
  license: licence,
  usageInfo: absolute(site, href(language, licencePath)),
  conditionsOfAccess: t(
    dataset !== undefined && carriesFigures(dataset) ? 'collection.figure_terms' : 'collection.terms',
    { site: model.site.name },
  ),
});

/** The first and the last year of a table, as ISO 8601 writes a span; undefined where it has no years. */
function spanOf({ columns, rows }: Table): string | undefined {
  if (!columns.some(({ name, type }) => name === 'year' && type === 'year')) return undefined;
  const years = rows.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  return years.length === 0 ? undefined : `${Math.min(...years)}/${Math.max(...years)}`;
}

/** What is measured: the indicators where a table holds their values, otherwise its columns. */
function measured(model: Model, { say }: Translator, table: Table, columns: readonly ColumnView[]): object[] {
  const isValues = ['indicator', 'value'].every((name) => table.columns.some((column) => column.name === name));
  if (isValues)
    return [...model.indicators].map(([id, { title, unit }]) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: say(title),
      unitText: say(unit),
    }));
  return columns.map(({ names, title }) => ({ '@type': 'PropertyValue', propertyID: names[0], name: title }));
}

/** The official sources of a table that have an address, those that most rows name first. */
function basis(model: Model, table: Table): object[] {
  return [...sourcesNamed(table)]
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
    .flatMap(([id]) => model.sources.get(id) ?? [])
    .filter(({ kind, url }) => url !== undefined && kind !== 'press' && kind !== 'law_database')
    .slice(0, 20)
    .map(({ title, publisher, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url,
      publisher: { '@type': 'Organization', name: ownName(model, publisher) },
    }));
}

/** All that the page of a table says, for machines; `files` are those in which it can be downloaded. */
export function linkedDataset(
  model: Model,
  translator: Translator,
  matter: {
    readonly dataset: Dataset;
    readonly table: Table;
    readonly columns: readonly ColumnView[];
    readonly files: readonly FileFacts[];
    readonly citation: string;
    readonly site: URL;
  },
): object {
  const { dataset, table, columns, files, citation, site } = matter;
  const { say, t, language, word } = translator;
  const { title, is, is_not, group } = model.dictionary.datasets[dataset.id]!;
  const address = absolute(site, href(language, `data/${dataset.id}/`));
  const span = spanOf(table);
  const sources = basis(model, table);
  const authorities = authoritiesOf(model, table).map((publisher) => ownName(model, publisher));
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    name: marked(model, `${say(title)} · ${model.site.name}`),
    description: `${say(is)} ${say(is_not)}`.slice(0, longest),
    url: address,
    identifier: address,
    keywords: [word('dataset_group', group), ...t('dataset.keywords').split('; ')],
    inLanguage: language,
    isAccessibleForFree: true,
    ...termsOf(model, translator, dataset.id, site),
    creditText: citation,
    creator: creatorOf(model, translator, site),
    version: dataVersion(model),
    dateModified: model.site.as_of,
    spatialCoverage: { '@type': 'Place', name: t('dataset.country'), identifier: 'VN' },
    ...(span && { temporalCoverage: span }),
    variableMeasured: measured(model, translator, table, columns),
    ...(authorities.length > 0 && { citation: authorities }),
    ...(sources.length > 0 && { isBasedOn: sources }),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: model.site.name,
      url: absolute(site, href(language, 'data/')),
    },
    distribution: files.map(({ path, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: absolute(site, `/data/${path}`),
      encodingFormat: mediaType.split(';')[0],
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** The catalogue of all tables, for machines. */
export function linkedCatalogue(
  model: Model,
  translator: Translator,
  datasets: readonly Dataset[],
  description: string,
  site: URL,
): object {
  const { say, language } = translator;
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': absolute(site, href(language, 'data/')),
    name: marked(model, model.site.name),
    description,
    url: absolute(site, href(language, 'data/')),
    inLanguage: language,
    isAccessibleForFree: true,
    ...termsOf(model, translator, undefined, site),
    creator: creatorOf(model, translator, site),
    dataset: datasets.map(({ id }) => {
      const { title, is } = model.dictionary.datasets[id]!;
      const address = absolute(site, href(language, `data/${id}/`));
      return {
        '@type': 'Dataset',
        '@id': address,
        name: marked(model, say(title)),
        description: say(is),
        url: address,
        ...termsOf(model, translator, id, site),
      };
    }),
  };
}
