import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { seriesOf } from '../../src/domain/lineage.ts';
import { spread, yearsView } from '../../src/views/indicator-years.ts';
import { real, speaking } from './speaking.ts';

const model = real();
const vi = speaking('vi');
const views = [...model.indicators.keys()].flatMap((id) => {
  const view = yearsView(model, vi, id);
  return view ? [[id, view] as const] : [];
});

describe('the years of small maps', () => {
  it.each([
    [
      [2005, 2006],
      [2005, 2006],
    ],
    [
      [2006, 2008, 2010, 2012, 2013, 2014, 2015, 2016],
      [2006, 2008, 2010, 2012, 2014, 2016],
    ],
    [
      [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020],
      [2010, 2012, 2014, 2016, 2018, 2020],
    ],
    [
      [2000, 2001, 2002, 2003, 2004, 2005, 2020],
      [2000, 2002, 2003, 2004, 2005, 2020],
    ],
  ])('of %j are %j', (all, chosen) => {
    expect(spread(all)).toEqual(chosen);
  });

  it.each(views)(
    '%s: between three and six, in the provinces that there were at the end of each',
    (_, { maps, grounds }) => {
      expect(maps.length).toBeGreaterThanOrEqual(3);
      expect(maps.length).toBeLessThanOrEqual(6);
      for (const { year, era, areas } of maps) {
        expect([year, era]).toEqual([year, year < 2025 ? 'p63' : 'p34']);
        expect(areas).toHaveLength(era === 'p63' ? 63 : 34);
        expect(areas.every(({ id }) => id.startsWith(era))).toBe(true);
      }
      expect(new Set(grounds.map(({ era }) => era))).toEqual(new Set(maps.map(({ era }) => era)));
    },
  );

  it.each(views)('%s: one scale for all, which holds every value', (id, { maps, legend, shown }) => {
    const steps = legend.filter((line) => typeof line.class === 'number');
    const used = new Set(maps.flatMap(({ areas }) => areas.map((area) => area.class)));
    expect([...used].filter((each) => !legend.some((line) => line.class === each))).toEqual([]);
    expect(steps.map((line) => line.class)).toEqual(steps.map((_, index) => index));
    const published = new Map(
      seriesOf(model, id).map((value) => [`${value.area} ${value.year} ${value.sex} ${value.residence}`, value]),
    );
    for (const { area, year, known } of shown) expect(known).toBe(published.get(`${area} ${year} total total`));
    const darker = (year: number) => maps.find((map) => map.year === year)!.areas;
    for (const { year } of maps) {
      const values = shown.filter((each) => each.year === year && typeof each.known?.value === 'number');
      const sorted = values.toSorted((a, b) => a.known!.value! - b.known!.value!);
      const order = sorted.map(({ area }) => Number(darker(year).find((each) => each.id === area)!.class));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('are drawn only where they do not all look the same', () => {
    for (const [id, { maps }] of views)
      expect(new Set(maps.map(({ areas }) => JSON.stringify(areas))).size, id).toBeGreaterThan(1);
    expect(views.length).toBeGreaterThan(20);
  });
});

describe('what small maps find', () => {
  it('is how many provinces fell and rose between the first year and the last, those left out that changed their territory', () => {
    const [, view] = views.find(([id]) => id === 'infant-mortality')!;
    const at = (area: string, year: number) =>
      seriesOf(model, 'infant-mortality').find(
        (each) => each.area === area && each.year === year && each.sex === 'total' && each.residence === 'total',
      )?.value;
    const moved = [...model.areas.values()].filter(
      ({ kind, territory_breaks }) =>
        kind === 'former_province' && territory_breaks.some(({ date }) => date >= '2005' && date < '2017'),
    );
    const areas = [...model.areas.values()].filter((area) => area.kind === 'former_province' && !moved.includes(area));
    const fell = areas.filter(({ id }) => at(id, 2016)! < at(id, 2005)!).length;
    const rose = areas.filter(({ id }) => at(id, 2016)! > at(id, 2005)!).length;
    expect(fell + rose).toBe(areas.length);
    expect(view.title).toContain(`2005–2016`);
    expect(view.title).toContain(`giảm ở ${fell} và tăng ở ${rose} trong số ${areas.length} tỉnh`);
  });

  it('is told in every language, with the range of both ends for those who do not see the maps', () => {
    for (const language of languageCodes) {
      const view = yearsView(model, speaking(language), 'infant-mortality')!;
      expect(view.title).not.toMatch(/[{}]/);
      expect(view.description).toContain(view.title);
      expect(view.description).toMatch(/2005.*2016/);
      expect(view.files.svg).toBe(`/data/figures/infant-mortality/years.${language}.svg`);
    }
  });
});
