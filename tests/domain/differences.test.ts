import { describe, expect, it } from 'vitest';
import { concerns } from '../../src/domain/concerns.ts';
import type { Row, Table } from '../../src/domain/dataset.ts';
import { columns } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { differences } from '../../src/domain/differences.ts';
import { byVersion } from '../../src/domain/releases.ts';

const row = (area: string, value: number | null, status = 'final', vintage = '2026.1.0'): Row => ({
  area,
  value,
  status,
  vintage,
});

const values = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({
  dataset: 'values',
  columns: ['area', 'value', 'status', 'vintage'].map((name) => ({ name, type: 'string', nullable: true })),
  key: ['area'],
  guarded: { value: 'number', status: 'status' },
  rows,
  ...more,
});

const told = (before: Table, after: Table) =>
  differences([before], [after]).values.map((each) => [
    each.row['area'],
    each.column,
    each.kind,
    each.before,
    each.after,
  ]);

describe('differences', () => {
  it('are none between equals, whatever the vintage', () => {
    const { values: none, tables } = differences([values([row('a', 1)])], [values([row('a', 1, 'final', 'next')])]);
    expect(none).toEqual([]);
    expect(tables).toMatchObject([{ added: 0, removed: 0, changed: 0, same: true }]);
  });

  it.each([
    ['new', [], [row('a', 1)], ['a', 'value', 'new', null, 1]],
    ['new in a row that was there', [row('a', null, 'missing')], [row('a', 1)], ['a', 'value', 'new', null, 1]],
    ['revised up', [row('a', 1)], [row('a', 2)], ['a', 'value', 'revised_up', 1, 2]],
    ['revised down, to zero', [row('a', 1)], [row('a', 0)], ['a', 'value', 'revised_down', 1, 0]],
    ['withdrawn', [row('a', 1)], [], ['a', 'value', 'withdrawn', 1, null]],
    ['withdrawn in its row', [row('a', 0)], [row('a', null, 'missing')], ['a', 'value', 'withdrawn', 0, null]],
    ['reclassified', [row('a', 1)], [row('a', 1, 'estimate')], ['a', 'status', 'reclassified', 'final', 'estimate']],
  ])('say what is %s', (_, before, after, expected) => {
    expect(told(values(before), values(after))).toEqual([expected]);
  });

  it('say a method anew, and both a figure and its status', () => {
    const method = { guarded: { status: 'method' } } as const;
    expect(told(values([row('a', 1, 'so')], method), values([row('a', 1, 'thus')], method))).toMatchObject([
      ['a', 'status', 'method_changed', 'so', 'thus'],
    ]);
    expect(told(values([row('a', 1)]), values([row('a', 2, 'estimate')]))).toHaveLength(2);
  });

  it('count derived tables and tell nothing of their cells', () => {
    const derived = { derived: true } as const;
    const found = differences(
      [values([row('a', 1), row('b', 1)], derived)],
      [values([row('a', 2), row('c', 1)], derived)],
    );
    expect(found.values).toEqual([]);
    expect(found.tables).toMatchObject([{ derived: true, added: 1, removed: 1, changed: 1, same: false }]);
  });

  it('name tables and columns that came and went', () => {
    const narrow = values([row('a', 1)], { columns: values([]).columns.slice(0, 2) });
    expect(differences([values([row('a', 1)])], [narrow]).tables).toMatchObject([
      { columnsRemoved: ['status', 'vintage'], guardedRemoved: ['status'], same: false },
    ]);
    const [gone] = differences([values([row('a', 1)])], []).tables;
    expect(gone).toMatchObject({ before: 1, after: undefined, removed: 1, same: false });
  });

  it('turn round when the states do', () => {
    const [one, other] = [values([row('a', 1), row('b', 2)]), values([row('a', 3), row('c', 1)])];
    const mirrored = { new: 'withdrawn', withdrawn: 'new', revised_up: 'revised_down', revised_down: 'revised_up' };
    const back = told(other, one).map(([area, column, kind, before, after]) => [
      area,
      column,
      mirrored[String(kind) as keyof typeof mirrored],
      after,
      before,
    ]);
    expect(back.toSorted()).toEqual(told(one, other).toSorted());
  });
});

describe('a concern', () => {
  const whole = { dataset: 'observations', columns: [], areas: [], years: [], records: [] };
  const cell = { dataset: 'observations', key: ['indicator', 'area', 'year'], column: 'value' };
  const at = { ...cell, row: { indicator: 'rate', area: 'vn', year: 2024 } };

  it('means what fits all that it names', () => {
    expect(concerns(whole, at)).toBe(true);
    expect(concerns({ ...whole, indicator: 'rate', areas: ['vn'], years: [2023, 2024] }, at)).toBe(true);
    expect(concerns({ ...whole, years: [2023] }, at)).toBe(false);
    expect(concerns({ ...whole, records: ['rate'], columns: ['value'] }, at)).toBe(true);
  });

  it('means a whole column or table only where it is as wide', () => {
    const column = { ...cell, row: undefined };
    const table = { ...column, column: undefined };
    expect([concerns(whole, column), concerns(whole, table)]).toEqual([true, true]);
    expect([
      concerns({ ...whole, columns: ['value'] }, column),
      concerns({ ...whole, columns: ['value'] }, table),
    ]).toEqual([true, false]);
    expect(concerns({ ...whole, areas: ['vn'] }, column)).toBe(false);
  });
});

it('puts versions in their order', () => {
  expect(['2026.10.0', '2026.2.0', '2026.2.10', '2025.9.9', '2026.2.9'].toSorted(byVersion)).toEqual([
    '2025.9.9',
    '2026.2.0',
    '2026.2.9',
    '2026.2.10',
    '2026.10.0',
  ]);
});

describe('the guarded columns', () => {
  /* Numbers that count or order rather than measure, the limit of decimals that are shown, and what the class of an indicator forbids to tell. */
  const exempt = [
    ...['decimals', 'sequence', 'task_number', 'order', 'tables', 'days', 'position'],
    ...['smallest_count', 'smallest_group'],
  ];

  it('are columns, and hold every figure of a table that is not derived', () => {
    const loose = datasets.flatMap((dataset) => {
      const own = columns(dataset);
      const unknown = Object.keys(dataset.guarded ?? {}).filter((name) => !own.some((column) => column.name === name));
      const free = own
        .filter(({ type }) => !dataset.derived && (type === 'number' || type === 'integer'))
        .filter(({ name }) => !dataset.guarded?.[name] && !exempt.includes(name));
      return [...unknown, ...free.map(({ name }) => name)].map((name) => `${dataset.id}.${name}`);
    });
    expect(loose).toEqual([]);
  });
});
