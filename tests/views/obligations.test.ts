import { describe, expect, it } from 'vitest';
import { obligationsOf } from '../../src/domain/obligations.ts';
import { nearestOf, obligationsOfBody, owingBodies } from '../../src/views/obligations.ts';
import { fixture } from './fixture.ts';
import { real, speaking } from './speaking.ts';

/* What a body owes: declared, found and due stay three readings. */

const vi = speaking('vi');

describe('what a body owes', () => {
  it('is told duty by duty: what it delivered, declared, was found to have, and when somebody looked', () => {
    const own = obligationsOfBody(fixture(), vi, 'test-ministry')!;
    expect(own.kind).toBe('ministry');
    const [plan, report] = own.rows;
    expect(plan).toMatchObject({
      duty: 'own_plan',
      declared: 'completed',
      evidence: 'document_published',
      timeliness: 'no_deadline_set',
      due: undefined,
      contradiction: undefined,
      look: { scope: 'body', id: 'test-check' },
      reports: [{ href: '/vi/reports/test-report/', date: '10/3/2026' }],
    });
    expect(report).toMatchObject({
      duty: 'results_report',
      declared: 'not_reported',
      evidence: 'none_found',
      timeliness: 'overdue',
      due: '6/2026',
      look: { scope: 'general', id: 'test-general-check' },
      reports: [],
    });
    expect(report!.timelinessWords).toMatch(/^quá hạn \d+ ngày$/);
  });

  it('says of a province its own deadline, and of a body that owes nothing, nothing', () => {
    const province = obligationsOfBody(fixture(), vi, 'p34-02')!;
    expect(province.rows.map(({ due }) => due)).toEqual([undefined, '15/12/2026']);
    expect(obligationsOfBody(fixture(), vi, 'test-assembly')).toBeUndefined();
    expect(obligationsOfBody(fixture(), vi, 'p63-01')).toBeUndefined();
  });

  it('points to the contradiction where a document does not stand behind the word', () => {
    const report = { ...fixture().reports.get('test-report')!, document: undefined };
    const model = fixture({ reports: new Map([['test-report', report]]) });
    const [plan] = obligationsOfBody(model, vi, 'test-ministry')!.rows;
    expect(plan).toMatchObject({ declared: 'completed', evidence: 'self_reported' });
    expect(plan!.contradiction).toBe('/vi/contradictions/#duty-own-plan-test-ministry');
  });

  it('shows the reply of the body beside the duty', () => {
    const reply = { ...fixture().replies.get('test-reply')!, action: undefined, duty: 'own_plan' as const };
    const [plan] = obligationsOfBody(fixture({ replies: new Map([['r', reply]]) }), vi, 'test-ministry')!.rows;
    expect(plan!.replies).toEqual([
      { label: 'Phản hồi của cơ quan', href: '/vi/reports/#reply-r', date: '19/11/2026' },
    ]);
  });
});

describe('what stands nearest', () => {
  const document = { ...fixture().documents.get('4-kh-test-2026')!, issuer: 'p63-01' };
  const check = { ...fixture().checks.get('test-general-check')!, result: 'none' as const, documents: ['near'] };
  const model = fixture({
    documents: new Map([...fixture().documents, ['near', document]]),
    checks: new Map([[check.id, check]]),
  });
  const today = model.successions.find(({ from_area }) => from_area === 'p63-01')!.to_area;

  it('goes to the province of today where a former one issued it, and is no evidence', () => {
    const own = obligationsOfBody(model, vi, today)!;
    expect(own.nearest.map(({ href }) => href)).toEqual(['/vi/documents/near/']);
    expect(own.rows.every(({ evidence }) => evidence === 'none_found')).toBe(true);
  });

  it('is not what a search found that was looked for', () => {
    const found = fixture({ ...model, checks: new Map([[check.id, { ...check, result: 'found' }]]) });
    expect(nearestOf(found, vi)).toEqual([]);
  });
});

describe('the bodies of the plan', () => {
  it('are 51, ministries first, provinces in the order of the alphabet, four duties each', () => {
    const bodies = owingBodies(real(), vi);
    expect(bodies).toHaveLength(51);
    expect(bodies.findLastIndex(({ kind }) => kind !== 'province')).toBe(16);
    expect(bodies.flatMap(({ rows }) => rows)).toHaveLength(obligationsOf(real()).length);
    const provinces = bodies.slice(17).map(({ short }) => short);
    expect(provinces.slice(0, 3)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau']);
  });
});
