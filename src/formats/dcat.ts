import type { Row, Table } from '../domain/dataset.ts';
import type { Collection, Description, FileFacts } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import { ownLicence } from '../domain/licence.ts';
import { sourcesOf } from '../domain/table-references.ts';
import type { Text } from '../domain/text.ts';
import {
  context,
  inAll,
  landing,
  mediaTypes,
  named,
  rightsOf,
  sha256Of,
  tableName,
  theme,
  vocabulary,
  type Json,
} from './dcat-terms.ts';
import { hasVersions, versionsOf, type CataloguedRelease } from './dcat-versions.ts';

/* The catalogue of all tables for data portals: DCAT-AP 3.0.1 as JSON-LD, its context in it, so that nobody has to fetch one. */

/** A file with what it is called. */
export type CataloguedFile = FileFacts & { readonly label: Text };

/** A table with what is said of it and all its files. */
export type CataloguedTable = {
  readonly table: Table;
  readonly description: Description;
  readonly files: readonly CataloguedFile[];
};

/** A way to ask for single things: its words, where it answers and what describes it, seen from the site. */
export type CataloguedService = {
  readonly title: Text;
  readonly description: Text;
  readonly path: string;
  readonly describedBy: string;
  /** The tables of which it hands out rows. */
  readonly serves: readonly string[];
};

const sourceName = (collection: Collection, source: Row): string => named(collection, `source-${source['source']}`);

function distributionOf(collection: Collection, dataset: string, facts: CataloguedFile): Json {
  const address = `${collection.folder}${facts.path}`;
  const isCanonical = facts.path === `${dataset}.csv`;
  return {
    '@id': named(collection, facts.path),
    '@type': 'dcat:Distribution',
    'dct:title': inAll(facts.label),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': `${mediaTypes}${facts.mediaType.split(';')[0]}`,
    'dcat:byteSize': facts.bytes,
    'dct:license': facts.licence ?? ownLicence.url,
    'dct:rights': rightsOf(collection, dataset),
    'dct:modified': collection.asOf,
    'spdx:checksum': sha256Of(facts.sha256),
    ...(isCanonical && { 'dct:conformsTo': `${address}-metadata.json` }),
  };
}

/** The years that a table covers, projections included; undefined where it has none. */
function yearsOf({ columns, rows }: Table): readonly [number, number] | undefined {
  if (!columns.some(({ name, type }) => name === 'year' && type === 'year')) return undefined;
  const years = rows.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  if (years.length === 0) return undefined;
  return years.reduce<[number, number]>(([a, b], year) => [Math.min(a, year), Math.max(b, year)], [9999, 0]);
}

const temporalOf = (years: readonly [number, number] | undefined): Json =>
  years
    ? {
        'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': `${years[0]}`, 'dcat:endDate': `${years[1]}` },
      }
    : {};

/** What a catalogue, its series and its tables have in common. */
const common = (collection: Collection): Json => ({
  'dct:publisher': named(collection, 'publisher'),
  'dct:modified': collection.asOf,
  'dct:language': languageCodes.map((code) => vocabulary.languages[code]),
  'dct:spatial': vocabulary.country,
  'dcat:theme': theme,
  'dcat:keyword': collection.keywords.flatMap(inAll),
  ...(collection.contact && {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': collection.name,
      'vcard:hasEmail': `mailto:${collection.contact}`,
    },
  }),
});

function datasetOf(
  collection: Collection,
  { table, description, files }: CataloguedTable,
  all: readonly Table[],
  releases: readonly CataloguedRelease[],
): Json {
  const { dataset } = table;
  const sources = sourcesOf(table, all);
  return {
    '@id': tableName(collection, dataset),
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset,
    'dct:title': inAll(description.title),
    'dct:description': [...inAll(description.is), ...inAll(description.isNot)],
    ...common(collection),
    'dcat:version': description.version,
    ...hasVersions(collection, releases, dataset),
    'dct:accessRights': vocabulary.public,
    'dct:rights': rightsOf(collection, dataset),
    'dcat:landingPage': landing(collection, `data/${dataset}/`),
    'dcat:inSeries': named(collection, 'series'),
    ...temporalOf(yearsOf(table)),
    ...(sources.length > 0 && { 'prov:wasDerivedFrom': sources.map((row) => sourceName(collection, row)) }),
    'rdfs:seeAlso': [`${collection.folder}${dataset}.csv-metadata.json`],
    'dcat:distribution': files.map((facts) => distributionOf(collection, dataset, facts)),
  };
}

