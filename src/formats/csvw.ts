import type { Column, Table } from '../domain/dataset.ts';
import type { Collection, DescribedColumn, DescribedTable } from '../domain/description.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import { carriesFigures, ownLicence } from '../domain/licence.ts';
import { isForeignKey, referencesOf, type Reference } from '../domain/table-references.ts';

/* CSV on the Web (W3C, 2015): what is to be known of a table, in a file beside it, so that the table stays a plain one. */

type Json = { readonly [member: string]: unknown };
type Words = readonly { readonly '@value': string; readonly '@language': Language }[];

const inAll = (text: Text): Words =>
  languageCodes.flatMap((code) => (text[code] === undefined ? [] : [{ '@value': text[code], '@language': code }]));

const fileOf = ({ dataset }: Table): string => `${dataset}.csv`;

const partialDate = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

const types: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  year: 'gYear',
};

/** The type of a cell, in a list of its members; words allowed and dates of any length are patterns of text. */
function datatypeOf({ type, words, partial }: Column): Json | string {
  const pattern = partial ? partialDate : words?.join('|');
  return pattern === undefined ? types[type] : { base: 'string', format: pattern };
}

type Told = Pick<DescribedColumn, 'title' | 'description'> | undefined;

/**
 * A column; its name is among its titles, since readers find it by the header. Where a foreign key cannot say to which table it leads, as
 * with the members of a list, the column says so.
 */
function columnOf(column: Column, described: Told, leads: Reference | undefined): Json {
  const { name, type, nullable, language } = column;
  return {
    name,
    titles: { und: name, ...(described && withoutVersion(described.title)) },
    ...(described && { 'dc:description': inAll(described.description) }),
    ...(leads && { 'dc:references': { '@id': fileOf(leads.to) } }),
    ...(language && { lang: language }),
    datatype: datatypeOf(column),
    null: '',
    ...(type === 'list' ? { separator: ';' } : { required: !nullable }),
  };
}

const withoutVersion = ({ of: _, ...words }: Text): Json => words;

/** Columns and key of a table, with what is said of each column where something is, and where it leads without a foreign key. */
export function csvwSchema(
  { columns, key }: Pick<Table, 'columns' | 'key'>,
  described: readonly Told[],
  leading: readonly Reference[] = [],
): Json {
  const own = columns.map((column, index) => {
    const leads = leading.find((reference) => reference.column === column.name);
    return columnOf(column, described[index], leads);
  });
  return { columns: own, primaryKey: key };
}

const foreignKeyOf = ({ column, to, key }: Reference): Json => ({
  columnReference: [column],
  reference: { resource: fileOf(to), columnReference: [key] },
});

/** A table that another refers to, as far as keys need it: it is described in full beside itself. */
const referred = (table: Table): Json => ({
  url: fileOf(table),
  suppressOutput: true,
  'rdfs:seeAlso': { '@id': `${fileOf(table)}-metadata.json` },
  tableSchema: {
    columns: table.columns.map(({ name }) => ({ name, titles: { und: name } })),
    primaryKey: table.key,
  },
});

/** The descriptions of all tables together, seen from those of today. */
const around = ['datapackage.json', 'catalog.jsonld'];

/**
 * What is to be known of a published table, as a group of that table, in full, and of those to which its keys lead, since the standard
 * lets a key lead to tables of its group alone; `together` are the descriptions of all of them, seen from its file.
 */
export function csvw(
  { table, description }: DescribedTable,
  collection: Collection,
  all: readonly Table[],
  together: readonly string[] = around,
): Json {
  const references = referencesOf(table, all);
  const [keys, others] = [references.filter(isForeignKey), references.filter((each) => !isForeignKey(each))];
  const partners = [...new Set(keys.map(({ to }) => to))].filter(({ dataset }) => dataset !== table.dataset);
  const own = {
    url: fileOf(table),
    'dc:title': inAll(description.title),
    'dc:description': inAll(description.is),
    'skos:scopeNote': inAll(description.isNot),
    'dc:publisher': inAll(collection.publisher),
    'dc:license': { '@id': ownLicence.url },
    'dc:rights': inAll(carriesFigures(table.dataset) ? collection.figureTerms : collection.terms),
    'dc:modified': { '@value': description.asOf, '@type': 'date' },
    'schema:version': description.version,
    ...(collection.edition && { 'schema:creativeWorkStatus': collection.edition }),
    'rdfs:seeAlso': together.map((path) => ({ '@id': path })),
    tableSchema: {
      ...csvwSchema(table, description.columns, others),
      ...(keys.length > 0 && { foreignKeys: keys.map(foreignKeyOf) }),
    },
  };
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': languageCodes[0] }],
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'] },
    tables: [own, ...partners.map(referred)],
  };
}
