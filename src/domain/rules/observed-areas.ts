import { problemAt, sound } from '../entry.ts';
import type { Rule } from './rule.ts';

/** Every value lies in a unit that existed in its year; a projection may look beyond the end of the unit that it was made for. */
export const observedAreas: Rule = (content) => {
  const areas = new Map(sound(content.areas).map(({ record }) => [record.id, record]));
  return sound(content.observations).flatMap((entry) => {
    const { area, year, status } = entry.record;
    const unit = areas.get(area);
    if (!unit) return [];
    const [first, last] = [unit.valid_from?.slice(0, 4), unit.valid_until?.slice(0, 4)];
    if (first !== undefined && year < Number(first)) {
      return [problemAt(entry, ['year'], `${area} did not exist in ${year}: it begins on ${unit.valid_from}`)];
    }
    if (last !== undefined && year > Number(last) && status !== 'projection') {
      return [problemAt(entry, ['year'], `${area} did not exist in ${year}: it ended on ${unit.valid_until}`)];
    }
    return [];
  });
};
