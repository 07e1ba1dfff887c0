import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { figuresOf, type AnyFigure } from './figures.ts';
import { erasOf, mapView, type MapView } from './indicator-map.ts';
import { levelMapsView, type LevelMapsView } from './level-maps.ts';
import { planTimelineView, type PlanTimelineView } from './plan-timeline.ts';

/** What stands in a frame on another site. */
type Body =
  | { readonly kind: 'figure'; readonly figure: AnyFigure }
  | { readonly kind: 'map'; readonly maps: readonly MapView[] }
  | { readonly kind: 'levels'; readonly maps: LevelMapsView }
  | { readonly kind: 'timeline'; readonly timeline: PlanTimelineView };

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
  readonly body: Body;
};

const heights = { map: 1700, levels: 1010, timeline: 1200 } as const;
const figureHeights: Readonly<Record<AnyFigure['name'], number>> = {
  years: 680,
  ranking: 1200,
  trend: 660,
  sex: 760,
  residence: 760,
  coverage: 520,
};

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

function ofIndicator(model: Model, translator: Translator, id: string): Embed[] {
  const [first, ...others] = erasOf(model, translator, id).map((era) => mapView(model, translator, id, era));
  const figures = figuresOf(model, translator, id).map(figureEmbed);
  return first ? [mapEmbed(translator, [first, ...others]), ...figures] : figures;
}

/** The drawing of what led to the plan and what runs beside it. */
export function timelineEmbed({ t }: Translator, timeline: PlanTimelineView): Embed {
  const { title, description } = timeline;
  const source = t('embed.own');
  const body = { kind: 'timeline', timeline } as const;
  return {
    id: 'plan-timeline',
    title,
    description,
    source,
    path: 'plan/',
    anchor: 'timeline',
    height: heights.timeline,
    body,
  };
}

/** The maps of what was found of each duty. */
export function levelsEmbed({ t }: Translator, maps: LevelMapsView): Embed {
  const { title, note } = maps;
  return {
    id: 'evidence-maps',
    title,
    description: note,
    source: t('embed.own'),
    path: 'evidence/',
    anchor: 'map',
    height: heights.levels,
    body: { kind: 'levels', maps },
  };
}

const known = new WeakMap<Translator, WeakMap<Model, readonly Embed[]>>();

/** All charts and maps that can be shown on other sites; put together once for each language, as every page asks for its own. */
export function embedsOf(model: Model, translator: Translator): readonly Embed[] {
  const ofLanguage = known.get(translator) ?? new WeakMap<Model, readonly Embed[]>();
  known.set(translator, ofLanguage);
  const embeds = ofLanguage.get(model) ?? allOf(model, translator);
  ofLanguage.set(model, embeds);
  return embeds;
}

function allOf(model: Model, translator: Translator): Embed[] {
  const timeline = planTimelineView(model, translator);
  return [
    ...[...model.indicators.keys()].flatMap((id) => ofIndicator(model, translator, id)),
    ...(timeline ? [timelineEmbed(translator, timeline)] : []),
    levelsEmbed(translator, levelMapsView(model, translator)),
  ];
}
