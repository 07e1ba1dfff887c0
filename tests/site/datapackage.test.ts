import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageCodes } from '../../src/domain/languages.ts';
import { packageSchema } from '../formats/datapackage-schema.ts';
import { mayBeEmpty } from '../content/empty.ts';
import { csvwContexts, statementsOf } from './jsonld.ts';
import { origin, read, site } from './pages.ts';
import { linesOf } from './tables.ts';

/* The Data Package and the metadata beside each CSV say what is true of the files as they are published: a program that knows neither the
   content nor our code reads both and checks them cell by cell. */

type Field = {
  readonly name: string;
  readonly type: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly constraints?: { readonly required?: true; readonly pattern?: string };
  readonly categories?: readonly { readonly value: string }[];
  readonly itemCategories?: readonly { readonly value: string }[];
};
type Key = {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
  readonly each?: boolean;
};
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly Key[];
    readonly references?: readonly Key[];
  };
};

const described = JSON.parse(read('data/datapackage.json')) as { readonly resources: readonly Resource[] };
const { resources } = described;

type Lines = { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] };
const tables = new Map<string, Lines>(
  resources.map(({ name, path }) => {
    const [names = [], ...rows] = linesOf(read(`data/${path}`));
    return [name, { names, rows }];
  }),
);
const columnOf = (table: string, name: string): string[] => {
  const { names, rows } = tables.get(table)!;
  const at = names.indexOf(name);
  return rows.map((row) => row[at] ?? '');
};

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
};

/** What is wrong with the cells of a column by what is said of it. */
function faultsOf(table: string, { name, type, constraints, categories, itemCategories }: Field): string[] {
  const cells = [...new Set(columnOf(table, name))];
  const filled = cells.filter((cell) => cell !== '');
  const members = type === 'list' ? [...new Set(filled.flatMap((cell) => cell.split(';')))] : filled;
  const words = (categories ?? itemCategories)?.map(({ value }) => value);
  const pattern = constraints?.pattern ? new RegExp(constraints.pattern) : (forms[type] ?? /[^]/);
  return [
    ...(constraints?.required && cells.includes('') ? ['empty'] : []),
    ...filled.filter((cell) => !pattern.test(cell)),
    ...members.filter((word) => word === '' || (words && !words.includes(word))),
  ].map((fault) => `${table}.${name}: ${fault}`);
}

/** The ids in a column that no row of the table has to which the key leads. */
function strayIn(
  table: string,
  {
    fields: [name],
    reference: {
      resource = table,
      fields: [key],
    },
    each,
  }: Key,
): string[] {
  const known = new Set(columnOf(resource, key));
  const ids = columnOf(table, name).flatMap((cell) => (each ? cell.split(';') : [cell]));
  return [...new Set(ids)].filter((id) => id !== '' && !known.has(id)).map((id) => `${table}.${name}: ${id}`);
}

const repeated = (table: string, key: readonly string[]): number => {
  const { names, rows } = tables.get(table)!;
  const at = key.map((name) => names.indexOf(name));
  return rows.length - new Set(rows.map((row) => JSON.stringify(at.map((index) => row[index])))).size;
};

