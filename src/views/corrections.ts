import type { RecordOf } from '../domain/kinds.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import { reachOf } from '../domain/reach.ts';
import type { Concern } from '../domain/schemas/concern.ts';
import type { Phrase, Text } from '../domain/text.ts';
import type { Key, Translator } from '../i18n/translator.ts';
import { areaName, areaPath } from './areas.ts';
import { stateName } from './differences.ts';
import { href, pageOf, type PageView } from './page.ts';
import { comparableIndicators } from './profiles.ts';
import { pairPath, pairsOf } from './release-files.ts';

type Correction = RecordOf<'corrections'>;
type Link = { readonly label: string; readonly href: string | undefined };

export type CorrectionView = {
  readonly id: string;
  readonly date: string;
  readonly title: Phrase;
  readonly said: readonly { readonly label: string; readonly text: Phrase }[];
  readonly noticedBy: string;
  readonly wrongIn: readonly Link[];
  readonly pages: readonly Link[];
  readonly source: Link | undefined;
};

export type RevisionView = {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly title: Phrase;
  readonly reason: Phrase;
  readonly pages: readonly Link[];
  readonly source: Link | undefined;
};

export type CorrectionsView = {
  readonly page: PageView;
  readonly corrections: readonly CorrectionView[];
  readonly revisions: readonly RevisionView[];
};

/** What a page says of a correction that concerns it. */
export type CorrectionNotice = { readonly text: string; readonly href: string };

/** Where the records of a table have pages of their own. */
const folders: Readonly<Record<string, string>> = {
  indicators: 'indicators/',
  documents: 'documents/',
  agencies: 'agencies/',
  actions: 'actions/',
  reports: 'reports/',
  recommendations: 'recommendations/',
  tasks: 'plan/tasks/',
  campaigns: 'action-month/',
};

/** The pages that show what a concern means, and what was made of it, by the beginnings of their paths. */
function pathsOf(model: Model, concern: Concern): string[] {
  const { datasets, indicators, areas, provincial } = reachOf(model, concern);
  const folder = folders[concern.dataset];
  const compared = comparableIndicators(model).some(({ id }) => indicators.includes(id));
  return [
    ...datasets.map((id) => `data/${id}/`),
    ...indicators.map((id) => `indicators/${id}/`),
    ...areas.flatMap((id) => {
      const area = model.areas.get(id);
      return (area && areaPath(area)) ?? [];
    }),
    ...(provincial && compared ? ['map/', 'compare/'] : []),
    ...(concern.dataset === 'targets' ? ['indicators/targets/'] : []),
    ...(folder === undefined ? [] : concern.records.map((id) => `${folder}${id}/`)),
  ];
}

/** The pages of a release that holds an error: its own with its differences to later ones, and those of earlier ones to it. */
const pathsOfRelease = (model: Model, version: string): string[] =>
  model.releases.has(version)
    ? [`data/releases/${version}/`, ...pairsOf(model).flatMap((pair) => (pair.to === version ? [pairPath(pair)] : []))]
    : [];

const beginnings = remembered((model, id): readonly string[] => {
  const { concerns, pages, wrong_in } = model.corrections.get(id)!;
  return [
    ...new Set([
      ...concerns.flatMap((concern) => pathsOf(model, concern)),
      ...wrong_in.flatMap((version) => pathsOfRelease(model, version)),
      ...pages,
    ]),
  ];
});

const newestFirst = <T extends { readonly date: string }>(log: ReadonlyMap<string, T>): [string, T][] =>
  [...log].sort(([, a], [, b]) => b.date.localeCompare(a.date));

/** What a page must say of corrections, the newest first. */
export function correctionNotices(model: Model, translator: Translator, path: string): CorrectionNotice[] {
  const { t, say, date, language } = translator;
  return newestFirst(model.corrections)
    .filter(([id]) => beginnings(model, id).some((beginning) => path.startsWith(beginning)))
    .map(([id, correction]) => ({
      text: t('corrections.notice', { date: date(correction.date), title: say(correction.title) }),
      href: `${href(language, 'corrections/')}#correction-${id}`,
    }));
}

