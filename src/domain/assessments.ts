import type { RecordOf } from './kinds.ts';
import { seriesOf, valueAt, type SeriesValue } from './lineage.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import { assess, methodVersion, type Aim, type Answer, type Boundary } from './progress.ts';
import type { AreaKind, AssessmentMethod, Direction, Obstacle, Outcome, ValueStatus } from './vocabulary.ts';

/** A verdict on one measure in one place and group against one level of a target, or why there is none, with everything that led there. */
export type Assessment = {
  readonly indicator: string;
  readonly area: string;
  readonly sex: SeriesValue['sex'];
  readonly residence: SeriesValue['residence'];
  /** The year stated in the records; its value is null where none is known. */
  readonly base_year: number | null;
  readonly base_value: number | null;
  readonly base_status: ValueStatus | null;
  readonly year: number | null;
  readonly value: number | null;
  readonly status: ValueStatus | null;
  readonly target: string | null;
  readonly target_year: number | null;
  readonly target_value: number | null;
  readonly bound: Aim['bound'] | null;
  readonly adopted_on: string | null;
  readonly direction: Direction;
  readonly natural_limit: number | null;
  readonly growth_ratio: number | null;
  readonly linear_pace: number | null;
  /** A year, as a share; the required one from the base to the target. */
  readonly growth: number | null;
  readonly required_growth: number | null;
  /** A year, in the unit of the indicator. */
  readonly pace: number | null;
  readonly required_pace: number | null;
  readonly limit_factor: number | null;
  readonly method: AssessmentMethod;
  readonly outcome: Outcome;
  readonly reason: Obstacle | null;
  readonly method_sensitive: boolean;
  readonly method_version: string;
  /** From best to worst: the value of `year` at which each class would begin. */
  readonly boundaries: readonly Boundary[];
  /** The nation's value of the same year and group, for a place that is not the nation. */
  readonly national_value: number | null;
  readonly as_of: string;
};

type Target = RecordOf<'targets'>;
type Group = Pick<SeriesValue, 'area' | 'sex' | 'residence'>;
type Aimed = { readonly id: string; readonly target: Target; readonly aim: Aim };

const groupKey = ({ area, sex, residence }: Group): string => `${area} ${sex} ${residence}`;
const isTotal = ({ sex, residence }: Group): boolean => sex === 'total' && residence === 'total';
const isNation = (model: Model, area: string): boolean => model.areas.get(area)?.kind === 'country';

/** The targets that an indicator is held against: the nation's, which its record names, and those of provinces, which name it. */
function targetsOf(model: Model, id: string): (readonly [string, Target])[] {
  const named = model.indicators.get(id)?.assessment.target;
  return [...model.targets].filter(([target, { indicator, area }]) =>
    isNation(model, area) ? target === named : indicator === id,
  );
}

const aimsFor = (model: Model, id: string, area: string): Aimed[] =>
  targetsOf(model, id)
    .filter(([, target]) => target.area === area)
    .flatMap(([target, record]) => record.values.map((aim) => ({ id: target, target: record, aim })));

const isUnverified = (indicator: RecordOf<'indicators'>, aimed: Aimed | undefined): boolean =>
  [indicator.confidence, aimed?.target.confidence].includes('unverified');

/** What the records alone rule out: a target binds the area that it names, and all of it; without one, only the nation is judged. */
function ruledOut(model: Model, id: string, group: Group, aimed: Aimed | undefined): Obstacle | null {
  const indicator = model.indicators.get(id)!;
  if (isUnverified(indicator, aimed)) return 'unverified';
  if (indicator.direction === 'none') return 'no_direction';
  if (aimed) return null;
  if (!isNation(model, group.area)) return 'area_without_target';
  return targetsOf(model, id).some(([, { area }]) => area === group.area) ? 'group_without_target' : null;
}

const numberOrNull = (value: number | 'none'): number | null => (value === 'none' ? null : value);

function nationalValue(model: Model, id: string, { area, ...group }: Group, { latest }: Answer): number | null {
  if (latest === null || isNation(model, area)) return null;
  const nation = [...model.areas.values()].find(({ kind }) => kind === 'country');
  return nation ? (valueAt(model, id, nation.id, latest.year, group)?.value ?? null) : null;
}

