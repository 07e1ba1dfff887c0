import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Row, Table } from '../domain/dataset.ts';
import { licence } from '../geo/boundaries.ts';
import type { Outlines } from '../geo/outlines.ts';
import type { Described, Format } from './format.ts';

const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** Twice the area that a ring goes around, above zero where it does so anticlockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + ring[index]![0]! * y - x * ring[index]![1]!, 0);

/** The rings of an area as RFC 7946 winds them (section 3.1.6): the outer one anticlockwise, those of holes clockwise. */
const wound = (rings: readonly Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const points = ring.map((position) => position.map(rounded));
    return turn(points) > 0 === (index === 0) ? points : points.toReversed();
  });

function geometryOf(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: wound(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(wound) };
  return geometry;
}

/** The shape of every area that has one, by its id. */
const shapes = (outlines: Outlines): Map<string, Geometry> =>
  new Map(
    (['p34', 'p63'] as const).flatMap((era) =>
      feature(outlines, outlines.objects[era]).features.map(({ id, geometry }) => [String(id), geometryOf(geometry)]),
    ),
  );

/** The outlines of a table of places; throws where its description has none. */
export function outlinesOf({ outlines }: Described): Outlines {
  if (outlines === undefined) throw new Error('the description has no outlines of these places');
  return outlines();
}

/** The cells of a row as properties, in the order of the columns. */
export const propertiesOf = ({ columns }: Table, row: Row): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));

/** What a file of outlines says of itself: a member of its own name, for readers of the formats leave unknown ones alone. */
export function about({ columns }: Table, { dataset, title, version, asOf }: Described) {
  const { of: _, ...words } = title;
  const edition = columns.some(({ name }) => name === 'edition') ? { edition: 'simulated' } : {};
  return { name: dataset, title: words, version, as_of: asOf, licence, ...edition };
}

export const isOutlined = ({ dataset }: Table): boolean => dataset === 'areas';

/**
 * GeoJSON (RFC 7946) with a feature for every row, also for those without an outline, whose geometry is null; positions are rounded to five
 * decimals, about a metre.
 */
export const geojson = {
  extension: 'geojson',
  mediaType: 'application/geo+json',
  licence: licence.url,
  fits: isOutlined,
  write: (table: Table, description: Described) => {
    const outlines = outlinesOf(description);
    const known = shapes(outlines);
    const features = table.rows.map((row) => {
      const id = String(row['area']);
      return { type: 'Feature', id, properties: propertiesOf(table, row), geometry: known.get(id) ?? null };
    });
    const head = { type: 'FeatureCollection', ...about(table, description), bbox: outlines.bbox!.map(rounded) };
    const lines = features.map((each) => JSON.stringify(each)).join(',\n');
    return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
  },
} satisfies Format;
