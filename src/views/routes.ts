import { actionMonthYears } from '../domain/action-month.ts';
import { languageCodes, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import { releasesOf } from '../domain/releases.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areaPath, areasOf } from './areas.ts';
import { stateName } from './differences.ts';
import { documentName } from './documents.ts';
import { reportPath } from './obligations.ts';
import type { PageKind } from './page.ts';
import { pairPath, pairsOf } from './release-files.ts';
import { recommendationName } from './recommendations.ts';
import { currentRubric } from './rubrics.ts';

export type Route = {
  readonly path: string;
  readonly title: string;
  readonly kind: PageKind;
  /** The languages in which the page's own text exists. */
  readonly available: readonly Language[];
};

/** Every page of the site with its title, kind by kind; `datasets` are the ids of the published tables. */
export function routesOf(model: Model, translator: Translator, datasets: readonly string[]): Route[] {
  const { t, say } = translator;
  const route = (kind: PageKind, path: string, title: string, texts?: object): Route => ({
    kind,
    path,
    title,
    available: texts ? languageCodes.filter((code) => code in texts) : languageCodes,
  });
  const titleOf = (path: string): string =>
    (model.pages.get(path)?.[translator.language] ?? model.pages.get(path)?.vi)?.title ?? path;
  const areas = (kind: 'province' | 'former_province' | 'region' | 'commune') =>
    areasOf(model, translator, kind).map((area) =>
      route(
        kind,
        areaPath(area)!,
        kind === 'former_province'
          ? t('former.named', { name: areaName(translator, area) })
          : areaName(translator, area),
      ),
    );
  return [
    route('home', '', model.site.name),
    route('plan', 'plan/', say(model.plan.title), model.chapters.get('plan/plan')),
    ...[...model.tasks].map(([number, task]) =>
      route(
        'task',
        `plan/tasks/${number}/`,
        t('task.numbered', { number, title: say(task.title) }),
        model.chapters.get(`tasks/${number}`),
      ),
    ),
    route('recommendation', 'recommendations/', t('recommendations.title')),
    ...[...model.recommendations.keys()].map((id) =>
      route('recommendation', `recommendations/${id}/`, recommendationName(model, translator, id)),
    ),
    route('action', 'actions/', t('actions.title')),
    ...[...model.actions].map(([id, { title }]) => route('action', `actions/${id}/`, say(title))),
    route('province', 'provinces/', t('provinces.title')),
    ...areas('province'),
    route('former_province', 'provinces/before-2025/', t('former.title')),
    ...areas('former_province'),
    route('region', 'regions/', t('regions.title')),
    ...areas('region'),
    ...areas('commune'),
    route('compare', 'compare/', t('compare.title')),
    route('map', 'map/', t('explorer.title')),
    route('indicator', 'indicators/', t('indicators.title')),
    ...[...model.indicators].map(([id, { title }]) => route('indicator', `indicators/${id}/`, say(title))),
    route('indicator', 'indicators/coverage/', t('coverage.title')),
    route('target', 'indicators/targets/', t('targets.title')),
    ...[...model.indicators].map(([id, { title }]) =>
      route('working', `indicators/${id}/working/`, t('working.title', { title: say(title) })),
    ),
    route('evidence', 'evidence/', t('evidence.title')),
    route('evidence', 'contradictions/', t('contradictions.title')),
    route('evidence', 'reports/', t('reports.title')),
    ...[...model.reports].map(([id, { title }]) => route('evidence', reportPath(id), say(title))),
    route('agency', 'agencies/', t('agencies.title')),
    ...[...model.agencies].map(([id, { name }]) => route('agency', `agencies/${id}/`, say(name))),
    route('document', 'documents/', t('documents.title')),
    ...[...model.documents].map(([id, document]) =>
      route('document', `documents/${id}/`, documentName(translator, document)),
    ),
    route('dataset', 'data/', t('data.title')),
    route('dataset', 'data/query/', t('query.title')),
    ...datasets.map((id) => route('dataset', `data/${id}/`, say(model.dictionary.datasets[id]!.title))),
    route('release', 'data/releases/', t('release.title')),
    ...releasesOf(model).map(({ version }) =>
      route('release', `data/releases/${version}/`, t('release.titled', { version })),
    ),
    ...pairsOf(model).map((pair) =>
      route('release', pairPath(pair), t('difference.title', { from: pair.from, to: stateName(translator, pair.to) })),
    ),
    route('glossary', 'glossary/', t('glossary.title')),
    ...[...model.pages].map(([path, texts]) => route('page', `${path}/`, titleOf(path), texts)),
    ...(currentRubric(model) ? [route('page', 'about/rubric/', t('rubric.title'))] : []),
    ...[...model.rubrics].map(([id, { version }]) =>
      route('page', `about/rubric/${id}/`, t('rubric.titled', { version })),
    ),
    route('calendar', 'calendar/', t('calendar.title')),
    route('campaign', 'action-month/', t('month.title'), model.chapters.get('campaigns/action-month')),
    ...actionMonthYears(model).map((year) =>
      route('campaign', `action-month/${year}/`, t('month.named', { year: String(year) })),
    ),
    route('page', 'updates/', t('updates.title')),
    route('page', 'corrections/', t('corrections.title')),
    route('page', 'search/', t('search.title')),
  ];
}