describe('the Data Package', () => {
  it('is one by the standard', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(packageSchema);
    validate(described);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('knows length and sum of every file, and how many rows it has', () => {
    const wrong = resources.filter(({ name, path, bytes, hash, rows }) => {
      const file = readFileSync(join(site, 'data', path));
      const sum = createHash('sha256').update(file).digest('hex');
      return file.length !== bytes || hash !== `sha256:${sum}` || tables.get(name)!.rows.length !== rows;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('explains every column of every table in three languages', () => {
    const headers = resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]);
    expect(headers).toEqual([...tables].map(([name, { names }]) => [name, names]));
    const bare = resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap((field) =>
        languageCodes.flatMap((code) =>
          field.titles[code] && field.descriptions[code] ? [] : [`${name}.${field.name} ${code}`],
        ),
      ),
    );
    expect(bare).toEqual([]);
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))(
    'is right about the cells of %s',
    (name, { schema }) => {
      expect(schema.fields.flatMap((field) => faultsOf(name, field))).toEqual([]);
    },
  );

  it('has keys that no two rows share', () => {
    const keys = resources.map(({ name, schema }) => [name, schema.primaryKey ?? schema.uniqueKeys![0]!] as const);
    expect(keys.filter(([name, key]) => repeated(name, key) > 0)).toEqual([]);
    const empty = resources.flatMap(({ name, schema: { primaryKey = [] } }) =>
      primaryKey.filter((column) => columnOf(name, column).includes('')).map((column) => `${name}.${column}`),
    );
    expect(empty).toEqual([]);
  });

  it('leads to rows that are there, by single ids and by lists', () => {
    const keys = resources.flatMap(({ name, schema: { foreignKeys = [], references = [] } }) =>
      [...foreignKeys, ...references].map((key) => [name, key] as const),
    );
    expect(keys.flatMap(([name, key]) => strayIn(name, key))).toEqual([]);
    expect(keys.filter(([, { each }]) => each).length).toBeGreaterThan(15);
    expect(keys.length).toBeGreaterThan(80);
  });

  it('would be found out', () => {
    expect(strayIn('duties', { fields: ['duty'], reference: { resource: 'bodies', fields: ['body'] } })).not.toEqual(
      [],
    );
    expect(
      strayIn('areas', { fields: ['sources'], reference: { resource: 'sources', fields: ['source'] } }),
    ).not.toEqual([]);
    const kind = resources.find(({ name }) => name === 'areas')!.schema.fields.find(({ name }) => name === 'kind')!;
    expect(faultsOf('areas', { ...kind, categories: [{ value: 'province' }] })).toContain('areas.kind: country');
    expect(faultsOf('areas', { ...kind, name: 'valid_until', constraints: { required: true } })).toContain(
      'areas.valid_until: empty',
    );
    expect(repeated('series', ['indicator'])).toBeGreaterThan(0);
  });
});

type Column = {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly separator?: string;
  readonly 'dc:description'?: unknown;
};
type Group = {
  readonly '@context': readonly unknown[];
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly Column[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly columnReference: readonly string[];
        readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
      }[];
    };
  }[];
};

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'the metadata beside %s.csv',
  (name, { schema }) => {
    const group = JSON.parse(read(`data/${name}.csv-metadata.json`)) as Group;
    const [own] = group.tables as [Group['tables'][number]];

    it('begins with the table, column by column as its header has them', () => {
      expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
      expect(own.url).toBe(`${name}.csv`);
      expect(own.tableSchema.columns.map(({ titles }) => titles['und'])).toEqual(tables.get(name)!.names);
      const bare = own.tableSchema.columns.filter(({ titles }) => !languageCodes.every((code) => titles[code]));
      expect(bare).toEqual([]);
      expect(own.tableSchema.columns.filter(({ separator }) => separator === ';').map((column) => column.name)).toEqual(
        schema.fields.filter(({ type }) => type === 'list').map((field) => field.name),
      );
    });

    it('has no word that CSV on the Web has not, as a processor of JSON-LD reads it', async () => {
      const address = `${origin}/data/${name}.csv-metadata.json`;
      const statements = await statementsOf(group, address, csvwContexts);
      const named = statements.filter((each) => each.includes('<http://www.w3.org/ns/csvw#name> '));
      expect(named).toHaveLength(group.tables.flatMap(({ tableSchema }) => tableSchema.columns).length);
      await expect(statementsOf({ ...group, titel: 'x' }, address, csvwContexts)).rejects.toThrow();
    });

    it('has the keys of the package, each within its group', () => {
      expect(own.tableSchema.primaryKey).toEqual(schema.primaryKey ?? schema.uniqueKeys![0]);
      const keys = own.tableSchema.foreignKeys ?? [];
      expect(keys.map(({ columnReference }) => columnReference)).toEqual(
        (schema.foreignKeys ?? []).map(({ fields }) => fields),
      );
      for (const { reference } of keys) {
        const to = group.tables.find(({ url }) => url === reference.resource);
        expect(to?.tableSchema.columns.map((column) => column.name)).toContain(reference.columnReference[0]);
      }
    });
  },
);

describe('the citation file', () => {
  const cff = parse(read('CITATION.cff')) as Readonly<Record<string, unknown>>;
  const text = { type: 'string', minLength: 1 };
  const entities = {
    type: 'array',
    minItems: 1,
    items: { type: 'object', required: ['name'], properties: { name: text } },
  };
  const url = { type: 'string', pattern: '^https?://' };
  // What the Citation File Format 1.2.0 demands, as far as ours uses it.
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['cff-version', 'message', 'title', 'authors'],
    properties: {
      'cff-version': { const: '1.2.0' },
      type: { enum: ['dataset', 'software'] },
      message: text,
      title: text,
      abstract: text,
      authors: entities,
      version: text,
      'date-released': { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      url,
      license: { const: 'CC-BY-4.0' },
      keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
      references: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['type', 'title', 'authors'],
          properties: {
            type: { enum: ['data', 'generic'] },
            title: text,
            authors: entities,
            year: { type: 'integer' },
            url,
          },
        },
      },
    },
  };

  it('is one by its format, and names every authority whose figures are observations', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    validate(cff);
    expect(validate.errors ?? []).toEqual([]);
    const named = new Set(columnOf('observations', 'source')).size;
    expect(mayBeEmpty.includes('observations') || named > 0).toBe(true);
    expect(cff['references']).toHaveLength(named);
  });
});
