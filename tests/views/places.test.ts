import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/domain/lineage.ts';
import { model, translatorOf } from '../../src/reader/model.ts';
import { memberAreas } from '../../src/views/areas.ts';
import { comparedWith } from '../../src/views/comparison.ts';
import { compareView } from '../../src/views/compare.ts';
import { profileOf } from '../../src/views/profile.ts';
import { profilesOf } from '../../src/views/profiles.ts';
import { provinceView } from '../../src/views/provinces.ts';
import { regionsView, regionView } from '../../src/views/regions.ts';

/* What pages of places say, over the real content. */

const [vi, en, fr] = [translatorOf('vi'), translatorOf('en'), translatorOf('fr')];
const area = (id: string) => model.areas.get(id)!;
const indicator = (id: string) => model.indicators.get(id)!;
const provinces = [...model.areas.values()].filter(({ kind }) => kind === 'province' || kind === 'former_province');

const compared = (id: string, of: string, year: number, translator = en) =>
  comparedWith(translator, indicator(id), 'X', valueAt(model, id, of, year), valueAt(model, id, 'vn', year));

describe('a value beside that of a larger area', () => {
  it('says the difference of a share in percentage points, from the numbers as they are printed', () => {
    // Hà Giang 20.8, Việt Nam 5.8.
    expect(compared('income-poverty-households', 'p63-02', 2016)).toBe('X: 5.8% · 15.0 percentage points higher here');
    expect(compared('income-poverty-households', 'p63-02', 2016, vi)).toBe(
      'X: 5,8% · ở đây cao hơn 15,0 điểm phần trăm',
    );
    expect(compared('income-poverty-households', 'p63-02', 2016, fr)).toBe(
      'X\u00a0: 5,8\u00a0% · ici, 15,0 points de pourcentage de plus',
    );
  });

  it('says the difference of another rate in its unit, and for a count its share', () => {
    // Hà Nội 13.8 pupils per teacher, Việt Nam 17.6; 434,153 of 4,409,576 pupils.
    expect(compared('kindergarten-pupils-per-teacher', 'p34-01', 2016)).toBe('X: 17.6 per teacher · 3.8 lower here');
    expect(compared('kindergarten-pupils', 'p34-01', 2016)).toBe('X: 4,409,576 · 9.8% of that here');
  });

  it('leaves out the difference where neither way is better, and says nothing where there is nothing', () => {
    expect(compared('primary-girls-share', 'p34-01', 2016)).toBe('X: 47.9%');
    expect(compared('projected-children-0-14', 'p34-01', 2026)).toBeUndefined();
    expect(compared('income-poverty-households', 'p34-79', 2016)).toBe('X: 5.8%');
  });

  it('never judges', () => {
    const lines = provinces.flatMap((each) => {
      const { children, groups } = profileOf(model, en, each);
      return [...children, ...groups.flatMap(({ figures, counts }) => [...figures, ...counts])];
    });
    expect(lines.length).toBeGreaterThan(2000);
    const words = lines.flatMap(({ compared: beside, how }) => [...beside, how]).join('\n');
    expect(words).not.toMatch(/worse|better|best|worst|good|bad\b|rank/i);
  });
});

