import type { Model } from '../domain/model.ts';
import { clusters } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Area } from './areas.ts';
import { childrenIndicators } from './key-indicators.ts';
import { latestValues, type LatestValue } from './latest.ts';
import { href } from './page.ts';
import { markMeanings } from './values.ts';

type Link = { readonly label: string; readonly href: string };

export type FigureGroup = {
  readonly cluster: string;
  readonly title: string;
  /** Rates and ratios, each of which says something by itself. */
  readonly figures: readonly LatestValue[];
  /** Plain counts, which tell how large the rest is. */
  readonly counts: readonly LatestValue[];
};

/** All that the figures say of one area, in the order in which it is read. */
export type ProfileView = {
  readonly children: readonly LatestValue[];
  readonly groups: readonly FigureGroup[];
  /** What the marks mean that occur among the figures. */
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
  /** The indicators without any figure for this area. */
  readonly without: readonly Link[];
  readonly sources: readonly string[];
};

/** The newest figures of one area: how many children there are, then every indicator by the clusters of the Convention, those with counts only last. */
export function profileOf(model: Model, translator: Translator, area: Area): ProfileView {
  const values = latestValues(model, translator, area);
  const of = new Map(values.map((value) => [value.indicator, value]));
  const childrenIds = childrenIndicators(model);
  const kindOf = ({ indicator }: LatestValue) => model.indicators.get(indicator)!;
  const rest = values.filter(({ indicator }) => !childrenIds.includes(indicator));
  return {
    // The nation stands last among what a value is compared with; the region is left to the rates.
    children: childrenIds
      .flatMap((id) => of.get(id) ?? [])
      .map((value) => ({ ...value, compared: value.compared.slice(-1) })),
    groups: clusters
      .map((cluster) => ({
        cluster,
        title: translator.word('cluster', cluster),
        figures: rest.filter((value) => kindOf(value).cluster === cluster && kindOf(value).kind !== 'count'),
        counts: rest.filter((value) => kindOf(value).cluster === cluster && kindOf(value).kind === 'count'),
      }))
      .filter(({ figures, counts }) => figures.length + counts.length > 0)
      .sort((a, b) => Number(a.figures.length === 0) - Number(b.figures.length === 0)),
    marks: markMeanings(
      translator,
      values.flatMap(({ marks }) => marks),
    ),
    without: [...model.indicators]
      .filter(([id]) => !of.has(id))
      .map(([id, { title }]) => ({
        label: translator.say(title),
        href: href(translator.language, `indicators/${id}/`),
      })),
    sources: [...new Set(values.flatMap(({ sources }) => sources))],
  };
}
