import { describe, expect, it } from 'vitest';
import { append, copy, problemsOf, replace, write } from './planted.ts';

const pupils = 'indicators/test-pupils.yaml';
const values = 'observations/test-pupils.csv';

const header = 'area,year,value,status,source\n';
const table = (...lines: readonly string[]) => write(values, `${header}${lines.join('\n')}\n`);
const row = (area: string, value: number | '') =>
  `${area},2023,${value},${value === '' ? 'suppressed' : 'final'},test-source`;

describe('disclosure of small counts', () => {
  it('is found in a cell, and named with its place', () => {
    expect(problemsOf(append(values, 'p63-01,2022,4,final,,test-source\n'))).toMatchInlineSnapshot(
      `"observations/test-pupils.csv:7  value: small count: test-pupils p63-01 2022 is 4, below 5"`,
    );
  });

  it('is found in a total, with the equation and the lines of its cells', () => {
    const one = table(row('vn', 600), row('p63-01', 397), row('p63-02', 200), row('p63-03', ''));
    expect(problemsOf(one)).toMatchInlineSnapshot(`
      "observations/test-pupils.csv:2  value: exactly recoverable: test-pupils p34-02 2023 is small and follows exactly: p34-02 ? + p34-01 597 = vn (:2) 600: 600 − 597 = 3
      observations/test-pupils.csv:5  value: exactly recoverable: test-pupils p63-03 2023 is kept back, but follows exactly: p63-03 (:5) ? + p63-01 (:3) 397 + p63-02 (:4) 200 = vn (:2) 600: 600 − 597 = 3"
    `);
    expect(problemsOf(table(row('vn', 600), row('p63-01', 397), row('p63-02', ''), row('p63-03', '')))).toBe('');
  });

  it('is found in rates, with the file of the group', () => {
    const small = replace('indicators/test-teachers.yaml', 'class: not_persons', 'class: children');
    expect(problemsOf(small)).toContain(
      'small denominator: test-pupils-per-teacher p63-01 2023 is a rate of fewer than 30: test-teachers p63-01 (observations/test-teachers.csv:2) 10',
    );
  });
});

describe('the questions of responsible data', () => {
  it.each(['purpose', 'benefit_to_children', 'foreseeable_harm', 'mitigation'])('demand an answer to %s', (field) => {
    expect(problemsOf(replace(pupils, `  ${field}:\n    vi`, `  ${field}:\n    fi`))).toContain(`disclosure.${field}`);
  });

  it.each(['consulted: nobody_yet', 'owner: not_set'])('demand to be told of %s too', (line) => {
    expect(problemsOf(replace(pupils, `  ${line}\n`, ''))).toContain(`disclosure.${line.split(':')[0]}: is missing`);
  });

  it('are asked anew once their day has passed', () => {
    expect(problemsOf(replace(pupils, "review_date: '2027-11-21'", "review_date: '2026-11-20'"))).toContain(
      'disclosure.review_date: the review was due on 2026-11-20; answer the questions again and set the next day',
    );
    expect(problemsOf(replace(pupils, "review_date: '2027-11-21'", "review_date: '2026-11-21'"))).toBe('');
  });

  it('demand of a rate about persons its base, or why there is none', () => {
    const rate = [
      replace(pupils, 'kind: count', 'kind: rate'),
      replace('indicators/test-pupils-per-teacher.yaml', 'numerator: test-pupils', 'numerator: test-teachers'),
    ];
    const asked = 'disclosure.base: a rate about persons names the count of its group as base';
    expect(problemsOf(...rate)).toContain(asked);
    const none = replace(pupils, '  purpose:\n', '  no_base:\n    vi: Không có số ấy.\n  purpose:\n');
    expect(problemsOf(...rate, none)).not.toContain('disclosure.');
    const base = replace(pupils, '  purpose:\n', '  base: { indicator: test-teachers, per: 100 }\n  purpose:\n');
    expect(problemsOf(...rate, base)).not.toContain('disclosure.');
    expect(problemsOf(...rate, base, none)).toContain(
      'disclosure.no_base: it has a base, or a reason why there is none',
    );
    expect(problemsOf(none)).toContain('disclosure.no_base: only a rate can lack a base');
  });

  it('give only a rate a base', () => {
    const base = '  class: children\n  base: { indicator: test-teachers, per: 100 }';
    expect(problemsOf(replace(pupils, '  class: children', base))).toContain('only a rate has a base');
  });
});

describe('parts of a count', () => {
  const girls = 'indicators/test-pupils-girls.yaml';
  const kept = [copy(pupils, girls), write('observations/test-pupils-girls.csv', `${header}${row('p63-01', '')}\n`)];
  const parts = (ids: string, complete: boolean) =>
    replace(pupils, 'kind: count\n', `kind: count\nparts:\n  - { indicators: [${ids}], complete: ${complete} }\n`);

  it('are declared where the id says that it is one', () => {
    expect(problemsOf(...kept)).toContain(
      'its id says that it is a part of "test-pupils": name it among the parts of indicators/test-pupils.yaml, or give it another id',
    );
    expect(problemsOf(...kept, parts('test-pupils-girls', false))).toBe('');
  });

  it('are other counts', () => {
    expect(problemsOf(parts('test-pupils', true))).toContain('"test-pupils" is no other count');
    expect(problemsOf(parts('test-pupils-per-teacher', true))).toContain('"test-pupils-per-teacher" is no other count');
  });

  it('are subtracted', () => {
    const boys = [
      copy(pupils, 'indicators/test-pupils-boys.yaml'),
      write('observations/test-pupils-boys.csv', `${header}${row('p63-01', 60)}\n`),
    ];
    expect(problemsOf(...kept, ...boys, parts('test-pupils-girls, test-pupils-boys', true))).toContain(
      'test-pupils-girls p63-01 2023 is kept back, but follows exactly',
    );
  });
});

describe('texts', () => {
  it('hold nothing that leads to one person, in records and in prose', () => {
    expect(
      problemsOf(
        replace(pupils, 'vi: Trẻ mẫu giáo giả định', 'vi: Trẻ mẫu giáo giả định, bé N.'),
        append('pages/about.vi.mdx', '\nGọi 0912 345 678.\n'),
      ).replaceAll(/; nothing that leads.*/g, ''),
    ).toMatchInlineSnapshot(`
      "indicators/test-pupils.yaml:2  title.vi: holds the name of a child (“bé N.”)
      pages/about.vi.mdx:17  text: holds a telephone number (“0912 345 678”)"
    `);
  });

  it('may give the addresses of the site itself', () => {
    expect(problemsOf(replace('site.yaml', 'contact: null', 'contact: editors@example.org'))).toBe('');
  });
});
