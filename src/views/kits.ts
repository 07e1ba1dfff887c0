import { comingYear } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areasOf } from './areas.ts';

/** One file of a kit: its name, its address, and its kind and size. */
export type KitFile = { readonly label: string; readonly href: string; readonly note: string };

/** The material of one place for one Action Month. */
export type KitView = {
  /** As in `/kits/<id>/toolkit.json`; on the page it is the anchor `kit-<id>`. */
  readonly id: string;
  /** Of whom it is in a list of one month: the nation, or a province. */
  readonly label: string;
  readonly files: readonly KitFile[];
};

/** The id of a kit: of a past year the nation’s; of the coming one also that of a place, `vn` or the slug of a province. */
export const kitId = (year: number, place?: string): string =>
  place === undefined ? `action-month-${year}` : `action-month-${year}-${place}`;

/** The ids of all kits of a year: one for a past year, one for the nation and each province for the coming one. */
export function kitIds(model: Model, translator: Translator, year: number): string[] {
  if (year !== comingYear(model.site.as_of)) return [kitId(year)];
  return ['vn', ...areasOf(model, translator, 'province').map(({ slug }) => slug)].map((place) => kitId(year, place));
}