/** Pages that stand for no record, by their paths. */
const titles: Readonly<Record<string, Key>> = {
  'map/': 'explorer.title',
  'compare/': 'compare.title',
  'plan/': 'plan.title',
  'indicators/targets/': 'targets.title',
};

/** The title of what a path leads to in a table of records. */
function recordTitle(model: Model, [folder, id = '', next = '']: readonly string[]): Text | undefined {
  if (folder === 'data') return model.dictionary.datasets[id]?.title;
  if (folder === 'indicators') return model.indicators.get(id)?.title;
  if (folder === 'documents') return model.documents.get(id)?.title;
  if (folder === 'actions') return model.actions.get(id)?.title;
  if (folder === 'reports') return model.reports.get(id)?.title;
  if (folder === 'agencies') return model.agencies.get(id)?.name;
  return folder === 'plan' && id === 'tasks' ? model.tasks.get(next)?.title : undefined;
}

function nameOf(model: Model, translator: Translator, path: string): string {
  const { t, say, language } = translator;
  const parts = path.split('/');
  const area = [...model.areas.values()].find((each) => areaPath(each) === path);
  if (path === '') return t('corrections.all_pages');
  if (area) return areaName(translator, area);
  if (titles[path]) return t(titles[path]);
  if (parts[0] === 'action-month' && parts[1]) return t('month.named', { year: parts[1] });
  const [from = '', to = ''] = path.startsWith('data/releases/') ? parts.slice(2) : [];
  if (to !== '') return t('difference.title', { from: stateName(translator, from), to: stateName(translator, to) });
  if (from !== '') return t('release.titled', { version: from });
  const title = recordTitle(model, parts);
  if (!title) return `/${language}/${path}`;
  return parts[0] === 'data' ? t('data.named', { title: say(title) }) : say(title);
}

/** So many pages are named one by one; a notice stands on all of them. */
const most = 12;

function pageLinks(model: Model, translator: Translator, paths: readonly string[]): Link[] {
  const named = paths.slice(0, most).map((path) => linkTo(model, translator, path));
  const rest = paths.length - named.length;
  return rest > 0
    ? [...named, { label: translator.t('corrections.more_pages', { count: rest }), href: undefined }]
    : named;
}

const linkTo = (model: Model, translator: Translator, path: string): Link => ({
  label: nameOf(model, translator, path),
  href: path === '' ? undefined : href(translator.language, path),
});

function sourceLink(model: Model, source: string | undefined): Link | undefined {
  const known = source === undefined ? undefined : model.sources.get(source);
  return known && { label: known.title, href: known.url };
}

function correctionView(model: Model, translator: Translator, id: string, correction: Correction): CorrectionView {
  const { t, phrase, word, date, language } = translator;
  const { role, name } = correction.noticed_by;
  return {
    id,
    date: date(correction.date),
    title: phrase(correction.title),
    said: (['wrong', 'right', 'effect'] as const).map((part) => ({
      label: t(`corrections.${part}`),
      text: phrase(correction[part]),
    })),
    noticedBy: [word('noticed_by', role), ...(name === undefined ? [] : [name])].join(' · '),
    wrongIn: correction.wrong_in.map((version) => ({
      label: version,
      href: model.releases.has(version) ? href(language, `data/releases/${version}/`) : undefined,
    })),
    pages: pageLinks(model, translator, beginnings(model, id)),
    source: sourceLink(model, correction.source),
  };
}

/** The page of the two logs: errors that were put right, and figures that changed without having been wrong. */
export function correctionsView(model: Model, translator: Translator): CorrectionsView {
  const { t, phrase, word, date } = translator;
  return {
    page: pageOf(model, translator, {
      path: 'corrections/',
      kind: 'page',
      title: t('corrections.title'),
      description: t('corrections.lead'),
    }),
    corrections: newestFirst(model.corrections).map(([id, each]) => correctionView(model, translator, id, each)),
    revisions: newestFirst(model.revisions).map(([id, { date: day, kind, title, reason, concerns, source }]) => ({
      id,
      date: date(day),
      kind: word('revision_kind', kind),
      title: phrase(title),
      reason: phrase(reason),
      pages: pageLinks(model, translator, [...new Set(concerns.flatMap((concern) => pathsOf(model, concern)))]),
      source: sourceLink(model, source),
    })),
  };
}
