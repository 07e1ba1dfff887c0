import type { RecordOf } from '../domain/kinds.ts';
import { seriesOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { erasOf, mapView, type MapView } from './indicator-map.ts';
import { trendView, type TrendView } from './indicator-trend.ts';
import { latestYear } from './latest.ts';
import { href, pageOf, type PageView } from './page.ts';
import { valueText } from './values.ts';

type Indicator = RecordOf<'indicators'>;
type Link = { readonly label: string; readonly href: string };

export type IndicatorView = {
  readonly page: PageView;
  readonly definition: Phrase;
  readonly maps: readonly MapView[];
  readonly withoutEra: string | undefined;
  readonly trend: TrendView | undefined;
  readonly facts: readonly { readonly label: string; readonly text: string; readonly links?: readonly Link[] }[];
  readonly method: Phrase;
  readonly weaknesses: readonly Phrase[];
  readonly targets: readonly { readonly text: string; readonly document: Link; readonly note: Phrase | undefined }[];
  readonly downloads: readonly Link[];
};

export type IndicatorLine = Link & {
  readonly definition: Phrase;
  readonly latest: string;
  readonly coverage: string;
  readonly projection: boolean;
};
export type IndicatorsView = {
  readonly page: PageView;
  readonly groups: readonly { readonly title: string; readonly indicators: readonly IndicatorLine[] }[];
};

/** The sources of an indicator's values; those of a ratio are those of its parts. */
function sourcesOf(model: Model, id: string): string[] {
  return [...new Set([...model.indicators.get(id)!.sources, ...seriesOf(model, id).flatMap(({ sources }) => sources)])];
}

const yearsOf = (model: Model, id: string): number[] =>
  [
    ...new Set(
      seriesOf(model, id)
        .filter(({ value }) => value !== null)
        .map(({ year }) => year),
    ),
  ].sort((a, b) => a - b);

/** Years as ranges: 2010, 2012–2016. */
function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function factsOf(model: Model, translator: Translator, id: string, indicator: Indicator): IndicatorView['facts'] {
  const { t, say, word, language } = translator;
  const part = (of: string): Link => ({
    label: say(model.indicators.get(of)!.title),
    href: href(language, `indicators/${of}/`),
  });
  return [
    { label: t('indicator.kind'), text: word('indicator_kind', indicator.kind) },
    ...(indicator.numerator && indicator.denominator
      ? [{ label: t('indicator.ratio_of'), text: '', links: [part(indicator.numerator), part(indicator.denominator)] }]
      : []),
    { label: t('indicator.unit'), text: say(indicator.unit) },
    { label: t('indicator.period'), text: say(indicator.period) },
    { label: t('indicator.years'), text: ranges(yearsOf(model, id)) },
    { label: t('indicator.direction'), text: word('direction', indicator.direction) },
    { label: t('indicator.table'), text: indicator.table },
    { label: t('indicator.cluster'), text: word('cluster', indicator.cluster) },
    ...(indicator.sdg ? [{ label: t('indicator.sdg'), text: indicator.sdg }] : []),
    ...(indicator.tasks.length > 0
      ? [
          {
            label: t('tasks.title'),
            text: '',
            links: indicator.tasks.map((number) => ({
              label: t('task.numbered', { number, title: say(model.tasks.get(number)!.title) }),
              href: href(language, `plan/tasks/${number}/`),
            })),
          },
        ]
      : []),
    ...(indicator.tolerance === undefined
      ? []
      : [
          {
            label: t('indicator.tolerance'),
            text: t('indicator.tolerance_text', { share: translator.number(indicator.tolerance * 100) }),
          },
        ]),
    {
      label: t('indicator.disclosure'),
      text: `${word('disclosure', indicator.disclosure.class)} ${say(indicator.disclosure.reason)}`,
    },
  ];
}

function targetsOf(model: Model, translator: Translator, id: string): IndicatorView['targets'] {
  const { t, say, word, number, date, language, list } = translator;
  return [...model.targets.values()]
    .filter((target) => target.indicator === id)
    .map((target) => {
      const document = model.documents.get(target.document)!;
      return {
        text: t('target.text', {
          topic: say(target.topic),
          values: list(
            target.values.map(({ year, bound, value }) =>
              t('target.value', {
                bound: word('bound', bound),
                value: number(value),
                unit: say(target.unit),
                year: String(year),
              }),
            ),
          ),
          adopted: date(target.adopted_on),
        }),
        document: { label: say(document.title), href: href(language, `documents/${target.document}/`) },
        note: target.note && translator.phrase(target.note),
      };
    });
}

/** The page of one indicator: maps of the eras that it can be drawn in, the nation's line, what it means and where it is weak. */
export function indicatorView(model: Model, translator: Translator, id: string): IndicatorView {
  const { t, say, phrase } = translator;
  const indicator = model.indicators.get(id)!;
  const eras = erasOf(model, translator, id);
  return {
    page: pageOf(model, translator, {
      path: `indicators/${id}/`,
      kind: 'indicator',
      title: say(indicator.title),
      description: say(indicator.definition),
      trail: [[t('indicators.title'), 'indicators/']],
      sources: sourcesOf(model, id),
    }),
    definition: phrase(indicator.definition),
    maps: eras.map((era) => mapView(model, translator, id, era)),
    withoutEra: eras.includes('p34')
      ? undefined
      : t(indicator.kind === 'rate' ? 'indicator.not_on_34' : 'indicator.too_few_on_34'),
    trend: trendView(model, translator, id),
    facts: factsOf(model, translator, id, indicator),
    method: phrase(indicator.method),
    weaknesses: indicator.weaknesses.map(phrase),
    targets: targetsOf(model, translator, id),
    downloads: [
      { label: t('download.series_csv'), href: '/data/series.csv' },
      { label: t('download.observations_csv'), href: '/data/observations.csv' },
      { label: t('download.boundaries'), href: '/data/boundaries.topo.json' },
    ],
  };
}

function lineOf(model: Model, translator: Translator, id: string, indicator: Indicator): IndicatorLine {
  const { t, say, phrase, language } = translator;
  const year = latestYear(model, id, new Set(['vn']));
  const national = seriesOf(model, id).find(
    (value) => value.area === 'vn' && value.year === year && value.sex === 'total' && value.residence === 'total',
  );
  const years = yearsOf(model, id);
  return {
    label: say(indicator.title),
    href: href(language, `indicators/${id}/`),
    definition: phrase(indicator.definition),
    latest: national
      ? t('indicator.national_latest', {
          value: valueText(translator, indicator, national),
          unit: say(indicator.unit_short),
          year: String(year),
        })
      : t('indicator.no_national'),
    coverage: t('indicator.coverage', { from: String(years[0]), to: String(years.at(-1)) }),
    projection: indicator.projection,
  };
}

/** All indicators by the clusters of the Convention. */
export function indicatorsView(model: Model, translator: Translator): IndicatorsView {
  const { t, word } = translator;
  const clusters = [...new Set([...model.indicators.values()].map(({ cluster }) => cluster))];
  return {
    page: pageOf(model, translator, {
      path: 'indicators/',
      kind: 'indicator',
      title: t('indicators.title'),
      description: t('indicators.lead', { count: model.indicators.size }),
      sources: [...model.indicators.keys()].flatMap((id) => sourcesOf(model, id)),
    }),
    groups: clusters.map((cluster) => ({
      title: word('cluster', cluster),
      indicators: [...model.indicators]
        .filter(([, indicator]) => indicator.cluster === cluster)
        .map(([id, indicator]) => lineOf(model, translator, id, indicator)),
    })),
  };
}
