import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { obligationsOf, type Obligation } from '../../src/domain/obligations.ts';
import { area, byId, modelOf } from './small-model.ts';
import { agency, check, declared, duty, piece, report } from './tracked.ts';

const agencies = new Map([
  ['second', agency('ministerial_agency', 2)],
  ['first', agency('ministry', 1)],
  ['former', agency('former_ministry', 3)],
  ['assembly', agency('state_body', 4)],
]);
const areas = byId(area('vn'), area('region-x'), area('p63-01'), area('p34-02'), area('p34-01'));

const modelWith = (parts: Partial<Model>): Model =>
  modelOf({ agencies, areas, duties: byId(duty('own_plan'), duty('results_report')), ...parts });

const reportsOf = (...reports: readonly RecordOf<'reports'>[]): Partial<Model> => ({
  reports: new Map(reports.map((one, index) => [`report-${index}`, one])),
});
const checksOf = (...checks: readonly RecordOf<'checks'>[]): Partial<Model> => ({ checks: byId(...checks) });

function obligation(parts: Partial<Model>, body: string, owed: Obligation['duty'] = 'own_plan'): Obligation {
  const found = obligationsOf(modelWith(parts)).find((one) => one.body === body && one.duty === owed);
  if (found === undefined) throw new Error(`${body} does not owe ${owed}`);
  return found;
}

describe('obligations', () => {
  it('are those of the bodies that owe: ministries in their order, then provinces of today by code', () => {
    expect(obligationsOf(modelWith({})).map(({ duty: owed, body }) => `${owed} ${body}`)).toEqual([
      'own_plan first',
      'own_plan second',
      'own_plan p34-01',
      'own_plan p34-02',
      'results_report first',
      'results_report second',
      'results_report p34-01',
      'results_report p34-02',
    ]);
  });

  it('are empty, but there, where nothing was found', () => {
    expect(obligation({}, 'first')).toEqual({
      body: 'first',
      duty: 'own_plan',
      due: null,
      declared: 'not_reported',
      evidence: 'none_found',
      reports: [],
      check: undefined,
      timeliness: 'no_deadline_set',
      days: null,
    });
  });
});

describe('the deadline of a duty', () => {
  const sources = ['table'];
  const duties = byId(
    duty('own_plan', { due: '2026-06-30', due_of: [{ body: 'p34-02', due: '2026-12', sources }] }),
    duty('results_report', { due_of: [{ body: 'first', due: '2026-12-31', sources }] }),
  );

  it('is that of all, or of the body alone where it has one', () => {
    const of = (body: string, owed: Obligation['duty'] = 'own_plan') => {
      const { due, timeliness, days } = obligation({ duties }, body, owed);
      return [due, timeliness, days];
    };
    expect(of('first')).toEqual(['2026-06-30', 'overdue', 144]);
    expect(of('p34-02')).toEqual(['2026-12', 'not_due', null]);
    expect(of('first', 'results_report')).toEqual(['2026-12-31', 'not_due', null]);
    expect(of('p34-02', 'results_report')).toEqual([null, 'no_deadline_set', null]);
  });

  it('is met by the first report, not by a later one', () => {
    const timeliness = (...days: readonly string[]) =>
      obligation({ duties, ...reportsOf(...days.map((day) => report('first', day))) }, 'first').timeliness;
    expect(timeliness('2026-06-30')).toBe('on_time');
    expect(timeliness('2026-07-01')).toBe('late');
    expect(timeliness('2026-11-01', '2026-06-01')).toBe('on_time');
  });
});

describe('the reports of a duty', () => {
  const [early, late] = [report('first', '2026-03'), report('first', '2026-10-05', { document: 'plan' })];
  const others = [report('second', '2026-09'), report('first', '2026-09', { duty: 'results_report' })];

  it('are those of the body on that duty, newest first', () => {
    expect(obligation(reportsOf(early, ...others, late), 'first').reports).toEqual([late, early]);
    expect(obligation(reportsOf(late, ...others, early), 'first').reports).toEqual([late, early]);
  });

  it('carry the level together: words, or a document as soon as one was published', () => {
    expect(obligation(reportsOf(early), 'first').evidence).toBe('self_reported');
    expect(obligation(reportsOf(early, late), 'first').evidence).toBe('document_published');
    const confirmed = { ...early, evidence: [piece('independent')] };
    expect(obligation(reportsOf(confirmed), 'first').evidence).toBe('independently_confirmed');
    const disputed = { ...late, evidence: [piece('independent', 'disputes')] };
    expect(obligation(reportsOf(early, disputed), 'first').evidence).toBe('disputed');
  });

  it('declare what the latest declaration in any of them says', () => {
    const declaring = (day: string, ...statuses: RecordOf<'reports'>['statuses']) => report('first', day, { statuses });
    const [older, newer] = [
      declaring('2026-03', declared('in_preparation', '2026-02'), declared('in_progress', '2026-03')),
      declaring('2026-10', declared('completed', '2026-10')),
    ];
    expect(obligation(reportsOf(older, newer), 'first').declared).toBe('completed');
    expect(obligation(reportsOf(newer, older), 'first').declared).toBe('completed');
    const sameDay = declaring('2026-10', declared('in_progress', '2026-03'), declared('discontinued', '2026-03'));
    expect(obligation(reportsOf(sameDay, older), 'first').declared).toBe('discontinued');
    expect(obligation(reportsOf(older, late), 'first').declared).toBe('in_progress');
  });
});

describe('the check of a duty', () => {
  const general = check('general', '2026-11-10');
  const own = check('own', '2026-11-05', 'first');
  const seen = (body: string, ...checks: readonly RecordOf<'checks'>[]) =>
    obligation(checksOf(...checks), body).check?.id;

  it('is a general one for every body, and one at a body for that body alone', () => {
    expect(['first', 'second', 'p34-01'].map((body) => seen(body, general))).toEqual(['general', 'general', 'general']);
    expect(['first', 'second'].map((body) => seen(body, own))).toEqual(['own', undefined]);
  });

  it('is the newest that covers it', () => {
    expect(seen('first', own, general)).toBe('general');
    expect(seen('first', general, check('later', '2026-11-15', 'first'))).toBe('later');
    expect(seen('second', general, check('later', '2026-11-15', 'first'))).toBe('general');
  });

  it('is of one day the one at the body', () => {
    const sameDay = check('same-day', '2026-11-10', 'first');
    expect(seen('first', general, sameDay)).toBe('same-day');
    expect(seen('first', sameDay, general)).toBe('same-day');
  });

  it('is one that was about the duty', () => {
    const about = check('reports', '2026-11-20', undefined, { duties: ['results_report'] });
    expect(seen('first', own, about)).toBe('own');
    expect(seen('first', check('nothing', '2026-11-20', 'first', { duties: [] }))).toBeUndefined();
  });

  it('moves neither declaration, evidence nor time', () => {
    const found = check('found', '2026-11-20', 'first', { result: 'found' });
    expect(obligation(checksOf(found), 'first')).toMatchObject({
      declared: 'not_reported',
      evidence: 'none_found',
      timeliness: 'no_deadline_set',
    });
  });
});
