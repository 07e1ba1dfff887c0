import { assessmentsOfIndicator, type Assessment } from '../domain/assessments.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { cuts, growthCuts } from '../domain/progress.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { formulasOf, formulasWithoutTarget, growthSteps, stepsOf, type Maths, type Step } from './formulas.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { TableView } from './table.ts';
import { sourcesOf } from './indicator-sources.ts';
import {
  anchorOf,
  levelText,
  nationalAssessments,
  obstacleSentence,
  outcomeWord,
  verdictTitle,
  verdictWords,
} from './verdicts.ts';
import { placesTable } from './working-places.ts';

type Indicator = RecordOf<'indicators'>;
type Link = { readonly label: string; readonly href: string };
type Fact = { readonly label: string; readonly text: string; readonly note?: string; readonly href?: string };

/** How one verdict comes about, or why there is none. */
export type WorkedRow = {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly word: string;
  readonly obstacle: string | undefined;
  readonly inputs: readonly Fact[];
  readonly methods: readonly { readonly title: string; readonly decides: boolean; readonly steps: readonly Step[] }[];
  readonly why: string | undefined;
  readonly other: string | undefined;
  readonly thresholds: TableView | undefined;
  readonly changes: readonly string[];
};

export type WorkingView = {
  readonly page: PageView;
  readonly indicator: Link;
  readonly reason: Phrase;
  readonly rows: readonly WorkedRow[];
  readonly places: TableView | undefined;
  readonly formulas: readonly { readonly title: string; readonly lines: readonly Maths[] }[];
  readonly version: string;
  readonly method: Link;
  readonly downloads: readonly Link[];
};

/** A value with its unit and year, or that there is none. */
function valueFact(
  translator: Translator,
  indicator: Indicator,
  value: number | null,
  year: number | null,
  status: Assessment['status'],
): { text: string; note?: string } {
  const { t, number, say, word } = translator;
  if (year === null) return { text: t('value.unknown') };
  if (value === null) return { text: t('working.no_value_in', { year: String(year) }) };
  const text = t('working.value_in', {
    value: t('value.with_unit', { value: number(value, indicator.decimals), unit: say(indicator.unit_short) }),
    year: String(year),
  });
  return status === null ? { text } : { text, note: word('status', status) };
}

function targetFact(model: Model, translator: Translator, assessment: Assessment): Fact {
  const { t, date, say, language } = translator;
  const target = assessment.target === null ? undefined : model.targets.get(assessment.target);
  const { target_year: year, target_value: value, bound } = assessment;
  if (!target || year === null || value === null || bound === null) {
    return { label: t('working.target'), text: t('working.no_target') };
  }
  const document = model.documents.get(target.document)!;
  return {
    label: t('working.target'),
    text: levelText(translator, target.unit, { year, bound, value }),
    note: t('working.adopted', { date: date(target.adopted_on), document: say(document.title) }),
    href: href(language, `indicators/targets/#${assessment.target}`),
  };
}

function inputsOf(model: Model, translator: Translator, indicator: Indicator, assessment: Assessment): Fact[] {
  const { t, word, number } = translator;
  const { base_year, base_value, base_status, year, value, status, direction, natural_limit } = assessment;
  return [
    { label: t('working.base'), ...valueFact(translator, indicator, base_value, base_year, base_status) },
    { label: t('working.latest'), ...valueFact(translator, indicator, value, year, status) },
    targetFact(model, translator, assessment),
    { label: t('indicator.direction'), text: word('direction', direction) },
    {
      label: t('working.limit'),
      text: natural_limit === null ? t('working.no_limit') : number(natural_limit),
    },
  ];
}

/** The class of a ratio of observed to required change. */
export const classOfRatio = (ratio: number): Outcome =>
  (['on_track', 'acceleration_needed', 'limited'] as const).find((outcome) => ratio >= cuts[outcome]) ?? 'moving_away';

