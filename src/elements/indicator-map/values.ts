import type { AreaClass } from '../../charts/swatch.ts';
import type { LinePoint } from '../../charts/runs.ts';
import type { EraValues, MapValues, ValueKind } from '../../views/map-values.ts';
import type { Era } from '../../views/shapes.ts';

/** What is known of one area in one year. */
export type Now = {
  readonly id: string;
  readonly value: number | null;
  readonly kind: ValueKind;
  readonly class: AreaClass;
};

/** A change since the first year that compares; `share` is of the first value, where this is not 0. */
export type Change = { readonly since: number; readonly difference: number; readonly share: number | undefined };

const nothing: ValueKind = { status: 'missing', derivation: null, flags: [], marks: [] };

function classOf(value: number | null, { status }: ValueKind, edges: readonly number[]): AreaClass {
  if (value === null) return status === 'suppressed' ? 'suppressed' : 'missing';
  // There are never more than five classes.
  return edges.slice(1, -1).filter((edge) => value >= edge).length as AreaClass;
}

/** The values of an era as the maps file has them. Throws where it has none. */
export function eraOf(values: MapValues, era: Era): EraValues {
  const found = values.eras[era];
  if (!found) throw new Error(`no values of ${era}`);
  return found;
}

/** All areas of an era in a year, in the order of the file: provinces first. */
export function nowOf(values: MapValues, era: Era, year: number): readonly Now[] {
  const { years, areas, edges, ...of } = eraOf(values, era);
  const at = years.indexOf(year);
  return areas.map((id, index) => {
    const value = of.values[index]?.[at] ?? null;
    const kind = values.kinds[of.kinds[index]?.[at] ?? -1] ?? nothing;
    return { id, value, kind, class: classOf(value, kind, edges) };
  });
}

/** Whether an area is a province of its era, which the map draws, and not the country or a region. */
export const isProvince = ({ id }: Pick<Now, 'id'>): boolean => /^p\d\d-/.test(id);

/** Provinces with a value from the highest to the lowest. */
export const ranked = (now: readonly Now[]): readonly (Now & { readonly value: number })[] =>
  now
    .filter((one): one is Now & { readonly value: number } => one.value !== null && isProvince(one))
    .sort((a, b) => b.value - a.value);

/** The place of a province among those with a value, 1 the highest; equal values share it. Undefined without a value. */
export function rankOf(now: readonly Now[], id: string): { rank: number; count: number } | undefined {
  const order = ranked(now);
  const own = order.find((one) => one.id === id);
  if (!own) return undefined;
  return { rank: order.findIndex(({ value }) => value === own.value) + 1, count: order.length };
}

/** The years of an area that compare with a year: those since its territory last changed. */
function comparable(values: MapValues, era: Era, id: string, year: number): { year: number; value: number | null }[] {
  const { years, areas, ...of } = eraOf(values, era);
  const index = areas.indexOf(id);
  const until = years
    .map((each, at) => ({ year: each, value: of.values[index]?.[at] ?? null, kind: of.kinds[index]?.[at] ?? -1 }))
    .filter((each) => each.year <= year);
  const broken = until.findLastIndex(({ kind }) => values.kinds[kind]?.flags.includes('break'));
  return until.slice(Math.max(0, broken));
}

/** How the value of an area changed from the first year that compares to a year; undefined where there is nothing to compare. */
export function changeOf(values: MapValues, era: Era, id: string, year: number): Change | undefined {
  const known = comparable(values, era, id, year).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first?.value == null || last?.value == null || last.year !== year || first.year === year) return undefined;
  const difference = last.value - first.value;
  return { since: first.year, difference, share: first.value === 0 ? undefined : difference / first.value };
}

const lineStatus = ({ status }: ValueKind): LinePoint['status'] =>
  status === 'preliminary' || status === 'estimate' || status === 'projection' ? status : 'final';

/** All years of an area as the points of a line. */
export function pointsOf(values: MapValues, era: Era, id: string): LinePoint[] {
  const { years, areas, ...of } = eraOf(values, era);
  const index = areas.indexOf(id);
  return years.map((x, at) => {
    const kind = values.kinds[of.kinds[index]?.[at] ?? -1] ?? nothing;
    return { x, y: of.values[index]?.[at] ?? null, status: lineStatus(kind), break: kind.flags.includes('break') };
  });
}
