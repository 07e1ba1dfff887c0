import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { neighbours } from './neighbours.ts';
import { gridStep, provinces } from './provinces.ts';
import type { Unit } from './provinces.ts';

/** A former province that became part of a province of today. */
export interface Part {
  readonly from_area: string;
  readonly to_area: string;
}

/** Provinces of before (`p63`) and since July 2025 (`p34`) and the land around, all made of the same arcs. */
export type BoundaryTopology = Topology<Record<'p63' | 'p34' | 'neighbours', GeometryCollection>>;

export interface Boundaries {
  /** Every vertex of the package, about 110 m apart at the finest: for downloads and large maps. */
  readonly full: BoundaryTopology;
  /** The 35 % of the vertices that matter most: for maps inside a page. */
  readonly simple: BoundaryTopology;
}

/** The licence of the outlines of Viet Nam; what is derived from them is under it too. */
export const licence = {
  id: 'ODbL-1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
  attribution: '© OpenStreetMap contributors',
  attribution_url: 'https://www.openstreetmap.org/copyright',
} as const;

const kept = 0.35;
// The package's grid is exact, so that its vertices need no rounding; 102° E, 8° N makes the numbers of Viet Nam small.
const grid: { scale: [number, number]; translate: [number, number] } = {
  scale: [gridStep, gridStep],
  translate: [102, 8],
};

/**
 * The outlines of both eras, in full and simplified, ids as in `units` and `parts`. Throws if a unit has no outline, an outline no
 * unit, a unit no successor or two, or if a boundary package changed.
 */
export function boundaries(units: readonly Unit[], parts: readonly Part[]): Boundaries {
  const members = successors(units, parts);
  const raw = topology({ p63: provinces(units), neighbours: neighbours() }) as Topology<
    Record<'p63' | 'neighbours', GeometryCollection>
  >; // it makes collections of collections
  const objects = { p63: raw.objects.p63, p34: merged(raw, members), neighbours: raw.objects.neighbours };
  const both: BoundaryTopology = { ...raw, objects };
  return { full: quantize(both, grid), simple: quantize(simplified(both), grid) };
}

/** Province of today → its former provinces, both in the order of their ids. */
function successors(units: readonly Unit[], parts: readonly Part[]): Map<string, string[]> {
  const byUnit = Map.groupBy(parts, (part) => part.from_area);
  const pairs = units.map(({ id }) => {
    const [part, second] = byUnit.get(id) ?? [];
    if (!part || second)
      throw new Error(`${id}: ${part ? 'has two successors' : 'has no successor'} among the successions`);
    return part;
  });
  const sorted = pairs.toSorted((a, b) => compare(a.to_area, b.to_area) || compare(a.from_area, b.from_area));
  return new Map(
    [...Map.groupBy(sorted, (part) => part.to_area)].map(([id, list]) => [id, list.map((part) => part.from_area)]),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function merged(raw: Topology<Record<'p63', GeometryCollection>>, members: Map<string, string[]>): GeometryCollection {
  const shapes = new Map(
    raw.objects.p63.geometries.map((geometry) => [geometry.id, geometry as Polygon | MultiPolygon]),
  ); // provinces are areas
  const geometries = [...members].map(([id, parts]) => {
    const own = parts.flatMap((part) => shapes.get(part) ?? []);
    return { ...mergeArcs(raw, own), id };
  });
  return { type: 'GeometryCollection', geometries };
}

/** The threshold comes from the provinces alone: the neighbours are drawn more coarsely and would raise it. */
function simplified(both: BoundaryTopology): BoundaryTopology {
  const weighed = presimplify(both);
  const own = new Set(both.objects.p63.geometries.flatMap(arcsOf));
  return simplify(weighed, quantile({ ...weighed, arcs: weighed.arcs.filter((_, i) => own.has(i)) }, kept));
}

/** The arcs of an area, `i` and `~i` (the arc backwards) both as `i`. */
function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
