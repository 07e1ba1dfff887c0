import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type * as TopoJson from 'topojson-specification';
import { packageFile } from './packages.ts';

// Of this package only the 50m file may be used: its 10m file gives Hoàng Sa away, and Viet Nam itself is badly drawn in both.
const file = 'world-atlas/countries-50m.json';
const sha256 = '04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394';

/** The land around, by the package's names; Viet Nam is not among them. */
const names: ReadonlySet<string> = new Set([
  'China',
  'Hong Kong',
  'Macao',
  'Laos',
  'Cambodia',
  'Thailand',
  'Myanmar',
  'Malaysia',
  'Philippines',
  'Brunei',
  'Indonesia',
]);

/** West, south, east, north in degrees: what any map of the site may show. */
const extent = [99, 5.5, 118.5, 25] as const;
const step = 1 / 256;

type Country = (TopoJson.Polygon | TopoJson.MultiPolygon) & { readonly properties: { readonly name: string } };
type World = TopoJson.Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;

/** The land of the neighbouring countries between 99–118.5° E and 5.5–25° N, to be drawn under Viet Nam; ids are ISO 3166-1 numbers. */
export function neighbours(): FeatureCollection<MultiPolygon> {
  const world = packageFile(file, sha256) as World; // its shape is fixed by its hash
  const found = world.objects.countries.geometries.filter((country) => names.has(country.properties.name));
  const features = found.map((country) => clipped(feature(world, country) as Feature<Polygon | MultiPolygon>)); // of an area, an area
  return { type: 'FeatureCollection', features: features.filter(({ geometry }) => geometry.coordinates.length > 0) };
}

function clipped({ id, geometry }: Feature<Polygon | MultiPolygon>): Feature<MultiPolygon> {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => rings.map(clippedRing).filter((ring) => ring.length > 3));
  return {
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: coordinates.filter((rings) => rings.length > 0) },
  };
}

interface Edge {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly inside: (value: number) => boolean;
}
const [west, south, east, north] = extent;
const edges: readonly Edge[] = [
  { axis: 0, at: west, inside: (x) => x >= west },
  { axis: 0, at: east, inside: (x) => x <= east },
  { axis: 1, at: south, inside: (y) => y >= south },
  { axis: 1, at: north, inside: (y) => y <= north },
];

/** A ring cut to the extent and set on a grid of 1/256°, closed; empty if nothing of it lies inside (Sutherland and Hodgman 1974). */
function clippedRing(ring: Position[]): Position[] {
  const open = edges.reduce(cut, ring.slice(1)).map(onGrid);
  const distinct = open.filter((point, i) => !same(point, open.at(i - 1)));
  const [first] = distinct;
  return first ? [...distinct, first] : [];
}

function cut(points: Position[], { axis, at, inside }: Edge): Position[] {
  return points.flatMap((point, i) => {
    const before = points.at(i - 1) ?? point;
    const [isIn, wasIn] = [inside(point[axis] ?? 0), inside(before[axis] ?? 0)];
    const crossing = isIn === wasIn ? [] : [meet(before, point, axis, at)];
    return isIn ? [...crossing, point] : crossing;
  });
}

function meet([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, axis: 0 | 1, at: number): Position {
  return axis === 0 ? [at, ay + ((by - ay) * (at - ax)) / (bx - ax)] : [ax + ((bx - ax) * (at - ay)) / (by - ay), at];
}

const onGrid = (point: Position): Position => point.map((value) => Math.round(value / step) * step);
const same = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b?.[1];
