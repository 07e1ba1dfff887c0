import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe as about, expect, it } from 'vitest';
import { datapackage } from '../../src/formats/datapackage.ts';
import { collection, describe, levels, places, sources } from './described.ts';
import { packageSchema } from './datapackage-schema.ts';

type Resource = {
  readonly name: string;
  readonly sources?: unknown;
  readonly schema: Readonly<Record<string, unknown>>;
};
type Package = { readonly resources: readonly Resource[] } & Readonly<Record<string, unknown>>;

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(packageSchema);
const made = datapackage(collection, [places, levels, sources].map(describe)) as Package;
const resource = (of: Package, name: string): Resource => of.resources.find((each) => each.name === name)!;
const field = (name: string): unknown =>
  (resource(made, 'places').schema['fields'] as readonly { name: string }[]).find((each) => each.name === name);

about('a Data Package', () => {
  it('is one by the standard', () => {
    validate(made);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...made, resources: [] })).toBe(false);
    expect(validate({ ...made, created: '2026-11-21' })).toBe(false);
  });

  it('names the table that a foreign key leads to, but not the table itself', () => {
    expect(resource(made, 'places').schema['foreignKeys']).toEqual([
      { fields: ['part_of'], reference: { fields: ['place'] } },
      { fields: ['source'], reference: { resource: 'sources', fields: ['source'] } },
    ]);
  });

  it('says apart where lists lead, and ids that several rows share', () => {
    expect(resource(made, 'places').schema['references']).toEqual([
      { fields: ['neighbours'], reference: { fields: ['place'] }, each: true },
      { fields: ['level'], reference: { resource: 'levels', fields: ['level'] }, each: false },
    ]);
  });

  it('has unique keys where a part of the key may be empty', () => {
    expect(resource(made, 'places').schema).toMatchObject({ primaryKey: ['place'] });
    expect(resource(made, 'levels').schema).toMatchObject({ uniqueKeys: [['level', 'year']] });
    expect(resource(made, 'levels').schema).not.toHaveProperty('primaryKey');
  });

  it('tells types, words and what must be there', () => {
    expect(field('kind')).toMatchObject({ type: 'string', constraints: { required: true } });
    expect(field('kind')).toHaveProperty('categories.0', {
      value: 'town',
      label: 'town',
      labels: { vi: 'town', en: 'town (en)', fr: 'town (fr)' },
    });
    expect(field('marks')).toMatchObject({ type: 'list', delimiter: ';', itemType: 'string' });
    expect(field('marks')).toHaveProperty('itemCategories.1.value', 'new');
    expect(field('marks')).not.toHaveProperty('constraints');
    expect(field('since')).toMatchObject({
      type: 'string',
      constraints: { pattern: expect.stringContaining('[0-9]{4}') },
    });
  });

  it('names only the sources that its tables name, with their own terms', () => {
    expect(made['sources']).toEqual([
      {
        title: 'Niên giám',
        path: 'https://statistics.example/',
        version: '2025-06',
        id: 's',
        publisher: 'Cục Thống kê',
        rights: { vi: 'Được dẫn lại' },
      },
    ]);
    expect(resource(made, 'places').sources).toEqual([
      { title: 'Niên giám', path: 'https://statistics.example/', id: 's' },
    ]);
    expect(resource(made, 'levels')).not.toHaveProperty('sources');
  });

  it('of fewer tables leads to no table that is not in it', () => {
    const alone = datapackage(collection, [describe(places)]) as Package;
    expect(alone).not.toHaveProperty('sources');
    expect(resource(alone, 'places').schema['foreignKeys']).toEqual([
      { fields: ['part_of'], reference: { fields: ['place'] } },
    ]);
    expect(validate(alone)).toBe(true);
  });
});
