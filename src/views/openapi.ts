import { columns, entryOf, type Dataset } from '../domain/dataset.ts';
import { sources } from '../domain/datasets/sources.ts';
import type { Collection } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import { ownLicence } from '../domain/licence.ts';
import type { Model } from '../domain/model.ts';
import { columnSchemas, objectOf, type Schema } from '../domain/row-schema.ts';
import type { Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { endpoints, type Endpoint } from './api-endpoints.ts';
import { apiFolder, partColumns, thingsOf } from './api.ts';
import { inLanguages } from './description.ts';
import { saidBy } from './word-labels.ts';

/* The description of the interface (OpenAPI 3.1), whose schemas are those of the rows of the tables. */

const short = (text: Text): string => [...new Set(languageCodes.map((code) => text[code] ?? text.vi))].join(' · ');
const long = (text: Text): string => [...new Set(languageCodes.map((code) => text[code] ?? text.vi))].join('\n\n');

const capital = (word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}`;
const named = (name: string): string => name.split(/[-_]/).map(capital).join('');
const toSchema = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOfSchema = (items: Schema): Schema => ({ type: 'array', items });

const text: Schema = { type: 'string', minLength: 1 };
const address: Schema = { type: 'string', format: 'uri' };
const inAll = (schema: Schema): Schema => objectOf(Object.fromEntries(languageCodes.map((code) => [code, schema])));

/** A row of a table with some of its columns, each explained as the dictionary does. */
function rowSchema(model: Model, dataset: Dataset, names: readonly string[]): Schema {
  const schemas = columnSchemas(dataset);
  const members = columns(dataset).filter(({ name }) => names.includes(name));
  const explained = members.map((column) => {
    const { title, description } = entryOf(model.dictionary, dataset.id, column)!;
    return [column.name, { ...schemas.get(column.name), title: short(title), description: long(description) }] as const;
  });
  return objectOf(Object.fromEntries(explained));
}

const allOf = (dataset: Dataset): string[] => columns(dataset).map(({ name }) => name);

/** What every answer begins with. */
const head = ({ edition }: Collection): Readonly<Record<string, Schema>> => ({
  self: address,
  version: text,
  as_of: { type: 'string', format: 'date' },
  ...(edition && { edition: { const: edition } }),
  pages: toSchema('Pages'),
  licence: toSchema('Licence'),
  cite: toSchema('Text'),
});

type Named = readonly (readonly [name: string, schema: Schema])[];

function schemasOf(
  model: Model,
  translators: readonly Translator[],
  collection: Collection,
  endpoint: Endpoint,
): Named {
  const { name, member, dataset, listed, parts } = endpoint;
  const own = named(member);
  const rows = parts.map((part) => {
    const description = long(saidBy(translators, ({ word }) => word('api_part', part.name)));
    return [part.name, { ...listOfSchema(toSchema(`${own}${named(part.name)}Row`)), description }] as const;
  });
  const item = rowSchema(model, dataset, listed);
  const answer = {
    ...head(collection),
    [member]: toSchema(`${own}Row`),
    ...Object.fromEntries(rows),
    sources: listOfSchema(toSchema('SourceRow')),
  };
  const list = { ...head(collection), [name]: listOfSchema(toSchema(`${own}Item`)) };
  return [
    [own, objectOf(answer)],
    [`${own}List`, objectOf(list)],
    [`${own}Item`, objectOf({ ...(item['properties'] as Record<string, Schema>), href: address })], // An object of columns, see above.
    [`${own}Row`, rowSchema(model, dataset, allOf(dataset))],
    ...parts.map(
      (part) => [`${own}${named(part.name)}Row`, rowSchema(model, part.dataset, partColumns(part))] as const,
    ),
  ];
}

const answered = (said: Text, name: string): Schema => ({
  description: long(said),
  content: { 'application/json': { schema: toSchema(name) } },
});

function pathsOf(model: Model, translators: readonly Translator[], endpoint: Endpoint): Named {
  const { name, member, id } = endpoint;
  const [list, item] = (['api_list', 'api_item'] as const).map((words) =>
    saidBy(translators, ({ word }) => word(words, name)),
  ) as [Text, Text];
  const ids = thingsOf(model, endpoint).map((row) => row[id]);
  const parameter = { name: member, in: 'path', required: true, schema: { type: 'string', enum: ids } };
  const missing = { description: long(inLanguages(translators, 'api.missing')) };
  const asked = (operationId: string, said: Text, responses: Schema): Schema => ({
    get: { operationId, tags: [name], summary: short(said), security: [], responses },
  });
  return [
    [
      `/${apiFolder}${name}/index.json`,
      asked(`list${named(name)}`, list, { 200: answered(list, `${named(member)}List`) }),
    ],
    [
      `/${apiFolder}${name}/{${member}}.json`,
      {
        parameters: [parameter],
        ...asked(`get${named(member)}`, item, { 200: answered(item, named(member)), 404: missing }),
      },
    ],
  ];
}

/** The interface as OpenAPI 3.1; its words are in every language, one after the other, as the format knows but one. */
export function openapi(model: Model, translators: readonly Translator[], collection: Collection): object {
  const common: Named = [
    ['Text', inAll(text)],
    ['Pages', inAll(address)],
    ['Licence', objectOf({ id: { const: ownLicence.id }, url: { const: ownLicence.url }, terms: toSchema('Text') })],
    ['SourceRow', rowSchema(model, sources, allOf(sources))],
  ];
  const own = endpoints.flatMap((endpoint) => schemasOf(model, translators, collection, endpoint));
  return {
    openapi: '3.1.0',
    info: {
      title: short(inLanguages(translators, 'api.title', { site: collection.name })),
      version: '1.0.0',
      description: long(inLanguages(translators, 'api.description')),
      license: { name: ownLicence.title, identifier: ownLicence.id },
      ...(collection.contact && { contact: { name: collection.name, email: collection.contact } }),
      'x-data-version': collection.version,
      ...(collection.edition && { 'x-edition': collection.edition }),
    },
    servers: [{ url: collection.site.replace(/\/$/, '') }],
    security: [],
    externalDocs: { url: `${collection.site}vi/data/` },
    tags: endpoints.map(({ name }) => ({
      name,
      description: short(saidBy(translators, ({ word }) => word('api_list', name))),
    })),
    paths: Object.fromEntries(endpoints.flatMap((endpoint) => pathsOf(model, translators, endpoint))),
    components: { schemas: Object.fromEntries([...common, ...own]) },
  };
}
