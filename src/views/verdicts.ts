import { assessmentsOfIndicator, type Assessment } from '../domain/assessments.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

type Indicator = RecordOf<'indicators'>;

/** What the figures of the nation say against one level of its target, or why they say nothing, in words. */
export type VerdictView = {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly word: string;
  readonly sentences: readonly string[];
  readonly working: string;
};

/** The assessments of the nation, all sexes and residences together: one for each level of its target, or one without. */
export const nationalAssessments = (model: Model, id: string): Assessment[] =>
  assessmentsOfIndicator(model, id).filter(
    ({ area, sex, residence }) => model.areas.get(area)?.kind === 'country' && sex === 'total' && residence === 'total',
  );

/** Where the working of one assessment stands on its page. */
export const anchorOf = ({ target_year }: Pick<Assessment, 'target_year'>): string =>
  target_year === null ? 'nation' : `target-${target_year}`;

/** The word for a class; without a target it speaks of growth alone. */
export const outcomeWord = ({ word }: Translator, { target_year }: Assessment, outcome: Outcome): string =>
  word(target_year === null ? 'outcome_without_target' : 'outcome', outcome);

/** A verdict in a few words, or that there is none and why. */
export function verdictWords(translator: Translator, assessment: Assessment): string {
  const { outcome, reason } = assessment;
  if (reason === null) return outcomeWord(translator, assessment, outcome);
  const because = { reason: translator.word('reason', reason) };
  return translator.t(outcome === 'not_assessed' ? 'verdict.not_assessed' : 'verdict.cannot_say', because);
}

/** Why there is no verdict, and what it would take; empty where there is one. */
export function obstacleSentence({ t, date }: Translator, assessment: Assessment): string {
  const { reason, year, base_year, adopted_on, as_of } = assessment;
  if (reason === null) return '';
  return t(`obstacle.${reason}`, {
    year: String(year ?? ''),
    base: String(base_year ?? ''),
    adopted: adopted_on ? date(adopted_on) : '',
    asOf: date(as_of),
  });
}

const rounded = ({ number }: Translator, { decimals }: Indicator, value: number): string => number(value, decimals);

/** How the value moved, as a sentence on which the verdict rests. */
function paceSentence(translator: Translator, indicator: Indicator, assessment: Assessment): string {
  const { t, say, number } = translator;
  const { base_year, base_value, year, value, target_year, method, growth_ratio, linear_pace } = assessment;
  const blanks = {
    base: String(base_year),
    from: rounded(translator, indicator, base_value!),
    year: String(year),
    to: rounded(translator, indicator, value!),
    unit: say(indicator.unit_short),
    targetYear: String(target_year),
  };
  const moved = t('verdict.moved', blanks);
  const ratio = method === 'linear' ? linear_pace : growth_ratio;
  if (target_year === null || ratio === null || method === 'none') return moved;
  return `${moved} ${t(ratio < 0 ? 'verdict.away' : 'verdict.pace', { ...blanks, ratio: number(Math.abs(ratio), 2) })}`;
}

/** What a reader must know of a verdict's values: that they are estimates, or that the year of the target is over. */
function warnings(translator: Translator, { status, year, target_year, as_of }: Assessment): string[] {
  const { t, word } = translator;
  const isOver = target_year !== null && target_year < Number(as_of.slice(0, 4)) && year !== null && year < target_year;
  return [
    ...(status === 'estimate' || status === 'preliminary' ? [word('status_note', status)] : []),
    ...(isOver ? [t('verdict.year_over', { targetYear: String(target_year), year: String(year) })] : []),
  ];
}

function sentencesOf(translator: Translator, indicator: Indicator, assessment: Assessment): string[] {
  if (assessment.reason !== null) return [obstacleSentence(translator, assessment)];
  return [
    paceSentence(translator, indicator, assessment),
    ...warnings(translator, assessment),
    ...(assessment.method_sensitive ? [translator.t('verdict.sensitive')] : []),
  ];
}

/** What a level of a target asks for: "below 15 per 1,000 by 2030". */
export function levelText(
  { t, word, number, say }: Translator,
  unit: Indicator['unit'],
  level: { readonly year: number; readonly bound: string; readonly value: number },
): string {
  const blanks = { bound: word('bound', level.bound), value: number(level.value), unit: say(unit) };
  return t('target.value', { ...blanks, year: String(level.year) });
}

export function verdictTitle(translator: Translator, indicator: Indicator, assessment: Assessment): string {
  const { target_year, target_value, bound } = assessment;
  if (target_year === null || target_value === null || bound === null) return translator.t('verdict.nation');
  const level = levelText(translator, indicator.unit_short, { year: target_year, bound, value: target_value });
  return translator.t('verdict.target', { level });
}

function verdictOf(model: Model, translator: Translator, assessment: Assessment): VerdictView {
  const indicator = model.indicators.get(assessment.indicator)!;
  const anchor = anchorOf(assessment);
  return {
    id: anchor,
    title: verdictTitle(translator, indicator, assessment),
    outcome: assessment.outcome,
    word: verdictWords(translator, assessment),
    sentences: sentencesOf(translator, indicator, assessment),
    working: `${href(translator.language, `indicators/${assessment.indicator}/working/`)}#${anchor}`,
  };
}

/** What the nation's figures say; where one reason rules out every level of the target, it is said once. */
export function verdictsOf(model: Model, translator: Translator, id: string): VerdictView[] {
  const rows = nationalAssessments(model, id);
  const [first] = rows;
  const reasons = new Set(rows.map(({ reason }) => reason));
  if (first && first.reason !== null && reasons.size === 1) {
    return [{ ...verdictOf(model, translator, first), title: translator.t('verdict.nation') }];
  }
  return rows.map((row) => verdictOf(model, translator, row));
}

/** The trend in the fewest words, each with the year of the target that it speaks of. */
export function trendWords(model: Model, translator: Translator, id: string): string[] {
  const rows = nationalAssessments(model, id);
  const words = rows.map((row) => verdictWords(translator, row));
  if (new Set(rows.map(({ reason }) => reason)).size === 1 && rows[0]?.reason) return words.slice(0, 1);
  return rows.map(({ target_year }, index) =>
    target_year === null
      ? words[index]!
      : translator.t('verdict.for_year', { year: String(target_year), verdict: words[index]! }),
  );
}
