import { outlines, type Outlines } from '../charts/outline.ts';
import { dot } from '../charts/rings.ts';
import type { Ground } from '../views/shapes.ts';
import type { Face } from './face.ts';
import type { Palette } from './palette.ts';
import type { Box, Line, Path } from './scene.ts';

/** The colour of each area; areas that are not named keep the colour of the land. */
export type Fills = ReadonlyMap<string, string>;

/** What a map of a picture shows. */
export type Country = {
  readonly ground: Ground;
  readonly fills: Fills;
  readonly land: string;
  /** Former provinces whose borders are drawn inside their province. */
  readonly parts?: readonly string[];
  /** The size of the names of both archipelagos. */
  readonly nameSize: number;
};

type Point = { readonly x: number; readonly y: number };
type Place = Point & { readonly scale: number };

/** In units of the outlines: of islands, and of those far out, which a picture in reduced size should still show. */
const [dotRadius, farRadius] = [2.2, 3.6];

const archipelagoOf = (of: Outlines, longitude: number, latitude: number): string | undefined =>
  of.frames.find(({ instead, holds }) => instead && holds(longitude, latitude))?.id;

const dots = (of: Outlines, islands: Ground['islands']): string =>
  islands
    .map(({ longitude, latitude }) => {
      const { x, y } = of.truly(longitude, latitude);
      return dot(x, y, archipelagoOf(of, longitude, latitude) ? farRadius : dotRadius);
    })
    .join('');

/** The names of the archipelagos above their islands, in two short lines, within the box. */
function names({ ground, nameSize }: Country, of: Outlines, at: Place, box: Box, face: Face, fill: string): Line[] {
  return ground.archipelagos.flatMap(({ frame, lines }) => {
    const points = ground.islands
      .filter(({ longitude, latitude }) => archipelagoOf(of, longitude, latitude) === frame)
      .map(({ longitude, latitude }) => of.truly(longitude, latitude));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const middle = at.x + ((Math.min(...xs) + Math.max(...xs)) / 2) * at.scale;
    const top = at.y + Math.min(...ys) * at.scale - nameSize * 0.7;
    return lines.map((words, i): Line => {
      const width = face.width(words, nameSize, 400);
      const x = Math.min(middle - width / 2, box.x + box.width - width);
      const y = top - (lines.length - 1 - i) * nameSize * 1.2;
      return { kind: 'line', words, x, y, size: nameSize, weight: 400, fill, role: 'decoration' };
    });
  });
}

/** How the map lies in a box: as large as it can be, at its right edge and in the middle of its height. */
function placeOf(of: Outlines, box: Box): Place {
  const scale = Math.min(box.width / of.wide, box.height / of.deep);
  return { x: box.x + box.width - of.wide * scale, y: box.y + (box.height - of.deep * scale) / 2, scale };
}

/**
 * Việt Nam in a box, with every island and with Hoàng Sa and Trường Sa at their true place and named; what lies around is left to the
 * paper. The strokes are in units of the scene.
 */
export function country(data: Country, box: Box, face: Face, palette: Palette): (Path | Line)[] {
  const { ground, fills, parts = [] } = data;
  const of = outlines(ground.shapes, ground.era);
  const at = placeOf(of, box);
  const path = (d: string, look: Partial<Path>): Path => ({ kind: 'path', d, ...at, ...look });
  const own = (id: string) => ground.islands.filter(({ area }) => area === id);
  const coast = Math.max(0.4, at.scale * 0.9);
  const filled = of.areas.filter(({ id }) => fills.has(id));
  return [
    path(of.land + dots(of, ground.islands), { fill: data.land, stroke: palette.coast, strokeWidth: coast }),
    ...filled.map(({ id, d }) => path(d + dots(of, own(id)), { fill: fills.get(id)! })),
    path(of.borders, { stroke: palette.border, strokeWidth: coast * 1.2 }),
    ...(parts.length > 1
      ? [
          path(outlines(ground.shapes, 'p63').between(new Set(parts)), {
            stroke: palette.border,
            strokeWidth: coast * 1.2,
            dash: [4 * coast, 3 * coast] as const,
          }),
        ]
      : []),
    ...names(data, of, at, box, face, palette.soft),
  ];
}
