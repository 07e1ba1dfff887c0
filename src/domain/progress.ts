import type { SeriesValue } from './lineage.ts';
import type { AssessmentMethod, Bound, Direction, Obstacle, Outcome } from './vocabulary.ts';

/* How the trend of a measure is judged. The formulas are those of Statistics Canada and Open SDG, with the changes named below. */

/** The version of the rules in this file: whatever changes a verdict changes it. */
export const methodVersion = '1.0';

/** From which share of the required pace a class begins; Statistics Canada's cuts, which Open SDG shares. */
export const cuts = { on_track: 0.95, acceleration_needed: 0.6, limited: 0 } as const;

/** From which growth a year, as a share, a class begins where there is no target; the same source. */
export const growthCuts = { on_track: 0.015, acceleration_needed: 0.005, limited: 0 } as const;

/** Within how many units of a natural limit growth rates say too little, so that the linear pace decides; our own change. */
export const nearLimit = 10;

/** How many years must lie between the two values; our own change. */
export const shortestSpan = 2;

/** How many years old the latest value may be where no target says since when values count; our own change. */
export const oldestWithoutTarget = 5;

export type Dated = { readonly year: number; readonly value: number };
export type Aim = Dated & { readonly bound: Bound };
export type Way = 'up' | 'down';

/** The first value, in the latest year, at which a class begins: it reaches from there towards better ones. */
export type Boundary = { readonly outcome: Outcome; readonly value: number };

/** What the two values say, with everything that led there. Ratios are 1 at exactly the required pace, growth is a share a year. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly method: AssessmentMethod;
  readonly growth_ratio: number | null;
  readonly linear_pace: number | null;
  readonly method_sensitive: boolean;
  readonly growth: number | null;
  readonly required_growth: number | null;
  readonly pace: number;
  readonly required_pace: number | null;
  readonly limit_factor: number | null;
  /** From best to worst. */
  readonly boundaries: readonly Boundary[];
};

type Ends = {
  readonly base: Dated;
  readonly latest: Dated;
  readonly target: Aim | null;
  readonly direction: Way;
  readonly natural_limit: number | null;
};

const signOf = (direction: Way): 1 | -1 => (direction === 'up' ? 1 : -1);

/** Twelve significant digits: the rest is noise of binary numbers, which must not decide at a cut. */
const clean = (value: number): number => Number(value.toPrecision(12));
const over = (top: number | null, below: number | null): number | null =>
  top === null || below === null || below === 0 ? null : clean(top / below);

/** Compound growth a year as a share, (b/a)^(1/n) − 1; null where either value is 0 or their signs differ, since no rate leads from one to the other. */
export function compoundGrowth(from: Dated, to: Dated): number | null {
  const ratio = to.value / from.value;
  if (from.value === 0 || !(ratio > 0) || to.year <= from.year) return null;
  return ratio ** (1 / (to.year - from.year)) - 1;
}

/** Change a year in units of the measure. */
const linearPaceOf = (from: Dated, to: Dated): number => (to.value - from.value) / (to.year - from.year);

/** Growth counted so that more is better: the sign of the direction, and of a negative base (Statistics Canada). */
const gain = (growth: number | null, base: Dated, direction: Way): number | null =>
  growth === null ? null : growth * signOf(direction) * (base.value < 0 ? -1 : 1);

/** How much smaller cuts become near a natural limit L: 1 − (y0/L)^4.44 up to L, mirrored up to 2L, 1 beyond and without limit (Open SDG). */
export function limitFactor(base: number, limit: number | null): number {
  if (limit === null || limit === 0) return 1;
  const share = Math.abs(base / limit);
  if (share >= 2) return 1;
  return clean(1 - (share <= 1 ? share : 2 - share) ** 4.44);
}

/** Whether a value is what the target asks for, as the target is printed. */
export function meets(value: number, { value: aim, bound }: Aim, direction: Way): boolean {
  if (bound === 'below') return value < aim;
  if (bound === 'at_least') return value >= aim;
  if (bound === 'at_most') return value <= aim;
  return direction === 'up' ? value >= aim : value <= aim;
}

function classAt(ratio: number, from: Readonly<Record<keyof typeof cuts, number>>): Outcome {
  if (ratio >= from.on_track) return 'on_track';
  if (ratio >= from.acceleration_needed) return 'acceleration_needed';
  return ratio >= from.limited ? 'limited' : 'moving_away';
}

