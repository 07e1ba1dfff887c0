import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { BoundaryTopology } from './boundaries.ts';

/** A point of the earth in degrees. */
export interface Centre {
  readonly longitude: number;
  readonly latitude: number;
}

/** The centre of the largest part of every area of an era, by id: where one would point at it on a map. */
export function centres(topology: BoundaryTopology, era: 'p34' | 'p63'): Map<string, Centre> {
  const { features } = feature(topology, topology.objects[era]);
  return new Map(
    features.map(({ id, geometry }) => {
      const rings =
        geometry.type === 'MultiPolygon'
          ? geometry.coordinates.map(([outer = []]) => outer)
          : geometry.type === 'Polygon'
            ? geometry.coordinates.slice(0, 1)
            : [];
      const main = rings.reduce((best, ring) => (twiceArea(ring) > twiceArea(best) ? ring : best), []);
      return [String(id), centreOf(main)];
    }),
  );
}

const crosses = (ring: readonly Position[]): number[] =>
  ring.slice(1).map(([x = 0, y = 0], i) => {
    const [bx = 0, by = 0] = ring[i] ?? [];
    return bx * y - x * by;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const twiceArea = (ring: readonly Position[]): number => Math.abs(sum(crosses(ring)));

/** The centroid of a closed ring. */
function centreOf(ring: readonly Position[]): Centre {
  const parts = crosses(ring);
  const along = (axis: 0 | 1): number =>
    sum(parts.map((part, i) => part * ((ring[i]?.[axis] ?? 0) + (ring[i + 1]?.[axis] ?? 0)))) / (3 * sum(parts));
  return { longitude: along(0), latitude: along(1) };
}
