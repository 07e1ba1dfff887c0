import type { Frame } from './frames.ts';
import type { MapIsland } from './map.ts';
import type { Outlines } from './outline.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** What a window of a map is called, line by line. */
export interface WindowName {
  readonly frame: Frame['id'];
  readonly lines: readonly string[];
}

/** The windows of the archipelagos in a small map, so much further to the right that they and their names stay off the coast. */
export const windowsBeside = ({ frames }: Outlines, beside: number): Frame[] =>
  frames.filter(({ instead }) => instead).map((window) => ({ ...window, x: window.x + beside }));

/** Where an island stands in a map with such windows. */
export function placeBeside(outlines: Outlines, beside: number, { longitude, latitude }: MapIsland) {
  const { x, y } = outlines.place(longitude, latitude);
  const held = outlines.frames.some(({ instead, holds }) => instead && holds(longitude, latitude));
  return { x: held ? x + beside : x, y };
}

const lineHeight = 1.15;

/** The names of windows, flush with the side of the map that these stand at: above them, or below one that stands at the top of the map. */
export function windowNames(names: readonly WindowName[], frames: readonly Frame[]): Svg[] {
  return names.flatMap(({ frame: id, lines }) => {
    const frame = frames.find((one) => one.id === id);
    if (!frame) return [];
    const below = frame.y < frame.height;
    const left = frame.x < frame.width;
    const [x, y] = [left ? frame.x : frame.x + frame.width, below ? frame.y + frame.height + 4 : frame.y - 6];
    const first = below ? 1 : (1 - lines.length) * lineHeight;
    const rows = lines.map((line, i) => svg('tspan', { x, dy: `${i === 0 ? first : lineHeight}em` }, line));
    return [svg('text', { class: `window ${id}${left ? ' from-left' : ''}`, x, y }, rows)];
  });
}