function methodsOf(translator: Translator, indicator: Indicator, assessment: Assessment): WorkedRow['methods'] {
  const { t } = translator;
  const alone = growthSteps(translator, assessment, indicator.decimals);
  if (alone.length > 0) return [{ title: t('working.without_target'), decides: true, steps: alone }];
  return (['growth', 'linear'] as const)
    .map((method) => ({
      title: t(`working.${method}`),
      decides: assessment.method === method,
      steps: stepsOf(translator, assessment, indicator.decimals, method),
    }))
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => Number(b.decides) - Number(a.decides));
}

/** What the method that did not decide says. */
function otherOf(translator: Translator, assessment: Assessment): string | undefined {
  const { t, number } = translator;
  const { method, growth_ratio, linear_pace, method_sensitive } = assessment;
  const ratio = method === 'linear' ? growth_ratio : linear_pace;
  if (method === 'none' || assessment.target_year === null) return undefined;
  const name = t(method === 'linear' ? 'working.growth' : 'working.linear');
  if (ratio === null) return t('working.other_none', { name });
  return t(method_sensitive ? 'working.other_differs' : 'working.other_agrees', {
    name,
    ratio: number(ratio, 3),
    outcome: outcomeWord(translator, assessment, classOfRatio(ratio)),
  });
}

type Threshold = { readonly outcome: Outcome; readonly ratio: string; readonly value: string };

/** The classes from best to worst: the ratio, and the value of the latest year, at which each begins. */
export function thresholdsOf(translator: Translator, indicator: Indicator, assessment: Assessment): Threshold[] {
  const { t, number } = translator;
  const { boundaries, direction, bound, target_year } = assessment;
  const [reaching, beyond] =
    direction === 'up' ? (['or_more', 'less_than'] as const) : (['or_less', 'more_than'] as const);
  const digits = (value: number): string => number(value, indicator.decimals + 1);
  const cut = (outcome: Outcome): string => {
    if (outcome !== 'on_track' && outcome !== 'acceleration_needed' && outcome !== 'limited') return '';
    if (target_year !== null) return t('working.or_more', { value: number(cuts[outcome], 2) });
    const share = growthCuts[outcome] * (assessment.limit_factor ?? 1);
    return t('working.or_more', { value: t('working.percent', { value: number(share * 100, 2) }) });
  };
  const begun = boundaries.map(({ outcome, value }) => ({
    outcome,
    ratio: cut(outcome),
    value: t(outcome === 'target_met' && bound === 'below' ? 'working.less_than' : `working.${reaching}`, {
      value: digits(value),
    }),
  }));
  const last = boundaries.at(-1);
  if (!last || last.outcome !== 'limited') return begun;
  const ratio = t('working.less_than', { value: number(0) });
  return [...begun, { outcome: 'moving_away', ratio, value: t(`working.${beyond}`, { value: digits(last.value) }) }];
}

function thresholdTable(translator: Translator, indicator: Indicator, assessment: Assessment): TableView | undefined {
  const { t, number } = translator;
  const thresholds = thresholdsOf(translator, indicator, assessment);
  if (thresholds.length === 0 || assessment.value === null) return undefined;
  const here = t('working.here', { value: number(assessment.value, indicator.decimals) });
  const name = assessment.target_year === null ? 'P' : assessment.method === 'linear' ? 'L' : 'R';
  return {
    id: `thresholds-${anchorOf(assessment)}`,
    caption: t('working.thresholds_caption', {
      title: verdictTitle(translator, indicator, assessment),
      year: String(assessment.year),
    }),
    columns: [
      { label: t('working.verdict') },
      { label: t('working.ratio', { name }), numeric: true },
      { label: t('working.value_of', { year: String(assessment.year) }), numeric: true },
      { label: t('working.this_value') },
    ],
    rows: thresholds.map(({ outcome, ratio, value }) => [
      { text: outcomeWord(translator, assessment, outcome) },
      { text: ratio || t('working.any_ratio') },
      { text: value },
      { text: outcome === assessment.outcome ? here : '–' },
    ]),
    marks: [],
  };
}

