import { describe, expect, it } from 'vitest';
import { append, drop, problemsOf, replace, type Change } from './planted.ts';

/* What must hold of measures, reports, replies, checks, recommendations, rubrics and duties: for each rule a good case and a planted fault. */

const action = 'actions/test-action.yaml';
const report = 'reports/test-report.yaml';
const reply = 'replies/test-reply.yaml';
const paragraph = 'recommendations/2024-17.yaml';
const monitoring = 'documents/5-bc-test-2026.yaml';

describe('the lead of a measure', () => {
  const followedBy = (body: string): Change => append(action, `lead_now: ${body}\n`);
  const passesTo = (from: string, to: string): Change =>
    append(
      `agencies/${from}.yaml`,
      `successors:\n  - { agency: ${to}, field: { vi: Giả định }, date: '2025-03-01', document: 2-nq-test-2025, confidence: seen }\n`,
    );
  const byAnother = replace(monitoring, 'issuer: test-assembly', 'issuer: p34-02');

  it('today is one that followed the first', () => {
    expect(problemsOf(followedBy('test-ministry'))).toBe('');
    expect(problemsOf(byAnother, followedBy('test-assembly'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:74  lead_now: "test-assembly" is no successor of "test-ministry" (agencies, successions.csv)"`,
    );
    expect(problemsOf(byAnother, followedBy('test-assembly'), passesTo('test-ministry', 'test-assembly'))).toBe('');
  });

  it('may have followed by way of others, whose round trips end', () => {
    const chain = [passesTo('test-ministry', 'test-assembly'), passesTo('test-assembly', 'test-committee')];
    expect(problemsOf(followedBy('test-committee'), ...chain)).toBe('');
    const round = [passesTo('test-ministry', 'test-assembly'), passesTo('test-assembly', 'test-ministry')];
    expect(problemsOf(followedBy('test-committee'), ...round)).toMatchInlineSnapshot(
      `"actions/test-action.yaml:74  lead_now: "test-committee" is no successor of "test-ministry" (agencies, successions.csv)"`,
    );
  });

  it('can confirm nothing, neither the first nor that of today', () => {
    expect(problemsOf(followedBy('test-assembly'), passesTo('test-ministry', 'test-assembly'))).toMatchInlineSnapshot(`
      "actions/test-action.yaml:62  evidence[1].form: is not independent: "5-bc-test-2026" was issued by "test-assembly", which is charged with the matter"
    `);
  });

  it('may be a former province that became part of one of today', () => {
    const led = replace(action, 'lead: test-ministry', 'lead: p63-01');
    expect(problemsOf(led, replace(reply, 'test-ministry', 'p34-01'), followedBy('p34-01'))).toBe('');
    expect(problemsOf(led, replace(reply, 'test-ministry', 'p34-01'), followedBy('p34-02'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:74  lead_now: "p34-02" is no successor of "p63-01" (agencies, successions.csv)"`,
    );
  });
});

describe('a deadline', () => {
  it('that is the end of a period is the end of that period', () => {
    expect(problemsOf(replace(action, "by: '2026-12-31'", "by: '2026-12'"))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:24  deadline.by: 2026-12 is not the end of its period (until)"`,
    );
    expect(problemsOf(drop(action, 'until'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:23  deadline.by: 2026-12-31 is not the end of its period (until)"`,
    );
    expect(problemsOf(replace(action, 'basis: period_end', 'basis: stated'), drop(action, 'until'))).toBe('');
  });

  it('is a date with its basis, or null', () => {
    const deadline = (text: string): string => problemsOf(drop(action, 'deadline'), append(action, text));
    expect(deadline('deadline: null\n')).toBe('');
    expect(deadline("deadline: { by: '2026-12-31' }\n")).toMatchInlineSnapshot(
      `"actions/test-action.yaml:71  deadline.basis: is missing"`,
    );
    expect(problemsOf(drop(action, 'deadline'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:1  deadline: is missing"`,
    );
  });
});

describe('a measure', () => {
  it('serves a task group and ends after it began', () => {
    expect(
      problemsOf(replace(action, "tasks:\n  - '1'", 'tasks: []'), replace(action, "from: '2025-02'", "from: '2027'")),
    ).toMatchInlineSnapshot(`
      "actions/test-action.yaml:12  tasks: names no task group
      actions/test-action.yaml:21  until: 2026-12-31 lies before from 2027"
    `);
  });
});

describe('reports', () => {
  const from = (body: string): string => problemsOf(replace(report, 'body: test-ministry', `body: ${body}`));

  it('come from bodies that owe the duty', () => {
    expect(from('p34-01')).toBe('');
    expect(from('test-assembly')).toMatchInlineSnapshot(
      `"reports/test-report.yaml:1  body: "test-assembly" does not owe the duty own_plan (duties.yaml)"`,
    );
    expect(from('p63-01')).toMatchInlineSnapshot(
      `"reports/test-report.yaml:1  body: "p63-01" does not owe the duty own_plan (duties.yaml)"`,
    );
    expect(problemsOf(replace(report, 'duty: own_plan', 'duty: resources'))).toMatchInlineSnapshot(
      `"reports/test-report.yaml:1  body: "test-ministry" does not owe the duty resources (duties.yaml)"`,
    );
  });

  it('are not reported on top of a body or a list of duties that cannot be read', () => {
    expect(problemsOf(drop('agencies/test-ministry.yaml', 'type'))).toBe(
      'agencies/test-ministry.yaml:1  type: is missing',
    );
    expect(problemsOf(replace('duties.yaml', 'id: own_plan', 'id: ownplan'))).toMatchInlineSnapshot(
      `"duties.yaml:1  id: "ownplan" is not one of own_plan, integration, resources, results_report; did you mean "own_plan"?"`,
    );
  });

  it('were delivered on a day that has come, for a period in order', () => {
    expect(
      problemsOf(
        replace(report, "delivered_on: '2026-03-10'", "delivered_on: '2026-12'"),
        replace(report, "from: '2026'", "from: '2031'"),
      ),
    ).toMatchInlineSnapshot(`
      "reports/test-report.yaml:5  period.until: 2030 lies before from 2031
      reports/test-report.yaml:6  delivered_on: 2026-12 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"
    `);
  });
});

describe('replies', () => {
  it('come from bodies that are charged with the matter', () => {
    const from = (body: string): string => problemsOf(replace(reply, 'body: test-ministry', `body: ${body}`));
    expect(from('p34-01')).toBe('');
    expect(from('test-assembly')).toMatchInlineSnapshot(
      `"replies/test-reply.yaml:1  body: "test-assembly" is neither lead nor partner of "test-action""`,
    );
    const onDuty = (body: string): string =>
      problemsOf(replace(reply, 'body: test-ministry\naction: test-action', `body: ${body}\nduty: results_report`));
    expect(onDuty('p34-02')).toBe('');
    expect(onDuty('test-assembly')).toMatchInlineSnapshot(
      `"replies/test-reply.yaml:1  body: "test-assembly" does not owe the duty results_report (duties.yaml)"`,
    );
  });

  it('are about a measure or a duty, not both and not nothing', () => {
    expect(problemsOf(append(reply, 'duty: own_plan\n'))).toMatchInlineSnapshot(
      `"replies/test-reply.yaml:2  action: or duty is what a reply is about: name one of them"`,
    );
    expect(problemsOf(drop(reply, 'action'))).toMatchInlineSnapshot(
      `"replies/test-reply.yaml:1  action: or duty is what a reply is about: name one of them"`,
    );
  });

  it('have come', () => {
    expect(problemsOf(replace(reply, "'2026-11-19'", "'2026-11-21'"))).toBe('');
    expect(problemsOf(replace(reply, "'2026-11-19'", "'2026-11-22'"))).toMatchInlineSnapshot(
      `"replies/test-reply.yaml:3  received_on: 2026-11-22 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"`,
    );
  });
});

describe('checks', () => {
  it('name a body where they are about one, and only there', () => {
    expect(problemsOf(replace('checks.yaml', 'body: test-ministry', 'body: p34-02'))).toBe('');
    expect(problemsOf(replace('checks.yaml', '  body: test-ministry\n', ''))).toMatchInlineSnapshot(
      `"checks.yaml:1  body: is named where the scope is one body, and only there"`,
    );
    expect(
      problemsOf(replace('checks.yaml', 'scope: general', 'scope: general\n  body: p34-01')),
    ).toMatchInlineSnapshot(`"checks.yaml:21  body: is named where the scope is one body, and only there"`);
  });
});

describe('recommendations', () => {
  it('are numbered as in their document and sorted by their first paragraph', () => {
    const run = replace(paragraph, "'17'", "'17-19'");
    expect(problemsOf(run)).toBe('');
    expect(problemsOf(replace(paragraph, 'order: 17', 'order: 19'))).toMatchInlineSnapshot(
      `"recommendations/2024-17.yaml:3  order: is not the number of the first paragraph"`,
    );
    expect(problemsOf(replace(paragraph, "'17'", "'17(a)'"))).toMatchInlineSnapshot(
      `"recommendations/2024-17.yaml:2  paragraph: "17(a)" is not a paragraph like "17" or a run like "19-20", in quotes"`,
    );
  });

  it('name targets of the Sustainable Development Goals and paragraphs of an earlier cycle', () => {
    expect(problemsOf(replace(paragraph, "'4.1'", "'4'"), append(paragraph, 'earlier:\n  - 2012-17\n')))
      .toMatchInlineSnapshot(`
      "recommendations/2024-17.yaml:28  sdg[0]: "4" is not a target of the Sustainable Development Goals like "3.2"
      recommendations/2024-17.yaml:33  earlier[0]: there is no "2012-17" among recommendations; did you mean "2024-17"?"
    `);
    expect(problemsOf(append(paragraph, 'earlier:\n  - 2012-17\n'))).toMatchInlineSnapshot(
      `"recommendations/2024-17.yaml:33  earlier[0]: there is no "2012-17" among recommendations; did you mean "2024-17"?"`,
    );
  });

  it('bring an official text on a day that has come', () => {
    const official = (day: string): Change =>
      append(paragraph, `official: { language: en, text: Made up., imported_on: '${day}', gist_of: '01234567' }\n`);
    expect(problemsOf(official('2026-11-21'))).toBe('');
    expect(problemsOf(official('2026-11-22'))).toMatchInlineSnapshot(
      `"recommendations/2024-17.yaml:32  official.imported_on: 2026-11-22 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"`,
    );
  });
});

describe('rubrics and duties', () => {
  it('have a version, and words for every word', () => {
    expect(
      problemsOf(
        replace('rubrics/1-0.yaml', "version: '1.0'", "version: '1'"),
        replace('rubrics/1-0.yaml', '  due_soon:', '  soon:'),
      ),
    ).toMatchInlineSnapshot(`
      "rubrics/1-0.yaml:1  version: "1" is not a version like "1.0", in quotes
      rubrics/1-0.yaml:65  timeliness.due_soon: is missing
      rubrics/1-0.yaml:76  timeliness.soon: is not a field here"
    `);
  });

  it('give a deadline of its own only with a source', () => {
    expect(
      problemsOf(
        replace(
          'duties.yaml',
          "due: '2026-12-15'\n      sources:\n        - test-source",
          "due: '2026-12-15'\n      sources: []",
        ),
      ),
    ).toMatchInlineSnapshot(`"duties.yaml:43  due_of[0].sources: names no source"`);
    expect(problemsOf(replace('duties.yaml', 'body: p34-02', 'body: p34-20'))).toMatchInlineSnapshot(
      `"duties.yaml:41  due_of[0].body: there is no "p34-20" among agencies or areas; did you mean "p34-01"?"`,
    );
  });
});
