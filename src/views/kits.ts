import { comingYear } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areasOf } from './areas.ts';

/** One file of a kit: its name, its address, and its kind and size. */
export type KitFile = { readonly label: string; readonly href: string; readonly note: string };

/** The material of one place for one Action Month. */
export type KitView = {
  /** As in `/kits/<id>/toolkit.json`. */
  readonly id: string;
  /** Of whom it is in a list of one month: the nation, or a province. */
  readonly label: string;
  /** The image to share, with what it shows. */
  readonly preview: {
    readonly href: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly caption: string;
  /** What every picture of the kit shows. */
  readonly description: string;
  readonly files: readonly KitFile[];
};

/** The material of one Action Month as the page of the year shows it. */
export type KitsView = {
  readonly kits: readonly KitView[];
  /** Where the kits of provinces stand: each on the page of its province, opened by its address. */
  readonly places: readonly { readonly label: string; readonly href: string }[];
};

/** The anchor of a kit; it is inside what is folded, so that browsers open that. */
export const kitAnchor = (id: string): string => `kit-${id}`;

/** The id of a kit: of a past year the nation’s; of the coming one also that of a place, `vn` or the slug of a province. */
export const kitId = (year: number, place?: string): string =>
  place === undefined ? `action-month-${year}` : `action-month-${year}-${place}`;

/** The ids of all kits of a year: one for a past year, one for the nation and each province for the coming one. */
export function kitIds(model: Model, translator: Translator, year: number): string[] {
  if (year !== comingYear(model.site.as_of)) return [kitId(year)];
  return ['vn', ...areasOf(model, translator, 'province').map(({ slug }) => slug)].map((place) => kitId(year, place));
}
