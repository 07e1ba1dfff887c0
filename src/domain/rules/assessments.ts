import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

type Indicator = Entry<'indicators'> & { readonly record: NonNullable<Entry<'indicators'>['record']> };
type Target = Entry<'targets'> & { readonly record: NonNullable<Entry<'targets'>['record']> };

/** What keeps a target from being one that an indicator can be held against, besides what the target says of itself. */
function misfits({ record: indicator }: Indicator, { record: target }: Target): string[] {
  const base = target.base_year ?? indicator.assessment.base_year;
  const years = target.values.map(({ year }) => year);
  const early = years.filter((year) => typeof base === 'number' && year <= base);
  return [
    ...(target.direction === indicator.direction
      ? []
      : [`wants ${target.direction}, the indicator ${indicator.direction}`]),
    ...(years.length > 0 ? [] : ['has no level']),
    ...(new Set(years).size === years.length ? [] : ['has two levels for one year']),
    ...early.map((year) => `has a level for ${year}, which is not after the base year ${String(base)}`),
  ];
}

function ofNation(content: Content, indicator: Indicator, nations: ReadonlySet<string>): Problem[] {
  const path = ['assessment', 'target'];
  const named = indicator.record.assessment.target;
  const targets = sound(content.targets);
  if (named === 'none') {
    return targets
      .filter(({ record }) => record.indicator === indicator.id && nations.has(record.area))
      .map(({ id }) => problemAt(indicator, path, `is none, but the target "${id}" names this indicator`));
  }
  return targets
    .filter(({ id }) => id === named)
    .flatMap((target) => [
      ...(nations.has(target.record.area) ? [] : [`binds ${target.record.area}, not the nation`]),
      ...misfits(indicator, target),
    ])
    .map((what) => problemAt(indicator, path, `the target "${named}" ${what}`));
}

function ofPlaces(content: Content, indicator: Indicator, nations: ReadonlySet<string>): Problem[] {
  const own = sound(content.targets).filter(
    ({ record }) => record.indicator === indicator.id && !nations.has(record.area),
  );
  const places = new Map<string, string>();
  return own.flatMap((target) => {
    const { area } = target.record;
    const before = places.get(area);
    places.set(area, target.id);
    return [
      ...(before === undefined ? [] : [`stands beside "${before}": ${area} has one target for "${indicator.id}"`]),
      ...misfits(indicator, target),
    ].map((what) => problemAt(target, ['indicator'], what));
  });
}

/** An indicator names the nation's target that it is held against, and a target of a place fits the indicator that it names. */
export const assessments: Rule = (content) => {
  const nations = new Set(sound(content.areas).flatMap(({ record }) => (record.kind === 'country' ? record.id : [])));
  return sound(content.indicators).flatMap((indicator) => [
    ...ofNation(content, indicator, nations),
    ...ofPlaces(content, indicator, nations),
  ]);
};
