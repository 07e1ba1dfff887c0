import { describe as about, expect, it } from 'vitest';
import { csvw } from '../../src/formats/csvw.ts';
import { collection, describe, levels, places, sources } from './described.ts';

type Column = { readonly name: string; readonly titles: Readonly<Record<string, string>> } & Readonly<
  Record<string, unknown>
>;
type Group = {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: { readonly columns: readonly Column[]; readonly foreignKeys?: unknown };
  }[];
};

const made = csvw(describe(places), collection, [places, levels, sources]) as Group;
const column = (name: string): Column => made.tables[0]!.tableSchema.columns.find((each) => each.name === name)!;

about('CSV on the Web', () => {
  it('holds the tables to which keys lead, since keys must stay within their group', () => {
    expect(made.tables.map(({ url }) => url)).toEqual(['places.csv', 'sources.csv']);
    expect(made.tables[0]!.tableSchema.foreignKeys).toEqual([
      { columnReference: ['part_of'], reference: { resource: 'places.csv', columnReference: ['place'] } },
      { columnReference: ['source'], reference: { resource: 'sources.csv', columnReference: ['source'] } },
    ]);
  });

  it('titles a column in every language, its header among the titles', () => {
    expect(column('kind').titles).toEqual({ und: 'kind', vi: 'kind', en: 'kind (en)', fr: 'kind (fr)' });
  });

  it('tells types, separators and where the members of a list lead', () => {
    expect(column('kind')).toMatchObject({
      datatype: { base: 'string', format: 'town|village' },
      required: true,
      null: '',
    });
    expect(column('neighbours')).toMatchObject({ separator: ';', 'dc:references': { '@id': 'places.csv' } });
    expect(column('neighbours')).not.toHaveProperty('required');
    expect(column('since')).toMatchObject({ datatype: { base: 'string' }, required: false });
  });
});
