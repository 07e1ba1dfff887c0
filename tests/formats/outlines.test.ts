import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/dataset.ts';
import { geojson } from '../../src/formats/geojson.ts';
import { topojson } from '../../src/formats/topojson.ts';
import { withoutNeighbours } from '../../src/geo/outlines.ts';
import { provinces, shapes, units } from '../geo/content.ts';
import { description } from './awkward.ts';

const outlines = withoutNeighbours(shapes.full);
const said = { ...description, dataset: 'areas', outlines: () => outlines };
const ids = ['vn', ...[...provinces, ...units].map(({ id }) => id)].sort();
const areas: Table = {
  dataset: 'areas',
  key: ['area'],
  columns: [
    { name: 'area', type: 'string', nullable: false },
    { name: 'aliases', type: 'list', nullable: false },
    { name: 'edition', type: 'string', nullable: false },
  ],
  rows: ids.map((area) => ({ area, aliases: ['a', 'b'], edition: 'simulated' })),
};

// The form that the tests below look into.
const collection = JSON.parse(geojson.write(areas, said)) as FeatureCollection & { readonly [member: string]: unknown };
type Layers = Record<'p34' | 'p63' | 'unlocated', GeometryCollection>;
const topology = JSON.parse(topojson.write(areas, said)) as Topology<Layers> & { readonly [member: string]: unknown };

const ringsOf = (position: unknown): Position[][] =>
  Array.isArray(position) && Array.isArray(position[0]) && typeof position[0][0] === 'number'
    ? [position as Position[]]
    : (position as unknown[]).flatMap(ringsOf);

/** The area within a ring, above zero where it runs anticlockwise (the shoelace formula). */
const area = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]![0]! * y - x * ring[i]![1]!) / 2, 0);

const drawn = collection.features.flatMap(({ geometry }) =>
  geometry !== null && 'coordinates' in geometry ? ringsOf(geometry.coordinates) : [],
);

describe('GeoJSON', () => {
  it('has a feature for every row, with null where no outline is known', () => {
    expect(collection.features.map(({ id }) => id)).toEqual(ids);
    expect(collection.features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual(['vn']);
    expect(collection.features[0]!.properties).toEqual(areas.rows[0]);
  });

  it('winds its rings anticlockwise and closes them, in degrees east and north within its box', () => {
    expect(drawn.filter((ring) => area(ring) <= 0 || ring[0]!.join() !== ring.at(-1)!.join())).toEqual([]);
    const [west, south, east, north] = collection.bbox as [number, number, number, number];
    const points = drawn.flat();
    expect([Math.min(...points.map(([x]) => x!)), Math.max(...points.map(([, y]) => y!))]).toEqual([west, north]);
    expect([west > 102 && east < 110, south > 8 && north < 24]).toEqual([true, true]);
  });

  it('is no more exact than its source', () => {
    expect(drawn.flat(2).filter((degrees) => (String(degrees).split('.')[1] ?? '').length > 5)).toEqual([]);
  });
});

describe('TopoJSON', () => {
  it('draws the same places, the rest unlocated', () => {
    const [now, before] = [feature(topology, topology.objects.p34), feature(topology, topology.objects.p63)];
    expect([now.features.length, before.features.length]).toEqual([34, 63]);
    const there = collection.features.find(({ id }) => id === 'p34-01')!;
    const here = now.features.find(({ id }) => id === 'p34-01')!;
    expect(here.properties).toEqual(there.properties);
    const points = (of: typeof here): string[] =>
      [
        ...new Set(
          ('coordinates' in of.geometry ? ringsOf(of.geometry.coordinates) : [])
            .flat()
            .map((at) => at.map((degrees) => degrees.toFixed(4)).join()),
        ),
      ].sort();
    expect(points(here).length).toBe(points(there as typeof here).length);
    expect(topology.objects.unlocated.geometries.map(({ id }) => id)).toEqual(['vn']);
  });

  it('has no arc that nothing uses', () => {
    const used = new Set(
      JSON.stringify(
        Object.values(topology.objects).flatMap(({ geometries }) =>
          geometries.flatMap((geometry) => ('arcs' in geometry ? [JSON.stringify(geometry.arcs)] : [])),
        ),
      )
        .match(/-?\d+/g)!
        .map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc))),
    );
    expect(used.size).toBe(topology.arcs.length);
  });
});

it('is said in both who drew the outlines, and in the demo edition that it is one', () => {
  for (const file of [collection, topology]) {
    expect(file['licence']).toMatchObject({ id: 'ODbL-1.0', attribution: '© OpenStreetMap contributors' });
    expect([file['name'], file['version'], file['edition']]).toEqual(['areas', '1.2.3', 'simulated']);
  }
  expect(() => geojson.write(areas, description)).toThrow('no outlines');
});
