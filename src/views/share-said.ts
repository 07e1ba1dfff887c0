import type { Model } from '../domain/model.ts';
import type { PictureName } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import type { MapView } from './indicator-map.ts';
import type { TrendPoint } from './indicator-trend.ts';
import { groundOf, type Ground } from './shapes.ts';

type AreaClass = MapView['areas'][number]['class'];

/** What a share image shows beside its words. */
export type SharePicture =
  | { readonly kind: 'country'; readonly ground: Ground }
  | {
      readonly kind: 'place';
      readonly ground: Ground;
      readonly selected: readonly string[];
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'map';
      readonly ground: Ground;
      readonly classes: readonly (readonly [area: string, of: AreaClass])[];
      readonly unit: string;
      readonly legend: readonly { readonly class: AreaClass; readonly text: string }[];
    }
  | {
      readonly kind: 'line';
      readonly points: readonly TrendPoint[];
      /** Its first and its last value, as they are printed. */
      readonly ends: readonly [string, string];
      readonly unit: string;
    }
  | { readonly kind: 'numeral'; readonly words: string }
  | { readonly kind: 'drawing'; readonly of: PictureName };

/** What one page has its share image say and show, in finished words. */
export type Said = {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** One number and what it counts. */
  readonly figure?: { readonly value: string; readonly unit: string; readonly label: string };
  /** Where what is drawn or counted comes from. */
  readonly source?: string;
  readonly picture: SharePicture;
};

/** What makes the share image of one page. */
export type Make = (model: Model, translator: Translator) => Said;

/** The whole country, for what concerns all of it or has no place. */
export const wholeCountry = (model: Model, translator: Translator, era: 'p34' | 'p63' = 'p34'): SharePicture => ({
  kind: 'country',
  ground: groundOf(model, translator, era),
});

/** Something short set large: a number, a year, an abbreviation. */
export const numeral = (words: string): SharePicture => ({ kind: 'numeral', words });
