import { describe, expect, it } from 'vitest';
import { append, problemsOf, replace } from './planted.ts';

describe('dates', () => {
  it('are days of the calendar', () => {
    expect(
      problemsOf(
        replace('documents/1-qd-test-2025.yaml', "'2025-01-07'", "'2025-02-29'"),
        replace('timeline.yaml', "date: '2025-01-07'", "date: '2025-13'"),
        replace('targets/test-target.yaml', "adopted_on: '2025-01-07'", "adopted_on: '2025-04-31'"),
        replace('plan/plan.vi.mdx', "updated: '2026-11-20'", "updated: '2026-11-31'"),
      ),
    ).toMatchInlineSnapshot(`
      "documents/1-qd-test-2025.yaml:3  date: 2025-02-29 is not a day of the calendar
      plan/plan.vi.mdx:3  updated: 2026-11-31 is not a day of the calendar
      targets/test-target.yaml:16  adopted_on: 2025-04-31 is not a day of the calendar
      timeline.yaml:2  date: 2025-13 is not a day of the calendar"
    `);
    expect(problemsOf(replace('documents/1-qd-test-2025.yaml', "'2025-01-07'", "'2024-02-29'"))).toBe('');
  });

  it('come in order', () => {
    expect(
      problemsOf(
        append('agencies/test-ministry.yaml', "from: '2025-03'\nuntil: '2025-02-28'\n"),
        replace('timeline.yaml', "date: '2025-01-07'", "date: '2025-01-07'\n  until: '2024'"),
        replace(
          'areas/provinces.yaml',
          "valid_from: '2025-07-01'",
          "valid_from: '2025-07-01'\n  valid_until: '2025-06-30'",
        ),
        append('documents/1-qd-test-2025.yaml', "in_force_from: '2025-01-06'\n"),
        replace('sources/test.yaml', "published: '2025-01'", "published: '2026-11-21'"),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:17  until: 2025-02-28 lies before from 2025-03
      areas/provinces.yaml:11  valid_until: 2025-06-30 lies before valid_from 2025-07-01
      documents/1-qd-test-2025.yaml:20  in_force_from: 2025-01-06 lies before date 2025-01-07
      sources/test.yaml:7  read_on: 2026-11-20 lies before published 2026-11-21
      timeline.yaml:3  until: 2024 lies before date 2025-01-07"
    `);
    expect(problemsOf(append('agencies/test-ministry.yaml', "from: '2025-03'\nuntil: '2025-03-31'\n"))).toBe('');
  });

  it('of what is done do not lie in the future', () => {
    expect(
      problemsOf(
        replace('checks.yaml', "looked_on: '2026-11-20'", "looked_on: '2026-11-22'"),
        replace('sources/test.yaml', "read_on: '2026-11-20'", "read_on: '2027-01-01'"),
        replace('changes/2026-11-21-test.yaml', "date: '2026-11-21'", "date: '2026-12-01'"),
        replace('documents/2-nq-test-2025.yaml', "date: '2025-06'", "date: '2026-12'"),
      ),
    ).toMatchInlineSnapshot(`
      "changes/2026-11-21-test.yaml:1  date: 2026-12-01 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)
      checks.yaml:2  looked_on: 2026-11-22 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)
      documents/2-nq-test-2025.yaml:3  date: 2026-12 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)
      sources/test.yaml:7  read_on: 2027-01-01 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"
    `);
    const planned = "in_force_from: '2027-01-01'\n";
    expect(problemsOf(append('documents/1-qd-test-2025.yaml', planned))).toBe('');
  });
});

describe('successions', () => {
  const rule = (from: string, to: string) => problemsOf(replace('successions.csv', from, to));
  const row = (from: string, to: string) => `${from},${to},2025-07-01,2-nq-test-2025\n`;

  it('lose no former province', () => {
    expect(rule(row('p63-02', 'p34-01'), '')).toMatchInlineSnapshot(
      `"areas/former-provinces.yaml:15  id: p63-02 must end in exactly one province of today, but ends in none (successions.csv)"`,
    );
  });

  it('let none end in two provinces', () => {
    expect(rule(row('p63-02', 'p34-01'), row('p63-02', 'p34-01') + row('p63-02', 'p34-02'))).toMatchInlineSnapshot(`
      "areas/former-provinces.yaml:15  id: p63-02 must end in exactly one province of today, but ends in p34-01 and p34-02 (successions.csv)
      successions.csv:4  from_area: "p63-02" stands already at successions.csv:3"
    `);
  });

  it('lead from former provinces to those of today, not back', () => {
    expect(rule('p63-03,p34-02', 'p34-02,p63-03')).toMatchInlineSnapshot(`
      "areas/former-provinces.yaml:28  id: p63-03 must end in exactly one province of today, but ends in none (successions.csv)
      areas/provinces.yaml:14  id: p34-02 is made of no former province (successions.csv)
      successions.csv:4  from_area: p34-02 is not a former province
      successions.csv:4  to_area: p63-03 is not a province of today"
    `);
  });

  it('leave no province of today without a part', () => {
    expect(rule('p63-03,p34-02', 'p63-03,p34-01')).toMatchInlineSnapshot(
      `"areas/provinces.yaml:14  id: p34-02 is made of no former province (successions.csv)"`,
    );
  });

  it('happen on the first day of the new and after the last of the old province', () => {
    expect(rule('p63-03,p34-02,2025-07-01', 'p63-03,p34-02,2025-06-30')).toMatchInlineSnapshot(`
      "successions.csv:4  date: 2025-06-30 is not the first day of p34-02, 2025-07-01
      successions.csv:4  date: p63-03 lasts until 2025-06-30, so it cannot pass on 2025-06-30"
    `);
  });

  it('are known to exist although a cell beside them is wrong', () => {
    expect(rule('p63-03,p34-02,2025-07-01', 'p63-03,p34-02,1/7/2025')).toMatchInlineSnapshot(
      `"successions.csv:4  date: "1/7/2025" is not a date like "2025-01-07""`,
    );
  });
});

describe('observed areas', () => {
  const value = (row: string) => problemsOf(append('observations/test-teachers.csv', `${row},,test-source\n`));

  it('exist in the year of the value', () => {
    expect(value('p34-02,2024,1,final')).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:5  year: p34-02 did not exist in 2024: it begins on 2025-07-01"`,
    );
    expect(value('p63-01,2026,1,final')).toMatchInlineSnapshot(
      `"observations/test-teachers.csv:5  year: p63-01 did not exist in 2026: it ended on 2025-06-30"`,
    );
  });

  it('may have a year of their own beginning or end, and projections beyond their end', () => {
    expect(value('p34-02,2025,1,final')).toBe('');
    expect(value('p63-01,2025,1,final')).toBe('');
    expect(value('p63-01,2044,1,projection')).toBe('');
  });
});

