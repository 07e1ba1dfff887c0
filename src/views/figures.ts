import { countsTable, valuesTable } from '../domain/figure-tables.ts';
import { marked, type Table } from '../domain/dataset.ts';
import type { Model } from '../domain/model.ts';
import { rememberedIn } from '../i18n/memo.ts';
import type { Translator } from '../i18n/translator.ts';
import { groupsOf, type GroupsView } from './indicator-groups.ts';
import { erasOf, mapView } from './indicator-map.ts';
import { presenceView, type PresenceView } from './indicator-presence.ts';
import { rankingView, type RankingView } from './indicator-ranking.ts';
import { trendView, type TrendView } from './indicator-trend.ts';
import { yearsView, type YearsView } from './indicator-years.ts';

/** A figure that is a file as well, told apart by its name. */
export type AnyFigure = YearsView | RankingView | TrendView | GroupsView | PresenceView;

/** The ranking of the provinces of today, or of the former ones where there are figures for these only. */
function rankingOf(model: Model, translator: Translator, id: string): RankingView | undefined {
  const [era] = erasOf(model, translator, id);
  return era && rankingView(model, translator, id, era, mapView(model, translator, id, era));
}

/** All figures of an indicator that are files as well; made once for each language, as pages and files ask for them. */
export const figuresOf = rememberedIn((model, translator, id): readonly AnyFigure[] =>
  [
    yearsView(model, translator, id),
    rankingOf(model, translator, id),
    trendView(model, translator, id),
    ...groupsOf(model, translator, id),
    presenceView(model, translator, id),
  ].filter((view) => view !== undefined),
);

/** The numbers of a figure as a table: the same in all languages. */
export const figureTable = (model: Model, figure: AnyFigure): Table => marked(model, plainTable(model, figure));

function plainTable(model: Model, figure: AnyFigure): Table {
  if (figure.name === 'coverage') return countsTable(model, figure.indicator, countsOf(figure));
  const aims =
    figure.name === 'trend' && figure.target !== undefined
      ? figure.targets.flatMap(({ points }) =>
          points.map(({ x, y }) => ({ target: figure.target!, year: x, value: y })),
        )
      : [];
  return valuesTable(model, figure.indicator, figure.shown, aims);
}

/** The counts of every year and status; a chart calls an estimate what a table calls a projection. */
const countsOf = ({ years, level, projection }: PresenceView) =>
  years.flatMap(({ year, counts }) =>
    (
      [
        ['final', counts.final],
        ['preliminary', counts.preliminary],
        [projection ? 'projection' : 'estimate', counts.estimate],
        ['suppressed', counts.suppressed],
        ['missing', counts.missing],
        ['not_applicable', counts['not-applicable']],
      ] as const
    ).flatMap(([status, areas = 0]) => (areas === 0 ? [] : [{ area_kind: level, year, status, areas }])),
  );