describe('the profile of a province', () => {
  it('has every indicator once: with a figure, or said to have none', () => {
    for (const each of provinces) {
      const { children, groups, without } = profileOf(model, vi, each);
      const shown = [...children, ...groups.flatMap(({ figures, counts }) => [...figures, ...counts])];
      const ids = shown.map(({ indicator: id }) => id);
      expect(new Set(ids).size, each.id).toBe(ids.length);
      expect(ids.length + without.length, each.id).toBe(model.indicators.size);
    }
  });

  it('begins with children: projections said to be such, pupils counted', () => {
    const { children } = profileOf(model, vi, area('p34-79'));
    expect(children.map(({ projection }) => projection)).toEqual([true, true, false, false, false, false]);
    expect(children.map(({ year }) => year)).toEqual(['2026', '2026', '2016', '2016', '2016', '2016']);
    expect(children[0]).toMatchObject({ value: '2.531.208', marks: ['f', 's'] });
  });

  it('says of an estimate its weight and its range, of what cannot be worked out why, with the parts', () => {
    const figures = profileOf(model, en, area('p34-79')).groups.flatMap(({ figures: all }) => all);
    const of = (id: string) => figures.find((figure) => figure.indicator === id)!;
    expect(of('infant-full-immunisation')).toMatchObject({ value: '95.9', marks: ['e'] });
    expect(of('infant-full-immunisation').how).toMatch(/projected number of children aged 0–4.*94\.7 to 99\.5/);
    const poverty = of('income-poverty-households');
    expect(poverty.known).toBe(false);
    expect(poverty.how).toContain(en.word('reason', 'part_missing'));
    expect(poverty.parts.map(({ value }) => value)).toEqual(['0.8', '0.0', 'no figure']);
  });

  it('compares with a region only what was a province while it had one', () => {
    const lines = (id: string) =>
      profileOf(model, en, area(id)).groups.flatMap(({ figures }) => figures.flatMap((figure) => figure.compared));
    expect(lines('p63-02').some((line) => line.startsWith('Northern midlands and mountain areas (region):'))).toBe(
      true,
    );
    expect(lines('p34-08').some((line) => line.includes('(region)'))).toBe(false);
    expect(lines('p34-08').some((line) => line.startsWith('Viet Nam:'))).toBe(true);
  });

  it('sets what was merged side by side with what it became, and adds counts up', () => {
    const table = provinceView(model, en, area('p34-15')).merger!;
    expect(table.columns.map(({ label }) => label).slice(1)).toEqual(['Lào Cai', 'Yên Bái', 'Lào Cai today']);
    const children = table.rows.find(([title]) => title!.text.startsWith('Children aged 0–14'))!.slice(1);
    const [one, other, sum] = children.map(({ sort }) => sort!);
    expect(one! + other!).toBe(sum);
    expect(provinceView(model, en, area('p34-01')).merger).toBeUndefined();
  });
});

describe('the regions', () => {
  it('hold each former province once, and no province of today', () => {
    const regions = [...model.areas.values()].filter(({ kind }) => kind === 'region');
    const members = regions.flatMap((region) => memberAreas(model, vi, region).map(({ id }) => id));
    expect(regions).toHaveLength(6);
    expect(members.toSorted()).toEqual(provinces.flatMap(({ id, kind }) => (kind === 'province' ? [] : [id])).sort());
  });

  it('have a row for each member and for themselves, and are listed beside the nation', () => {
    const view = regionView(model, fr, area('region-red-river-delta'));
    expect(view.members.rows).toHaveLength(12);
    expect(view.locator.areas).toHaveLength(11);
    expect(view.note?.words).toContain('14 des 34');
    expect(regionsView(model, fr).table.rows).toHaveLength(7);
  });
});

describe('the comparison', () => {
  const view = compareView(model, en);
  const profiles = profilesOf(model);

  it('offers every province under a key of its own, which the data know', () => {
    const keys = view.groups.flatMap(({ choices }) => choices.map(({ key }) => key));
    expect(view.groups.map(({ choices }) => choices.length)).toEqual([34, 63]);
    expect(keys.toSorted()).toEqual(Object.keys(profiles.areas).sort());
  });

  it('has a row for each indicator of the data, in the same year', () => {
    const rows = view.clusters.flatMap(({ rows: all }) => all);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(profiles.indicators.map(({ id }) => id).toSorted());
    for (const { id, year } of profiles.indicators)
      expect(rows.find((row) => row.id === id)!.unit).toContain(String(year));
  });

  it('holds the values of the series, with marks and range, or the reason why there is none', () => {
    const at = (key: string, id: string) =>
      profiles.areas[key]![profiles.indicators.findIndex((each) => each.id === id)];
    expect(at('ha-noi', 'under-five-mortality')).toEqual([14.9, 'p']);
    expect(at('ho-chi-minh', 'income-poverty-households')).toBe('part_missing');
    expect(at('ho-chi-minh', 'infant-full-immunisation')).toMatchObject({ 1: 'e', 2: 94.7, 3: 99.5 });
    expect(JSON.stringify(profiles)).not.toMatch(/[À-ỹ]/);
    expect(Object.keys(view.words.absent)).toEqual(
      expect.arrayContaining(
        Object.values(profiles.areas).flatMap((all) => all.filter((each) => typeof each === 'string')),
      ),
    );
  });

  it('shows all 34 provinces and the nation without a script', () => {
    expect(view.all.rows).toHaveLength(35);
    expect(view.all.columns.length).toBeGreaterThan(6);
  });
});
