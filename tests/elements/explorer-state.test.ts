import { describe, expect, it } from 'vitest';
import {
  allYears,
  closest,
  erasOf,
  searchOf,
  stateFrom,
  type ExplorerState,
  type YearsOf,
} from '../../src/elements/map-explorer/state.ts';

const known: Readonly<Record<string, ReturnType<YearsOf>>> = {
  mortality: { p34: [2014, 2016], p63: [2010, 2014, 2016] },
  projected: { p34: [2014, 2025, 2034], p63: [2014, 2025] },
  former: { p63: [2010, 2016] },
};
const years: YearsOf = (id) => known[id];
const before: ExplorerState = {
  left: { indicator: 'mortality', year: 2016, classes: [] },
  right: { indicator: 'projected', year: 2025, classes: [] },
  era: 'p34',
  at: undefined,
  view: undefined,
};
const read = (search: string): ExplorerState => stateFrom(search, before, years);

describe('the state of two maps in the address', () => {
  it('is readable', () => {
    expect(searchOf(before, '')).toBe('?left=mortality&left-year=2016&right=projected&right-year=2025&era=34');
  });

  it('comes back as it went', () => {
    const state: ExplorerState = {
      left: { indicator: 'former', year: 2010, classes: ['0', 'missing'] },
      right: { indicator: 'mortality', year: 2014, classes: [] },
      era: 'p63',
      at: 'ha-giang',
      view: { zoom: 2, x: 10, y: 3.5 },
    };
    expect(searchOf(state, '')).toContain('left-classes=1-missing');
    expect(read(searchOf(state, ''))).toEqual(state);
  });

  it('leaves alone what is not its own', () => {
    expect(searchOf(before, '?q=x&left=y&at=hue')).toMatch(/^\?q=x&left=mortality&(?!.*at=)/);
  });

  it.each(['', '?left=nothing&right=<b>&left-year=1&era=12&at=../x&view=0', '?left-classes=9-x&right-year=2026'])(
    'of which nothing is possible (%s) is as before',
    (search) => expect(read(search)).toEqual(before),
  );

  it('takes the nearest year of another indicator', () => {
    expect(read('?left=projected').left.year).toBe(2014);
    expect([closest([2010, 2014], 2013), closest([2010], 2001), closest([], 2001)]).toEqual([2010, 2010, 2001]);
    expect(allYears(years, 'mortality')).toEqual([2010, 2014, 2016]);
  });
});

describe('the outlines of two maps', () => {
  const of = (left: [string, number], right: [string, number], era: 'p34' | 'p63') =>
    erasOf(
      {
        ...before,
        left: { indicator: left[0], year: left[1], classes: [] },
        right: { indicator: right[0], year: right[1], classes: [] },
        era,
      },
      years,
    );

  it('are those that the reader prefers where both maps have them', () => {
    expect(of(['mortality', 2016], ['projected', 2014], 'p34')).toEqual({ left: 'p34', right: 'p34' });
    expect(of(['mortality', 2016], ['projected', 2014], 'p63')).toEqual({ left: 'p63', right: 'p63' });
  });

  it('are the others where only these are shared', () => {
    expect(of(['former', 2016], ['mortality', 2016], 'p34')).toEqual({ left: 'p63', right: 'p63' });
    expect(of(['mortality', 2016], ['projected', 2034], 'p63')).toEqual({ left: 'p34', right: 'p34' });
  });

  it('differ where none are shared', () => {
    expect(of(['former', 2016], ['projected', 2034], 'p34')).toEqual({ left: 'p63', right: 'p34' });
  });
});
