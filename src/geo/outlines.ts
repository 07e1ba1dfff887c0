import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BoundaryTopology } from './boundaries.ts';

/** The outlines of the provinces of both eras and no other land. */
export type Outlines = Topology<Record<'p34' | 'p63', GeometryCollection>>;

/* The arcs of areas are lists of numbers in lists; all other shapes of a topology do not occur here. */
type Arcs = number | readonly Arcs[];

const mapArcs = (arcs: Arcs, change: (arc: number) => number): Arcs =>
  typeof arcs === 'number' ? change(arcs) : arcs.map((inner) => mapArcs(inner, change));

const changed = (geometry: GeometryObject, change: (arc: number) => number): GeometryObject =>
  // Areas have arcs, and keep the depth at which they lie.
  'arcs' in geometry ? ({ ...geometry, arcs: mapArcs(geometry.arcs, change) } as GeometryObject) : geometry;

/** The smallest box around points of the grid, in degrees. */
function boxOf({ arcs, transform }: Pick<BoundaryTopology, 'arcs' | 'transform'>): [number, number, number, number] {
  const { scale, translate } = transform!; // The topology is quantised.
  const points = arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const along = (axis: 0 | 1): number[] => points.map((point) => point[axis]!);
  return [Math.min(...along(0)), Math.min(...along(1)), Math.max(...along(0)), Math.max(...along(1))];
}

/** A topology without the land around and the arcs that only it has. */
export function withoutNeighbours({ type, transform, arcs, objects: { p34, p63 } }: BoundaryTopology): Outlines {
  const used = new Set<number>();
  const each = (change: (arc: number) => number, { geometries, ...rest }: GeometryCollection): GeometryCollection => ({
    ...rest,
    geometries: geometries.map((geometry) => changed(geometry, change)),
  });
  const note = (arc: number): number => (used.add(arc < 0 ? ~arc : arc), arc);
  [p34, p63].forEach((collection) => each(note, collection));
  const kept = [...used].toSorted((a, b) => a - b);
  const place = new Map(kept.map((arc, index) => [arc, index]));
  const renumbered = (arc: number): number => (arc < 0 ? ~place.get(~arc)! : place.get(arc)!);
  const own = kept.map((arc) => arcs[arc]!);
  return {
    type,
    bbox: boxOf({ arcs: own, ...(transform && { transform }) }),
    ...(transform && { transform }),
    objects: { p34: each(renumbered, p34), p63: each(renumbered, p63) },
    arcs: own,
  };
}
