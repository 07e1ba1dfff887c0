import { describe, expect, it } from 'vitest';
import { assessmentsOf } from '../../src/domain/assessments.ts';
import { table } from '../../src/domain/dataset.ts';
import { assessments } from '../../src/domain/datasets/assessments.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { csv } from '../../src/formats/csv.ts';
import { linesOf, published, recomputed } from './recomputed.ts';
import { area, became, byId, indicator, modelOf, observed } from './small-model.ts';

type Target = RecordOf<'targets'>;
type Rules = RecordOf<'indicators'>['assessment'];

const target = (of: string, values: Target['values'], more: Partial<Target> = {}): Target => ({
  document: 'programme',
  topic: { vi: 'Mục tiêu' },
  indicator: of,
  area: 'vn',
  unit: { vi: 'người' },
  direction: 'down',
  adopted_on: '2021-01-07',
  values,
  sources: ['table'],
  confidence: 'seen',
  ...more,
});

const rules = (more: Partial<Rules> = {}): Rules => ({
  base_year: 2020,
  natural_limit: 'none',
  target: 'none',
  reason: { vi: 'Lý do' },
  ...more,
});

const rate = (direction: 'up' | 'down', more: Partial<Rules> = {}, rest: Partial<RecordOf<'indicators'>> = {}) =>
  indicator('rate', { direction, assessment: rules(more), ...rest });

const below15 = [
  { year: 2025, bound: 'below', value: 18.5 },
  { year: 2030, bound: 'below', value: 15 },
] as const;

const model = (parts: Partial<Model>): Model =>
  modelOf({
    areas: byId(area('vn'), area('region-x'), area('p63-02'), area('p63-08'), area('p34-08')),
    successions: [became('p63-02', 'p34-08'), became('p63-08', 'p34-08')],
    ...parts,
  });

const mortality = {
  indicators: new Map([['mortality', rate('down', { target: 'fewer', natural_limit: 0 })]]),
  targets: new Map([['fewer', target('mortality', [...below15])]]),
};

const nation = [observed('mortality', 'vn', 2020, 19.6), observed('mortality', 'vn', 2024, 18.2)];

const inShort = (parts: Partial<Model>): string[] =>
  assessmentsOf(model(parts)).map(
    ({ area: id, sex, residence, target_year, outcome, reason }) =>
      `${id} ${sex} ${residence} ${target_year ?? '-'} ${reason ?? outcome}`,
  );

describe('the assessments', () => {
  it('hold the nation against each level of the target that its record names', () => {
    expect(inShort({ ...mortality, observations: nation })).toEqual([
      'vn total total 2025 target_met',
      'vn total total 2030 acceleration_needed',
    ]);
  });

  it('judge no province by the target of the nation, and show its value beside the nation’s', () => {
    const parts = { ...mortality, observations: [...nation, observed('mortality', 'p34-08', 2024, 30)] };
    expect(inShort({ ...parts, observations: [...parts.observations] })).toContain(
      'p34-08 total total - area_without_target',
    );
    expect(assessmentsOf(model(parts)).find(({ area: id }) => id === 'p34-08')).toMatchObject({
      value: 30,
      national_value: 18.2,
      target: null,
      outcome: 'not_assessed',
    });
  });

  it('judge a province by its own target, from its own base year where it states one', () => {
    const own = target('mortality', [{ year: 2030, bound: 'exactly', value: 20 }], { area: 'p34-08', base_year: 2025 });
    const values = [observed('mortality', 'p34-08', 2025, 30), observed('mortality', 'p34-08', 2027, 26)];
    const parts = { ...mortality, targets: new Map([...mortality.targets, ['own', own]]), observations: values };
    expect(assessmentsOf(model(parts)).find(({ area: id }) => id === 'p34-08')).toMatchObject({
      target: 'own',
      base_year: 2025,
      linear_pace: 1,
      method: 'growth',
      outcome: 'acceleration_needed',
      method_sensitive: true,
    });
  });

  it('know other targets for the same measure that the record does not name, and leave them aside', () => {
    const other = target('mortality', [{ year: 2030, bound: 'exactly', value: 1 }]);
    const targets = new Map([...mortality.targets, ['other', other]]);
    expect(inShort({ ...mortality, targets, observations: nation })).toHaveLength(2);
  });

  it('judge no group by a target for all', () => {
    const girls = nation.map((value) => ({ ...value, sex: 'female' as const }));
    expect(inShort({ ...mortality, observations: [...nation, ...girls] })).toContain(
      'vn female total - group_without_target',
    );
  });

  it('say what cannot be judged, for places without any values too', () => {
    const indicators = new Map([
      ['count', indicator('count')],
      ['doubtful', rate('up', {}, { confidence: 'unverified' })],
    ]);
    expect(inShort({ indicators })).toEqual(['vn total total - no_direction', 'vn total total - unverified']);
    expect(inShort(mortality)).toEqual(['vn total total 2025 no_values', 'vn total total 2030 no_values']);
    const doubtful = new Map([['fewer', target('mortality', [...below15], { confidence: 'unverified' })]]);
    expect(inShort({ ...mortality, targets: doubtful, observations: nation })).toEqual([
      'vn total total 2025 unverified',
      'vn total total 2030 unverified',
    ]);
  });

  it('leave out former provinces, which have ended', () => {
    const observations = [observed('mortality', 'p63-02', 2024, 1), observed('mortality', 'region-x', 2024, 1)];
    const places = inShort({ ...mortality, observations }).map((line) => line.split(' ')[0]);
    expect(new Set(places)).toEqual(new Set(['vn', 'region-x', 'p34-08']));
  });
});

