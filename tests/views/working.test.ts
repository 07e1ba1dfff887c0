import { describe, expect, it } from 'vitest';
import type { Maths } from '../../src/views/formulas.ts';
import { classOfRatio, workingView } from '../../src/views/working.ts';
import { area, byId, observed } from '../domain/small-model.ts';
import { nation } from './small-content.ts';
import { real, speaking } from './speaking.ts';

const english = speaking('en');
const to2030 = [{ year: 2030, bound: 'below', value: 15 }] as const;
const slow = [
  [2020, 19.6],
  [2024, 18.2],
] as const;

/** A formula as one would type it. */
function typed(maths: Maths): string {
  if (!('of' in maths)) return maths.text;
  const parts = maths.of.map(typed);
  const signs = { mrow: '', mfrac: '/', msub: '_', msup: '^' } as const;
  return parts.join(signs[maths.tag]);
}

const linesOf = (view: ReturnType<typeof workingView>): string[][] =>
  view.rows.flatMap(({ methods }) => methods.map(({ steps }) => steps.flatMap(({ lines }) => lines.map(typed))));

describe('the working of a verdict', () => {
  const view = workingView(nation(slow, to2030), english, 'rate');
  const [row] = view.rows;

  it('shows both formulas, and both with the numbers put in', () => {
    expect(linesOf(view)).toEqual([
      [
        'g=(y_i/y_0)^1/(t_i−t_0)−1',
        'g=(18.2/19.6)^1/(2024−2020)−1=−1.836%',
        'g_T=(y_T/y_0)^1/(t_T−t_0)−1',
        'g_T=(15.0/19.6)^1/(2030−2020)−1=−2.639%',
        'R=d·g/|g_T|',
        'R=−1·−1.836%/|−2.639%|=0.6955',
      ],
      [
        'v=y_i−y_0/t_i−t_0',
        'v=18.2−19.6/2024−2020=−0.3500',
        'v_T=y_T−y_0/t_T−t_0',
        'v_T=15.0−19.6/2030−2020=−0.4600',
        'L=d·v/|v_T|',
        'L=−1·−0.3500/|−0.4600|=0.7609',
      ],
    ]);
    expect(row!.methods.map(({ decides }) => decides)).toEqual([true, false]);
  });

  it('names the inputs with their years, and the target with its day', () => {
    expect(row!.inputs.map(({ text }) => text)).toEqual([
      '19.6 người (2020)',
      '18.2 người (2024)',
      'below 15‰ by 2030',
      'lower is better',
      '0',
    ]);
    expect(row!.inputs[2]!.href).toBe('/en/indicators/targets/#aim');
  });

  it('says where each class begins, and which one the value is in', () => {
    expect(row!.thresholds!.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['Target met', 'not considered', 'below 15.00', '–'],
      ['On track', '0.95 or more', '17.71 or less', '–'],
      ['Progress, but acceleration needed', '0.60 or more', '18.39 or less', '← 18.2'],
      ['Limited progress', '0.00 or more', '19.60 or less', '–'],
      ['Moving away from the target', 'below 0', 'above 19.60', '–'],
    ]);
  });

  it('says what would change it, and that the other method agrees', () => {
    expect(row!.changes.slice(0, 2)).toEqual([
      'If the value of 2024 were 17.71 or less, the verdict would be “On track”.',
      'If the value of 2024 were above 18.39, the verdict would be “Limited progress”.',
    ]);
    expect(row!.other).toContain('0.761');
    expect(row!.other).toContain('does not depend on the method');
  });

  it('says that the methods differ where they do', () => {
    const near = nation(
      [
        [2020, 20],
        [2024, 17.5],
      ],
      [{ year: 2030, bound: 'at_most', value: 10 }],
    );
    const [judged] = workingView(near, english, 'rate').rows;
    expect(judged!.word).toBe('Limited progress');
    expect(judged!.other).toBe(
      'Linear pace L gives 0.625, which would be “Progress, but acceleration needed”. The verdict depends on the method.',
    );
  });

  it('lets the linear pace decide at zero, and puts it first', () => {
    const toZero = nation(
      [
        [2020, 100],
        [2022, 50],
      ],
      [{ year: 2025, bound: 'at_most', value: 0 }],
    );
    const [judged] = workingView(toZero, english, 'rate').rows;
    expect(judged!.methods.map(({ title, decides }) => [title, decides])).toEqual([['Linear pace L', true]]);
    expect(judged!.why).toContain('The linear pace decides');
    expect(judged!.other).toBe('Growth ratio R cannot be worked out from these values.');
  });

  it('judges growth alone where there is no target', () => {
    const alone = workingView(nation(slow, []), english, 'rate');
    expect(linesOf(alone)).toEqual([
      ['g=(y_i/y_0)^1/(t_i−t_0)−1', 'g=(18.2/19.6)^1/(2024−2020)−1=−1.836%', 'P=d·g=1.836%'],
    ]);
    expect(alone.rows[0]!.thresholds!.rows.map(([, ratio]) => ratio!.text)).toEqual(
      expect.arrayContaining(['below 0']),
    );
  });

  it('says in a full sentence why there is none, and shows the formulas that would be used', () => {
    const old = workingView(nation([[2016, 21.8]], to2030), english, 'rate');
    expect(old.rows[0]!.obstacle).toBe(
      'The latest figure is for 2016, before the target was set (7 January 2021), and so says nothing about progress towards it. It would take a figure for the base year 2020 and one at least 2 years later.',
    );
    expect(old.rows[0]!.methods).toEqual([]);
    expect(old.formulas.map(({ title }) => title)).toEqual(['Growth ratio R', 'Linear pace L']);
  });

  it('sets places beside the nation, without a verdict', () => {
    const places = workingView(
      nation(slow, to2030, {
        areas: byId(area('vn'), area('r1', { name: { vi: 'Vùng' } })),
        observations: [
          ...slow.map(([year, value]) => observed('rate', 'vn', year, value)),
          observed('rate', 'r1', 2024, 20.2),
          observed('rate', 'vn', 2024, 16, { sex: 'female' }),
        ],
      }),
      english,
      'rate',
    ).places!;
    expect(places.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['vn, girls', '2024', '16.0', '–', 'Not assessed, because the target is for all, not for this group'],
      ['Vùng', '2024', '20.2', '+2.0', 'Not assessed, because this place has no target of its own'],
    ]);
  });

  it.each([
    [1.2, 'on_track'],
    [0.95, 'on_track'],
    [0.6, 'acceleration_needed'],
    [0, 'limited'],
    [-0.1, 'moving_away'],
  ] as const)('calls a ratio of %s %s', (ratio, outcome) => {
    expect(classOfRatio(ratio)).toBe(outcome);
  });

  it('exists for every indicator, with a verdict or a reason for each level', () => {
    const model = real();
    const views = [...model.indicators.keys()].map((id) => workingView(model, english, id));
    const bare = views.flatMap(({ page, rows }) =>
      rows.length === 0 || rows.some(({ obstacle, methods }) => !obstacle && methods.length === 0) ? [page.path] : [],
    );
    expect(bare).toEqual([]);
  });
});
