import type { RecordOf } from '../domain/kinds.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';
import { reachOf } from '../domain/reach.ts';
import type { Concern } from '../domain/schemas/concern.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areaPath } from './areas.ts';
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

function nameOf(model: Model, translator: Translator, path: string): string {
  const { t, say } = translator;
  const [folder, id = ''] = path.split('/');
  const area = [...model.areas.values()].find((each) => areaPath(each) === path);
  if (path === '') return t('corrections.all_pages');
  if (area) return areaName(translator, area);
  const title =
    folder === 'data'
      ? model.dictionary.datasets[id]?.title
      : folder === 'indicators' && model.indicators.get(id)?.title;
  if (!title) return `/${translator.language}/${path}`;
  return folder === 'data' ? t('data.named', { title: say(title) }) : say(title);
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
    pages: beginnings(model, id).map((path) => linkTo(model, translator, path)),
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
      pages: [...new Set(concerns.flatMap((concern) => pathsOf(model, concern)))].map((path) =>
        linkTo(model, translator, path),
      ),
      source: sourceLink(model, source),
    })),
  };
}
