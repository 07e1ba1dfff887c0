import { geoMercator, geoPath } from 'd3';
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { anchor } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { frames } from './frames.ts';
import type { Frame } from './frames.ts';
import type { Box } from './free.ts';
import { boxOf, lineCollector, linePath, ringPath, size } from './rings.ts';
import type { Line } from './rings.ts';

/** A topology with the land around under `neighbours` and the areas to draw under other names. */
export type Shapes = Topology<Record<string, GeometryCollection>>;

/** One area drawn: its path, and where its name stands. */
export interface Outline extends Anchor {
  readonly id: string;
  readonly d: string;
  readonly box: Box;
}

/** All lines of a map, in whole units of a view box of `width` × `height`. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  /** The width and height within which the archipelagos stand at their true place as well. */
  readonly wide: number;
  readonly deep: number;
  readonly areas: readonly Outline[];
  /** Between two areas. */
  readonly borders: string;
  /** All areas together. */
  readonly land: string;
  readonly neighbours: string;
  readonly frames: readonly Frame[];
  /** Where a point of the earth, in degrees, stands: in a frame if the frame shows it. */
  readonly place: (longitude: number, latitude: number) => { readonly x: number; readonly y: number };
  /** Where it truly stands, be it beyond the width. */
  readonly truly: (longitude: number, latitude: number) => { readonly x: number; readonly y: number };
  /** The edges of some areas, each once. */
  readonly edges: (ids: ReadonlySet<string>) => string;
  /** The borders that some areas have with each other. */
  readonly between: (ids: ReadonlySet<string>) => string;
}

/** The proportion of a map to its width: Viet Nam upright, with the sea to its right for the frames. */
export const proportion = 50 / 31;
/** How much wider and deeper the archipelagos make a map: up to 116.3° E and 7.5° N. */
const [wideness, depth] = [45 / 31, 1.05];
const margin = 1 / 40;
const nameHeight = 14;
/** How many of the smallest islands would fill the width. */
const dotsAcross = 400;

const known = new WeakMap<Shapes, Map<string, Outlines>>();

/** The lines of one object of a topology at a width; computed once for each topology, object and width. Throws if there is no such object. */
export function outlines(shapes: Shapes, object: string, width = 620): Outlines {
  const ofShapes = known.get(shapes) ?? new Map<string, Outlines>();
  known.set(shapes, ofShapes);
  const key = `${object} ${width}`;
  const found = ofShapes.get(key) ?? drawn(shapes, object, width);
  ofShapes.set(key, found);
  return found;
}

function drawn(shapes: Shapes, object: string, width: number): Outlines {
  const areas = shapes.objects[object];
  const around = shapes.objects['neighbours'];
  if (!areas || !around) throw new Error(`the topology has no object “${areas ? 'neighbours' : object}”`);
  const height = Math.round(width * proportion);
  const [wide, deep] = [Math.round(width * wideness), Math.round(height * depth)];
  const projection = fitted(feature(shapes, areas), width, height);
  const ring = (shape: GeoPermissibleObjects) => linesOf(shape, projection);
  const line = (filter: (a: GeometryObject, b: GeometryObject) => boolean) =>
    linePath(ring(mesh(shapes, areas, filter)));
  const rings = (lines: readonly Line[]) => ringPath(lines, width / dotsAcross);
  const inFrames = frames(projection, width, height);
  return {
    width,
    height,
    wide,
    deep,
    areas: areas.geometries.map((area) => outline(String(area.id), ring(feature(shapes, area)), rings)),
    borders: line((a, b) => a !== b),
    land: rings(ring(merge(shapes, areas.geometries.filter(isArea)))),
    neighbours: rings(linesOf(feature(shapes, around), clippedTo(projection, wide, deep))),
    frames: inFrames,
    place: (longitude, latitude) => placed(projection, inFrames, longitude, latitude),
    truly: (longitude, latitude) => placed(projection, [], longitude, latitude),
    edges: (ids) => line((a, b) => ids.has(String(a.id)) || ids.has(String(b.id))),
    between: (ids) => line((a, b) => a !== b && ids.has(String(a.id)) && ids.has(String(b.id))),
  };
}

const isArea = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Viet Nam as tall as the map, at its left edge; resampling is off so that a border's two sides stay the same line. */
function fitted(areas: GeoPermissibleObjects, width: number, height: number): GeoProjection {
  const space = width * margin;
  const projection = geoMercator()
    .precision(0)
    .fitHeight(height - 2 * space, areas);
  const [left, top] = geoPath(projection).bounds(areas)[0];
  const [x, y] = projection.translate();
  return projection.translate([x - left + space, y - top + space]);
}

function clippedTo(projection: GeoProjection, width: number, height: number): GeoProjection {
  const copy = geoMercator().precision(0).scale(projection.scale()).translate(projection.translate());
  return copy.clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
}

function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const collector = lineCollector();
  geoPath(projection, collector)(shape);
  return collector.lines;
}

function outline(id: string, lines: readonly Line[], rings: (lines: readonly Line[]) => string): Outline {
  const main = lines.reduce((best, line) => (size(line) > size(best) ? line : best), []);
  return { id, d: rings(lines), box: boxOf(lines.flat()), ...anchor(main, nameHeight) };
}

function placed(projection: GeoProjection, inFrames: readonly Frame[], longitude: number, latitude: number) {
  const [exactX, exactY] = projection([longitude, latitude]) ?? [0, 0];
  const [x, y] = [Math.round(exactX * 10) / 10, Math.round(exactY * 10) / 10];
  const frame = inFrames.find((one) => one.holds(longitude, latitude));
  return frame ? frame.move(x, y) : { x, y };
}
