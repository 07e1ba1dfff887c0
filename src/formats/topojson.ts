import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Row, Table } from '../domain/dataset.ts';
import type { Described, Format } from './format.ts';
import { licence } from '../geo/boundaries.ts';
import { about, isOutlined, outlinesOf, propertiesOf } from './geojson.ts';

/**
 * TopoJSON with the provinces of both eras in `p34` and `p63`, each shared border once, and in `unlocated` the rows without an outline; the
 * vertices are those of the boundary package, not rounded.
 */
export const topojson = {
  extension: 'topo.json',
  mediaType: 'application/json; charset=utf-8',
  licence: licence.url,
  fits: isOutlined,
  write: (table: Table, description: Described) => {
    const { objects, ...topology } = outlinesOf(description);
    const rows = new Map(table.rows.map((row) => [String(row['area']), row]));
    const withRow = (geometry: GeometryObject, row: Row): GeometryObject => ({
      ...geometry,
      properties: propertiesOf(table, row),
    });
    const own = ({ type, geometries }: GeometryCollection): GeometryCollection => ({
      type,
      geometries: geometries.map((geometry) => withRow(geometry, rows.get(String(geometry.id)) ?? {})),
    });
    const drawn = new Set([...objects.p34.geometries, ...objects.p63.geometries].map(({ id }) => id));
    const others = [...rows].filter(([id]) => !drawn.has(id));
    const unlocated = {
      type: 'GeometryCollection',
      geometries: others.map(([id, row]) => withRow({ type: null, id }, row)),
    };
    const { type, ...rest } = topology;
    const all = { p34: own(objects.p34), p63: own(objects.p63), unlocated };
    return `${JSON.stringify({ type, ...about(table, description), ...rest, objects: all })}\n`;
  },
} satisfies Format;
