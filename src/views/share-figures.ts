import { partsOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, memberAreas, typedName, type Area } from './areas.ts';
import { erasOf, mapView } from './indicator-map.ts';
import { trendView } from './indicator-trend.ts';
import { figureWords, kitValue } from './kit-figure.ts';
import { wholeCountry, type Make, type Said } from './share-said.ts';
import { groundOf, type Era } from './shapes.ts';

/* The share images of what has figures: indicators and places. */

type Shown = Pick<Said, 'text' | 'source' | 'picture'>;

function mapped(model: Model, translator: Translator, id: string, era: Era): Shown {
  const { finding, areas, legend, unit, ground, year, source } = mapView(model, translator, id, era);
  const classes = areas.map(({ id: place, class: one }) => [place, one] as const);
  return {
    text: finding,
    source: translator.t('map.source', { source }),
    picture: { kind: 'map', ground, classes, unit: `${unit}, ${year}`, legend },
  };
}

function drawn(model: Model, translator: Translator, id: string): Shown {
  const trend = trendView(model, translator, id);
  const indicator = model.indicators.get(id)!;
  if (!trend) return { text: translator.say(indicator.definition), picture: wholeCountry(model, translator) };
  const values = trend.points.flatMap(({ y }) => y ?? []);
  const words = (value = 0): string => translator.number(value, indicator.decimals);
  const ends = [words(values[0]), words(values.at(-1))] as const;
  return {
    text: trend.title,
    source: trend.source,
    picture: { kind: 'line', points: trend.points, ends, unit: trend.unit },
  };
}

/** An indicator: its map, or else its line, with where the figures come from. */
export const indicatorShare =
  (id: string): Make =>
  (model, translator) => {
    const [era] = erasOf(model, translator, id);
    return {
      kicker: translator.word('page_kind', 'indicator'),
      title: translator.say(model.indicators.get(id)!.title),
      ...(era ? mapped(model, translator, id, era) : drawn(model, translator, id)),
    };
  };

function selectedOf(model: Model, translator: Translator, area: Area): readonly string[] {
  return area.kind === 'region' ? memberAreas(model, translator, area).map(({ id }) => id) : [area.id];
}

/** A place: where it lies, and one figure. */
export const areaShare =
  (of: Area): Make =>
  (model, translator) => {
    const { t, word } = translator;
    const isNow = of.kind === 'province';
    const value = kitValue(model, of.id, Number(model.site.as_of.slice(0, 4)));
    const figure = value && figureWords(model, translator, value);
    const name =
      of.kind === 'region' ? areaName(translator, of) : typedName(translator, of, of.valid_until ?? model.site.as_of);
    return {
      kicker: word('page_kind', of.kind),
      title: name.charAt(0).toUpperCase() + name.slice(1),
      text: figure ? '' : t('share.no_figure'),
      ...(figure && { figure, source: figure.source }),
      picture: {
        kind: 'place',
        ground: groundOf(model, translator, isNow ? 'p34' : 'p63'),
        selected: selectedOf(model, translator, of),
        parts: isNow ? partsOf(model, of.id) : [],
      },
    };
  };
