/* What the Data Package standard (2.0) demands of a package of tables, as far as ours uses it, as JSON Schemas of our own. */

const words = { type: 'string', minLength: 1 };
const inAll = {
  type: 'object',
  required: ['vi', 'en', 'fr'],
  additionalProperties: false,
  properties: { vi: words, en: words, fr: words },
};
const names = { type: 'array', minItems: 1, uniqueItems: true, items: words };
const titled = { title: words, titles: inAll, description: words, descriptions: inAll };

const reference = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: names,
    reference: {
      type: 'object',
      required: ['fields'],
      additionalProperties: false,
      properties: { resource: words, fields: names },
    },
  },
};

const labelled = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['value', 'label', 'labels'], properties: { label: words, labels: inAll } },
};

const field = {
  type: 'object',
  required: ['name', 'type', 'title', 'titles', 'description', 'descriptions'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9]+(_[a-z0-9]+)*$' },
    ...titled,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date', 'year', 'list'] },
    delimiter: words,
    itemType: { const: 'string' },
    constraints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: { required: { const: true }, pattern: words },
    },
    categories: labelled,
    itemCategories: labelled,
  },
  allOf: [
    { if: { required: ['categories'] }, then: { properties: { type: { enum: ['string', 'integer'] } } } },
    { if: { required: ['delimiter'] }, then: { properties: { type: { const: 'list' } } } },
    { if: { required: ['itemCategories'] }, then: { properties: { type: { const: 'list' } } } },
  ],
};

const schema = {
  type: 'object',
  required: ['$schema', 'fields', 'missingValues'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: labelled,
    primaryKey: names,
    uniqueKeys: { type: 'array', minItems: 1, items: names },
    foreignKeys: { type: 'array', minItems: 1, items: reference },
    references: { type: 'array', minItems: 1, items: { ...reference, required: ['fields', 'reference', 'each'] } },
  },
  oneOf: [{ required: ['primaryKey'] }, { required: ['uniqueKeys'] }],
};

const licences = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name', 'path', 'title'] },
};
const sources = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['title', 'id'],
    properties: { title: words, id: words, path: { type: 'string', pattern: '^https?://' } },
  },
};

const resource = {
  type: 'object',
  required: ['$schema', 'name', 'type', 'path', 'title', 'description', 'bytes', 'hash', 'licenses', 'schema'],
  not: { required: ['profile'] },
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    type: { const: 'table' },
    path: { type: 'string', pattern: '^[^/.][^:]*\\.csv$' },
    ...titled,
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    licenses: licences,
    sources,
    schema,
  },
};

/** The schema of the whole package. */
export const packageSchema = {
  type: 'object',
  required: ['$schema', 'name', 'id', 'title', 'description', 'version', 'created', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
    id: { type: 'string', pattern: '^https?://' },
    ...titled,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+([-+].+)?$' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$' },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: words },
    contributors: { type: 'array', minItems: 1, items: { type: 'object', minProperties: 1 } },
    licenses: licences,
    sources,
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
