import { describe, expect, it } from 'vitest';
import { append, problemsOf, replace, write } from './planted.ts';

const pupils = 'indicators/test-pupils.yaml';
const target = 'targets/test-target.yaml';

/** A rate with values for the parts of a merged province, weighted as the text says. */
const rate = (more: string) =>
  write(
    'indicators/test-rate.yaml',
    [
      ...['title', 'subject', 'definition', 'unit', 'unit_short', 'period', 'method'].map(
        (field) => `${field}:\n  vi: Giả định\n  en: Made up\n  fr: Fictif`,
      ),
      'kind: rate\ndirection: down\ndecimals: 1\ntable: Bảng giả định\ncluster: definition',
      'weaknesses:\n  - vi: Không có thật.\n    en: Not real.\n    fr: Fictif.',
      'disclosure:\n  class: children\n  consulted: nobody_yet\n  owner: not_set\n  review_date: "2027-11-21"',
      ...['reason', 'purpose', 'benefit_to_children', 'foreseeable_harm', 'mitigation'].map(
        (field) => `  ${field}:\n    vi: Số tổng.\n    en: Totals.\n    fr: Totaux.`,
      ),
      '  no_base:\n    vi: Không có số của nhóm.\n    en: The group is not counted.\n    fr: Le groupe n’est pas compté.',
      'sources: [test-source]\nconfidence: seen',
      more,
      '',
    ].join('\n'),
  );

const reason = '  reason:\n    vi: Vì sao.\n    en: Why.\n    fr: Pourquoi.';
const judged = `assessment:\n  base_year: 2020\n  natural_limit: 0\n  target: none\n${reason}`;
const weighted = (by: string) =>
  `weight:\n  indicator: ${by}\n  note:\n    vi: Vì sao.\n    en: Why.\n    fr: Pourquoi.`;

describe('the fields by which a trend is judged', () => {
  it('are answers, not defaults', () => {
    expect(problemsOf(rate(''))).toContain('assessment: is missing');
    expect(problemsOf(rate(judged))).toBe('');
    expect(problemsOf(rate(judged.replace('  base_year: 2020\n', '')))).toContain('assessment.base_year: is missing');
  });

  it('fit the direction', () => {
    expect(problemsOf(rate(judged.replace('2020', 'none')))).toContain(
      'assessment.base_year: an indicator with a direction has a base year, and one without has none',
    );
    expect(problemsOf(replace(pupils, 'direction: up', 'direction: none'))).toContain(
      'assessment.target: an indicator without a direction has no target',
    );
  });

  it('name the target of the nation where there is one, and one that fits', () => {
    expect(problemsOf(replace(pupils, 'target: test-target', 'target: none'))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: is none, but the target "test-target" names this indicator"`,
    );
    expect(problemsOf(replace(pupils, 'target: test-target', 'target: test-targt'))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: there is no "test-targt" among targets; did you mean "test-target"?"`,
    );
    expect(problemsOf(replace(target, 'direction: up', 'direction: down'))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: the target "test-target" wants down, the indicator up"`,
    );
    expect(problemsOf(replace(target, 'area: vn', 'area: p34-01'))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: the target "test-target" binds p34-01, not the nation"`,
    );
    expect(problemsOf(replace(pupils, 'base_year: 2020', 'base_year: 2030'))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: the target "test-target" has a level for 2030, which is not after the base year 2030"`,
    );
    expect(
      problemsOf(replace(target, '- year: 2030', '- year: 2030\n    bound: at_most\n    value: 800\n  - year: 2030')),
    ).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:84  assessment.target: the target "test-target" has two levels for one year"`,
    );
  });

  it('let a place have one target for an indicator', () => {
    const own = (id: string) =>
      write(
        `targets/${id}.yaml`,
        'document: 1-qd-test-2025\ntopic:\n  vi: Giả định\n  en: Made up\n  fr: Fictif\nindicator: test-pupils\narea: p34-01\n' +
          'unit:\n  vi: trẻ\n  en: children\n  fr: enfants\ndirection: up\nadopted_on: "2025-01-07"\n' +
          'values: [{ year: 2030, bound: at_least, value: 400 }]\nsources: [test-source]\nconfidence: seen\n',
      );
    expect(problemsOf(own('first'))).toBe('');
    expect(problemsOf(own('first'), own('second'))).toMatchInlineSnapshot(
      `"targets/second.yaml:6  indicator: stands beside "first": p34-01 has one target for "test-pupils""`,
    );
  });
});

describe('the weight of a rate', () => {
  it('is a count that is there and verified', () => {
    expect(problemsOf(rate(`${judged}\n${weighted('test-teachers')}`))).toBe('');
    expect(problemsOf(rate(`${judged}\n${weighted('test-pupils-per-teacher')}`))).toMatchInlineSnapshot(
      `"indicators/test-rate.yaml:78  weight.indicator: "test-pupils-per-teacher" is a ratio; a weight is a count"`,
    );
    expect(problemsOf(rate(`${judged}\n${weighted('test-teacher')}`))).toMatchInlineSnapshot(
      `"indicators/test-rate.yaml:78  weight.indicator: there is no "test-teacher" among indicators; did you mean "test-teachers"?"`,
    );
    expect(
      problemsOf(
        rate(`${judged}\n${weighted('test-teachers')}`),
        replace('indicators/test-teachers.yaml', 'confidence: seen', 'confidence: unverified'),
      ),
    ).toContain('weight.indicator: "test-teachers" is unverified and weights a rate');
  });

  it('belongs to rates alone', () => {
    expect(problemsOf(append(pupils, `${weighted('test-teachers')}\n`))).toMatchInlineSnapshot(
      `"indicators/test-pupils.yaml:90  weight: only a rate has a weight: counts add up, and ratios are divided after adding up"`,
    );
  });
});

describe('the territory of a province of today', () => {
  it('measures what its parts measure', () => {
    const measured = [
      replace('areas/former-provinces.yaml', 'slug: gia-dinh-a', 'slug: gia-dinh-a\n  area_km2: 1000'),
      replace('areas/former-provinces.yaml', 'slug: gia-dinh-b', 'slug: gia-dinh-b\n  area_km2: 500'),
    ];
    const province = (size: string) =>
      replace('areas/provinces.yaml', 'slug: gia-dinh-a', `slug: gia-dinh-a\n  area_km2: ${size}`);
    expect(problemsOf(...measured, province('1500.7'))).toBe('');
    expect(problemsOf(...measured, province('1501'))).toMatchInlineSnapshot(
      `"areas/provinces.yaml:5  area_km2: p34-01 measures 1501 km², but its parts p63-01 and p63-02 measure 1500.00 km² (successions.csv)"`,
    );
  });

  it('hangs together', () => {
    const neighbours = (id: string, of: string) =>
      replace('areas/former-provinces.yaml', `slug: gia-dinh-${id}`, `slug: gia-dinh-${id}\n  neighbours: [${of}]`);
    expect(problemsOf(neighbours('a', 'p63-02'), neighbours('b', 'p63-01'))).toBe('');
    expect(problemsOf(neighbours('a', 'p63-03'), neighbours('b', 'p63-03'))).toMatchInlineSnapshot(
      `"areas/provinces.yaml:2  id: p34-01 does not hang together: p63-02 has no border with p63-01 (successions.csv)"`,
    );
  });
});
