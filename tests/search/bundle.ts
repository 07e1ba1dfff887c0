import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Page = {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
};
export type Found = {
  readonly results: readonly { readonly data: () => Promise<Page> }[];
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
};
export type Bundle = {
  readonly init: (language?: string) => Promise<void>;
  readonly options: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (query: string | null, settings?: object) => Promise<Found>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
};

/** The published search of a built site, as any program gets it: by importing its file. */
export const bundleOf = (site: string): Promise<Bundle> =>
  import(/* @vite-ignore */ pathToFileURL(resolve(site, 'pagefind/pagefind.js')).href);

/** The pages that answer a question, best first. */
export async function answers(bundle: Bundle, query: string, settings: object = {}, most = 10): Promise<Page[]> {
  const { results } = await bundle.search(query, settings);
  return Promise.all(results.slice(0, most).map((hit) => hit.data()));
}
