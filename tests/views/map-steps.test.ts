import { describe, expect, it } from 'vitest';
import { reading } from '../reading.ts';
import { centres } from '../../src/geo/centres.ts';
import { stepsOf, type Place } from '../../src/views/map-steps.ts';
import { mapValues } from '../../src/views/map-values.ts';
import { shapes } from '../geo/content.ts';

const place = (id: string, x: number, y: number, ...neighbours: string[]): Place => ({ id, x, y, neighbours });

describe('the steps of the arrow keys', () => {
  it('lead to the neighbour that lies straightest in the direction, and nowhere if none lies ahead', () => {
    const steps = stepsOf([
      place('middle', 0, 0, 'north', 'north-east', 'west'),
      place('north', 1, -10, 'middle'),
      place('north-east', 8, -6, 'middle'),
      place('west', -4, 0, 'middle'),
      place('far', 0, 5),
    ]);
    expect(steps.get('middle')).toEqual(['north', 'north-east', undefined, 'west']);
    expect(steps.get('north')).toEqual([undefined, undefined, 'middle', undefined]);
    expect(steps.get('far')).toEqual([undefined, undefined, undefined, undefined]);
  });
});

const { model } = reading;

/** All positions that a number of arrow keys can lead to. */
function reached(steps: readonly (readonly (number | null)[])[], from: number): Set<number> {
  const found = new Set([from]);
  for (const at of found) for (const to of steps[at] ?? []) if (to !== null) found.add(to);
  return found;
}

describe.each([
  ['p34', 34],
  ['p63', 63],
] as const)('on the map of %s', (era, count) => {
  const { areas, steps } = mapValues(model!, 'average-population').eras[era]!;
  const at = centres(shapes.simple, era);

  it('every province can be reached from every other', () => {
    expect(steps).toHaveLength(count);
    const stuck = steps.map((_, from) => reached(steps, from).size).filter((size) => size !== count);
    expect(stuck).toEqual([]);
  });

  it('every step leads to a neighbour, in its direction', () => {
    const wrong = steps.flatMap((four, from) =>
      four.flatMap((to, direction) => {
        if (to === null) return [];
        const [a, b] = [at.get(areas[from]!)!, at.get(areas[to]!)!];
        const ahead = [
          b.latitude - a.latitude,
          b.longitude - a.longitude,
          a.latitude - b.latitude,
          a.longitude - b.longitude,
        ][direction]!;
        const isNeighbour = model!.areas.get(areas[from]!)!.neighbours.includes(areas[to]!);
        return ahead > 0 && isNeighbour ? [] : [`${areas[from]} ${direction} ${areas[to]}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('the centre of every province lies in the country', () => {
    expect(at.size).toBe(count);
    const beyond = [...at.values()].filter(
      ({ longitude, latitude }) => longitude < 102 || longitude > 109.5 || latitude < 8.5 || latitude > 23.4,
    );
    expect(beyond).toEqual([]);
  });
});
