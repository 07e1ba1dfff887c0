import { describe, expect, it } from 'vitest';
import { countsOf, datedOf, mattersOf } from '../../src/domain/due.ts';
import { happeningsOf, scopesOf, within } from '../../src/domain/happenings.ts';
import { revisedOn } from '../../src/domain/recorded.ts';
import type { Model } from '../../src/domain/model.ts';
import { timelinesses } from '../../src/domain/vocabulary.ts';
import { followed, followedOn } from './followed.ts';

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('what is due', () => {
  it('is every measure and every duty of every body, dated or not', () => {
    expect(idsOf(mattersOf(followed))).toEqual([
      'action:by-month',
      'action:done',
      'action:undated',
      'duty:own_plan:ministry',
      'duty:own_plan:p34-01',
      'duty:results_report:ministry',
      'duty:results_report:p34-01',
    ]);
  });

  it('is sorted by the last day that a date may mean', () => {
    expect(datedOf(mattersOf(followed)).map(({ id, due }) => `${due} ${id}`)).toEqual([
      '2026-03-31 action:done',
      '2026-12 action:by-month',
      '2026-12-31 duty:results_report:ministry',
      '2026-12-31 duty:results_report:p34-01',
    ]);
  });

  it('stands to its date as that day has it, and each matter in one way only', () => {
    const standing = (day: string) => countsOf(mattersOf(followedOn(day)));
    const none = Object.fromEntries(timelinesses.map((word) => [word, 0]));
    expect(standing('2026-11-21')).toEqual({ ...none, not_due: 2, late: 1, on_time: 1, no_deadline_set: 3 });
    expect(standing('2026-12-01')).toEqual({ ...none, due_soon: 2, late: 1, on_time: 1, no_deadline_set: 3 });
    expect(standing('2027-01-01')).toEqual({ ...none, overdue: 2, late: 1, on_time: 1, no_deadline_set: 3 });
  });

  it('is charged to the body that holds the field today', () => {
    const [measure] = mattersOf(followed);
    expect([measure?.body, measure?.bodies]).toEqual(['ministry', ['ministry', 'former', 'p34-01']]);
  });

  it('was last read when its newest source, declaration or piece of evidence was', () => {
    expect(mattersOf(followed).map((matter) => revisedOn(followed, matter))).toEqual([
      '2026-11-03',
      '2026-05-02',
      '2026-05-01',
      '2026-05-01',
      '2026-05-01',
      '2026-11-03',
      '2026-05-01',
    ]);
  });
});

describe('what came to be known', () => {
  it('stands newest first, each on the day that the content gives for it', () => {
    expect(happeningsOf(followed).map(({ day, id }) => `${day} ${id}`)).toEqual([
      '2026-11-20 change:one-task',
      '2026-11-19 check:look',
      '2026-11-04 reply:answer',
      '2026-11-03 report:results',
      '2026-11-03 evidence:report:results:2',
      '2026-11-03 evidence:action:by-month:1',
      '2026-10-01 change:whole',
      '2026-05-02 declaration:action:done:1',
      '2026-05-01 campaign:2026',
      '2026-05-01 event:day',
    ]);
  });

  it('goes to the feeds of its task groups and provinces, and none is empty', () => {
    const feeds = (model: Model) =>
      scopesOf(model).map((scope) => [scope.id, idsOf(within(happeningsOf(model), scope)).length]);
    expect(feeds(followed)).toEqual([
      ['all', 10],
      ['action-month', 2],
      ['task-1', 4],
      ['task-2', 1],
      ['province-one', 4],
    ]);
    expect(
      feeds({
        ...followed,
        actions: new Map(),
        changes: new Map(),
        checks: new Map(),
        replies: new Map(),
        campaigns: new Map(),
        events: new Map(),
      }),
    ).toEqual([['all', 2]]);
  });
});