/** The pace is linear where a growth rate misleads: at 0, at a natural limit, and where all lies near one (our own change). */
function isLinear({ base, latest, natural_limit: limit }: Ends, target: Aim): boolean {
  const values = [base.value, latest.value, target.value];
  if (target.value === limit || compoundGrowth(base, latest) === null || compoundGrowth(base, target) === null)
    return true;
  return limit !== null && values.every((value) => Math.abs(value - limit) <= nearLimit);
}

/** The value of the latest year at which growth, or the linear pace, is a given share of what is required. */
function valueAtShare({ base, latest, direction }: Ends, target: Aim, isOnLine: boolean, share: number): number {
  const years = latest.year - base.year;
  const way = signOf(direction);
  if (isOnLine) return clean(base.value + way * share * Math.abs(linearPaceOf(base, target)) * years);
  const required = Math.abs(compoundGrowth(base, target) ?? 0) * (base.value < 0 ? -1 : 1);
  return clean(base.value * (1 + way * share * required) ** years);
}

/** The method is the one that decides between base and target, where these classes begin. */
function boundariesOf(ends: Ends, target: Aim): Boundary[] {
  const { base, latest, direction } = ends;
  const isOnLine = isLinear({ ...ends, latest: { ...base, year: latest.year } }, target);
  if (meets(base.value, target, direction))
    return [
      { outcome: 'target_met', value: base.value },
      { outcome: 'target_met_falling', value: target.value },
    ];
  const classes = (['on_track', 'acceleration_needed', 'limited'] as const).map((outcome) => ({
    outcome,
    value: valueAtShare(ends, target, isOnLine, cuts[outcome]),
  }));
  return [{ outcome: 'target_met', value: target.value }, ...classes];
}

const isWorse = ({ base, latest, direction }: Ends): boolean => signOf(direction) * (latest.value - base.value) < 0;

/** The class where the latest value does not meet the target; without a ratio, because base and target are one, the way it moved. */
function unmet(ends: Ends, ratio: number | null): Outcome {
  return ratio === null ? (isWorse(ends) ? 'moving_away' : 'limited') : classAt(ratio, cuts);
}

/**
 * Against a target: R = s·d·g / |gT| with compound growth g since the base and gT from base to target (Statistics Canada, Open SDG 2.4),
 * L = the same with linear pace (ours for limits and zeros, and for comparison everywhere).
 */
function againstTarget(ends: Ends, target: Aim): Verdict {
  const { base, latest, direction } = ends;
  const [growth, required] = [compoundGrowth(base, latest), compoundGrowth(base, target)];
  const [pace, requiredPace] = [linearPaceOf(base, latest), linearPaceOf(base, target)];
  const growthRatio = over(gain(growth, base, direction), required === null ? null : Math.abs(required));
  const linearPace = over(pace * signOf(direction), Math.abs(requiredPace));
  const isOnLine = isLinear(ends, target);
  const ratio = isOnLine ? linearPace : growthRatio;
  const isMet = meets(latest.value, target, direction);
  const classes = [growthRatio, linearPace].flatMap((each) => (each === null ? [] : classAt(each, cuts)));
  return {
    outcome: isMet ? (isWorse(ends) ? 'target_met_falling' : 'target_met') : unmet(ends, ratio),
    method: isMet || ratio === null ? 'none' : isOnLine ? 'linear' : 'growth',
    growth_ratio: growthRatio,
    linear_pace: linearPace,
    method_sensitive: !isMet && new Set(classes).size > 1,
    growth: growth === null ? null : clean(growth),
    required_growth: required === null ? null : clean(required),
    pace: clean(pace),
    required_pace: clean(requiredPace),
    limit_factor: null,
    boundaries: boundariesOf(ends, target),
  };
}

/** Without a target: P = s·d·g against cuts that shrink near a natural limit (Statistics Canada, Open SDG 2.4); undefined without growth. */
function withoutTarget({ base, latest, direction, natural_limit }: Ends): Verdict | undefined {
  const growth = compoundGrowth(base, latest);
  const gained = gain(growth, base, direction);
  if (growth === null || gained === null) return undefined;
  const factor = limitFactor(base.value, natural_limit);
  const years = latest.year - base.year;
  const scaled = {
    on_track: growthCuts.on_track * factor,
    acceleration_needed: growthCuts.acceleration_needed * factor,
    limited: 0,
  };
  const boundaries = (['on_track', 'acceleration_needed', 'limited'] as const).map((outcome) => ({
    outcome,
    value: clean(base.value * (1 + (gain(scaled[outcome], base, direction) ?? 0)) ** years),
  }));
  return {
    outcome: classAt(clean(gained), scaled),
    method: 'growth',
    growth_ratio: null,
    linear_pace: null,
    method_sensitive: false,
    growth: clean(growth),
    required_growth: null,
    pace: clean(linearPaceOf(base, latest)),
    required_pace: null,
    limit_factor: factor,
    boundaries,
  };
}