/** The nearest better and the nearest worse class, and the value from which each would be given. */
function changesOf(translator: Translator, indicator: Indicator, assessment: Assessment): string[] {
  const { t } = translator;
  const thresholds = thresholdsOf(translator, indicator, assessment);
  const here = thresholds.findIndex(({ outcome }) => outcome === assessment.outcome);
  if (here === -1) return [];
  const [better, worse] = [thresholds[here - 1], thresholds[here + 1]];
  const year = String(assessment.year);
  const said = (threshold: Threshold | undefined): string[] =>
    threshold
      ? [
          t('working.would_be', {
            value: threshold.value,
            year,
            outcome: outcomeWord(translator, assessment, threshold.outcome),
          }),
        ]
      : [];
  const beyond = worse && { ...worse, value: worseValue(translator, indicator, assessment, here) };
  return [...said(better), ...said(beyond), t('working.new_figures')];
}

/** Where the class of a value ends on its worse side. */
function worseValue({ t, number }: Translator, indicator: Indicator, assessment: Assessment, here: number): string {
  const edge = assessment.boundaries[here];
  const value = number(edge?.value ?? 0, indicator.decimals + 1);
  return t(assessment.direction === 'up' ? 'working.less_than' : 'working.more_than', { value });
}

function rowOf(model: Model, translator: Translator, assessment: Assessment): WorkedRow {
  const indicator = model.indicators.get(assessment.indicator)!;
  const isJudged = assessment.reason === null;
  return {
    id: anchorOf(assessment),
    title: verdictTitle(translator, indicator, assessment),
    outcome: assessment.outcome,
    word: verdictWords(translator, assessment),
    obstacle: isJudged ? undefined : obstacleSentence(translator, assessment),
    inputs: assessment.direction === 'none' ? [] : inputsOf(model, translator, indicator, assessment),
    methods: isJudged ? methodsOf(translator, indicator, assessment) : [],
    why: isJudged
      ? translator.word('decided', assessment.target_year === null ? 'alone' : assessment.method)
      : undefined,
    other: isJudged ? otherOf(translator, assessment) : undefined,
    thresholds: thresholdTable(translator, indicator, assessment),
    changes: changesOf(translator, indicator, assessment),
  };
}

/** The formulas that would be used, where none was put to work on the page. */
function formulasFor({ t }: Translator, rows: readonly WorkedRow[], hasTarget: boolean): WorkingView['formulas'] {
  if (rows.some(({ methods }) => methods.length > 0)) return [];
  const lines = (method: 'growth' | 'linear'): Maths[] => formulasOf(method).flatMap((step) => step.lines);
  return hasTarget
    ? (['growth', 'linear'] as const).map((method) => ({ title: t(`working.${method}`), lines: lines(method) }))
    : [{ title: t('working.without_target'), lines: [...lines('growth').slice(0, 1), ...formulasWithoutTarget()] }];
}

/** The page that shows how each verdict on an indicator comes about, or why there is none. */
export function workingView(model: Model, translator: Translator, id: string): WorkingView {
  const { t, say, phrase, language } = translator;
  const indicator = model.indicators.get(id)!;
  const title = say(indicator.title);
  const assessments = nationalAssessments(model, id);
  const rows = assessments.map((assessment) => rowOf(model, translator, assessment));
  const isJudgeable = indicator.direction !== 'none';
  const [target] = assessments.flatMap((each) => each.target ?? []);
  return {
    page: pageOf(model, translator, {
      path: `indicators/${id}/working/`,
      kind: 'working',
      title: t('working.title', { title }),
      description: t('working.description', { title }),
      trail: [
        [t('indicators.title'), 'indicators/'],
        [title, `indicators/${id}/`],
      ],
      sources: [...sourcesOf(model, id), ...(target ? model.targets.get(target)!.sources : [])],
    }),
    indicator: { label: title, href: href(language, `indicators/${id}/`) },
    reason: phrase(indicator.assessment.reason),
    rows,
    places: isJudgeable ? placesTable(model, translator, id, assessmentsOfIndicator(model, id)) : undefined,
    formulas: isJudgeable ? formulasFor(translator, rows, target !== undefined) : [],
    version: t('working.version', { version: assessments[0]?.method_version ?? '' }),
    method: { label: t('working.method_link'), href: href(language, 'about/method/') },
    downloads: [
      { label: t('download.assessments_csv'), href: '/data/assessments.csv' },
      { label: t('download.series_csv'), href: '/data/series.csv' },
    ],
  };
}
