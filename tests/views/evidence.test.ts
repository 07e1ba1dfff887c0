import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { contradictionsView } from '../../src/views/contradictions.ts';
import { coverageSentence, evidenceView } from '../../src/views/evidence.ts';
import { reportsView, reportView } from '../../src/views/reports.ts';
import { currentRubric, rubricView } from '../../src/views/rubrics.ts';
import { fixture } from './fixture.ts';
import { real, speaking } from './speaking.ts';

/* What the pages of evidence, contradictions, reports and rubrics say. */

const vi = speaking('vi');

/** The real content with no look but those given, and nothing declared. */
const lookedAt = (...checks: Model['checks'] extends ReadonlyMap<string, infer Check> ? Check[] : never): Model => ({
  ...real(),
  checks: new Map(checks.map((check) => [check.id, check])),
  reports: new Map(),
  actions: new Map(),
});

const general = [...real().checks.values()].find(({ duties }) => duties.length > 0)!;

describe('the sentence on coverage', () => {
  it.each(languageCodes)('counts one general search as one, in %s', (language) => {
    const sentence = coverageSentence(lookedAt(general), speaking(language));
    expect(sentence.match(/\d+/g)).toEqual(
      language === 'vi' ? ['204', '204', '21', '11', '2026', '51'] : ['204', '204', '21', '2026', '51'],
    );
  });

  it('tells searches at bodies from general ones once there are any, and duties never looked for', () => {
    const own = { ...general, id: 'own', scope: 'body' as const, body: 'p34-01', looked_on: '2026-11-22' };
    const some = coverageSentence(lookedAt({ ...general, duties: ['own_plan'] }, own), vi);
    expect(some).toContain('Tra cứu riêng tại cơ quan: 4 trách nhiệm; chỉ qua tra cứu chung: 50; chưa tra cứu: 150.');
    expect(some).toContain('ngày 22 tháng 11 năm 2026');
  });

  it('counts what was found', () => {
    const report = { ...fixture().reports.get('test-report')!, body: 'p34-01', document: undefined };
    const model = { ...lookedAt(general), reports: new Map([['r', report]]) };
    expect(coverageSentence(model, vi)).toContain('1 trên 204 trách nhiệm; 203 trách nhiệm chưa tìm thấy gì');
  });
});

describe('the page of evidence', () => {
  const report = { ...fixture().reports.get('test-report')!, body: 'p34-01', document: undefined, sources: [] };
  const model = { ...lookedAt(general), reports: new Map([['r', report]]), rubrics: fixture().rubrics };
  const view = evidenceView(model, vi);

  it('says on the maps what stands in the matrix', () => {
    for (const map of view.maps.maps) {
      expect(map.areas).toHaveLength(34);
      for (const area of map.areas) {
        const row = view.groups.flatMap(({ bodies }) => bodies).find(({ body }) => body === area.id)!;
        const cell = row.rows.find(({ duty }) => duty === map.duty)!;
        expect(area.class).toBe(cell.evidence);
        expect(area.title).toContain(cell.evidenceWords);
      }
      expect(map.legend.reduce((sum, { count }) => sum + count, 0)).toBe(34);
    }
    expect(view.maps.title).toContain('1 trên 34');
  });

  it('offers filters that tell bodies apart, by kind, by duty and level, and by what stands near', () => {
    const facets = new Map(view.filters.facets.map(({ name, choices }) => [name, choices]));
    expect(facets.get('kind')?.map(({ count }) => count)).toEqual([14, 3, 34]);
    expect(facets.get('own_plan')?.map(({ value, count }) => [value, count])).toEqual([
      ['none_found', 50],
      ['self_reported', 1],
    ]);
    expect(facets.has('integration')).toBe(false);
    expect(view.filters.orders.map(({ value }) => value)).toEqual(['name', 'found']);
  });

  it('says once on a phone only what is the same of all duties', () => {
    const same = view.groups.flatMap(({ bodies }) => bodies.filter(({ same: each }) => !each));
    expect(same.map(({ body }) => body)).toEqual(['p34-01']);
  });

  it('says what counts as evidence by the rubric in force', () => {
    expect(view.levels.every(({ means }) => means !== undefined)).toBe(true);
    expect(view.rubric).toBe('1-0');
  });
});

