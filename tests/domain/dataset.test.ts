import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  DayColumn,
  ListColumn,
  PartialDateColumn,
  refsTo,
  refTo,
  textCells,
  textColumns,
  YearColumn,
} from '../../src/domain/columns.ts';
import { columns, defineDataset, entryName, table, type Row } from '../../src/domain/dataset.ts';
import { modelOf } from './small-model.ts';

const columnOf = (schema: z.ZodType, name = 'cell') =>
  columns({ id: 'sample', row: z.strictObject({ [name]: schema }) })[0];

const sampleOf = (rows: readonly { name: string; year: number; words: string[] }[]) =>
  defineDataset({
    id: 'sample',
    row: z.strictObject({ name: z.string().min(1), year: YearColumn, words: ListColumn }),
    key: ['name', 'year'],
    rows: () => rows,
  });

const model = modelOf({});

describe('columns', () => {
  it.each([
    ['string', z.string()],
    ['integer', z.int()],
    ['number', z.number()],
    ['boolean', z.boolean()],
    ['date', DayColumn],
    ['year', YearColumn],
    ['list', ListColumn],
  ] as const)('are of type %s, with or without null', (type, schema) => {
    expect(columnOf(schema)).toEqual({ name: 'cell', type, nullable: false });
    expect(columnOf(schema.nullable())).toEqual({ name: 'cell', type, nullable: true });
  });

  it('know the words allowed, with or without null and in lists', () => {
    const words = ['a', 'b'];
    expect(columnOf(z.enum(words))).toEqual({ name: 'cell', type: 'string', nullable: false, words });
    expect(columnOf(z.enum(words).nullable())).toEqual({ name: 'cell', type: 'string', nullable: true, words });
    expect(columnOf(z.array(z.enum(words)))).toEqual({ name: 'cell', type: 'list', nullable: false, words });
  });

  it('know dates that may be partial and references', () => {
    expect(columnOf(PartialDateColumn.nullable())).toMatchObject({ type: 'date', nullable: true, partial: true });
    expect(columnOf(refTo('areas').nullable())).toMatchObject({ type: 'string', nullable: true, ref: 'areas' });
    expect(columnOf(refsTo('areas'))).toMatchObject({ type: 'list', ref: 'areas' });
  });

  it('of a text are one a language and share an entry of the dictionary', () => {
    const found = columns({ id: 'sample', row: z.strictObject(textColumns('name')) });
    expect(found.map(({ name, language }) => [name, language])).toEqual([
      ['name_vi', 'vi'],
      ['name_en', 'en'],
      ['name_fr', 'fr'],
    ]);
    expect([...new Set(found.map(entryName))]).toEqual(['name_{language}']);
    expect(textCells('name', { vi: 'Tên', fr: 'Nom', of: '01234567' })).toEqual({
      name_vi: 'Tên',
      name_en: null,
      name_fr: 'Nom',
    });
  });

  it('name dataset and column where no type fits', () => {
    expect(() => columnOf(z.unknown())).toThrow('dataset sample, column cell');
  });
});

describe('table', () => {
  it('sorts by key and composes text', () => {
    const decomposed = 'Đà Nẵng'.normalize('NFD');
    const rows = [
      { name: 'b', year: 2010, words: [] },
      { name: decomposed, year: 2009, words: [decomposed] },
      { name: 'b', year: 2009, words: [] },
    ];
    expect(table(sampleOf(rows), model).rows).toEqual([
      { name: 'b', year: 2009, words: [] },
      { name: 'b', year: 2010, words: [] },
      { name: 'Đà Nẵng'.normalize('NFC'), year: 2009, words: ['Đà Nẵng'.normalize('NFC')] },
    ]);
  });

  it('refuses a key that repeats', () => {
    const row = { name: 'a', year: 2009, words: [] };
    expect(() => table(sampleOf([row, row]), model)).toThrow(
      'dataset sample, row name=a, year=2009, column name, year: the key repeats',
    );
  });

  it('refuses a row that breaks its schema', () => {
    expect(() => table(sampleOf([{ name: 'a', year: 20.5, words: [] }]), model)).toThrow(
      /dataset sample, row name=a, year=20\.5, column year: /,
    );
  });

  it('refuses a list that its separator would tear apart', () => {
    expect(() => table(sampleOf([{ name: 'a', year: 2009, words: ['x;y'] }]), model)).toThrow(
      'column words: a member holds a semicolon',
    );
  });

  it('refuses a column that the schema does not know', () => {
    const extra = { name: 'a', year: 2009, words: [], more: 1 } satisfies Row;
    expect(() => table(sampleOf([extra]), model)).toThrow(/dataset sample, row name=a, year=2009, column .*more/);
  });
});
