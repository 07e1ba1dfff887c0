import type { Collection } from '../domain/description.ts';
import { ownLicence } from '../domain/licence.ts';
import type { Text } from '../domain/text.ts';
import { inAll, landing, mediaTypes, named, rightsOf, sha256Of, tableName, type Json } from './dcat-terms.ts';

/* Releases as versions of the tables, in the words of DCAT 3 (11): each is described by what differs from the table of today. */

/** A release with the canonical CSV of each of its tables as it was frozen. */
export type CataloguedRelease = {
  readonly version: string;
  readonly issued: string;
  readonly title: Text;
  readonly description: Text;
  readonly notes: Text;
  readonly tables: readonly {
    readonly dataset: string;
    readonly title: Text;
    readonly bytes: number;
    readonly sha256: string;
  }[];
};

const seriesName = (collection: Collection, version: string): string => named(collection, `release-${version}`);

const versionName = (collection: Collection, dataset: string, version: string): string =>
  `${tableName(collection, dataset)}-${version}`;

const folderOf = (collection: Collection, version: string): string => `${collection.folder}releases/${version}/`;

const common = (collection: Collection, { version, issued }: CataloguedRelease): Json => ({
  'dct:publisher': named(collection, 'publisher'),
  'dcat:version': version,
  'dct:issued': issued,
  'dcat:landingPage': landing(collection, `data/releases/${version}/`),
});

function tableVersion(
  collection: Collection,
  release: CataloguedRelease,
  { dataset, title, bytes, sha256 }: CataloguedRelease['tables'][number],
  before: string | undefined,
): Json {
  const { version } = release;
  const address = `${folderOf(collection, version)}${dataset}.csv`;
  return {
    '@id': versionName(collection, dataset, version),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${dataset}@${version}`,
    'dct:title': inAll(title),
    'dct:description': inAll(release.description),
    ...common(collection, release),
    'dcat:isVersionOf': tableName(collection, dataset),
    ...(before !== undefined && { 'dcat:previousVersion': versionName(collection, dataset, before) }),
    'dcat:distribution': [
      {
        '@id': named(collection, `releases/${version}/${dataset}.csv`),
        '@type': 'dcat:Distribution',
        'dct:title': inAll(title),
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dcat:mediaType': `${mediaTypes}text/csv`,
        'dcat:byteSize': bytes,
        'dct:license': ownLicence.url,
        'dct:rights': rightsOf(collection, dataset),
        'spdx:checksum': sha256Of(sha256),
        'dct:conformsTo': `${address}-metadata.json`,
      },
    ],
  };
}

function releaseOf(collection: Collection, release: CataloguedRelease, before: CataloguedRelease | undefined): Json {
  const { version, title, description, notes } = release;
  return {
    '@id': seriesName(collection, version),
    '@type': 'dcat:DatasetSeries',
    'dct:title': inAll(title),
    'dct:description': inAll(description),
    ...common(collection, release),
    'adms:versionNotes': inAll(notes),
    'dcat:isVersionOf': named(collection, 'series'),
    ...(before && { 'dcat:previousVersion': seriesName(collection, before.version) }),
    'dcat:seriesMember': release.tables.map(({ dataset }) => versionName(collection, dataset, version)),
    'rdfs:seeAlso': [`${folderOf(collection, version)}datapackage.json`, `${folderOf(collection, version)}SHA256SUMS`],
  };
}

/** All releases, oldest first, each with its tables; a table's earlier version is that of the last release which had it. */
export const versionsOf = (collection: Collection, releases: readonly CataloguedRelease[]): Json[] =>
  releases.flatMap((release, index) => {
    const earlier = releases.slice(0, index);
    const lastWith = (id: string) => earlier.findLast(({ tables }) => tables.some(({ dataset }) => dataset === id));
    return [
      releaseOf(collection, release, earlier.at(-1)),
      ...release.tables.map((table) => tableVersion(collection, release, table, lastWith(table.dataset)?.version)),
    ];
  });

/** The versions of a table, or of the whole where none is named, as a member of its description. */
export function hasVersions(collection: Collection, releases: readonly CataloguedRelease[], dataset?: string): Json {
  const names = releases.flatMap(({ version, tables }) => {
    if (dataset === undefined) return [seriesName(collection, version)];
    return tables.some((table) => table.dataset === dataset) ? [versionName(collection, dataset, version)] : [];
  });
  return names.length > 0 ? { 'dcat:hasVersion': names } : {};
}
