import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MapView } from './indicator-map.ts';
import { mapValues } from './map-values.ts';
import { mapWords, open, type MapWords } from './map-words.ts';
import type { Era } from './shapes.ts';

/** An indicator with its maps, an era each. */
export type Mapped = { readonly id: string; readonly maps: readonly MapView[] };

/** What differs between indicators: the words that theirs have beside the common ones, and what there is to choose. */
export type IndicatorWords = Partial<MapWords> & {
  readonly title: string;
  readonly unit: string;
  readonly unitShort: string;
  readonly source: string;
  readonly years: Readonly<Partial<Record<Era, readonly number[]>>>;
};

/** All that the two maps say in the browser, in one language; blanks are open as in those of one map. */
export type ExplorerWords = {
  /** What the maps of all indicators say alike. */
  readonly common: Partial<MapWords>;
  readonly indicators: Readonly<Record<string, IndicatorWords>>;
  readonly class: string;
  readonly classes: string;
  readonly source: string;
  readonly column: string;
  readonly figure: string;
  readonly both: string;
  readonly hint: string;
  readonly apart: string;
  readonly failed: string;
  readonly sides: Readonly<Record<'left' | 'right', string>>;
};

function ownOf(model: Model, translator: Translator, { id, maps }: Mapped): IndicatorWords & MapWords {
  const { title, unit_short } = model.indicators.get(id)!;
  return {
    ...mapWords(model, translator, maps, mapValues(model, id)),
    title: translator.say(title),
    unit: maps[0]?.unit ?? '',
    unitShort: translator.say(unit_short),
    source: translator.list([...new Set(maps.flatMap(({ publishers }) => publishers))]),
    years: Object.fromEntries(maps.map(({ era, years }) => [era, years])),
  };
}

/** What the maps of some indicators say in the browser, that which is the same for all of them once. */
export function explorerWords(model: Model, translator: Translator, mapped: readonly Mapped[]): ExplorerWords {
  const { t } = translator;
  const all = mapped.map((each) => [each.id, ownOf(model, translator, each)] as const);
  const written = (words: object) => new Map(Object.entries(words).map(([key, word]) => [key, JSON.stringify(word)]));
  const texts = all.map(([, words]) => written(words));
  const isCommon = (key: string): boolean => new Set(texts.map((each) => each.get(key))).size === 1;
  const some = (words: object, wanted: boolean) => Object.entries(words).filter(([key]) => isCommon(key) === wanted);
  return {
    common: Object.fromEntries(some(all[0]?.[1] ?? {}, true)),
    // What all have alike is taken out; the rest still has its own keys.
    indicators: Object.fromEntries(all.map(([id, words]) => [id, Object.fromEntries(some(words, false))])) as Record<
      string,
      IndicatorWords
    >,
    class: open(translator, 'map.class', ['from', 'to']),
    classes: open(translator, 'map.classes', ['from', 'to']),
    source: open(translator, 'map.source', ['source']),
    column: open(translator, 'explorer.column', ['title', 'year', 'unit']),
    figure: open(translator, 'explorer.figure', ['title', 'year', 'value']),
    both: open(translator, 'explorer.both', ['name', 'left', 'right']),
    hint: t('explorer.hint'),
    apart: open(translator, 'explorer.apart', ['left', 'right']),
    failed: t('explorer.failed'),
    sides: { left: t('explorer.left'), right: t('explorer.right') },
  };
}
