import type { ExplorerWords, IndicatorWords } from '../../views/explorer-words.ts';
import type { MapWords } from '../../views/map-words.ts';
import { speaker, type Speaker } from '../indicator-map/words.ts';

/** What speaks for one indicator, and what there is to know of it. */
export type Own = { readonly words: IndicatorWords; readonly speaker: Speaker };

/** What speaks for an indicator of the explorer; `decimals` are those of its values. Throws where the page knows none of that id. */
export function ownOf({ common, indicators }: ExplorerWords, id: string, language: string, decimals: number): Own {
  const words = indicators[id];
  if (!words) throw new Error(`no words of ${id}`);
  // Together they are all the words of its map: the page's view took them apart.
  return { words, speaker: speaker({ ...common, ...words } as MapWords, language, decimals) };
}
