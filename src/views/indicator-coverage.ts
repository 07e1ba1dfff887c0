import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import type { AreaKind } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import type { TableView } from './table.ts';

/** The kinds of areas from the nation down to its parts, in the order in which coverage is told. */
export const levels = ['country', 'region', 'former_province', 'province'] as const satisfies readonly AreaKind[];
export type Level = (typeof levels)[number];

/** How many areas of each kind have a value in one year. */
export type YearCoverage = { readonly year: number; readonly counts: Readonly<Record<Level, number>> };

const isTotal = ({ sex, residence }: SeriesValue): boolean => sex === 'total' && residence === 'total';

/** How many areas of a kind there are. */
export const sizeOf = remembered(
  (model: Model, kind: string): number => [...model.areas.values()].filter((area) => area.kind === kind).length,
);

/** For every year in which an indicator has any value: how many areas of each kind have one, all sexes and residences together. */
export const coverageOf = remembered((model: Model, id: string): readonly YearCoverage[] => {
  const known = seriesOf(model, id).filter((value) => isTotal(value) && value.value !== null);
  const kindOf = ({ area }: SeriesValue): AreaKind | undefined => model.areas.get(area)?.kind;
  return [...Map.groupBy(known, ({ year }) => year)]
    .sort(([a], [b]) => a - b)
    .map(([year, values]) => {
      const count = (kind: Level): number => values.filter((value) => kindOf(value) === kind).length;
      return {
        year,
        counts: {
          country: count('country'),
          region: count('region'),
          former_province: count('former_province'),
          province: count('province'),
        },
      };
    });
});

/** Years as ranges: 2010, 2012–2016. */
export function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** The newest coverage of a level up to the site's own day, unless all of it lies ahead; undefined where the level has no value. */
export function newestOf(model: Model, id: string, level: Level): YearCoverage | undefined {
  const covered = coverageOf(model, id).filter(({ counts }) => counts[level] > 0);
  const now = Number(model.site.as_of.slice(0, 4));
  return covered.findLast(({ year }) => year <= now) ?? covered[0];
}

/** The levels that an indicator has values for, in words: "nation, regions, 63 former provinces". */
export function levelWords(model: Model, translator: Translator, id: string): string {
  const present = levels.filter((level) => newestOf(model, id, level) !== undefined);
  return translator.list(
    present.map((level) => translator.t(`coverage.level.${level}`, { count: sizeOf(model, level) })),
  );
}

const cellOf = (translator: Translator, count: number, of: number) => ({
  text: count === 0 ? translator.t('coverage.none') : translator.t('coverage.of', { known: count, count: of }),
  sort: count,
});

/** For each year, how many areas of each kind have a value; levels without any are left out. */
export function coverageTable(model: Model, translator: Translator, id: string): TableView {
  const { t, say } = translator;
  const present = levels.filter((level) => newestOf(model, id, level) !== undefined);
  return {
    id: `${id}-coverage`,
    caption: t('coverage.caption', { title: say(model.indicators.get(id)!.title) }),
    columns: [
      { label: t('table.year') },
      ...present.map((level) => ({ label: translator.word('coverage_level', level), numeric: true })),
    ],
    rows: coverageOf(model, id).map(({ year, counts }) => [
      { text: String(year) },
      ...present.map((level) => cellOf(translator, counts[level], sizeOf(model, level))),
    ]),
    marks: [],
  };
}

/** Which years of one level have figures, and how many places the newest covers; that there are none where there are none. */
export function coverageSentence(model: Model, translator: Translator, id: string, level: Level): string {
  const newest = newestOf(model, id, level);
  const name = translator.word('coverage_level', level);
  if (!newest) return translator.t('coverage.level_none', { level: name });
  const years = coverageOf(model, id)
    .filter(({ counts }) => counts[level] > 0)
    .map(({ year }) => year);
  const blanks = { level: name, years: ranges(years), year: String(newest.year) };
  if (level === 'country') return translator.t('coverage.level_nation', blanks);
  const count = sizeOf(model, level);
  return translator.t('coverage.level_years', { ...blanks, known: newest.counts[level], count });
}

/** What the figures of each level cover, a sentence a level. */
export const coverageSentences = (model: Model, translator: Translator, id: string): string[] =>
  levels.map((level) => coverageSentence(model, translator, id, level));
