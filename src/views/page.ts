import { languageCodes, type Language } from '../domain/languages.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { publisherName } from './publishers.ts';

/** The sorts of pages by which search results are told apart. */
export const pageKinds = [
  'home',
  'plan',
  'task',
  'recommendation',
  'action',
  'evidence',
  'calendar',
  'campaign',
  'province',
  'former_province',
  'region',
  'commune',
  'compare',
  'map',
  'indicator',
  'target',
  'working',
  'agency',
  'document',
  'dataset',
  'release',
  'glossary',
  'children',
  'post',
  'page',
] as const;
export type PageKind = (typeof pageKinds)[number];

export type Crumb = { readonly label: string; readonly href: string };

export type SourceLine = {
  readonly title: string;
  readonly publisher: Phrase;
  readonly href: string | undefined;
  readonly readOn: string;
  readonly confidence: string;
  readonly note: Phrase | undefined;
};

/** What every page shows around its own matter. */
export type PageView = {
  readonly path: string;
  readonly kind: PageKind;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
  /** Other names under which the page should be found. */
  readonly aliases: readonly string[];
  /** The languages in which the page's own text exists. */
  readonly available: readonly Language[];
  /** Whether the page's prose was translated from an earlier Vietnamese. */
  readonly stale: boolean;
};

/** The address of a page in a language. */
export const href = (language: Language, path: string): string => `/${language}/${path}`;

/** The sources of a page as lines, each once, in the order given. */
export function sourceLines(model: Model, translator: Translator, ids: Iterable<string>): SourceLine[] {
  return [...new Set(ids)].map((id) => {
    const source = model.sources.get(id)!;
    return {
      title: source.title,
      publisher: publisherName(model, translator, source.publisher),
      href: source.url,
      readOn: translator.date(source.read_on, 'short'),
      confidence: translator.word('confidence', source.confidence),
      note: source.note && translator.phrase(source.note),
    };
  });
}

/** The day of the newest entry in the log of changes that concerns a page. */
export function lastChange(model: Model, path: string): string {
  const days = [...model.changes.values()]
    .filter(({ pages }) => pages.some((beginning) => path.startsWith(beginning)))
    .map(({ date }) => date);
  return days.sort().at(-1) ?? model.site.as_of;
}

type Matter = Pick<PageView, 'path' | 'kind' | 'title' | 'description'> & {
  readonly trail?: readonly (readonly [label: string, path: string])[];
  readonly sources?: Iterable<string>;
  readonly aliases?: readonly string[];
  readonly available?: readonly Language[];
  readonly stale?: boolean;
  readonly updated?: string;
};

/** Puts the frame around a page's matter: breadcrumbs, sources and the day of its last change. */
export function pageOf(model: Model, translator: Translator, matter: Matter): PageView {
  const { path, kind, title, description, trail = [], sources = [], aliases = [] } = matter;
  const home: Crumb = { label: translator.t('nav.home'), href: href(translator.language, '') };
  const days = [lastChange(model, path), ...(matter.updated ? [matter.updated] : [])];
  return {
    path,
    kind,
    title,
    description,
    crumbs: path === '' ? [] : [home, ...trail.map(([label, to]) => ({ label, href: href(translator.language, to) }))],
    sources: sourceLines(model, translator, sources),
    updated: translator.date(days.sort().at(-1)!),
    aliases,
    available: matter.available ?? languageCodes,
    stale: matter.stale ?? false,
  };
}
