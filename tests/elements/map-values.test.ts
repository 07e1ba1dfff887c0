import { describe, expect, it } from 'vitest';
import { changeOf, nowOf, pointsOf, rankOf, ranked } from '../../src/elements/indicator-map/values.ts';
import { csvOf } from '../../src/elements/indicator-map/csv.ts';
import { trace } from '../../src/elements/indicator-map/trace.ts';
import { toMarkup } from '../../src/charts/svg.ts';
import { small } from './maps.ts';

const now = nowOf(small, 'p34', 2016);

describe('the values of a year', () => {
  it('have classes: an edge belongs to the upper one, gaps have their own', () => {
    expect(now.map((one) => one.class)).toEqual([1, 1, 'suppressed', 2, 2]);
    expect(nowOf(small, 'p34', 2018).map((one) => one.class)).toEqual([2, 0, 'missing', 2, 2]);
  });

  it('are all missing in a year that has none', () => {
    expect(nowOf(small, 'p34', 1999).every(({ value, kind }) => value === null && kind.status === 'missing')).toBe(
      true,
    );
  });

  it('rank provinces alone, from the highest; equal values share a place', () => {
    expect(ranked(now).map(({ id }) => id)).toEqual(['p34-04', 'p34-01', 'p34-02']);
    expect(rankOf(now, 'p34-04')).toEqual({ rank: 1, count: 3 });
    expect(rankOf(now, 'p34-01')).toEqual({ rank: 2, count: 3 });
    expect(rankOf(now, 'p34-02')).toEqual({ rank: 2, count: 3 });
    expect(rankOf(now, 'p34-03')).toBeUndefined();
    expect(rankOf(now, 'vn')).toBeUndefined();
  });
});

describe('the change since the first year', () => {
  it('is a difference and a share of the first value', () => {
    expect(changeOf(small, 'p34', 'p34-01', 2018)).toEqual({ since: 2014, difference: 25, share: 5 });
    expect(changeOf(small, 'p34', 'p34-01', 2016)).toEqual({ since: 2014, difference: 5, share: 1 });
  });

  it('has no share of nothing', () => {
    expect(changeOf(small, 'p34', 'p34-02', 2018)).toEqual({ since: 2014, difference: 4, share: undefined });
  });

  it('begins anew where the territory changed', () => {
    expect(changeOf(small, 'p34', 'p34-04', 2016)).toBeUndefined();
    expect(changeOf(small, 'p34', 'p34-04', 2018)).toEqual({ since: 2016, difference: 5, share: 0.25 });
  });

  it('is unknown in the first year and without a value', () => {
    expect(changeOf(small, 'p34', 'p34-01', 2014)).toBeUndefined();
    expect(changeOf(small, 'p34', 'p34-03', 2018)).toBeUndefined();
  });
});

describe('the line of an area', () => {
  it('keeps gaps, breaks and statuses', () => {
    expect(pointsOf(small, 'p34', 'p34-04').map((point) => point.break)).toEqual([false, true, false]);
    expect(pointsOf(small, 'p34', 'p34-01').map(({ status }) => status)).toEqual(['final', 'final', 'preliminary']);
    expect(pointsOf(small, 'p34', 'p34-03').map(({ y }) => y)).toEqual([null, null, null]);
  });

  it('is drawn with the year that is read as a dot', () => {
    const markup = toMarkup(trace(pointsOf(small, 'p34', 'p34-04'), 2016));
    expect(markup.match(/class="solid"/g)).toHaveLength(1);
    expect(markup.match(/class="lone"/g)).toHaveLength(1);
    expect(markup).toContain('class="now" cx="100"');
    expect(toMarkup(trace(pointsOf(small, 'p34', 'p34-03'), 2016))).not.toMatch(/path|circle|NaN|Infinity/);
  });
});

describe('the figures as CSV', () => {
  const rows = [
    { now: now[0]!, name: 'Hà Nội' },
    { now: now[2]!, name: 'Bà Rịa - "Vũng Tàu", x' },
  ];

  it('have a header, a line each, and quotes where they must', () => {
    expect(csvOf({ indicator: 'pupils', era: 'p34', year: 2016, rows })).toBe(
      [
        'indicator,area,name,year,sex,residence,value,status,derivation',
        'pupils,p34-01,Hà Nội,2016,total,total,10,final,reported',
        'pupils,p34-03,"Bà Rịa - ""Vũng Tàu"", x",2016,total,total,,suppressed,reported',
        '',
      ].join('\n'),
    );
  });
});
