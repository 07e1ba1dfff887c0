import type { CoverageKind, CoverageYear } from '../charts/coverage.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { figureView, type FigureView } from './figure.ts';
import { coverageOf, coverageSentence, sizeOf } from './indicator-coverage.ts';

/** The kinds that have a figure. */
const known = ['final', 'preliminary', 'estimate'] as const;

type Level = 'province' | 'former_province';

/** For the provinces of one era, year by year, how many have which sort of value. */
export type PresenceView = FigureView<'coverage'> & {
  /** The kind of the areas that are counted. */
  readonly level: Level;
  /** Whether what counts as an estimate is a projection. */
  readonly projection: boolean;
  readonly axis: string;
  readonly years: readonly (CoverageYear & { readonly year: number })[];
  readonly total: number;
  readonly labels: Readonly<Record<CoverageKind, string>>;
};

function kindOf({ status }: SeriesValue): CoverageKind {
  if (status === 'projection') return 'estimate';
  return status === 'not_applicable' ? 'not-applicable' : status;
}

/** The provinces of one year by kind; those without an entry are missing. */
function countsOf(entries: readonly SeriesValue[], total: number): CoverageYear['counts'] {
  const counts: Partial<Record<CoverageKind, number>> = {};
  for (const entry of entries) counts[kindOf(entry)] = (counts[kindOf(entry)] ?? 0) + 1;
  return { ...counts, missing: (counts.missing ?? 0) + total - entries.length };
}

/** The coverage of today's provinces, or of the former ones where there are figures for these only; undefined without any. */
export function presenceView(model: Model, translator: Translator, id: string): PresenceView | undefined {
  const { t, say, word } = translator;
  const indicator = model.indicators.get(id)!;
  const covered = (level: Level): number[] =>
    coverageOf(model, id)
      .filter(({ counts }) => counts[level] > 0)
      .map(({ year }) => year);
  const level = (['province', 'former_province'] as const).find((each) => covered(each).length > 0);
  if (level === undefined) return undefined;
  const [first = 0, last = 0] = [covered(level)[0], covered(level).at(-1)];
  const total = sizeOf(model, level);
  const entries = seriesOf(model, id).filter(
    ({ area, sex, residence }) => model.areas.get(area)?.kind === level && sex === 'total' && residence === 'total',
  );
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    label: String(first + index),
    counts: countsOf(
      entries.filter(({ year }) => year === first + index),
      total,
    ),
  }));
  const full = years.filter(({ counts }) => known.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) === total).length;
  const title = t(full === years.length ? 'coverage.finding_full' : 'coverage.finding', {
    subject: say(indicator.subject),
    full,
    count: years.length,
    places: total,
    from: String(first),
    to: String(last),
  });
  const sentence = coverageSentence(model, translator, id, level);
  return {
    ...figureView(model, translator, id, {
      name: 'coverage',
      title,
      description: t('coverage.chart_description', { count: total, sentence }),
      sources: entries.flatMap(({ sources }) => sources),
      reading: [t('coverage.reading')],
    }),
    level,
    projection: indicator.projection,
    axis: t(level === 'province' ? 'coverage.axis' : 'coverage.axis_former', { count: total }),
    years,
    total,
    labels: {
      final: word('status', 'final'),
      preliminary: word('status', 'preliminary'),
      estimate: word('status', indicator.projection ? 'projection' : 'estimate'),
      suppressed: word('status', 'suppressed'),
      missing: word('status', 'missing'),
      'not-applicable': word('status', 'not_applicable'),
    },
  };
}
