import type { Language } from '../domain/languages.ts';
import type { MaterialMode } from '../domain/material.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaPath } from './areas.ts';
import { kitShare } from './kit-views.ts';
import type { PageKind, PageView } from './page.ts';
import { ownShare, sharedPaths, type ShareView } from './share-image.ts';

/** The image that stands for a page where it is shared: its address on the site, and what it says. */
export type ShareLink = { readonly href: string; readonly alt: string };

/** An image to be made, and what it is to say. */
export type ShareImage = { readonly href: string; readonly path: string; readonly view: () => ShareView };

const addressOf = (language: Language, path: string): string =>
  `/share/${language}/${path === '' ? 'home' : path.slice(0, -1)}.png`;

/** The part of the site that a page belongs to, whose image stands for it where it has none of its own. */
const partOf: Readonly<Record<PageKind, string>> = {
  home: '',
  plan: 'plan/',
  task: 'plan/',
  recommendation: 'recommendations/',
  action: 'actions/',
  evidence: 'evidence/',
  calendar: 'calendar/',
  campaign: 'action-month/',
  province: 'provinces/',
  former_province: 'provinces/before-2025/',
  region: 'regions/',
  commune: 'provinces/',
  compare: 'compare/',
  map: 'map/',
  indicator: 'indicators/',
  target: 'indicators/targets/',
  working: 'indicators/',
  agency: 'agencies/',
  document: 'documents/',
  dataset: 'data/',
  release: 'data/releases/',
  glossary: 'glossary/',
  children: 'children/',
  post: 'updates/',
  page: '',
};

const folderOf = (path: string): string => path.split('/').slice(0, -2).join('/');

/** Of a sample, the parts of the site, and in each folder the page with the longest address, which mostly has the longest name. */
function sampled(paths: readonly string[]): string[] {
  const folders = Map.groupBy(paths, folderOf);
  const longest = [...folders.values()].flatMap((all) => all.toSorted((a, b) => b.length - a.length).slice(0, 1));
  const shared = new Set([...Object.values(partOf), ...longest]);
  return paths.filter((path) => shared.has(path));
}

/** The year of an Action Month whose page a path is. */
const monthOf = (path: string): number | undefined => {
  const year = /^action-month\/(\d{4})\/$/.exec(path)?.[1];
  return year === undefined ? undefined : Number(year);
};

const hasKit = (model: Model, translator: Translator, path: string, mode: MaterialMode): boolean => {
  const year = monthOf(path);
  return year !== undefined && kitShare(model, translator, year, mode) !== undefined;
};

const chosen = new WeakMap<Model, Map<MaterialMode, ReadonlySet<string>>>();

/** The paths of the pages that have an image of their own: all that can and have none among the kits, or those of a sample. */
function ownPaths(model: Model, translator: Translator, mode: MaterialMode): ReadonlySet<string> {
  const known = chosen.get(model) ?? new Map<MaterialMode, ReadonlySet<string>>();
  chosen.set(model, known);
  const choose = (): string[] => {
    const all = sharedPaths(model, translator).filter((path) => !hasKit(model, translator, path, mode));
    return mode === 'all' ? all : sampled(all);
  };
  const paths = known.get(mode) ?? new Set(choose());
  known.set(mode, paths);
  return paths;
}

/** The path of the province that a commune lies in, where a path is that of a commune. */
function provinceOf(model: Model, path: string): string | undefined {
  const [, slug] = /^communes\/([^/]+)\/$/.exec(path) ?? [];
  const within = [...model.areas.values()].find(({ kind, slug: own }) => kind === 'commune' && own === slug)?.within;
  const province = within === undefined ? undefined : model.areas.get(within);
  return province && areaPath(province);
}

/** The page that another speaks of as well: the working of an indicator has its image, a commune that of its province. */
function subjectOf(model: Model, path: string): string {
  const [, indicator] = /^(indicators\/[^/]+\/)working\/$/.exec(path) ?? [];
  return indicator ?? provinceOf(model, path) ?? path;
}

/** The share image of a page: its own, for an Action Month that of its kit, or that of the part of the site that it belongs to. */
export function shareLink(
  model: Model,
  translator: Translator,
  { path, kind }: Pick<PageView, 'path' | 'kind'>,
  mode: MaterialMode,
): ShareLink {
  const month = monthOf(path);
  const ofKit = month === undefined ? undefined : kitShare(model, translator, month, mode);
  if (ofKit) return ofKit;
  const subject = subjectOf(model, path);
  const shown = ownPaths(model, translator, mode).has(subject) ? subject : partOf[kind];
  return { href: addressOf(translator.language, shown), alt: ownShare(model, translator, shown).alt };
}

/** Every share image in one language but those of the kits. */
export const shareImages = (model: Model, translator: Translator, mode: MaterialMode): ShareImage[] =>
  [...ownPaths(model, translator, mode)].map((path) => ({
    href: addressOf(translator.language, path),
    path,
    view: () => ownShare(model, translator, path),
  }));
