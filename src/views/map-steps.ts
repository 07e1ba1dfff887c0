/** An area as the arrow keys know it: where it stands, in any unit with `y` downwards, and which areas it borders on. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly string[];
}

/** The area in each direction, up, right, down and left; `undefined` at the edge of the map. */
export type Steps = ReadonlyMap<string, readonly (string | undefined)[]>;

const vectors = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/** A neighbour further off the direction than this lies beside, not ahead. */
const widest = (80 * Math.PI) / 180;

/** How far off a direction one area lies from another, in radians. */
const off = (from: Place, to: Place, [dx, dy]: readonly [number, number]): number =>
  Math.acos(((to.x - from.x) * dx + (to.y - from.y) * dy) / Math.hypot(to.x - from.x, to.y - from.y));

function stepFrom(from: Place, places: readonly Place[], vector: readonly [number, number]): string | undefined {
  const ahead = places
    .filter(({ id }) => from.neighbours.includes(id))
    .map((place) => ({ id: place.id, angle: off(from, place, vector) }))
    .filter(({ angle }) => angle <= widest)
    .sort((a, b) => a.angle - b.angle);
  return ahead[0]?.id;
}

/**
 * Where each arrow key leads from each area: to the neighbour that lies straightest in that direction; where none lies ahead, nowhere.
 * Every area can so be reached from every other, which is tested over the real outlines.
 */
export const stepsOf = (places: readonly Place[]): Steps =>
  new Map(places.map((place) => [place.id, vectors.map((vector) => stepFrom(place, places, vector))]));
