import { describe, expect, it } from 'vitest';
import { queryFrom, searchOf } from '../../src/elements/data-query/address.ts';
import { answerOf, type Query, type Record } from '../../src/elements/data-query/query.ts';

const columns = ['area', 'year', 'value', 'status'];
const records: readonly Record[] = [
  { area: 'p34-01', year: 2014, value: 9.5, status: 'final' },
  { area: 'p34-01', year: 2016, value: 0.1, status: 'final' },
  { area: 'p34-04', year: 2014, value: 10, status: 'preliminary' },
  { area: 'p34-04', year: 2016, value: null, status: 'missing' },
  { area: 'p34-08', year: 2016, value: 0.2, status: 'final' },
];
const none: Query = { table: 'series', where: [], group: [], measure: undefined, sort: undefined };
const ask = (query: Partial<Query>) => answerOf(records, columns, { ...none, ...query });
const years = (query: Partial<Query>) => ask(query).records.map(({ area, year }) => `${area} ${year}`);

describe('a question to a table', () => {
  it('gives all rows where nothing is asked', () => {
    expect(ask({})).toEqual({ columns, records });
  });

  it.each([
    ['is', 'area', 'p34-01|p34-08', 3],
    ['not', 'status', 'final', 2],
    ['has', 'area', 'P34-0', 5],
    ['from', 'value', '9.5', 2],
    ['to', 'value', '9.5', 3],
    ['empty', 'value', '', 1],
    ['filled', 'value', '', 4],
  ] as const)('keeps the rows whose cell passes the test %s', (test, column, value, count) => {
    expect(ask({ where: [{ column, test, value }] }).records).toHaveLength(count);
  });

  it('compares numbers as numbers, and never counts what is empty as small', () => {
    expect(years({ where: [{ column: 'value', test: 'to', value: '10' }] })).not.toContain('p34-04 2016');
    expect(years({ where: [{ column: 'value', test: 'from', value: '9.5' }] })).toContain('p34-04 2014');
  });

  it('counts and measures groups, and says how many rows had a value', () => {
    const { columns: named, records: groups } = ask({ group: ['year'], measure: { name: 'sum', column: 'value' } });
    expect(named).toEqual(['year', 'rows', 'with_value', 'sum_value']);
    expect(groups).toEqual([
      { year: 2014, rows: 2, with_value: 2, sum_value: 19.5 },
      { year: 2016, rows: 3, with_value: 2, sum_value: 0.3 },
    ]);
  });

  it('gives no measure where no row of a group has a value', () => {
    const { records: groups } = ask({
      where: [{ column: 'status', test: 'is', value: 'missing' }],
      group: ['area'],
      measure: { name: 'mean', column: 'value' },
    });
    expect(groups).toEqual([{ area: 'p34-04', rows: 1, with_value: 0, mean_value: null }]);
  });

  it('sorts both ways and leaves what is empty last', () => {
    const value = (down: boolean) => ask({ sort: { column: 'value', down } }).records.map((record) => record['value']);
    expect(value(false)).toEqual([0.1, 0.2, 9.5, 10, null]);
    expect(value(true)).toEqual([10, 9.5, 0.2, 0.1, null]);
  });

  it('keeps the mark of simulated data in groups', () => {
    const simulated = records.map((record) => ({ ...record, edition: 'simulated' }));
    const { records: groups } = answerOf(simulated, [...columns, 'edition'], { ...none, group: ['area'] });
    expect(groups[0]).toEqual({ area: 'p34-01', edition: 'simulated', rows: 2 });
  });
});

describe('the address of a question', () => {
  const query: Query = {
    table: 'series',
    where: [
      { column: 'value', test: 'from', value: '9.5' },
      { column: 'status', test: 'filled', value: '' },
      { column: 'area', test: 'has', value: 'á & b' },
    ],
    group: ['year', 'area'],
    measure: { name: 'mean', column: 'value' },
    sort: { column: 'mean_value', down: true },
  };
  const known = (table: string) => (table === 'series' ? columns : undefined);

  it('comes back as it went', () => {
    expect(queryFrom(searchOf(query), known)).toEqual(query);
    expect(queryFrom(searchOf(none), known)).toEqual(none);
  });

  it('passes over what the table does not have', () => {
    expect(queryFrom('?table=series&where=other.is.1&where=year.like.1&group=other&measure=sum.other', known)).toEqual(
      none,
    );
    expect(queryFrom('?table=nothing', known)).toBeUndefined();
    expect(queryFrom('', known)).toBeUndefined();
  });
});
