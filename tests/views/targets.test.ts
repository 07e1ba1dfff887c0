import { describe, expect, it } from 'vitest';
import { coverageView, derivationsOf } from '../../src/views/coverage.ts';
import { coverageOf, newestOf, ranges, sizeOf } from '../../src/views/indicator-coverage.ts';
import { groupsOf } from '../../src/views/indicator-groups.ts';
import { relationsOf } from '../../src/views/indicator-related.ts';
import { indicatorsView } from '../../src/views/indicators.ts';
import { targetsView } from '../../src/views/targets.ts';
import { observed } from '../domain/small-model.ts';
import { nation, target } from './small-content.ts';
import { real, speaking } from './speaking.ts';

const english = speaking('en');
const linesOf = (view: ReturnType<typeof targetsView>) =>
  view.programmes.flatMap(({ objectives }) => objectives.flatMap(({ targets }) => targets));

describe('the targets', () => {
  it('are listed by programme and objective, each once', () => {
    const model = real();
    const view = targetsView(model, english);
    expect(
      linesOf(view)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...model.targets.keys()].sort());
    expect(view.programmes[0]!.objectives.slice(0, 3).map(({ title }) => title)).toEqual([
      'Target number 1',
      'Target number 2',
      'Target number 3',
    ]);
  });

  it('say for each level what is asked for, or that none was seen, and whether there are figures', () => {
    const levels = [
      { year: 2025, bound: 'at_least', value: 2 },
      { year: 2025, bound: 'at_most', value: 3 },
    ] as const;
    const model = nation([[2016, 5]], [...levels], {
      targets: new Map([
        ['aim', target([...levels])],
        ['other', target([], { indicator: undefined, note: { vi: 'Không thấy' } })],
        ['later', target([{ year: 2030, bound: 'exactly', value: 98.5 }], { indicator: undefined })],
      ]),
    });
    const lines = linesOf(targetsView(model, english));
    expect(lines.map(({ levels: texts }) => texts.map(({ text }) => text))).toEqual([
      ['at least 2, at most 3', 'no level seen'],
      ['no level seen', 'no level seen'],
      ['no level seen', 'reach 98.5'],
    ]);
    expect(lines.map(({ indicators }) => indicators.length)).toEqual([1, 0, 0]);
    expect(lines[0]!.indicators[0]!.words).toContain('figures 2016');
  });
});

describe('coverage', () => {
  it('writes years as ranges', () => {
    expect([ranges([]), ranges([2010]), ranges([2010, 2012, 2013, 2014])]).toEqual(['', '2010', '2010, 2012–2014']);
  });

  it('counts the areas of each kind that have a value, and none that has not', () => {
    const model = nation([[2016, 5]], [], {
      observations: [
        observed('rate', 'vn', 2016, 5),
        observed('rate', 'p63-01', 2016, 4),
        observed('rate', 'p63-02', 2016, null),
        observed('rate', 'p63-01', 2040, 1),
        observed('rate', 'r1', 2012, 3, { sex: 'female' }),
      ],
    });
    expect(coverageOf(model, 'rate')).toEqual([
      { year: 2016, counts: { country: 1, region: 0, former_province: 1, province: 0 } },
      { year: 2040, counts: { country: 0, region: 0, former_province: 1, province: 0 } },
    ]);
    expect(newestOf(model, 'rate', 'former_province')!.year).toBe(2016);
    expect(newestOf(model, 'rate', 'region')).toBeUndefined();
    expect(sizeOf(model, 'former_province')).toBe(2);
  });

  it('lists what is prescribed and what is ours, and counts every value of the 34 once', () => {
    const model = real();
    const view = coverageView(model, english);
    expect(view.groups.flatMap(({ lines }) => lines)).toHaveLength(model.prescribed.size);
    expect(view.own.rows).toHaveLength(model.indicators.size);
    expect([...derivationsOf(model, 'primary-pupils').values()].reduce((a, b) => a + b)).toBe(34 * 15);
    const kindless = view.groups.flatMap(({ lines }) => lines).filter(({ note }) => note === undefined);
    expect(kindless).toEqual([]);
  });
});

describe('the pages of indicators', () => {
  it('list every indicator under its cluster, with a word on its trend and what it covers', () => {
    const model = real();
    const view = indicatorsView(model, english);
    const lines = view.groups.flatMap(({ indicators }) => indicators);
    expect(lines).toHaveLength(model.indicators.size);
    expect(lines.filter(({ trend, coverage }) => trend.length === 0 || coverage === '')).toEqual([]);
    expect(new Set(view.groups.map(({ id }) => id)).size).toBe(view.groups.length);
  });

  it('show groups only where each of them has figures', () => {
    const model = real();
    expect(groupsOf(model, english, 'stunting').map(({ id }) => id)).toEqual(['stunting-sex', 'stunting-residence']);
    expect(groupsOf(model, english, 'primary-pupils')).toEqual([]);
    const [bySex] = groupsOf(model, english, 'under-five-mortality');
    expect(bySex!.title).toContain('girls 14.9 per 1,000 and boys 28.3 per 1,000');
    expect(bySex!.series.map(({ id }) => id)).toEqual(['female', 'male', 'total']);
  });

  it('keep apart two series that are held against one target, and name the parts of a ratio', () => {
    const model = real();
    const [same] = relationsOf(model, english, 'under-five-mortality');
    expect(same!.links.map(({ href }) => href)).toEqual(['/en/indicators/under-five-mortality-national/']);
    expect(same!.note).toContain('must not be joined');
    const parts = relationsOf(model, english, 'primary-girls-share').map(({ links }) => links.length);
    expect(parts).toEqual([2]);
    expect(relationsOf(model, english, 'area')).toEqual([]);
  });
});