describe('numbers in cells', () => {
  const cell = (written: string) =>
    problemsOf(replace('observations/test-pupils.csv', '2023,600,', `2023,${written},`));

  it('have a point and no marks for thousands; what was meant is offered', () => {
    expect(cell('"15,5"')).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  value: "15,5" is not a number; decimals take a point and thousands no mark, so perhaps 15.5"`,
    );
    expect(cell('"1.234,5"')).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  value: "1.234,5" is not a number; decimals take a point and thousands no mark, so perhaps 1234.5"`,
    );
    expect(cell('1 234')).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  value: "1 234" is not a number; decimals take a point and thousands no mark, so perhaps 1234"`,
    );
    expect(cell('1\u00a0234')).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  value: "1 234" is not a number; decimals take a point and thousands no mark, so perhaps 1234"`,
    );
    expect(cell('1e3')).toMatchInlineSnapshot(`"observations/test-pupils.csv:2  value: "1e3" is not a number"`);
    expect(cell('015')).toMatchInlineSnapshot(`"observations/test-pupils.csv:2  value: "015" is not a number"`);
    expect(cell('15.')).toMatchInlineSnapshot(`"observations/test-pupils.csv:2  value: "15." is not a number"`);
  });

  it('have no more decimals than the indicator could mean', () => {
    expect(cell('12.3456')).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:2  value: 12.3456 has 4 decimals, more than the 3 of test-pupils"`,
    );
    expect(cell('0.0000001')).toMatchInlineSnapshot(
      `
      "observations/test-pupils.csv:2  value: 0.0000001 has 7 decimals, more than the 3 of test-pupils
      observations/test-pupils.csv:2  value: small count: test-pupils vn 2023 is 0.0000001, below 5"
    `,
    );
    expect(cell('15.5')).toBe('');
  });

  it('may be negative', () => {
    expect(cell('-15.5')).toBe('');
  });
});

