import type { Cell, Column, Row, Table } from '../domain/dataset.ts';
import type { Collection, DescribedColumn, DescribedTable } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import { carriesFigures, ownLicence } from '../domain/licence.ts';
import { isForeignKey, referencesOf, sourcesOf, type Reference } from '../domain/table-references.ts';

/* Data Package 2.0 (datapackage.org). Words stand in Vietnamese where the standard has its place for them, and in every language in a
   member of our own beside it: `titles`, `descriptions`, `labels`. */

type Json = { readonly [member: string]: unknown };

const standard = (profile: string): string => `https://datapackage.org/profiles/2.0/${profile}.json`;

const inAll = (text: Text): Json =>
  Object.fromEntries(languageCodes.flatMap((code) => (text[code] === undefined ? [] : [[code, text[code]]])));

const labelled = (label: Text): Json => ({ label: label.vi, labels: inAll(label) });

const titled = (title: Text, description: Text): Json => ({
  title: title.vi,
  titles: inAll(title),
  description: description.vi,
  descriptions: inAll(description),
});

const partialDate = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

const typeOf = ({ type, partial }: Column): Json => {
  if (type === 'list') return { type: 'list', delimiter: ';', itemType: 'string' };
  return { type: partial ? 'string' : type };
};

/** An empty list is an empty cell, so only other columns can require one. */
const constraintsOf = ({ type, nullable, partial }: Column): Json => ({
  ...(!nullable && type !== 'list' && { required: true }),
  ...(partial && { pattern: partialDate }),
});

/** The words allowed; in a list they are those of its members, for which the standard has no place. */
const wordsOf = ({ type }: Column, labels: DescribedColumn['labels']): Json => {
  const words = labels?.map(({ word, label }) => ({ value: word, ...labelled(label) }));
  return words ? { [type === 'list' ? 'itemCategories' : 'categories']: words } : {};
};

function fieldOf(column: Column, { title, description, labels }: DescribedColumn): Json {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    ...titled(title, description),
    ...typeOf(column),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...wordsOf(column, labels),
  };
}

/** Where a column leads; a table that refers to itself is not named, as the standard asks. */
const leading = ({ column, to, key }: Reference, own: Table): Json => ({
  fields: [column],
  reference: { ...(to.dataset !== own.dataset && { resource: to.dataset }), fields: [key] },
});

/** A key that may be empty in part is none as databases know it; the standard then has unique keys. */
const keyOf = ({ columns, key }: Table): Json => {
  const nullable = columns.some(({ name, nullable }) => nullable && key.includes(name));
  return nullable ? { uniqueKeys: [key] } : { primaryKey: key };
};

function schemaOf({ table, description }: DescribedTable, { conventions }: Collection, all: readonly Table[]): Json {
  const references = referencesOf(table, all);
  const [keys, others] = [references.filter(isForeignKey), references.filter((each) => !isForeignKey(each))];
  return {
    $schema: standard('tableschema'),
    fields: table.columns.map((column, index) => fieldOf(column, description.columns[index]!)),
    missingValues: [{ value: '', ...labelled(conventions.empty) }],
    ...keyOf(table),
    ...(keys.length > 0 && { foreignKeys: keys.map((each) => leading(each, table)) }),
    ...(others.length > 0 && { references: others.map((each) => ({ ...leading(each, table), each: each.each })) }),
  };
}

const text = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);

/** A source by its title, its address and its id in the table of sources. */
function sourceOf(row: Row): Json {
  const rights = languageCodes.flatMap((code) =>
    text(row[`licence_${code}`]) ? [[code, row[`licence_${code}`]]] : [],
  );
  return {
    title: row['source_title'],
    ...(row['url'] && { path: row['url'] }),
    ...(row['published'] && { version: row['published'] }),
    id: row['source'],
    publisher: row['publisher'],
    ...(rights.length > 0 && { rights: Object.fromEntries(rights) }),
  };
}

/** In a resource a source is but named; the package says all of it. */
const named = ({ title, path, id }: Json): Json => ({ title, ...(path !== undefined && { path }), id });

/** How the Open Definition names terms that it does not list. */
const unspecified = 'notspecified';

const licences = [{ name: ownLicence.id, path: ownLicence.url, title: ownLicence.title }];

/** The licence of a table; where it carries figures of others it covers the compilation alone, and the page about licences stands beside it. */
function termsOf({ figureTerms, licencePages }: Collection, { dataset }: Table): Json {
  if (!carriesFigures(dataset)) return { licenses: licences };
  const theirs = { name: unspecified, path: licencePages[0], title: figureTerms.vi };
  return { licenses: [theirs, ...licences], rights: inAll(figureTerms) };
}

function resourceOf(described: DescribedTable, collection: Collection, all: readonly Table[]): Json {
  const { table, description, file } = described;
  const sources = sourcesOf(table, all);
  return {
    $schema: standard('dataresource'),
    name: table.dataset,
    type: 'table',
    path: file.path,
    ...titled(description.title, description.is),
    notes: inAll(description.isNot),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rows: table.rows.length,
    ...termsOf(collection, table),
    ...(sources.length > 0 && { sources: sources.map(sourceOf).map(named) }),
    schema: schemaOf(described, collection, all),
  };
}

/** Every source that any of the tables names, each once. */
function sourcesOfAll(tables: readonly Table[]): readonly Row[] {
  const named = new Map(
    tables.flatMap((table) => sourcesOf(table, tables).map((row) => [row['source'], row] as const)),
  );
  return [...named.values()];
}

/**
 * A Data Package 2.0 of tables. They refer to each other only where the other is among them; `path` in their facts is seen from the
 * folder of the package. Rights of figures stand with their sources, since they are their publishers’.
 */
export function datapackage(collection: Collection, tables: readonly DescribedTable[]): Json {
  const all = tables.map(({ table }) => table);
  const { title, description, keywords, publisher, contact, site, folder, version, asOf, conventions } = collection;
  const sources = sourcesOfAll(all);
  return {
    $schema: standard('datapackage'),
    name: 'quyen-tre-em',
    id: folder,
    languages: languageCodes,
    ...titled(title, description),
    homepage: site,
    version,
    created: `${asOf}T00:00:00+07:00`,
    keywords: [...new Set(keywords.flatMap((each) => Object.values(inAll(each))))],
    contributors: [
      { title: publisher.vi, path: site, ...(contact && { email: contact }), roles: ['creator', 'dataCurator'] },
    ],
    licenses: [{ name: unspecified, path: collection.licencePages[0], title: collection.terms.vi }, ...licences],
    rights: inAll(collection.terms),
    citation: inAll(collection.citing),
    ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
    conventions: { references: inAll(conventions.references) },
    ...(collection.edition && { edition: collection.edition }),
    resources: tables.map((described) => resourceOf(described, collection, all)),
  };
}
