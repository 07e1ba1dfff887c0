import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../src/geo/boundaries.ts';
import type { BoundaryTopology } from '../../src/geo/boundaries.ts';
import { packageFile } from '../../src/geo/packages.ts';
import { parts, provinces, shapes, units } from './content.ts';

type Name = 'p63' | 'p34' | 'neighbours';

const polygons = (topology: BoundaryTopology, name: Name): Position[][][] =>
  features(topology, name).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );

function features(topology: BoundaryTopology, name: Name): Feature<Polygon | MultiPolygon>[] {
  return feature(topology, topology.objects[name]).features as Feature<Polygon | MultiPolygon>[]; // all its objects are of areas
}

const arcsOf = (geometry: GeometryObject): number[] =>
  'arcs' in geometry ? geometry.arcs.flat(3).map((arc) => (arc < 0 ? ~arc : arc)) : [];

describe.each(['full', 'simple'] as const)('boundaries, %s', (detail) => {
  const topology = shapes[detail];

  it('draws every province of both eras once', () => {
    expect(features(topology, 'p63').map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    expect(features(topology, 'p34').map(({ id }) => id)).toEqual(provinces.map(({ id }) => id).sort());
  });

  it('lets one or two former provinces share each arc', () => {
    const uses = Map.groupBy(topology.objects.p63.geometries.flatMap(arcsOf), (arc) => arc);
    expect([...uses.values()].filter((list) => list.length > 2)).toEqual([]);
  });

  it.each(['p63', 'p34'] as const)('leaves no hole in %s and keeps all 95 or fewer parts', (name) => {
    expect(polygons(topology, name).filter((rings) => rings.length !== 1)).toEqual([]);
    if (name === 'p63') expect(polygons(topology, name)).toHaveLength(95);
  });

  it.each(['p63', 'p34', 'neighbours'] as const)('winds the rings of %s as d3 wants them', (name) => {
    for (const one of features(topology, name)) expect(geoArea(one), String(one.id)).toBeLessThan(0.1);
  });
});

describe('boundaries', () => {
  it('weighs less than 20 kB without the neighbours, gzipped', () => {
    const { p63, p34 } = shapes.full.objects;
    const used = new Set(p63.geometries.flatMap(arcsOf));
    const own = {
      ...shapes.full,
      objects: { p63, p34 },
      arcs: shapes.full.arcs.map((arc, i) => (used.has(i) ? arc : [])),
    };
    expect(gzipSync(JSON.stringify(own), { level: 9 }).length).toBeLessThan(20_000);
  });

  it('keeps the vertices of the package exactly', () => {
    const grid = polygons(shapes.full, 'p63').flat(2).flat();
    expect(grid.filter((degrees) => !Number.isInteger(degrees * 1024))).toEqual([]);
  });

  it('gives no neighbour land within Hoàng Sa or Trường Sa', () => {
    const points = polygons(shapes.full, 'neighbours').flat(2);
    const within = (west: number, south: number, east: number, north: number) =>
      points.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
    expect(within(110.9, 15.5, 113.1, 17.3)).toEqual([]);
    expect(within(111.4, 6.9, 116.6, 12)).toEqual([]);
  });

  it('takes no Viet Nam from the world map', () => {
    expect(features(shapes.full, 'neighbours').map(({ id }) => id)).not.toContain('704');
  });

  it('says which unit has no outline, and which outline no unit', () => {
    const renamed = units.map((unit) => (unit.id === 'p63-01' ? { ...unit, boundary: 'Nowhere' } : unit));
    expect(() => boundaries(renamed, parts)).toThrow('p63-01: the boundary package has no outline “Nowhere”');
    expect(() => boundaries(units.slice(1), parts)).toThrow('no unit names the outlines Hanoi');
  });

  it('says which unit has no successor, and which has two', () => {
    const rest = parts.filter((part) => part.from_area !== 'p63-02');
    expect(() => boundaries(units, rest)).toThrow('p63-02: has no successor');
    expect(() => boundaries(units, [...parts, { from_area: 'p63-02', to_area: 'p34-01' }])).toThrow(
      'p63-02: has two successors',
    );
  });

  it('refuses a package file that changed', () => {
    expect(() => packageFile('world-atlas/countries-110m.json', '0')).toThrow(
      /countries-110m.json: SHA-256 is [0-9a-f]{64}, not 0/,
    );
  });
});