describe('texts that spreadsheets take for formulas', () => {
  it.each(['=SUM(A1)', '+84', '-x', '@name', '＝1', ' =1', '\t1'])('are refused: %s', (text) => {
    const sign = text.trimStart()[0] ?? '';
    const message =
      text === '\t1' ? 'begins with "1"' : `begins with "${sign}", which a spreadsheet takes for a formula`;
    expect(problemsOf(replace('islands.csv', 'Đảo Giả Định', `"${text}"`))).toContain(
      `islands.csv:2  name: ${message}`,
    );
  });

  it('are found in YAML and JSON as well', () => {
    expect(
      problemsOf(
        replace('agencies/test-ministry.yaml', 'vi: Bộ Giả định', "vi: '=1+1'"),
        replace('strings/vi.json', '"Trang đầu"', '"@home"'),
        replace('pages/about.vi.mdx', 'title: Trang giả định', 'title: "+1"'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:2  name.vi: begins with "=", which a spreadsheet takes for a formula
      pages/about.vi.mdx:2  title: begins with "+", which a spreadsheet takes for a formula
      strings/vi.json:3  words.menu.home: begins with "@", which a spreadsheet takes for a formula"
    `);
  });

  it('are not numbers, nor signs inside a text', () => {
    expect(problemsOf(replace('islands.csv', '110.5', '-110.5'))).toBe('');
    expect(problemsOf(replace('islands.csv', 'Đảo Giả Định', 'Đảo = Giả-Định @ +1'))).toBe('');
  });
});

describe('addresses', () => {
  const source = 'https://example.org/test-source';
  const url = (to: string) => problemsOf(replace('sources/test.yaml', source, to));

  it('are https:, whole and without a password', () => {
    expect(url('http://example.org/')).toMatchInlineSnapshot(
      `"sources/test.yaml:6  url: is an http: address; use https:, or add http_only: true where the publisher has no other"`,
    );
    expect(url('javascript:alert(1)')).toMatchInlineSnapshot(
      `"sources/test.yaml:6  url: "javascript:alert(1)" is not an https: address"`,
    );
    expect(url('https://user:word@example.org/')).toMatchInlineSnapshot(
      `"sources/test.yaml:6  url: carries a user name or password"`,
    );
    expect(url('example.org')).toMatchInlineSnapshot(
      `"sources/test.yaml:6  url: "example.org" is not an https: address"`,
    );
    expect(url("'https://example.org/a b'")).toMatchInlineSnapshot(
      `"sources/test.yaml:6  url: "https://example.org/a b" holds a character that no address may hold"`,
    );
  });

  it('may be http: where the publisher has no other', () => {
    expect(url('http://example.org/\n  http_only: true')).toBe('');
  });

  it('in prose are held to the same', () => {
    const link = (to: string) => problemsOf(replace('pages/about.vi.mdx', 'https://example.org/vi', to));
    expect(link('javascript:alert(1)')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:15  link: "javascript:alert(1)" is not an https: address; pages of this site take <Link to="…">"`,
    );
    expect(link('java&#115;cript:alert(1)')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:15  link: "javascript:alert(1)" is not an https: address; pages of this site take <Link to="…">"`,
    );
    expect(link('/vi/plan/')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:15  link: "/vi/plan/" is not an https: address; pages of this site take <Link to="…">"`,
    );
    expect(link('#phan-mot')).toBe('');
    expect(problemsOf(append('pages/about.vi.mdx', '\nhttp://example.org\n'))).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  link: is an http: address; use https:, or add http_only: true where the publisher has no other; pages of this site take <Link to="…">"`,
    );
  });
});

describe('what is unverified', () => {
  it('enters no computation', () => {
    expect(
      problemsOf(
        replace('observations/test-teachers.csv', 'final,,test-source', 'final,,test-rumour'),
        replace('documents/2-nq-test-2025.yaml', 'confidence: seen', 'confidence: unverified'),
        replace('indicators/test-pupils.yaml', 'confidence: seen', 'confidence: unverified'),
      ),
    ).toMatchInlineSnapshot(`
      "indicators/test-pupils-per-teacher.yaml:17  numerator: "test-pupils" is unverified and enters a ratio
      observations/test-pupils.csv:2  area: the indicator "test-pupils" is unverified and must have no values
      observations/test-pupils.csv:3  area: the indicator "test-pupils" is unverified and must have no values
      observations/test-pupils.csv:4  area: the indicator "test-pupils" is unverified and must have no values
      observations/test-pupils.csv:5  area: the indicator "test-pupils" is unverified and must have no values
      observations/test-pupils.csv:6  area: the indicator "test-pupils" is unverified and must have no values
      observations/test-teachers.csv:2  source: "test-rumour" is unverified: no value may rest on it
      successions.csv:2  document: "2-nq-test-2025" is unverified, and series are summed by it
      successions.csv:3  document: "2-nq-test-2025" is unverified, and series are summed by it
      successions.csv:4  document: "2-nq-test-2025" is unverified, and series are summed by it"
    `);
  });

  it('may stand where nothing is computed', () => {
    expect(problemsOf(replace('timeline.yaml', 'confidence: seen', 'confidence: unverified'))).toBe('');
  });
});
