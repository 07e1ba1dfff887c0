import type { RecordOf } from '../domain/kinds.ts';
import type { SeriesValue } from '../domain/lineage.ts';
import type { Translator } from '../i18n/translator.ts';
import { valueText } from './values.ts';

type Indicator = RecordOf<'indicators'>;

/** Whether a unit is a share of a hundred, so that differences are percentage points. */
const isPercent = (indicator: Indicator): boolean => indicator.unit_short.vi === '%';

/** The number that is printed, so that a difference is the one that a reader finds. */
const printed = (indicator: Indicator, value: number): number => Number(value.toFixed(indicator.decimals));

const joined = (translator: Translator, indicator: Indicator, value: string): string =>
  indicator.kind === 'count'
    ? value
    : translator.t('value.with_unit', { value, unit: translator.say(indicator.unit_short) });

function shareOf(translator: Translator, own: number, whole: number): string {
  const share = (100 * own) / whole;
  return translator.number(share, share < 1 ? 2 : 1);
}

function differenceOf(translator: Translator, indicator: Indicator, own: number, other: number): string | undefined {
  const { t, number } = translator;
  const difference = printed(indicator, own) - printed(indicator, other);
  const size = printed(indicator, Math.abs(difference));
  if (size === 0) return t('figure.same');
  const shown = number(size, indicator.decimals);
  const value = isPercent(indicator) ? t('figure.points', { count: size, value: shown }) : shown;
  return difference < 0 ? t('figure.lower', { value }) : t('figure.higher', { value });
}

/**
 * A larger area's value of the same year, and how the own one stands to it: its share of a count, its difference from a rate or a ratio.
 * Where neither way is better for children, only the other value; undefined where there is none.
 */
export function comparedWith(
  translator: Translator,
  indicator: Indicator,
  name: string,
  own: SeriesValue | undefined,
  other: SeriesValue | undefined,
): string | undefined {
  const { t } = translator;
  if (other?.value === null || other === undefined) return undefined;
  const value = joined(translator, indicator, valueText(translator, indicator, other));
  const known = own?.value ?? undefined;
  if (known !== undefined && indicator.kind === 'count' && other.value > 0)
    return t('figure.part_of', { name, value, share: shareOf(translator, known, other.value) });
  if (known === undefined || indicator.direction === 'none') return t('figure.beside', { name, value });
  return t('figure.compared', { name, value, difference: differenceOf(translator, indicator, known, other.value)! });
}
