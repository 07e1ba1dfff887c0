import type { GeoProjection } from 'd3';

/** A window in a map that shows another part of the earth, or the same larger. */
export interface Frame {
  readonly id: 'hoang-sa' | 'truong-sa' | 'delta';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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
  readonly instead: boolean;
}

const plans: readonly Plan[] = [
  // At the level of Đà Nẵng, and at the map's own scale.
  { id: 'hoang-sa', west: 110.9, south: 15.55, east: 113.0, north: 17.25, zoom: 1, level: 16.05, instead: true },
  { id: 'truong-sa', west: 111.6, south: 7.55, east: 116.1, north: 11.75, zoom: 0.56, level: 'bottom', instead: true },
  { id: 'delta', west: 105.25, south: 19.88, east: 107.1, north: 21.45, zoom: 1.75, level: 'top', instead: false },
];

/** The windows of a map, all at its right edge: the archipelagos Hoàng Sa and Trường Sa, and the Red River Delta enlarged. */
export function frames(projection: GeoProjection, mapWidth: number, mapHeight: number): Frame[] {
  const gap = mapWidth / 75;
  return plans.map((plan) => {
    const [left, top] = projection([plan.west, plan.north]) ?? [0, 0];
    const [right, bottom] = projection([plan.east, plan.south]) ?? [0, 0];
    const width = Math.round((right - left) * plan.zoom);
    const height = Math.round((bottom - top) * plan.zoom);
    const x = Math.round(mapWidth - gap - width);
    const y = Math.round(topOf(plan.level, height));
    return {
      id: plan.id,
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
