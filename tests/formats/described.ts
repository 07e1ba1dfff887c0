import type { Table } from '../../src/domain/dataset.ts';
import type { Collection, DescribedTable, Description } from '../../src/domain/description.ts';

const said = (words: string) => ({ vi: words, en: `${words} (en)`, fr: `${words} (fr)`, of: '01234567' });

/** What is said of tables that are made up. */
export const collection: Collection = {
  title: said('Bảng'),
  description: said('Các bảng'),
  keywords: [said('trẻ em'), said('tỉnh')],
  name: 'Quyền Trẻ Em',
  publisher: { vi: 'Quyền Trẻ Em', en: 'Quyền Trẻ Em', fr: 'Quyền Trẻ Em' },
  contact: null,
  site: 'https://quyen.example/',
  folder: 'https://quyen.example/data/',
  version: '0.0.0+2026-11-21',
  asOf: '2026-11-21',
  terms: said('Điều khoản'),
  figureTerms: { vi: 'Điều khoản của nơi công bố', en: 'Terms of the publishers', fr: 'Conditions des éditeurs' },
  licencePages: ['https://example.org/vi/about/licences/'],
  citing: said('Xin dẫn nguồn'),
  conventions: { empty: said('Không có giá trị'), references: said('references') },
};

/** A table with what is said of it, each column by its name. */
export function describe(table: Table): DescribedTable {
  const description: Description = {
    dataset: table.dataset,
    title: said(table.dataset),
    is: said('Mỗi dòng'),
    isNot: said('Không phải'),
    columns: table.columns.map(({ name, words }) => ({
      name,
      title: said(name),
      type: said('chữ'),
      description: said(`Cột ${name}`),
      ...(words && { labels: words.map((word) => ({ word, label: said(word) })) }),
    })),
    version: '0.0.0+2026-11-21',
    asOf: '2026-11-21',
    facts: [],
    labels: { is: said('Nội dung'), isNot: said('Lưu ý') },
    sheets: { readMe: said('Đọc trước'), columns: said('Các cột') },
    headings: { column: said('Cột'), title: said('Tên'), type: said('Kiểu'), meaning: said('Nghĩa') },
  };
  const file = { path: `${table.dataset}.csv`, mediaType: 'text/csv', bytes: 12, sha256: 'ab'.repeat(32) };
  return { table, description, file };
}

/** Where something lives. */
export const places: Table = {
  dataset: 'places',
  key: ['place'],
  columns: [
    { name: 'place', type: 'string', nullable: false },
    { name: 'part_of', type: 'string', nullable: true, ref: 'places' },
    { name: 'neighbours', type: 'list', nullable: false, ref: 'places' },
    { name: 'kind', type: 'string', nullable: false, words: ['town', 'village'] },
    { name: 'marks', type: 'list', nullable: false, words: ['old', 'new'] },
    { name: 'since', type: 'date', nullable: true, partial: true },
    { name: 'level', type: 'string', nullable: true, ref: 'levels' },
    { name: 'source', type: 'string', nullable: false, ref: 'sources' },
  ],
  rows: [
    { place: 'a', part_of: null, neighbours: ['b'], kind: 'town', marks: [], since: '2025', level: 'x', source: 's' },
    {
      place: 'b',
      part_of: 'a',
      neighbours: ['a'],
      kind: 'village',
      marks: ['old'],
      since: null,
      level: null,
      source: 's',
    },
  ],
};

/** Levels, several rows an id, whose key may be empty in part. */
export const levels: Table = {
  dataset: 'levels',
  key: ['level', 'year'],
  columns: [
    { name: 'level', type: 'string', nullable: false },
    { name: 'year', type: 'year', nullable: true },
  ],
  rows: [
    { level: 'x', year: 2030 },
    { level: 'x', year: null },
  ],
};

export const sources: Table = {
  dataset: 'sources',
  key: ['source'],
  columns: ['source', 'source_title', 'publisher', 'source_kind', 'published', 'url', 'licence_vi'].map((name) => ({
    name,
    type: 'string',
    nullable: name !== 'source',
  })),
  rows: [
    {
      source: 's',
      source_title: 'Niên giám',
      publisher: 'Cục Thống kê',
      source_kind: 'statistics',
      published: '2025-06',
      url: 'https://statistics.example/',
      licence_vi: 'Được dẫn lại',
    },
    {
      source: 't',
      source_title: 'Khác',
      publisher: 'Khác',
      source_kind: 'press',
      published: null,
      url: null,
      licence_vi: null,
    },
  ],
};
