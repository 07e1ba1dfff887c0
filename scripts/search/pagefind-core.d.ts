/** Pagefind's own script with `host.ts` in front of it; exists in the published bundle only. */

export interface Page {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface Hit {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<Page>;
}

export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: Hit[];
  unfilteredResultCount: number;
  filters: Counts;
  totalFilters: Counts;
}

export interface SearchSettings {
  filters?: Record<string, unknown>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface Instance {
  init: () => Promise<void>;
  options: (settings: Record<string, unknown>) => Promise<void>;
  search: (query: string | null, settings?: SearchSettings) => Promise<Found>;
  preload: (query: string, settings?: SearchSettings) => Promise<void>;
  filters: () => Promise<Counts>;
  destroy: () => Promise<void>;
}

export declare const createInstance: (settings: Record<string, unknown>) => Instance;
export declare const speak: (language: string) => void;
/** The reference language of the site. */
export declare const home: string;