describe('the page of contradictions', () => {
  it('says that there is none, of how many matters, and on which day', () => {
    const view = contradictionsView(lookedAt(general), vi);
    expect(view.items).toEqual([]);
    expect(view.page.description).toContain('ngày 21 tháng 11 năm 2026');
    expect(view.computed).toContain('204 việc, trong đó 0 việc');
  });

  it('shows both sides of each, with dates, sources and the rubric', () => {
    const own = fixture();
    const action = own.actions.get('test-action')!;
    const disputing = { ...action.evidence[1]!, stance: 'disputes' as const };
    const model = fixture({
      actions: new Map([['test-action', { ...action, evidence: [action.evidence[0]!, disputing] }]]),
      reports: new Map([['test-report', { ...own.reports.get('test-report')!, document: undefined }]]),
      pages: new Map(),
      dictionary: real().dictionary,
    });
    const { items } = contradictionsView(model, vi);
    expect(items.map(({ id }) => id)).toEqual(['action-test-action-test-ministry', 'duty-own-plan-test-ministry']);
    const [measure, duty] = items;
    expect(measure!.declarations.map(({ rubric }) => rubric.href)).toEqual(
      Array.from({ length: 2 }, () => '/vi/about/rubric/1-0/'),
    );
    expect(measure!.pieces.map(({ stance }) => stance)).toEqual(['supports', 'disputes']);
    expect(measure!.replies).toHaveLength(1);
    expect(measure!.about.href).toBe('/vi/actions/test-action/');
    expect(duty).toMatchObject({ about: { href: '/vi/evidence/#test-ministry' }, evidence: 'self_reported' });
    expect(duty!.pieces).toHaveLength(1);
    expect(items.every(({ declarations }) => declarations.every(({ sources }) => sources.length > 0))).toBe(true);
  });
});

describe('reports and replies', () => {
  it('are listed with their body, duty and day', () => {
    const view = reportsView(fixture(), vi);
    expect(view.reports.map(({ report, duty }) => [report.href, duty.href])).toEqual([
      ['/vi/reports/test-report/', '/vi/evidence/#test-ministry'],
    ]);
    expect(view.replies.map(({ id, about }) => [id, about.href])).toEqual([['test-reply', '/vi/actions/test-action/']]);
  });

  it('have a page each, with what is declared, found and answered', () => {
    const view = reportView(fixture(), vi, 'test-report');
    expect(view.facts.map(({ text }) => text)).toContain('ngày 10 tháng 3 năm 2026');
    expect(view.facts.map(({ text }) => text)).toContain('từ năm 2026 đến năm 2030');
    expect(view.declarations).toHaveLength(1);
    expect(view.pieces.map(({ links }) => links[0]?.href)).toEqual(['/vi/documents/4-kh-test-2026/']);
    expect(view.replies).toEqual([]);
  });
});

describe('the rubrics', () => {
  const [, first] = currentRubric(fixture())!;
  const later = { ...first, version: '1.1', from: '2026-11-20' };
  const coming = { ...first, version: '2.0', from: '2027-01-01' };
  const model = fixture({
    rubrics: new Map([
      ['1-0', { ...first, from: '2025-01-01' }],
      ['1-1', later],
      ['2-0', coming],
    ]),
  });

  it('say which is in force on the day of the site, and list all', () => {
    const view = rubricView({ ...model, site: { ...model.site, as_of: '2026-12-01' } }, vi);
    expect(view.inForce).toContain('1.1');
    expect(view.versions.map(({ id, current }) => [id, current])).toEqual([
      ['2-0', false],
      ['1-1', true],
      ['1-0', false],
    ]);
  });

  it('keep a page for each version, with every word of every axis', () => {
    const view = rubricView({ ...model, site: { ...model.site, as_of: '2026-12-01' } }, vi, '1-0');
    expect(view.current).toBe(false);
    expect(view.page.path).toBe('about/rubric/1-0/');
    expect(view.inForce).toContain('20 tháng 11 năm 2026');
    expect(view.axes.map(({ words }) => words.length)).toEqual([6, 5, 6]);
  });
});
