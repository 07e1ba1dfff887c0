/** How far each value stands from the middle line so that dots of a size do not cover each other: 0, then up and down in turn. */
export function swarm(xs: readonly number[], radius: number, lanes: number): number[] {
  const step = 2 * radius;
  const offsets = Array.from({ length: lanes }, (_, i) => (i % 2 === 1 ? -1 : 1) * Math.ceil(i / 2) * step);
  const ends = offsets.map(() => -Infinity);
  const result = xs.map(() => 0);
  const order = xs.map((_, i) => i).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
  for (const i of order) {
    const at = xs[i] ?? 0;
    const open = ends.findIndex((end) => at - end >= step);
    // Where all lanes are full, dots cover each other in the one whose last dot is farthest away.
    const lane = open === -1 ? ends.indexOf(Math.min(...ends)) : open;
    ends[lane] = at;
    result[i] = offsets[lane] ?? 0;
  }
  return result;
}
