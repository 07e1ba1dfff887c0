import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { coverageOf, coverageSentences, coverageTable, ranges } from './indicator-coverage.ts';
import { indicatorFile } from './data-files.ts';
import { figuresOf, type AnyFigure } from './figures.ts';
import { erasOf, mapView, type MapView } from './indicator-map.ts';
import { anchored, regionsTable } from './indicator-rows.ts';
import { answersOf, type Answer } from './indicator-disclosure.ts';
import { relationsOf, type Relation } from './indicator-related.ts';
import { sourcesOf } from './indicator-sources.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { TableView } from './table.ts';
import { indicatorsOfTarget } from './targets.ts';
import { levelText, verdictsOf, type VerdictView } from './verdicts.ts';

type Indicator = RecordOf<'indicators'>;
type Link = { readonly label: string; readonly href: string };

export type IndicatorView = {
  readonly page: PageView;
  readonly definition: Phrase;
  readonly verdicts: readonly VerdictView[];
  readonly working: Link;
  readonly maps: readonly MapView[];
  /** The regions over the years, where no table beside a map shows them. */
  readonly regions: TableView | undefined;
  readonly withoutEra: string | undefined;
  readonly figures: readonly AnyFigure[];
  readonly coverage: {
    readonly sentences: readonly string[];
    readonly table: TableView;
  };
  readonly facts: readonly { readonly label: string; readonly text: string; readonly links?: readonly Link[] }[];
  readonly method: Phrase;
  readonly weight: Phrase | undefined;
  readonly answers: readonly Answer[];
  readonly weaknesses: readonly Phrase[];
  readonly targets: readonly (Link & {
    readonly text: string;
    readonly document: Link;
    readonly note: Phrase | undefined;
  })[];
  readonly related: readonly Relation[];
  readonly downloads: readonly Link[];
};

function factsOf(model: Model, translator: Translator, id: string, indicator: Indicator): IndicatorView['facts'] {
  const { t, say, word, language } = translator;
  const years = coverageOf(model, id).map(({ year }) => year);
  return [
    { label: t('indicator.kind'), text: word('indicator_kind', indicator.kind) },
    { label: t('indicator.unit'), text: say(indicator.unit) },
    { label: t('indicator.period'), text: say(indicator.period) },
    { label: t('indicator.years'), text: ranges(years) },
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

/** The targets that speak of what an indicator measures, those included that only another series of it names. */
function targetsOf(model: Model, translator: Translator, id: string): IndicatorView['targets'] {
  const { t, say, date, language, list } = translator;
  return [...model.targets]
    .filter(([target]) => indicatorsOfTarget(model, target).includes(id))
    .map(([targetId, target]) => ({
      text: t('target.text', {
        topic: say(target.topic),
        values: list(target.values.map((level) => levelText(translator, target.unit, level))),
        adopted: date(target.adopted_on),
      }),
      label: t('targets.see'),
      href: href(language, `indicators/targets/#${targetId}`),
      document: {
        label: say(model.documents.get(target.document)!.title),
        href: href(language, `documents/${target.document}/`),
      },
      note: target.note && translator.phrase(target.note),
    }));
}

/** The names that the programmes and the State's own list give to what an indicator measures, under which it should be found too. */
const otherNames = (model: Model, { say }: Translator, id: string): string[] => [
  ...[...model.targets.values()].filter(({ indicator }) => indicator === id).map(({ topic }) => say(topic)),
  ...[...model.prescribed.values()].filter(({ indicators }) => indicators.includes(id)).map(({ title }) => say(title)),
];

/** Why an indicator has no map of today's provinces, where it has figures by province at all. */
function withoutEra({ t }: Translator, indicator: Indicator, eras: readonly string[]): string | undefined {
  if (eras.includes('p34')) return undefined;
  if (eras.length === 0) return t('indicator.no_map');
  return t(indicator.kind === 'rate' ? 'indicator.not_on_34' : 'indicator.too_few_on_34');
}

/** The page of one indicator: what its figures say and do not say, maps, lines, groups, coverage, targets, and where it is weak. */
export function indicatorView(model: Model, translator: Translator, id: string): IndicatorView {
  const { t, say, phrase, language } = translator;
  const indicator = model.indicators.get(id)!;
  const eras = erasOf(model, translator, id);
  const maps = anchored(eras.map((era) => mapView(model, translator, id, era)));
  return {
    page: pageOf(model, translator, {
      path: `indicators/${id}/`,
      kind: 'indicator',
      title: say(indicator.title),
      description: say(indicator.definition),
      trail: [[t('indicators.title'), 'indicators/']],
      sources: sourcesOf(model, id),
      aliases: [...new Set(otherNames(model, translator, id))],
    }),
    definition: phrase(indicator.definition),
    verdicts: verdictsOf(model, translator, id),
    working: { label: t('verdict.working'), href: href(language, `indicators/${id}/working/`) },
    maps,
    regions: maps.length > 0 ? undefined : regionsTable(model, translator, id),
    withoutEra: withoutEra(translator, indicator, eras),
    figures: figuresOf(model, translator, id),
    coverage: {
      sentences: coverageSentences(model, translator, id),
      table: coverageTable(model, translator, id),
    },
    facts: factsOf(model, translator, id, indicator),
    method: phrase(indicator.method),
    weight: indicator.weight && phrase(indicator.weight.note),
    answers: answersOf(translator, indicator),
    weaknesses: indicator.weaknesses.map(phrase),
    targets: targetsOf(model, translator, id),
    related: relationsOf(model, translator, id),
    downloads: [
      { label: t('download.indicator_csv'), href: indicatorFile(id) },
      { label: t('download.about'), href: `${indicatorFile(id)}-metadata.json` },
      { label: t('download.series_csv'), href: '/data/series.csv' },
      { label: t('download.observations_csv'), href: '/data/observations.csv' },
      { label: t('download.assessments_csv'), href: '/data/assessments.csv' },
      { label: t('download.boundaries'), href: '/data/boundaries.topo.json' },
    ],
  };
}
