import type { Face } from './face.ts';
import type { Palette } from './palette.ts';
import { rect, type Box, type Shape } from './scene.ts';
import { stack, type Block } from './stack.ts';

/** What every picture is drawn with. */
export type Tools = { readonly face: Face; readonly palette: Palette };

/** The strip that says that all data is simulated, along the upper edge of a picture; nothing where the data is real. */
export function simulatedStrip(
  { face, palette }: Tools,
  width: number,
  height: number,
  mark: string | undefined,
): Shape[] {
  if (mark === undefined) return [];
  const words: Block = { words: mark, size: height * 0.56, least: height * 0.2, weight: 600, fill: palette.attention };
  const room: Box = { x: height, y: 0, width: width - 2 * height, height };
  return [rect({ x: 0, y: 0, width, height }, palette.attentionGround), ...stack(face, [words], room, 'middle').lines];
}
