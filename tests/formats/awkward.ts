import type { Table } from '../../src/domain/dataset.ts';
import type { Described } from '../../src/formats/format.ts';

const text = (words: string) => ({ vi: `${words} vi`, en: `${words} en`, fr: `${words} fr` });

/** What programs are known to swallow, change or take for something else. */
const words = [
  '=1+1',
  "'quoted",
  '-5',
  '@SUM(A1)',
  '001',
  '1e5',
  'true',
  '2025-07-01',
  'two\nlines',
  ' spaces around ',
  'a\u00a0b\u202fc\u00a0',
  'tab\there',
  '“Đà Nẵng”, "x"; <b>&amp;</b>',
  'NULL',
  'NA',
  '#REF!',
  '𝒳 😀',
];

/** A table with a column of every type and a row for every word that is hard to keep. */
export const awkward: Table = {
  dataset: 'awkward',
  title: { vi: 'Khó giữ', en: 'Hard to keep' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'integer', nullable: false },
    { name: 'name', type: 'string', nullable: true },
    { name: 'value', type: 'number', nullable: true },
    { name: 'outlined', type: 'boolean', nullable: true },
    { name: 'since', type: 'date', nullable: true },
    { name: 'about', type: 'date', nullable: true, partial: true },
    { name: 'year', type: 'year', nullable: true },
    { name: 'words', type: 'list', nullable: false },
  ],
  rows: [
    ...words.map((name, id) => ({
      id,
      name,
      value: [-1.5, 0, 1e-7, 123456789.123, 0.1 + 0.2][id % 5]!,
      outlined: id % 2 === 0,
      since: '2024-02-29',
      about: ['2025', '2025-07', '2025-07-01'][id % 3]!,
      year: 1990 + id,
      words: [name.replaceAll(';', ','), '=x'],
    })),
    { id: 99, name: null, value: null, outlined: null, since: null, about: null, year: null, words: [] },
  ],
};

/** What is said of it. */
export const description: Described = {
  dataset: awkward.dataset,
  title: text('title'),
  is: text('is'),
  isNot: text('is not'),
  columns: awkward.columns.map(({ name, type }) => ({
    name,
    title: text(name),
    type: text(type),
    description: text('=about'),
  })),
  version: '1.2.3',
  asOf: '2026-11-21',
  facts: [{ label: text('Licence'), value: text('CC BY 4.0') }],
  labels: { is: text('What'), isNot: text('Not') },
  sheets: {
    readMe: { vi: 'Đọc trước', en: 'Read me', fr: 'À lire' },
    columns: { vi: 'Các cột', en: 'Columns', fr: 'Colonnes' },
  },
  headings: { column: text('c'), title: text('t'), type: text('y'), meaning: text('m') },
};
