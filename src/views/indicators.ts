import type { RecordOf } from '../domain/kinds.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import { clusters } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { coverageOf, levelWords, ranges } from './indicator-coverage.ts';
import { sourcesOf } from './indicator-sources.ts';
import { trendView, type TrendPoint } from './indicator-trend.ts';
import { latestYear } from './latest.ts';
import { href, pageOf, type PageView } from './page.ts';
import { valueText } from './values.ts';
import { trendWords } from './verdicts.ts';

type Indicator = RecordOf<'indicators'>;
type Link = { readonly label: string; readonly href: string };

/** The nation's newest value of an indicator, ready to print. */
export type NationalLatest = { readonly value: string; readonly note: string };

export type IndicatorLine = Link & {
  readonly id: string;
  readonly latest: NationalLatest | undefined;
  /** The nation's course, where two years or more are known. */
  readonly line: { readonly title: string; readonly points: readonly TrendPoint[] } | undefined;
  readonly trend: readonly string[];
  readonly coverage: string;
};

export type IndicatorsView = {
  readonly page: PageView;
  readonly more: readonly (Link & { readonly note: string })[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: string;
    readonly indicators: readonly IndicatorLine[];
  }[];
};

/** The nation's newest value up to the site's own day. */
function nationalValue(model: Model, id: string): SeriesValue | undefined {
  const year = latestYear(model, id, new Set(['vn']));
  return seriesOf(model, id).find(
    (value) => value.area === 'vn' && value.year === year && value.sex === 'total' && value.residence === 'total',
  );
}

/** The nation's newest value in words; none where there is none. */
export function latestOf(
  model: Model,
  translator: Translator,
  id: string,
  indicator: Indicator,
): NationalLatest | undefined {
  const national = nationalValue(model, id);
  if (!national) return undefined;
  const status = national.status === 'final' ? [] : [translator.word('status', national.status)];
  const value = valueText(translator, indicator, national);
  return {
    value: translator.t('value.with_unit', { value, unit: translator.say(indicator.unit_short) }),
    note: [String(national.year), ...status].join(', '),
  };
}

function lineOf(model: Model, translator: Translator, id: string, indicator: Indicator): IndicatorLine {
  const { t, say, word, language } = translator;
  const years = ranges(coverageOf(model, id).map(({ year }) => year));
  return {
    id,
    label: say(indicator.title),
    href: href(language, `indicators/${id}/`),
    latest: latestOf(model, translator, id, indicator),
    line: trendView(model, translator, id),
    trend: trendWords(model, translator, id),
    coverage: [
      ...(indicator.projection ? [word('status_note', 'projection')] : []),
      t('coverage.years_levels', { years, levels: levelWords(model, translator, id) }),
    ].join(' '),
  };
}

/** Some indicators as lines of a list, in the order given. */
export const indicatorLines = (model: Model, translator: Translator, ids: readonly string[]): IndicatorLine[] =>
  ids.map((id) => lineOf(model, translator, id, model.indicators.get(id)!));

/** All indicators by the clusters of the Convention, in the Committee's order. */
export function indicatorsView(model: Model, translator: Translator): IndicatorsView {
  const { t, word, language } = translator;
  const inCluster = Map.groupBy(model.indicators, ([, { cluster }]) => cluster);
  return {
    page: pageOf(model, translator, {
      path: 'indicators/',
      kind: 'indicator',
      title: t('indicators.title'),
      description: t('indicators.lead', { count: model.indicators.size }),
      sources: [...model.indicators.keys()].flatMap((id) => sourcesOf(model, id)),
    }),
    more: [
      { label: t('targets.title'), href: href(language, 'indicators/targets/'), note: t('targets.note') },
      { label: t('coverage.title'), href: href(language, 'indicators/coverage/'), note: t('coverage.note') },
    ],
    groups: clusters.flatMap((cluster) => {
      const members = inCluster.get(cluster) ?? [];
      if (members.length === 0) return [];
      return [
        {
          id: cluster.replaceAll('_', '-'),
          title: word('cluster', cluster),
          count: t('indicators.count', { count: members.length }),
          indicators: members.map(([id, indicator]) => lineOf(model, translator, id, indicator)),
        },
      ];
    }),
  };
}