function sourceOf(collection: Collection, row: Row): Json {
  const rights = languageCodes.flatMap((code) => {
    const words = row[`licence_${code}`];
    return words ? [{ '@value': words, '@language': code }] : [];
  });
  return {
    '@id': sourceName(collection, row),
    '@type': 'prov:Entity',
    'dct:identifier': row['source'],
    'dct:title': row['source_title'],
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': row['publisher'] },
    ...(row['url'] && { 'foaf:page': row['url'] }),
    ...(rights.length > 0 && { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': rights } }),
  };
}

const serviceOf = (collection: Collection, service: CataloguedService): Json => ({
  '@id': named(collection, 'api'),
  '@type': 'dcat:DataService',
  'dct:title': inAll(service.title),
  'dct:description': inAll(service.description),
  'dct:publisher': named(collection, 'publisher'),
  'dct:license': ownLicence.url,
  'dct:accessRights': vocabulary.public,
  'dcat:endpointURL': `${collection.site}${service.path}`,
  'dcat:endpointDescription': `${collection.site}${service.describedBy}`,
  'dcat:servesDataset': service.serves.map((dataset) => tableName(collection, dataset)),
});

/** The tables are published together, version by version; that is what makes them a series. */
const seriesOf = (collection: Collection, tables: readonly Table[], releases: readonly CataloguedRelease[]): Json => {
  const years = tables.flatMap((table) => yearsOf(table) ?? []);
  return {
    '@id': named(collection, 'series'),
    '@type': 'dcat:DatasetSeries',
    'dct:title': inAll(collection.title),
    'dct:description': inAll(collection.description),
    ...common(collection),
    ...temporalOf(years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined),
    ...hasVersions(collection, releases),
    'dcat:seriesMember': tables.map(({ dataset }) => tableName(collection, dataset)),
  };
};

/** A catalogue of tables in all their files and released versions, with the sources they come from. */
export function dcat(
  collection: Collection,
  catalogued: readonly CataloguedTable[],
  service: CataloguedService,
  releases: readonly CataloguedRelease[] = [],
): Json {
  const tables = catalogued.map(({ table }) => table);
  const sources = new Map(
    tables.flatMap((table) => sourcesOf(table, tables).map((row) => [row['source'], row] as const)),
  );
  const catalogue = {
    '@id': named(collection, 'catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': inAll(collection.title),
    'dct:description': inAll(collection.description),
    ...common(collection),
    'dcat:version': collection.version,
    ...(collection.edition && { 'adms:versionNotes': collection.edition }),
    'dct:license': ownLicence.url,
    'dct:rights': named(collection, 'terms'),
    'dcat:themeTaxonomy': vocabulary.themes,
    'foaf:homepage': landing(collection, 'data/')[0],
    'dcat:landingPage': landing(collection, 'data/'),
    'rdfs:seeAlso': [`${collection.folder}datapackage.json`, `${collection.site}CITATION.cff`],
    'dcat:service': serviceOf(collection, service),
    'dcat:dataset': [
      seriesOf(collection, tables, releases),
      ...catalogued.map((each) => datasetOf(collection, each, tables, releases)),
    ],
  };
  const publisher = {
    '@id': named(collection, 'publisher'),
    '@type': 'foaf:Agent',
    'foaf:name': inAll(collection.publisher),
    'foaf:homepage': collection.site,
  };
  const statement = (name: string, text: Text): Json => ({
    '@id': named(collection, name),
    '@type': 'dct:RightsStatement',
    'rdfs:label': inAll(text),
  });
  const terms = [statement('terms', collection.terms), statement('figure-terms', collection.figureTerms)];
  return {
    '@context': context,
    '@graph': [
      catalogue,
      publisher,
      ...terms,
      ...[...sources.values()].map((row) => sourceOf(collection, row)),
      ...versionsOf(collection, releases),
    ],
  };
}
