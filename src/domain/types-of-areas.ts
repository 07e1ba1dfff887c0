import type { RecordOf } from './kinds.ts';

type Area = Pick<RecordOf<'areas'>, 'types' | 'valid_until'>;
export type AreaTypePeriod = RecordOf<'areas'>['types'][number];

/** The type that an area has on a day, or for a former province had on its last; undefined for areas without types. */
export function typeOn({ types, valid_until: last }: Area, day: string): AreaTypePeriod | undefined {
  const on = last !== undefined && last < day ? last : day;
  return types.findLast(
    ({ from = '', until }) => from <= on && (until === undefined || on.slice(0, until.length) <= until),
  );
}
