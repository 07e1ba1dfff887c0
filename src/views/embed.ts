import type { Translator } from '../i18n/translator.ts';
import type { Model } from '../domain/model.ts';
import type { ActsView } from './acts.ts';
import type { ChainView } from './chain.ts';
import type { CompareView } from './compare.ts';
import { datasetLinks, type DataLink } from './dataset-links.ts';
import type { EventMapView } from './event-map.ts';
import type { AnyFigure } from './figures.ts';
import type { MapView } from './indicator-map.ts';
import type { LevelMapsView } from './level-maps.ts';
import type { ExplorerView } from './map-explorer.ts';
import type { PlanTimelineView } from './plan-timeline.ts';

/* How each sort of figure is shown on other sites, and passed on. */

/** What stands in a frame on another site. */
type Body =
  | { readonly kind: 'figure'; readonly figure: AnyFigure }
  | { readonly kind: 'map'; readonly maps: readonly MapView[] }
  | { readonly kind: 'explorer'; readonly explorer: ExplorerView }
  | { readonly kind: 'comparison'; readonly comparison: CompareView }
  | { readonly kind: 'levels'; readonly maps: LevelMapsView }
  | { readonly kind: 'events'; readonly map: EventMapView }
  | { readonly kind: 'timeline'; readonly timeline: PlanTimelineView }
  | { readonly kind: 'chain'; readonly chain: ChainView }
  | { readonly kind: 'acts'; readonly acts: ActsView };

/** A chart or a map that can be shown on other sites. */
export type Embed = {
  /** The last part of its address; it never changes. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** The page on which it stands, and its place there. */
  readonly path: string;
  readonly anchor: string;
  /** The height of a frame 640 pixels wide that shows all of it, in pixels. */
  readonly height: number;
  /** The file of the drawing, where there is one. */
  readonly drawing?: string;
  /** The tables that it is drawn from, where no file of its own stands beside it. */
  readonly data?: readonly DataLink[];
  readonly body: Body;
};

const heights = { map: 1700, explorer: 1810, comparison: 1950, levels: 1010, events: 980, timeline: 1200 } as const;
const figureHeights: Readonly<Record<AnyFigure['name'], number>> = {
  years: 680,
  ranking: 1200,
  trend: 660,
  sex: 760,
  residence: 760,
  coverage: 520,
};

/** Words each once, as one line without a full stop; the element that follows a reader’s choice joins them the same way. */
const joined = (words: readonly string[]): string =>
  [...new Set(words)].map((each) => each.replace(/\.$/, '')).join(' · ');

/** The figure of an indicator, as it is embedded. */
export const figureEmbed = (figure: AnyFigure): Embed => ({
  id: figure.id,
  title: figure.title,
  description: figure.description,
  source: figure.source,
  path: `indicators/${figure.indicator}/`,
  anchor: `${figure.id}-heading`,
  height: figureHeights[figure.name],
  drawing: figure.files.svg,
  body: { kind: 'figure', figure },
});

/** The maps of an indicator, its outlines under one title. */
export function mapEmbed(translator: Translator, maps: readonly [MapView, ...MapView[]]): Embed {
  const [first] = maps;
  return {
    id: `${first.indicator}-map`,
    title: first.title,
    description: first.finding,
    source: translator.t('map.source', { source: first.source }),
    path: `indicators/${first.indicator}/`,
    anchor: `${first.id}-heading`,
    height: heights.map,
    body: { kind: 'map', maps },
  };
}

/** Two maps side by side, as the page begins; with a script the address says others. */
export function explorerEmbed(model: Model, translator: Translator, explorer: ExplorerView): Embed {
  const maps = explorer.maps.map(({ map }) => map);
  return {
    id: 'two-maps',
    title: joined(maps.map(({ title }) => title)),
    description: explorer.page.description,
    source: joined(maps.map(({ source }) => translator.t('map.source', { source }))),
    path: 'map/',
    anchor: 'maps',
    height: heights.explorer,
    data: datasetLinks(model, translator, ['series']),
    body: { kind: 'explorer', explorer },
  };
}

