import { liveData, type KitData, type KitValue } from '../domain/kit-data.ts';
import type { Model } from '../domain/model.ts';
import type { Derivation } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitIds, kitProjectionIds } from './key-indicators.ts';
import { publishedBy } from './publishers.ts';

/** One figure as material shows it: the number, what it counts, and where it comes from. */
export type KitFigure = {
  /** With its per cent sign, where it has one. */
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  /** What nobody should overlook: that nobody has counted it. */
  readonly note: string | undefined;
  readonly source: string;
};

/** From the surest way in which a value came about to the least sure; what cannot be rebuilt is never shown. */
const bySureness: readonly Derivation[] = ['reported', 'ratio_exact', 'summed_exact', 'weighted_estimate'];

/**
 * The value that material about an area shows: of a short list of measures of children the newest, up to a year, and among equally new
 * ones the surest. Nothing is chosen by how high or low it is, and projections are left out.
 */
export function knownValue(data: KitData, area: string, until: number): KitValue | undefined {
  const values = kitIds.flatMap((id) =>
    data
      .values(id, area)
      .filter(({ value, status, year }) => value !== null && status !== 'projection' && year <= until),
  );
  return values.toSorted(
    (a, b) => b.year - a.year || bySureness.indexOf(a.derivation) - bySureness.indexOf(b.derivation),
  )[0];
}

/** What was projected for an area and a year, as published or summed exactly; undefined where nothing was. */
export const projectedValue = (data: KitData, area: string, year: number): KitValue | undefined =>
  kitProjectionIds
    .flatMap((id) => data.values(id, area))
    .find(
      (value) =>
        value.year === year &&
        value.value !== null &&
        value.status === 'projection' &&
        (value.derivation === 'reported' || value.derivation === 'summed_exact'),
    );

/** `knownValue` of the data as they stand. */
export const kitValue = (model: Model, area: string, until: number): KitValue | undefined =>
  knownValue(liveData(model), area, until);

/** What is to be known of a value beside its number: that it is preliminary or estimated, and how it was worked out. */
function cautionOf({ word }: Translator, { status, derivation }: KitValue): string[] {
  return [
    ...(status === 'final' || derivation === 'weighted_estimate' ? [] : [word('status', status)]),
    ...(derivation === 'reported' ? [] : [word('derivation', derivation)]),
  ];
}

/** A number and what follows it; a per cent sign stays with the number. */
function numberOf({ t, say, number }: Translator, { value }: KitValue, of: ReturnType<KitData['indicator']>) {
  const bare = number(value!, of.decimals);
  const rest = t('value.with_unit', { value: bare, unit: say(of.unit) }).slice(bare.length);
  const sign = /^\s?%/u.exec(rest)?.[0] ?? '';
  return { value: `${bare}${sign}`, unit: rest.slice(sign.length) };
}

/** A value that is there in finished words, with what its data say of it; what its publishers are called in the reader’s language is the content’s own. */
export function figureIn(model: Model, data: KitData, translator: Translator, value: KitValue): KitFigure {
  const { t, say, word } = translator;
  const indicator = data.indicator(value.indicator);
  const title = say(indicator.title);
  // What the title says already is not said twice.
  const cautions = cautionOf(translator, value).filter((caution) => !title.includes(caution));
  const year = String(value.year);
  return {
    ...numberOf(translator, value, indicator),
    label:
      cautions.length === 0
        ? t('kit.label', { title, year })
        : t('kit.label_with', { title, year, caution: cautions.join(', ') }),
    note: value.status === 'projection' ? word('status_note', 'projection') : undefined,
    source: publishedBy(model, translator, value.sources.map(data.source)),
  };
}

/** `figureIn` of the data as they stand. */
export const figureWords = (model: Model, translator: Translator, value: KitValue): KitFigure =>
  figureIn(model, liveData(model), translator, value);
