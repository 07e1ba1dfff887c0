import { actionMonthYears } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import { rememberedIn } from '../i18n/memo.ts';
import type { Translator } from '../i18n/translator.ts';
import { actionChain } from './action.ts';
import { actsView } from './acts.ts';
import { compareView } from './compare.ts';
import {
  actsEmbed,
  chainEmbed,
  comparisonEmbed,
  eventsEmbed,
  explorerEmbed,
  figureEmbed,
  levelsEmbed,
  mapEmbed,
  timelineEmbed,
  type Embed,
} from './embed.ts';
import { figuresOf } from './figures.ts';
import { erasOf, mapView } from './indicator-map.ts';
import { levelMapsView } from './level-maps.ts';
import { explorerView } from './map-explorer.ts';
import { planTimelineView } from './plan-timeline.ts';
import { programmeView } from './programme.ts';
import { recommendationChain } from './recommendation.ts';

function ofIndicator(model: Model, translator: Translator, id: string): Embed[] {
  const [first, ...others] = erasOf(model, translator, id).map((era) => mapView(model, translator, id, era));
  const figures = figuresOf(model, translator, id).map(figureEmbed);
  return first ? [mapEmbed(translator, [first, ...others]), ...figures] : figures;
}

function ofPlan(model: Model, translator: Translator): Embed[] {
  const timeline = planTimelineView(model, translator);
  return timeline ? [timelineEmbed(model, translator, timeline)] : [];
}

const ofRecommendations = (model: Model, translator: Translator): Embed[] =>
  [...model.recommendations.keys()].map((id) =>
    chainEmbed(model, translator, `recommendations/${id}/`, recommendationChain(model, translator, id)),
  );

const ofActions = (model: Model, translator: Translator): Embed[] =>
  [...model.actions].flatMap(([id, action]) => [
    actsEmbed(model, translator, `actions/${id}/`, actsView(model, translator, action)),
    chainEmbed(model, translator, `actions/${id}/`, actionChain(model, translator, id)),
  ]);

const ofMonths = (model: Model, translator: Translator): Embed[] =>
  actionMonthYears(model).flatMap((year) => {
    const programme = programmeView(model, translator, year);
    return programme ? [eventsEmbed(model, translator, programme.map)] : [];
  });

const allOf = rememberedIn((model, translator): readonly Embed[] => [
  ...[...model.indicators.keys()].flatMap((id) => ofIndicator(model, translator, id)),
  explorerEmbed(model, translator, explorerView(model, translator)),
  comparisonEmbed(model, translator, compareView(model, translator)),
  ...ofPlan(model, translator),
  levelsEmbed(model, translator, levelMapsView(model, translator)),
  ...ofRecommendations(model, translator),
  ...ofActions(model, translator),
  ...ofMonths(model, translator),
]);

/** All charts and maps that can be shown on other sites; put together once for each language, as every page asks for its own. */
export const embedsOf = (model: Model, translator: Translator): readonly Embed[] => allOf(model, translator, 'all');
