import { sound, type Content, type Problem } from '../entry.ts';
import { everyProse, type Rule } from './rule.ts';

/** The places for which something was published: indicator, area and year. */
function published(content: Content): ReadonlySet<string> {
  const totals = sound(content.observations).filter(
    ({ record }) => record.sex === 'total' && record.residence === 'total',
  );
  return new Set(totals.map(({ id, record }) => `${id} ${record.area} ${record.year}`));
}

/** Every `<Value>` in prose names a figure that was published, or one whose parts all were. */
export const proseValues: Rule = (content) => {
  const known = published(content);
  const indicators = new Map(sound(content.indicators).map(({ id, record }) => [id, record]));
  const isRatio = (indicator: string): boolean => indicators.get(indicator)?.kind === 'ratio';
  const rows = Map.groupBy(content.observations, ({ id }) => id);
  const whole = new Set([...rows].filter(([, list]) => list.every(({ record }) => record)).map(([id]) => id));
  const parts = Map.groupBy(sound(content.successions), ({ record }) => record.to_area);
  const has = (indicator: string, area: string, year: string): boolean => {
    // A values file with a fault of its own is told of once, there.
    if (!whole.has(indicator) && !isRatio(indicator)) return true;
    if (known.has(`${indicator} ${area} ${year}`)) return true;
    const { numerator, denominator, kind } = indicators.get(indicator) ?? {};
    if (numerator && denominator) return [numerator, denominator].every((part) => has(part, area, year));
    const former = parts.get(area) ?? [];
    const adds = kind === 'count' || former.length === 1;
    return adds && former.length > 0 && former.every(({ record }) => has(indicator, record.from_area, year));
  };
  const problems: Problem[] = [];
  for (const { file, body } of everyProse(content)) {
    for (const { name, attributes, line } of body?.components ?? []) {
      const { of = '', in: area = '', year = '' } = attributes;
      if (name !== 'Value' || !indicators.has(of) || !/^\d{4}$/.test(year) || has(of, area, year)) continue;
      const message = `<Value> no figure of ${of} for ${area} in ${year}; name a year that observations/${of}.csv has`;
      problems.push({ file, line, field: 'text', message });
    }
  }
  return problems;
};
