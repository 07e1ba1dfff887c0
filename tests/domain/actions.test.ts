import { describe, expect, it } from 'vitest';
import { lastDeclared, precedesPlan, readingOf } from '../../src/domain/actions.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import { modelOf } from './small-model.ts';
import { action, declared, piece } from './tracked.ts';

const asOf = '2026-11-21';

describe('the declaration that holds', () => {
  it('is the latest, whatever the order in which they stand', () => {
    const [first, last] = [declared('in_progress', '2026-01-10'), declared('completed', '2026-05')];
    expect(lastDeclared([first, last])).toBe(last);
    expect(lastDeclared([last, first])).toBe(last);
  });

  it('is of one day the last written', () => {
    const [first, last] = [declared('completed', '2026-05'), declared('in_progress', '2026-05')];
    expect(lastDeclared([first, last])).toBe(last);
    expect(lastDeclared([last, first])).toBe(first);
  });

  it('is none where nothing was declared', () => {
    expect(lastDeclared([])).toBeUndefined();
  });
});

describe('the reading of a measure', () => {
  const deadline = { by: '2026-06-30', basis: 'stated' } as const;

  it('is empty where nothing is known', () => {
    expect(readingOf(action(), asOf)).toEqual({
      status: 'not_reported',
      declaration: undefined,
      evidence: 'none_found',
      timeliness: 'no_deadline_set',
      days: null,
    });
  });

  it('counts the days since its deadline until it is declared completed', () => {
    const begun = [declared('in_progress', '2026-03')];
    // 31 days in July, August and October, 30 in September, 21 in November.
    expect(readingOf(action({ deadline, statuses: begun }), asOf)).toMatchObject({
      status: 'in_progress',
      timeliness: 'overdue',
      days: 144,
    });
  });

  it.each([
    ['2026-06-30', 'on_time'],
    ['2026-06', 'on_time'],
    ['2026-07-01', 'late'],
  ])('declared completed on %s is %s', (date, timeliness) => {
    const statuses = [declared('completed', date)];
    expect(readingOf(action({ deadline, statuses }), asOf)).toMatchObject({ timeliness, days: null });
  });

  it('is overdue again where a later declaration takes completed back', () => {
    const statuses = [declared('completed', '2026-06'), declared('in_progress', '2026-08')];
    expect(readingOf(action({ deadline, statuses }), asOf)).toMatchObject({
      status: 'in_progress',
      timeliness: 'overdue',
    });
  });

  it('keeps the axes apart: evidence moves neither status nor time, and a declaration moves no evidence', () => {
    const proven = readingOf(action({ deadline, evidence: [piece('independent')] }), asOf);
    expect(proven).toMatchObject({
      status: 'not_reported',
      evidence: 'independently_confirmed',
      timeliness: 'overdue',
      days: 144,
    });
    const said = readingOf(action({ deadline, statuses: [declared('completed', '2026-06')] }), asOf);
    expect(said).toMatchObject({ status: 'completed', evidence: 'none_found', timeliness: 'on_time' });
    const disputed = [piece('independent', 'disputes'), piece('document')];
    expect(readingOf(action({ statuses: [declared('completed', '2026-06')], evidence: disputed }), asOf)).toMatchObject(
      {
        status: 'completed',
        evidence: 'disputed',
      },
    );
  });

  it('is for the day that is given', () => {
    const on = (day: string) => readingOf(action({ deadline }), day).timeliness;
    expect(['2026-05-30', '2026-05-31', '2026-06-30', '2026-07-01'].map(on)).toEqual([
      'not_due',
      'due_soon',
      'due_soon',
      'overdue',
    ]);
  });
});

describe('a measure before the plan', () => {
  const before = (from: string, adopted: string | null): boolean => {
    const document = { date: adopted } as RecordOf<'documents'>; // Of the document only the date is looked at.
    const plan = { document: 'decision' } as RecordOf<'plan'>; // Of the plan only its document.
    return precedesPlan(modelOf({ plan, documents: new Map([['decision', document]]) }), action({ from }));
  };

  it.each([
    ['2024', true],
    ['2024-12', true],
    ['2024-12-31', true],
    ['2025-01-06', true],
    ['2025-01-07', false],
    ['2025-01', false], // It may have been on or after the day.
    ['2025', false],
    ['2025-02', false],
    ['2026', false],
  ])('begun %s against a plan of 7 January 2025: %s', (from, expected) => {
    expect(before(from, '2025-01-07')).toBe(expected);
  });

  it.each([
    ['2024-12-31', true],
    ['2025-01-01', false], // It may have been on or after the plan's day.
    ['2025', false],
  ])('begun %s against a plan of January 2025: %s', (from, expected) => {
    expect(before(from, '2025-01')).toBe(expected);
  });

  it('cannot be told where the date of the plan is not known', () => {
    expect(before('2000', null)).toBe(false);
  });
});