/** What a base value and a later one say, against a target where there is one; undefined where growth has no meaning and there is no target. */
export const judge = (ends: Ends): Verdict | undefined =>
  ends.target === null ? withoutTarget(ends) : againstTarget(ends, ends.target);

export type Point = Pick<SeriesValue, 'year' | 'value' | 'status' | 'derivation' | 'flags'>;
type Known = Point & Dated;

/** What is judged: the values of one place and group, and what its records say of base year, target, direction and limit. */
export type Question = {
  readonly points: readonly Point[];
  readonly base_year: number | null;
  readonly target: (Aim & { readonly adopted_on: string }) | null;
  readonly direction: Direction;
  readonly natural_limit: number | null;
  readonly as_of: string;
};

/** A verdict, or the first obstacle to one; `base` and `latest` are the values looked at, where they exist. */
export type Answer = {
  readonly base: Known | null;
  readonly latest: Known | null;
  readonly obstacle: Obstacle | null;
  readonly outcome: Outcome;
  readonly verdict: Verdict | null;
};

const withoutFigures: readonly Obstacle[] = ['no_values', 'suppressed_only', 'projection_only'];
const notForJudging: readonly Obstacle[] = [
  'unverified',
  'no_direction',
  'area_without_target',
  'group_without_target',
];

/** The class of a measure that cannot be judged. */
export function outcomeOf(obstacle: Obstacle): Outcome {
  if (notForJudging.includes(obstacle)) return 'not_assessed';
  return withoutFigures.includes(obstacle) ? 'no_data' : 'insufficient_trend';
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isKnown = (point: Point): point is Known => point.value !== null;

/** Values that report rather than look ahead, up to the year of the target, in order; the estimates that we make ourselves only where nothing else is. */
function reportedPoints({ points, target }: Question): { usable: Known[]; estimated: Known[] } {
  const known = points
    .filter(isKnown)
    .filter(({ status, year }) => status !== 'projection' && year <= (target?.year ?? Infinity))
    .toSorted((a, b) => a.year - b.year);
  const isOurs = ({ derivation }: Known): boolean => derivation === 'weighted_estimate';
  return { usable: known.filter((point) => !isOurs(point)), estimated: known.filter(isOurs) };
}

function whyNoFigures({ points }: Question, estimated: readonly Known[]): Obstacle {
  if (estimated.length > 0) return 'weighted_only';
  if (points.some(({ status }) => status === 'projection')) return 'projection_only';
  return points.some(({ status }) => status === 'suppressed') ? 'suppressed_only' : 'no_values';
}

const isOutdated = ({ target, as_of }: Question, latest: Known): Obstacle | undefined => {
  if (target) return latest.year < yearOf(target.adopted_on) ? 'older_than_target' : undefined;
  return latest.year < yearOf(as_of) - oldestWithoutTarget ? 'values_too_old' : undefined;
};

function obstacleTo(question: Question, usable: readonly Known[], base: Known | undefined): Obstacle | undefined {
  const latest = usable.at(-1);
  if (question.direction === 'none') return 'no_direction';
  if (latest === undefined) return whyNoFigures(question, reportedPoints(question).estimated);
  const outdated = isOutdated(question, latest);
  if (outdated) return outdated;
  if (usable.length < 2) return 'too_few_points';
  if (base === undefined) return 'base_missing';
  if (latest.year - base.year < shortestSpan) return 'span_too_short';
  const isBroken = usable.some(({ year, flags }) => year > base.year && flags.includes('break'));
  return isBroken ? 'break_between' : undefined;
}

/** Judges one measure of one place and group, or says what stands in the way; `blocked` names what its records already rule out. */
export function assess(question: Question, blocked: Obstacle | null = null): Answer {
  const { direction, target, natural_limit, base_year } = question;
  const { usable, estimated } = reportedPoints(question);
  const [base, latest] = [usable.find(({ year }) => year === base_year), usable.at(-1)];
  const seen = { base: base ?? null, latest: latest ?? estimated.at(-1) ?? null };
  const obstacle = blocked ?? obstacleTo(question, usable, base) ?? null;
  const refused = (why: Obstacle): Answer => ({ ...seen, obstacle: why, outcome: outcomeOf(why), verdict: null });
  if (obstacle !== null || !base || !latest || direction === 'none') return refused(obstacle ?? 'base_missing');
  const verdict = judge({ base, latest, target, direction, natural_limit });
  return verdict ? { ...seen, obstacle: null, outcome: verdict.outcome, verdict } : refused('growth_not_defined');
}
