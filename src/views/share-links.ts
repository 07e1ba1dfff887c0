import type { Language } from '../domain/languages.ts';
import type { MaterialMode } from '../domain/material.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitShare } from './kit-views.ts';
import { pageKinds, type PageKind, type PageView } from './page.ts';
import { kindShare, ownShare, sharedPaths, type ShareView } from './share-image.ts';

/** The image that stands for a page where it is shared: its address on the site, and what it says. */
export type ShareLink = { readonly href: string; readonly alt: string };

/** An image to be made, and what it is to say. */
export type ShareImage = { readonly href: string; readonly view: () => ShareView };

const ownAddress = (language: Language, path: string): string =>
  `/share/${language}/${path === '' ? 'home' : path.slice(0, -1)}.png`;

const kindAddress = (language: Language, kind: PageKind): string => `/share/${language}/kind/${kind}-pages.png`;

const folderOf = (path: string): string => path.split('/').slice(0, -2).join('/');

/** Of a sample, in each folder the page with the longest address, which mostly is the one with the longest name. */
function sampled(paths: readonly string[]): string[] {
  const folders = Map.groupBy(paths, folderOf);
  return [...folders.values()].flatMap((all) => all.toSorted((a, b) => b.length - a.length).slice(0, 1));
}

const chosen = new WeakMap<Model, Map<MaterialMode, ReadonlySet<string>>>();

/** The paths of the pages that have an image of their own: all that can, or those of a sample. */
function ownPaths(model: Model, translator: Translator, mode: MaterialMode): ReadonlySet<string> {
  const known = chosen.get(model) ?? new Map<MaterialMode, ReadonlySet<string>>();
  chosen.set(model, known);
  const all = sharedPaths(model, translator);
  const paths = known.get(mode) ?? new Set(mode === 'all' ? all : sampled(all));
  known.set(mode, paths);
  return paths;
}

/** The page that another speaks of as well: the working of an indicator has the image of the indicator. */
const subjectOf = (path: string): string => path.replace(/^(indicators\/[^/]+\/)working\/$/, '$1');

/** The share image of a page: its own, for an Action Month that of its kit, or that of its kind. */
export function shareLink(
  model: Model,
  translator: Translator,
  { path, kind }: Pick<PageView, 'path' | 'kind'>,
  mode: MaterialMode,
): ShareLink {
  const { language } = translator;
  const month = /^action-month\/(\d{4})\/$/.exec(path)?.[1];
  const ofKit = month === undefined ? undefined : kitShare(model, translator, Number(month), mode);
  if (ofKit) return ofKit;
  const subject = subjectOf(path);
  return ownPaths(model, translator, mode).has(subject)
    ? { href: ownAddress(language, subject), alt: ownShare(model, translator, subject).alt }
    : { href: kindAddress(language, kind), alt: kindShare(model, translator, kind).alt };
}

/** Every share image in one language. */
export function shareImages(model: Model, translator: Translator, mode: MaterialMode): ShareImage[] {
  const { language } = translator;
  return [
    ...[...ownPaths(model, translator, mode)].map((path) => ({
      href: ownAddress(language, path),
      view: () => ownShare(model, translator, path),
    })),
    ...pageKinds.map((kind) => ({ href: kindAddress(language, kind), view: () => kindShare(model, translator, kind) })),
  ];
}