const aimOf = (aimed: Aimed | undefined) => ({
  target: aimed?.id ?? null,
  target_year: aimed?.aim.year ?? null,
  target_value: aimed?.aim.value ?? null,
  bound: aimed?.aim.bound ?? null,
  adopted_on: aimed?.target.adopted_on ?? null,
});

const endsOf = ({ base, latest }: Answer, stated: number | null) => ({
  base_year: stated,
  base_value: base?.value ?? null,
  base_status: base?.status ?? null,
  year: latest?.year ?? null,
  value: latest?.value ?? null,
  status: latest?.status ?? null,
});

const workingOf = ({ verdict }: Answer) => ({
  growth_ratio: verdict?.growth_ratio ?? null,
  linear_pace: verdict?.linear_pace ?? null,
  growth: verdict?.growth ?? null,
  required_growth: verdict?.required_growth ?? null,
  pace: verdict?.pace ?? null,
  required_pace: verdict?.required_pace ?? null,
  limit_factor: verdict?.limit_factor ?? null,
  method: verdict?.method ?? 'none',
  method_sensitive: verdict?.method_sensitive ?? false,
  boundaries: verdict?.boundaries ?? [],
});

function assessment(model: Model, id: string, group: Group, points: readonly SeriesValue[], aimed?: Aimed): Assessment {
  const indicator = model.indicators.get(id)!;
  const { direction, assessment: rules } = indicator;
  const blocked = ruledOut(model, id, group, aimed);
  const base_year = aimed?.target.base_year ?? numberOrNull(rules.base_year);
  const natural_limit = numberOrNull(rules.natural_limit);
  const target = aimed ? { ...aimed.aim, adopted_on: aimed.target.adopted_on } : null;
  const { as_of } = model.site;
  const answer = assess({ points, base_year, target, direction, natural_limit, as_of }, blocked);
  const { area, sex, residence } = group;
  return {
    ...{ indicator: id, area, sex, residence },
    ...endsOf(answer, base_year),
    ...aimOf(aimed),
    ...{ direction, natural_limit },
    ...workingOf(answer),
    ...{ outcome: answer.outcome, reason: answer.obstacle, method_version: methodVersion },
    ...{ national_value: nationalValue(model, id, group, answer), as_of },
  };
}

/** The places and groups that have entries, those that a target binds, and the nation; former provinces have ended and are not judged. */
function groupsOf(model: Model, id: string): Map<string, { group: Group; points: SeriesValue[] }> {
  const groups = new Map<string, { group: Group; points: SeriesValue[] }>();
  const at = (group: Group): SeriesValue[] => {
    const { area, sex, residence } = group;
    const entry = groups.get(groupKey(group)) ?? { group: { area, sex, residence }, points: [] };
    groups.set(groupKey(group), entry);
    return entry.points;
  };
  for (const area of [...model.areas.values()].filter(({ kind }) => kind === 'country'))
    at({ area: area.id, sex: 'total', residence: 'total' });
  for (const [, { area }] of targetsOf(model, id)) at({ area, sex: 'total', residence: 'total' });
  for (const value of seriesOf(model, id))
    if (!unjudged.includes(model.areas.get(value.area)?.kind)) at(value).push(value);
  return groups;
}

/** Former provinces have ended, and no target binds a commune. */
const unjudged: readonly (AreaKind | undefined)[] = ['former_province', 'commune'];

function ofIndicator(model: Model, id: string): Assessment[] {
  return [...groupsOf(model, id).values()].flatMap(({ group, points }) => {
    const aims = isTotal(group) ? aimsFor(model, id, group.area) : [];
    if (aims.length === 0) return [assessment(model, id, group, points)];
    return aims.map((aimed) => assessment(model, id, group, points, aimed));
  });
}

const all = remembered((model: Model, _all: string): readonly Assessment[] =>
  [...model.indicators.keys()].flatMap((id) => ofIndicator(model, id)),
);

/**
 * For every indicator, place and group: a verdict against each level of the target that binds it, or the reason why there is none.
 * Verdicts are never averaged, and are not the Committee's.
 */
export const assessmentsOf = (model: Model): readonly Assessment[] => all(model, '');

/** The assessments of one indicator. */
export const assessmentsOfIndicator = remembered((model: Model, id: string): readonly Assessment[] =>
  assessmentsOf(model).filter(({ indicator }) => indicator === id),
);
