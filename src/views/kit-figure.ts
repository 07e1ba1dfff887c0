import type { RecordOf } from '../domain/kinds.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Derivation } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitIndicators } from './key-indicators.ts';
import { publisherNames } from './publishers.ts';
import { valueText } from './values.ts';

/** One figure as material shows it: the number, what it counts, and where it comes from. */
export type KitFigure = {
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly source: string;
};

/** From the surest way in which a value came about to the least sure; what cannot be rebuilt is never shown. */
const bySureness: readonly Derivation[] = ['reported', 'ratio_exact', 'summed_exact', 'weighted_estimate'];

/**
 * The value that material about an area shows: of a short list of measures of children the newest, up to a year, and among equally new
 * ones the surest. Nothing is chosen by how high or low it is, and projections are left out.
 */
export function kitValue(model: Model, area: string, until: number): SeriesValue | undefined {
  const values = kitIndicators(model).flatMap((id) =>
    seriesOf(model, id).filter(
      (value) =>
        value.area === area &&
        value.sex === 'total' &&
        value.residence === 'total' &&
        value.value !== null &&
        value.status !== 'projection' &&
        value.year <= until,
    ),
  );
  return values.toSorted(
    (a, b) => b.year - a.year || bySureness.indexOf(a.derivation) - bySureness.indexOf(b.derivation),
  )[0];
}

/** What is to be known of a value beside its number: that it is preliminary or estimated, and how it was worked out. */
function cautionOf({ word }: Translator, { status, derivation }: SeriesValue): string[] {
  return [
    ...(status === 'final' || derivation === 'weighted_estimate' ? [] : [word('status', status)]),
    ...(derivation === 'reported' ? [] : [word('derivation', derivation)]),
  ];
}

function sourceOf(model: Model, translator: Translator, value: SeriesValue): string {
  const { t, list, date } = translator;
  const sources = value.sources.map((id) => model.sources.get(id)!);
  return t('figure.source', {
    source: list(
      publisherNames(
        model,
        translator,
        sources.map(({ publisher }) => publisher),
      ),
    ),
    date: list([...new Set(sources.map(({ read_on }) => date(read_on, 'short')))]),
  });
}

/** A value in finished words. */
export function figureWords(model: Model, translator: Translator, value: SeriesValue): KitFigure {
  const { t, say } = translator;
  const indicator: RecordOf<'indicators'> = model.indicators.get(value.indicator)!;
  const number = valueText(translator, indicator, value);
  const title = say(indicator.title);
  // What the title says already is not said twice.
  const cautions = cautionOf(translator, value).filter((caution) => !title.includes(caution));
  const year = String(value.year);
  return {
    value: number,
    unit: t('value.with_unit', { value: number, unit: say(indicator.unit) }).slice(number.length),
    label:
      cautions.length === 0
        ? t('kit.label', { title, year })
        : t('kit.label_with', { title, year, caution: cautions.join(', ') }),
    source: sourceOf(model, translator, value),
  };
}
