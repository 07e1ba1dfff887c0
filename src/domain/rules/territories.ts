import { problemAt, sound, type Entry } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

/** By how much a province may differ from the sum of its parts, as a share: the resolution's areas against those of the parts. */
const tolerance = 0.0005;

type Area = RecordOf<'areas'>;

function misfitOfArea({ id, area_km2: whole }: Area, parts: readonly Area[]): string | undefined {
  const areas = parts.flatMap(({ area_km2: own }) => own ?? []);
  if (whole === undefined || areas.length < parts.length) return undefined;
  const total = areas.reduce((before, own) => before + own, 0);
  if (Math.abs(total - whole) <= tolerance * whole) return undefined;
  const ids = parts.map((part) => part.id).join(' and ');
  return `${id} measures ${whole} km², but its parts ${ids} measure ${total.toFixed(2)} km² (successions.csv)`;
}

/** The parts that the first one reaches over common borders of parts. */
function reached(parts: readonly Area[]): ReadonlySet<string> {
  const found = new Set(parts.slice(0, 1).map(({ id }) => id));
  for (const id of found) {
    const neighbours = parts.find((part) => part.id === id)?.neighbours ?? [];
    for (const { id: other } of parts) if (neighbours.includes(other)) found.add(other);
  }
  return found;
}

function misfitOfBorders({ id }: Area, parts: readonly Area[]): string | undefined {
  if (parts.some(({ neighbours }) => neighbours.length === 0)) return undefined;
  const found = reached(parts);
  const apart = parts.filter((part) => !found.has(part.id)).map((part) => part.id);
  if (apart.length === 0) return undefined;
  const names = [...found].join(' and ');
  return `${id} does not hang together: ${apart.join(' and ')} has no border with ${names} (successions.csv)`;
}

/** A province of today measures what its parts measure and hangs together, so that a part in the wrong place shows. */
export const territories: Rule = (content) => {
  const areas = new Map(sound(content.areas).map((entry) => [entry.record.id, entry]));
  const partsOf = (province: string): Area[] =>
    sound(content.successions)
      .filter(({ record }) => record.to_area === province)
      .flatMap(({ record }) => areas.get(record.from_area)?.record ?? []);
  const misfits = (entry: Entry<'areas'> & { readonly record: Area }) => {
    const parts = partsOf(entry.record.id);
    if (entry.record.kind !== 'province' || parts.length === 0) return [];
    const found = [
      ['area_km2', misfitOfArea(entry.record, parts)],
      ['id', misfitOfBorders(entry.record, parts)],
    ] as const;
    return found.flatMap(([field, what]) => (what === undefined ? [] : problemAt(entry, [field], what)));
  };
  return [...areas.values()].flatMap(misfits);
};
