import { coverage } from '../../charts/coverage.ts';
import { line } from '../../charts/line.ts';
import { multiples, multiplesWidth } from '../../charts/multiples.ts';
import { outlines } from '../../charts/outline.ts';
import { ranking } from '../../charts/ranking.ts';
import type { Svg } from '../../charts/svg.ts';
import type { speaking } from '../../reader/model.ts';
import type { AnyFigure } from '../../views/figures.ts';
import type { GroupsView } from '../../views/indicator-groups.ts';
import type { PresenceView } from '../../views/indicator-presence.ts';
import type { RankingView } from '../../views/indicator-ranking.ts';
import type { TrendView } from '../../views/indicator-trend.ts';
import type { YearsView } from '../../views/indicator-years.ts';

/* The drawing of each figure, for the page in two widths and for its file. */

type Translator = ReturnType<typeof speaking>;

/** The drawing of any figure. */
export function drawingOf(translator: Translator, figure: AnyFigure): Drawing {
  if (figure.name === 'years') return yearsDrawing(translator, figure);
  if (figure.name === 'ranking') return rankingDrawing(translator, figure);
  if (figure.name === 'trend') return trendDrawing(translator, figure);
  if (figure.name === 'coverage') return coverageDrawing(translator, figure);
  return groupsDrawing(translator, figure);
}

/** A figure drawn at a width in units; ids in it begin as given, shapes may be those of another drawing on the page. */
export type Drawing = (width: number, ids: string, shared?: string) => Svg;

/** The nation's line and its targets. */
export const trendDrawing =
  ({ t, number }: Translator, trend: TrendView): Drawing =>
  (width, ids) =>
    line({
      ids,
      title: trend.title,
      description: trend.description,
      // The levels of a target stand where the name would: the heading says it too.
      series: [{ id: 'national', label: trend.targets.length > 0 ? '' : trend.label, points: trend.points }],
      targets: trend.targets,
      format: (value) => number(value),
      axis: trend.unit,
      empty: t('trend.empty'),
      source: trend.source,
      width,
    });

/** The nation's groups as lines. */
export const groupsDrawing =
  ({ t, number }: Translator, groups: GroupsView): Drawing =>
  (width, ids) =>
    line({
      ids,
      title: groups.title,
      description: groups.description,
      series: groups.series,
      format: (value) => number(value),
      axis: groups.unit,
      empty: t('trend.empty'),
      source: groups.source,
      width,
    });

/** The provinces on one scale. */
export const rankingDrawing =
  ({ t, number }: Translator, view: RankingView): Drawing =>
  (width, ids) =>
    ranking({
      ids,
      title: view.title,
      description: view.description,
      rows: view.rows,
      ...(view.national && { national: view.national }),
      format: (value) => number(value),
      axis: view.unit,
      empty: t('trend.empty'),
      source: view.source,
      width,
    });

/** How many provinces have which sort of figure, by year. */
export const coverageDrawing =
  ({ t }: Translator, { title, description, axis, years, total, labels, source }: PresenceView): Drawing =>
  (width, ids) =>
    coverage({ ids, title, description, axis, years, total, labels, source, empty: t('trend.empty'), width });

/** Small maps side by side. */
export const yearsDrawing =
  ({ t }: Translator, view: YearsView): Drawing =>
  (width, ids, shared) =>
    multiples({
      ids,
      title: view.title,
      description: view.description,
      axis: view.unit,
      legend: view.legend,
      grounds: view.grounds.map(({ shapes, era, islands }) => ({
        id: era,
        outlines: outlines(shapes, era, multiplesWidth),
        islands,
      })),
      maps: view.maps.map(({ year, era, areas }) => ({ label: String(year), ground: era, areas })),
      windows: view.windows,
      attribution: view.attribution,
      source: view.source,
      empty: t('trend.empty'),
      width,
      ...(shared !== undefined && { shared }),
    });