/** An indicator with a target for 2030 and the nation's values of two years. */
type Example = [id: string, way: 'up' | 'down', limit: 0 | 100 | 'none', from: number, to: number, aim: number | null];

const examples: Example[] = [
  ['growth', 'down', 'none', 19.6, 18.2, 15],
  ['sensitive', 'up', 100, 90, 93, 98],
  ['to-zero', 'down', 'none', 100, 50, 0],
  ['met', 'up', 100, 95, 98.1, 98],
  ['falling', 'up', 100, 99, 98.5, 98],
  ['lost', 'up', 100, 99, 97, 98],
  ['at-target', 'up', 100, 98, 97, 98],
  ['still', 'up', 'none', 40, 40, 80],
  ['away', 'down', 0, 20, 25, 10],
  ['from-zero', 'up', 'none', 0, 3, 10],
  ['at-limit', 'up', 100, 50, 70, 100],
  ['free-up', 'up', 'none', 50, 54, null],
  ['free-near', 'up', 100, 96, 96.4, null],
  ['free-slow', 'down', 0, 50, 49, null],
  ['free-away', 'down', 0, 50, 51, null],
  ['free-zero', 'up', 'none', 0, 51, null],
];

describe('assessments.csv', () => {
  const built = model({
    indicators: new Map(
      examples.map(([id, way, natural_limit, , , aim]) => [
        id,
        rate(way, { natural_limit, target: aim === null ? 'none' : `more-${id}` }),
      ]),
    ),
    targets: new Map(
      examples.flatMap(([id, direction, , , , aim]) => {
        const values = [{ year: 2030, bound: 'exactly' as const, value: aim ?? 0 }];
        return aim === null ? [] : [[`more-${id}`, target(id, values, { direction })] as const];
      }),
    ),
    observations: examples.flatMap(([id, , , from, to]) => [
      observed(id, 'vn', 2020, from),
      observed(id, 'vn', 2024, to),
    ]),
  });
  const lines = linesOf(String(csv.write(table(assessments, built))));

  it('gives every verdict to whoever works it out again', () => {
    expect(lines.map((line) => [line['indicator'], published(line)])).toEqual(
      lines.map((line) => [line['indicator'], recomputed(line)]),
    );
    expect(new Set(lines.map((line) => line['outcome'])).size).toBe(7);
  });

  it('begins with the columns that others build on, in their order', () => {
    expect(Object.keys(lines[0] ?? {}).slice(0, 19)).toEqual(
      (
        'indicator area sex residence base_year base_value year value target_year target_value direction ' +
        'natural_limit growth_ratio linear_pace method outcome reason method_sensitive method_version'
      ).split(' '),
    );
  });
});