/** The main figures of all provinces; with a script the address says which ones are set side by side. */
export function comparisonEmbed(model: Model, translator: Translator, comparison: CompareView): Embed {
  const { title, description } = comparison.page;
  return {
    id: 'provinces-compared',
    title,
    description,
    source: translator.t('map.source', { source: translator.list(comparison.publishers) }),
    path: 'compare/',
    anchor: 'comparison',
    height: heights.comparison,
    data: datasetLinks(model, translator, ['series']),
    body: { kind: 'comparison', comparison },
  };
}

type Told = Pick<Embed, 'id' | 'title' | 'description' | 'path' | 'anchor' | 'height' | 'body'>;

/** A figure that is made of records of this site, whose sources its page names. */
const own = (model: Model, translator: Translator, told: Told, datasets: readonly string[]): Embed => ({
  ...told,
  source: translator.t('embed.own'),
  data: datasetLinks(model, translator, datasets),
});

/** The drawing of what led to the plan and what runs beside it. */
export function timelineEmbed(model: Model, translator: Translator, timeline: PlanTimelineView): Embed {
  const { title, description } = timeline;
  const at = { id: 'plan-timeline', path: 'plan/', anchor: 'timeline', height: heights.timeline };
  return own(model, translator, { ...at, title, description, body: { kind: 'timeline', timeline } }, ['timeline']);
}

/** The maps of what was found of each duty. */
export function levelsEmbed(model: Model, translator: Translator, maps: LevelMapsView): Embed {
  const { title, note: description } = maps;
  const at = { id: 'evidence-maps', path: 'evidence/', anchor: 'map', height: heights.levels };
  const datasets = ['duties', 'evidence', 'checks'];
  return own(model, translator, { ...at, title, description, body: { kind: 'levels', maps } }, datasets);
}

/** The map of the events of an Action Month. */
export function eventsEmbed(model: Model, translator: Translator, map: EventMapView): Embed {
  const { year, title, description } = map;
  const at = {
    id: `events-${year}-map`,
    path: `action-month/${year}/`,
    anchor: 'events-map',
    height: heights.events,
  };
  return own(model, translator, { ...at, title, description, body: { kind: 'events', map } }, ['events']);
}

/** Of the page of a recommendation or a measure: what it is called in ids. */
const recordOf = (path: string): string => path.replace(/^(\w+)s\/(.+)\/$/, '$1-$2');

/** About how high the drawing of a chain is in such a frame: names of some 20 letters a line, four lines at most, and notes of 24. */
function chainHeight({ columns }: ChainView): number {
  const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);
  const tallest = columns.map(({ nodes }) =>
    nodes.reduce((sum, { label, note = '' }) => sum + 18 * (1 + Math.min(4, lines(label, 20)) + lines(note, 24)), 0),
  );
  return 260 + Math.max(...tallest);
}

/** The chain through a recommendation or a measure; `path` is that of its page. */
export function chainEmbed(model: Model, translator: Translator, path: string, chain: ChainView): Embed {
  const { title, description } = chain;
  const at = { id: `${recordOf(path)}-chain`, path, anchor: 'chain', height: chainHeight(chain) };
  const datasets = ['recommendations', 'actions'];
  return own(model, translator, { ...at, title, description, body: { kind: 'chain', chain } }, datasets);
}

/** What happened to a measure when; `path` is that of its page. */
export function actsEmbed(model: Model, translator: Translator, path: string, acts: ActsView): Embed {
  const { title, description } = acts;
  const at = { id: `${recordOf(path)}-acts`, path, anchor: 'acts', height: 540 + 20 * acts.told.length };
  const datasets = ['actions', 'declarations', 'evidence'];
  return own(model, translator, { ...at, title, description, body: { kind: 'acts', acts } }, datasets);
}
