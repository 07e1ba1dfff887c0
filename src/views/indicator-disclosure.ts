import { thresholds } from '../domain/disclosure-cells.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Translator } from '../i18n/translator.ts';

export type Answer = { readonly label: string; readonly text: string };

/** The questions of responsible data about an indicator with their answers, and how small a count may be told. */
export function answersOf({ t, say, date, number }: Translator, indicator: RecordOf<'indicators'>): readonly Answer[] {
  const {
    class: level,
    no_base,
    purpose,
    benefit_to_children,
    foreseeable_harm,
    mitigation,
    consulted,
    owner,
    review_date,
  } = indicator.disclosure;
  const limits = thresholds[level];
  const named = limits && { count: number(Number(limits.count)), group: number(Number(limits.denominator)) };
  return [
    { label: t('responsible.purpose'), text: say(purpose) },
    { label: t('responsible.benefit'), text: say(benefit_to_children) },
    { label: t('responsible.harm'), text: say(foreseeable_harm) },
    { label: t('responsible.mitigation'), text: say(mitigation) },
    ...(no_base ? [{ label: t('responsible.base'), text: say(no_base) }] : []),
    ...(named ? [{ label: t('responsible.limits'), text: t('responsible.limits_text', named) }] : []),
    { label: t('responsible.consulted'), text: consulted === 'nobody_yet' ? t('responsible.nobody') : say(consulted) },
    { label: t('responsible.owner'), text: owner === 'not_set' ? t('responsible.not_set') : say(owner) },
    { label: t('responsible.review'), text: date(review_date) },
  ];
}
