import type { Table } from '../../src/domain/dataset.ts';

/** A table with one cell of every awkward sort. */
export const sample: Table = {
  dataset: 'sample',
  title: { vi: 'Mẫu', en: 'Sample', of: '01234567' },
  key: ['name'],
  columns: [
    { name: 'name', type: 'string', nullable: false },
    { name: 'value', type: 'number', nullable: true },
    { name: 'outlined', type: 'boolean', nullable: false },
    { name: 'words', type: 'list', nullable: false },
  ],
  rows: [
    { name: 'Đà Nẵng, “thành phố”', value: -1.5, outlined: true, words: ['a', 'b'] },
    { name: 'a "quoted"\nline', value: null, outlined: false, words: [] },
    { name: '=1+1', value: 1e-7, outlined: false, words: ['@x'] },
    { name: '＝1', value: 0, outlined: false, words: ['-y', 'z'] },
  ],
};
