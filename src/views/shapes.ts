import { boundaries, licence, type BoundaryTopology } from '../geo/boundaries.ts';
import { withoutNeighbours, type Outlines } from '../geo/outlines.ts';
import { partsOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';

export type Era = 'p34' | 'p63';

/** What a map is drawn from, apart from its values. */
export type Ground = {
  readonly shapes: BoundaryTopology;
  readonly era: Era;
  readonly islands: readonly { readonly area: string; readonly longitude: number; readonly latitude: number }[];
  readonly archipelagos: readonly { readonly frame: 'hoang-sa' | 'truong-sa'; readonly lines: readonly string[] }[];
  readonly attribution: string;
};

let known: { model: Model; made: ReturnType<typeof boundaries> } | undefined;

/** A small map that shows where a province or a region lies. */
export type LocatorView = {
  readonly ground: Ground;
  readonly areas: readonly string[];
  readonly title: string;
  readonly parts: readonly string[];
  readonly windows: readonly { readonly frame: 'hoang-sa' | 'truong-sa'; readonly lines: readonly string[] }[];
};

/** The outlines of both eras, made once from the boundary packages for the units and successions of the content. */
export function boundariesOf(model: Model): ReturnType<typeof boundaries> {
  if (known?.model !== model) {
    const units = [...model.areas.values()].flatMap(({ id, boundary }) =>
      boundary === undefined ? [] : [{ id, boundary }],
    );
    known = { model, made: boundaries(units, model.successions) };
  }
  return known.made;
}

/** The outlines of both eras in full detail, without the land around. */
export const outlinesOf = (model: Model): Outlines => withoutNeighbours(boundariesOf(model).full);

/** The ground of a map of one era, with the islands that the outlines leave out. */
export function groundOf(model: Model, { t }: Translator, era: Era): Ground {
  return {
    shapes: boundariesOf(model).simple,
    era,
    islands: model.islands
      .filter(({ outlined, kind }) => !outlined && kind !== 'archipelago')
      .map(({ former_province, province, longitude, latitude }) => ({
        area: era === 'p34' ? province : former_province,
        longitude,
        latitude,
      })),
    archipelagos: [
      { frame: 'hoang-sa', lines: [t('map.hoang_sa'), t('map.hoang_sa_of')] },
      { frame: 'truong-sa', lines: [t('map.truong_sa'), t('map.truong_sa_of')] },
    ],
    attribution: licence.attribution,
  };
}

/** The names of both archipelagos as small maps have room for them. */
export const shortWindows = ({ t }: Translator): LocatorView['windows'] => [
  { frame: 'hoang-sa', lines: [t('map.hoang_sa_short')] },
  { frame: 'truong-sa', lines: [t('map.truong_sa_short')] },
];

/** Where a province or all those of a region lie, with the borders of the former provinces that a province was made of. */
export function locatorView(model: Model, translator: Translator, areas: readonly string[], name: string): LocatorView {
  const era: Era = areas.some((area) => area.startsWith('p34')) ? 'p34' : 'p63';
  return {
    ground: groundOf(model, translator, era),
    areas,
    title: translator.t('map.locator', { name }),
    parts: era === 'p34' ? areas.flatMap((area) => partsOf(model, area)) : [],
    windows: shortWindows(translator),
  };
}
