import { describe, expect, it } from 'vitest';
import { codesOf, namesOf, rounded, wordsOf } from '../../src/elements/data-query/names.ts';
import { csvOf, csvWithWords } from '../../src/elements/data-query/show.ts';
import type { QueryTable } from '../../src/views/query.ts';
import type { QueryNames } from '../../src/views/query-names.ts';

const column = (name: string, more: Partial<QueryTable['columns'][number]> = {}) => ({
  name,
  title: name,
  numeric: false,
  ...more,
});
const table: QueryTable = {
  id: 'series',
  title: 'Series',
  file: '/data/series.parquet',
  label: 'Series',
  columns: [
    column('area', { refers: 'areas' }),
    column('status', { words: ['final'] }),
    column('evidence', { words: ['none_found'], list: 'evidence_level' }),
    column('sources', { refers: 'sources' }),
    column('value', { numeric: true }),
  ],
};
const names: QueryNames = {
  refs: { areas: { 'p34-01': 'Hanoi', 'p34-79': ['TP. Hồ Chí Minh', 'vi'] } },
  decimals: { mortality: 1 },
  lists: { status: { final: 'final figure' }, evidence_level: { none_found: 'none found' } },
};
const named = (name: string) => namesOf(table, names, name);

describe('what codes stand for', () => {
  it('comes from the table that a column refers to, or from the list of its words', () => {
    expect(named('area')?.['p34-01']).toBe('Hanoi');
    expect(named('status')).toEqual({ final: 'final figure' });
    expect(named('evidence')).toEqual({ none_found: 'none found' });
    expect(named('sources')).toBeUndefined();
    expect(named('value')).toBeUndefined();
    expect(named('rows')).toBeUndefined();
  });

  it('stands behind each code of a list, in its own language, and is not made up', () => {
    expect(codesOf(named('area')!, 'p34-01;p34-79;constructor')).toEqual([
      { code: 'p34-01', words: 'Hanoi', language: undefined },
      { code: 'p34-79', words: 'TP. Hồ Chí Minh', language: 'vi' },
      { code: 'constructor', words: undefined, language: undefined },
    ]);
    expect(codesOf(named('area')!, null)).toEqual([]);
    expect(wordsOf(named('area')!, 'p34-01;p34-99')).toBe('Hanoi; p34-99');
  });

  it('is a column of its own in a file, where it is asked for', () => {
    const answer = {
      columns: ['area', 'status', 'value'],
      records: [{ area: 'p34-01', status: 'final', value: 3, evidence: null }],
    };
    expect(csvOf(answer)).toBe('area,status,value\np34-01,final,3\n');
    expect(csvWithWords(answer, table, names)).toBe(
      'area,area_label,status,status_label,value\np34-01,Hanoi,final,final figure,3\n',
    );
  });
});

it('rounds levels of an indicator to its decimals, and nothing else', () => {
  expect(rounded(names, 'value', 40.0242345524, 'mortality')).toBe('40.0');
  expect(rounded(names, 'low', 40, 'mortality')).toBe('40');
  expect(rounded(names, 'value', 40.0242345524, 'unknown')).toBe('40.0242345524');
  expect(rounded(names, 'growth', 0.0242, 'mortality')).toBe('0.0242');
});
