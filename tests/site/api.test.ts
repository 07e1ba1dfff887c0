import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { filesOf, origin, read, site } from './pages.ts';
import { rowsOf } from './tables.ts';

/* The static interface: what OpenAPI says is there is, and every answer is as its schema says. */

type Json = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: { 'application/json': { schema: { $ref: string } } } }
    >
  >;
};
type Path = {
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly enum: readonly string[] } }[];
  readonly get: Operation;
};
type OpenApi = {
  readonly openapi: string;
  readonly info: Json;
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, Path>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};

const openapi = JSON.parse(read('api/v1/openapi.json')) as OpenApi;
const answer = (path: string): Json => JSON.parse(read(path)) as Json;

/** The addresses that a path stands for, one for each value of its parameter. */
const addressesOf = (path: string, { parameters = [] }: Path): string[] =>
  parameters.reduce<string[]>(
    (paths, { name, schema }) => paths.flatMap((each) => schema.enum.map((value) => each.replace(`{${name}}`, value))),
    [path],
  );

const listed = Object.entries(openapi.paths).flatMap(([path, item]) =>
  addressesOf(path, item).map((address) => ({ address: address.slice(1), item })),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', components: openapi.components });
const validators = new Map<string, ValidateFunction>();
function validatorOf({ get }: Path): ValidateFunction {
  const ref = get.responses['200']!.content!['application/json'].schema.$ref;
  const known = validators.get(ref) ?? ajv.compile({ $ref: `openapi${ref}` });
  validators.set(ref, known);
  return known;
}

const refsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]) => (name === '$ref' ? [String(part)] : refsIn(part)));

const at = (pointer: string): unknown =>
  pointer
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((value, name) => (value as Json | undefined)?.[name], openapi);

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 with names, terms and a place', () => {
    expect(openapi.openapi).toBe('3.1.0');
    expect(openapi.servers).toEqual([{ url: origin }]);
    expect(openapi.info).toMatchObject({ version: '1.0.0', license: { identifier: 'CC-BY-4.0' } });
    const operations = Object.values(openapi.paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('is OpenAPI to a validator of other people’s', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(openapi));
    expect([valid, errors]).toEqual([true, undefined]);
    const wrong = await new Validator().validate({ ...openapi, info: { title: 'x' } });
    expect(wrong.valid).toBe(false);
  });

  it('refers to nothing that is not in it, and holds nothing that is not referred to', () => {
    const refs = new Set(refsIn(openapi));
    expect([...refs].filter((ref) => at(ref) === undefined)).toEqual([]);
    expect(Object.keys(openapi.components.schemas).filter((name) => !refs.has(`#/components/schemas/${name}`))).toEqual(
      [],
    );
  });

  it('says of every path what it answers, and has a parameter for each blank', () => {
    const faults = Object.entries(openapi.paths).filter(([path, { parameters = [], get }]) => {
      const blanks = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const named = parameters.map(({ name }) => name);
      const { '200': ok } = get.responses;
      return (
        JSON.stringify(blanks) !== JSON.stringify(named) || !ok?.description || !ok.content?.['application/json'].schema
      );
    });
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  it('lists every file there is, and no other', () => {
    expect(listed.map(({ address }) => address).toSorted()).toEqual(
      filesOf('api/v1/**/*.json').filter((file) => !file.endsWith('/openapi.json')),
    );
  });
});

describe('the answers', () => {
  it('are as their schemas say', () => {
    const faults = listed.flatMap(({ address, item }) => {
      const validate = validatorOf(item);
      return validate(answer(address)) ? [] : [`${address} ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults).toEqual([]);
  });

  it('would not be, with a misspelt or a missing member', () => {
    const [task] = listed.filter(({ address }) => address.includes('/tasks/1.'));
    const right = answer(task!.address);
    const { version: _, ...without } = right;
    expect(validatorOf(task!.item)({ ...right, misspelt: 1 })).toBe(false);
    expect(validatorOf(task!.item)(without)).toBe(false);
    expect(validatorOf(task!.item)({ ...right, task: { ...(right['task'] as Json), task_number: 'one' } })).toBe(false);
  });

  it('name themselves, pages that are there, and every source that they rest on', () => {
    const known = new Set(rowsOf('sources').map((row) => row['source']));
    const faults = listed.filter(({ address }) => {
      const {
        self,
        pages,
        sources = [],
      } = answer(address) as {
        self: string;
        pages: Readonly<Record<string, string>>;
        sources?: readonly { source: string }[];
      };
      const places = Object.values(pages).map((page) => new URL(page).pathname);
      const there = places.every((place) => existsSync(join(site, place, 'index.html')));
      return (
        self !== `${origin}/${address}` ||
        places.length !== 3 ||
        !there ||
        !sources.every(({ source }) => known.has(source))
      );
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it('give the values of the table of series', () => {
    const rows = rowsOf('series').filter((row) => row['indicator'] === 'primary-girls');
    const { series } = answer('api/v1/indicators/primary-girls.json') as { series: readonly Json[] };
    const short = (row: Json): string =>
      ['area', 'year', 'sex', 'residence', 'value', 'status'].map((name) => row[name] ?? '').join();
    expect(series.map(short)).toEqual(rows.map(short));
    const { latest } = answer('api/v1/provinces/p34-01.json') as { latest: readonly Json[] };
    expect(new Set(latest.map((row) => row['indicator'])).size).toBe(latest.length);
    expect(latest.filter((row) => row['status'] === 'projection' || row['value'] === null)).toEqual([]);
  });

  it('are named in the heads of their pages', () => {
    const head = read('vi/plan/tasks/1/index.html').split('</head>')[0]!;
    expect(head).toContain('<link rel="alternate" type="application/json" href="/api/v1/tasks/1.json">');
    expect(read('en/data/areas/index.html')).toContain('href="/data/areas.csv-metadata.json"');
  });
});
