import { describe, expect, it } from 'vitest';
import { append, copy, drop, problemsOf, remove, replace, type Change } from './planted.ts';

/* What must hold of declarations and evidence: for each rule a good case and a planted fault. */

const action = 'actions/test-action.yaml';
const report = 'reports/test-report.yaml';
const reply = 'replies/test-reply.yaml';
const monitoring = 'documents/5-bc-test-2026.yaml';

/** Puts a declaration before those of the fixture's measure. */
const declaredFirst = (date: string, recorded: string): Change =>
  replace(
    action,
    'statuses:\n',
    `statuses:\n  - { status: not_started, date: '${date}', recorded_on: '${recorded}', rubric: 1-0, sources: [test-source] }\n`,
  );

const piece = (form: string, stance: string, shownBy: string, date = '2026-10'): string =>
  `  - { form: ${form}, stance: ${stance}, date: '${date}', ${shownBy}says: { vi: Giả định, en: Made up, fr: Fictif, of: 5af55b3b } }\n`;

const bySource = 'source: test-source, ';
const byMinistry = 'document: 4-kh-test-2026, ';
const byAssembly = 'document: 5-bc-test-2026, ';

/** Puts a piece of evidence before those of the fixture's measure. */
const piecesFirst = (text: string): Change => replace(action, '\nevidence:\n', `\nevidence:\n${text}`);

/** Gives the fixture's measure this evidence and no other. */
const onlyPieces = (text: string): Change => {
  const [without, added] = [drop(action, 'evidence'), append(action, `evidence:\n${text}`)];
  return (folder) => {
    without(folder);
    added(folder);
  };
};

/** Gives the fixture's report the finding of somebody else. */
const pieceOfReport = (text: string): Change => append(report, `evidence:\n${text}`);

/** A second version of the rubric. */
const secondRubric = (from: string): readonly Change[] => [
  copy('rubrics/1-0.yaml', 'rubrics/1-1.yaml'),
  replace('rubrics/1-1.yaml', "'1.0'\nfrom: '2026-01-01'", `'1.1'\nfrom: '${from}'`),
];

