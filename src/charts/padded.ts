import { max, min } from 'd3';

/** A domain with room around the values; it crosses zero only if they do. */
export function padded(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = [min(values), max(values)];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 && low < 0 ? Math.min(0, high + room) : high + room,
  ];
}
