import type { Archive } from './archive.ts';
import type { Language } from './languages.ts';
import type { KindName, Kinds, RecordOf } from './kinds.ts';

/** The text of a prose file in one language: its front matter, and the version of its words. */
export type Prose<K extends 'pages' | 'chapters'> = RecordOf<K> & { readonly version: string };

type Shape<K extends KindName> = Kinds[K]['form'] extends 'single'
  ? RecordOf<K>
  : Kinds[K]['form'] extends 'rows'
    ? readonly RecordOf<K>[]
    : Kinds[K]['form'] extends 'prose'
      ? K extends 'pages' | 'chapters'
        ? ReadonlyMap<string, Partial<Record<Language, Prose<K>>>>
        : never
      : ReadonlyMap<string, RecordOf<K>>;

/** `vintage` is the release in which the value first stood as it stands now, or `next`. */
type Observed = RecordOf<'observations'> & { readonly indicator: string; readonly vintage: string };

/**
 * All content, read, checked and joined; readonly. Single kinds are one record, lists and record files a map by id in the order of
 * their files, rows an array, prose a map from its path to its languages. An observation carries the indicator that its file is named after.
 * The archive reads the frozen tables of releases when they are asked for.
 */
export type Model = { readonly [K in Exclude<KindName, 'observations'>]: Shape<K> } & {
  readonly observations: readonly Observed[];
  readonly archive: Archive;
};