describe('declarations', () => {
  it('are read by the rubric in force on the day on which they were recorded', () => {
    expect(problemsOf(declaredFirst('2025-12', '2026-01-01'))).toBe('');
    expect(problemsOf(declaredFirst('2025-12', '2025-12-31'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:35  statuses[0].rubric: "1-0", but on 2025-12-31 no rubric was in force"`,
    );
  });

  it('keep the rubric under which they were recorded when a new one begins', () => {
    expect(problemsOf(...secondRubric('2026-11-21'))).toBe('');
    expect(problemsOf(...secondRubric('2026-11-20'))).toMatchInlineSnapshot(`
      "actions/test-action.yaml:44  statuses[1].rubric: "1-0", but on 2026-11-20 the rubric in force was "1-1"
      reports/test-report.yaml:22  statuses[0].rubric: "1-0", but on 2026-11-20 the rubric in force was "1-1""
    `);
    expect(
      problemsOf(...secondRubric('2026-11-21'), replace(report, 'rubric: 1-0', 'rubric: 1-1')),
    ).toMatchInlineSnapshot(
      `"reports/test-report.yaml:22  statuses[0].rubric: "1-1", but on 2026-11-20 the rubric in force was "1-0""`,
    );
  });

  it('stand oldest first', () => {
    expect(problemsOf(declaredFirst('2026-02', '2026-03-01'))).toBe('');
    expect(problemsOf(declaredFirst('2026-03', '2026-03-01'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:37  statuses[1].date: 2026-02 lies before 2026-03 above it; the oldest stands first"`,
    );
  });

  it('are recorded when they have been made, and not in the future', () => {
    const recorded = (day: string): string => problemsOf(replace(action, "'2026-11-20'", `'${day}'`));
    expect(recorded('2026-10-01')).toBe('');
    expect(recorded('2026-09-30')).toMatchInlineSnapshot(
      `"actions/test-action.yaml:43  statuses[1].recorded_on: 2026-09-30 lies before date 2026-10-01"`,
    );
    expect(recorded('2026-11-22')).toMatchInlineSnapshot(
      `"actions/test-action.yaml:43  statuses[1].recorded_on: 2026-11-22 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"`,
    );
  });

  it('name a source, a rubric and a word that a body can declare', () => {
    expect(
      problemsOf(
        replace(action, 'status: completed', 'status: not_reported'),
        replace(
          action,
          "'2026-02'\n    recorded_on: '2026-03-01'\n    rubric: 1-0\n",
          "'2026-02'\n    recorded_on: '2026-03-01'\n",
        ),
        replace(report, 'sources:\n      - test-source', 'sources: []'),
      ),
    ).toMatchInlineSnapshot(`
      "actions/test-action.yaml:35  statuses[0].rubric: is missing
      actions/test-action.yaml:40  statuses[1].status: "not_reported" is not one of not_started, in_preparation, in_progress, completed, discontinued; did you mean "not_started"?
      reports/test-report.yaml:23  statuses[0].sources: names no source"
    `);
    expect(problemsOf(replace(action, 'rubric: 1-0', 'rubric: 1-9'))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:38  statuses[0].rubric: there is no "1-9" among rubrics; did you mean "1-0"?"`,
    );
  });
});

describe('evidence', () => {
  it('names a document or a source', () => {
    expect(problemsOf(piecesFirst(piece('statement', 'supports', bySource)))).toBe('');
    expect(problemsOf(piecesFirst(piece('statement', 'supports', '')))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:53  evidence[0].source: is missing: evidence names a document or a source"`,
    );
  });

  it('that is a document names it', () => {
    expect(problemsOf(piecesFirst(piece('document', 'supports', byMinistry)))).toBe('');
    expect(problemsOf(piecesFirst(piece('document', 'supports', bySource)))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:53  evidence[0].form: is a document, so it names one: document"`,
    );
    expect(problemsOf(pieceOfReport(piece('document', 'supports', bySource)))).toMatchInlineSnapshot(
      `"reports/test-report.yaml:29  evidence[0].form: is a document, so it names one: document"`,
    );
  });

  it('is independent only of those who are charged with the matter', () => {
    const issuedBy = (body: string): string =>
      problemsOf(replace(monitoring, 'issuer: test-assembly', `issuer: ${body}`));
    expect(issuedBy('p34-02')).toBe('');
    expect(issuedBy('test-ministry')).toMatchInlineSnapshot(
      `"actions/test-action.yaml:62  evidence[1].form: is not independent: "5-bc-test-2026" was issued by "test-ministry", which is charged with the matter"`,
    );
    expect(issuedBy('p34-01')).toMatchInlineSnapshot(
      `"actions/test-action.yaml:62  evidence[1].form: is not independent: "5-bc-test-2026" was issued by "p34-01", which is charged with the matter"`,
    );
    expect(problemsOf(pieceOfReport(piece('independent', 'supports', byMinistry)))).toMatchInlineSnapshot(
      `"reports/test-report.yaml:29  evidence[0].form: is not independent: "4-kh-test-2026" was issued by "test-ministry", which is charged with the matter"`,
    );
    expect(problemsOf(pieceOfReport(piece('independent', 'supports', byAssembly)))).toBe('');
  });

  it('shows both sides of what is disputed', () => {
    const against = piece('independent', 'disputes', byAssembly);
    const undeclared = drop(action, 'statuses');
    expect(problemsOf(onlyPieces(against)), 'beside a declaration').toBe('');
    expect(problemsOf(undeclared, onlyPieces(against)), 'beside a reply').toBe('');
    expect(problemsOf(undeclared, remove(reply), piecesFirst(against)), 'beside what supports it').toBe('');
    expect(problemsOf(undeclared, remove(reply), onlyPieces(against)), 'alone').toMatchInlineSnapshot(
      `"actions/test-action.yaml:38  evidence[0].stance: disputes, but the other side is missing: add what the body declares or what supports it"`,
    );
    expect(problemsOf(pieceOfReport(against)), 'of a report, which speaks for its body').toBe('');
  });

  it('is not the document that orders the matter', () => {
    const order = piece('document', 'supports', 'document: 2-nq-test-2025, ');
    expect(problemsOf(piecesFirst(order))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:53  evidence[0].document: "2-nq-test-2025" orders the matter, and so is no evidence that it was carried out"`,
    );
    expect(problemsOf(pieceOfReport(order))).toBe('');
    const decision = piece('document', 'supports', 'document: 1-qd-test-2025, ');
    expect(problemsOf(pieceOfReport(decision))).toMatchInlineSnapshot(
      `"reports/test-report.yaml:29  evidence[0].document: "1-qd-test-2025" orders the matter, and so is no evidence that it was carried out"`,
    );
    expect(problemsOf(piecesFirst(decision))).toBe('');
  });

  it('is not of the future', () => {
    expect(problemsOf(piecesFirst(piece('statement', 'supports', bySource, '2026-12')))).toMatchInlineSnapshot(
      `"actions/test-action.yaml:53  evidence[0].date: 2026-12 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"`,
    );
  });

  it('has a form and a stance', () => {
    expect(problemsOf(piecesFirst(piece('press', 'against', bySource)))).toMatchInlineSnapshot(`
      "actions/test-action.yaml:53  evidence[0].form: "press" is not one of statement, document, independent
      actions/test-action.yaml:53  evidence[0].stance: "against" is not one of supports, disputes"
    `);
  });
});
