import type { GeoProjection } from 'd3';

/** A window in a map that shows another part of the earth, or the same larger. */
export interface Frame {
  readonly id: 'hoang-sa' | 'truong-sa' | 'delta' | 'southeast';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it shows islands that lie beyond a narrow map, and not a part of the map once more and larger. */
  readonly instead: boolean;
  /** A `transform` that brings the map's own lines into the window. */
  readonly transform: string;
  /** Whether the map shows a point of the earth here instead of at its true place. */
  readonly holds: (longitude: number, latitude: number) => boolean;
  /** From the place on the map to the place in the window. */
  readonly move: (x: number, y: number) => { readonly x: number; readonly y: number };
}

interface Plan {
  readonly id: Frame['id'];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly zoom: number;
  /** Latitude at the middle of the window, or the edge of the map that it stands at. */
  readonly level: number | 'top' | 'bottom';
  readonly side: 'left' | 'right';
  readonly instead: boolean;
}

const plans: readonly Plan[] = [
  // At the level of Đà Nẵng, and at the map's own scale.
  archipelago('hoang-sa', [110.9, 15.55, 113.0, 17.25], 1, 16.05),
  archipelago('truong-sa', [111.6, 7.55, 116.1, 11.75], 0.56, 'bottom'),
  enlarged('delta', [105.25, 19.88, 107.1, 21.45], 1.75, 'top', 'right'),
  // Over Cambodia, where a map of Viet Nam has nothing to show.
  enlarged('southeast', [105.6, 9.9, 107.65, 11.55], 1.7, 12.75, 'left'),
];

type Box = readonly [west: number, south: number, east: number, north: number];

function archipelago(id: Frame['id'], box: Box, zoom: number, level: Plan['level']): Plan {
  return { ...enlarged(id, box, zoom, level, 'right'), instead: true };
}

function enlarged(
  id: Frame['id'],
  [west, south, east, north]: Box,
  zoom: number,
  level: Plan['level'],
  side: Plan['side'],
): Plan {
  return { id, west, south, east, north, zoom, level, side, instead: false };
}

/**
 * The windows at the edges of a map: the archipelagos Hoàng Sa and Trường Sa, which lie beyond a narrow map, and enlarged the Red River
 * Delta and the land around Ho Chi Minh City, where provinces are small.
 */
export function frames(projection: GeoProjection, mapWidth: number, mapHeight: number): Frame[] {
  const gap = mapWidth / 75;
  return plans.map((plan) => {
    const [left, top] = projection([plan.west, plan.north]) ?? [0, 0];
    const [right, bottom] = projection([plan.east, plan.south]) ?? [0, 0];
    const width = Math.round((right - left) * plan.zoom);
    const height = Math.round((bottom - top) * plan.zoom);
    const x = Math.round(plan.side === 'left' ? gap : mapWidth - gap - width);
    const y = Math.round(topOf(plan.level, height));
    return {
      id: plan.id,
      instead: plan.instead,
      x,
      y,
      width,
      height,
      ...moved(plan.zoom, x - left * plan.zoom, y - top * plan.zoom),
      holds: holder(plan),
    };
  });

  function topOf(level: Plan['level'], height: number): number {
    if (level === 'top') return gap;
    if (level === 'bottom') return mapHeight - gap - height;
    return (projection([108, level])?.[1] ?? 0) - height / 2;
  }
}

function moved(zoom: number, dx: number, dy: number): Pick<Frame, 'transform' | 'move'> {
  return {
    transform: `translate(${Math.round(dx)} ${Math.round(dy)}) scale(${zoom})`,
    move: (x, y) => ({ x: Math.round(x * zoom + dx), y: Math.round(y * zoom + dy) }),
  };
}

const holder =
  ({ west, south, east, north, instead }: Plan): Frame['holds'] =>
  (longitude, latitude) =>
    instead && longitude > west && longitude < east && latitude > south && latitude < north;
