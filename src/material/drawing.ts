import { childPictures, pictureFrame } from '../charts/pictures.ts';
import type { Svg } from '../charts/svg.ts';
import type { Look } from './palette.ts';
import type { Box, Path } from './scene.ts';
import type { Tools } from './tools.ts';

type Place = { readonly x: number; readonly y: number; readonly scale: number };

/** Where the children of a group lie, by its `translate(x y) scale(n)`. */
function within(at: Place, transform: unknown): Place {
  const [x = 0, y = 0, scale = 1] =
    String(transform)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return { x: at.x + x * at.scale, y: at.y + y * at.scale, scale: at.scale * scale };
}

/** A circle as a path of two half rings. */
const ring = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const outlineOf = ({ name, attributes }: Svg): string =>
  name === 'circle'
    ? ring(Number(attributes['cx']), Number(attributes['cy']), Number(attributes['r']))
    : String(attributes['d']);

/** How a node looks by all its classes; throws on a class that the sheet says nothing of. */
function lookOf({ attributes }: Svg, { palette }: Tools): Look {
  const names = String(attributes['class']).split(' ');
  return names.reduce((look, name) => {
    const own = palette.looks.get(name);
    if (!own) throw new Error(`the sheet of the pictures says nothing of .${name}`);
    return { ...look, ...own };
  }, {});
}

function shapesOf(node: Svg, at: Place, tools: Tools): Path[] {
  if (node.name === 'g') {
    const inner = within(at, node.attributes['transform']);
    return node.children.flatMap((child) => (typeof child === 'string' ? [] : shapesOf(child, inner, tools)));
  }
  const { fill, stroke, strokeWidth = 1, dash } = lookOf(node, tools);
  return [
    {
      kind: 'path',
      d: outlineOf(node),
      ...at,
      ...(fill && { fill }),
      ...(stroke && { stroke, strokeWidth: strokeWidth * at.scale, round: true }),
      ...(dash && { dash: [dash[0] * at.scale, dash[1] * at.scale] as const }),
    },
  ];
}

/** One of the pictures for children in a box, as large as it can be and in its middle. */
export function drawing(name: keyof typeof childPictures, box: Box, tools: Tools): Path[] {
  const frame = pictureFrame(name);
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  const at: Place = {
    x: box.x + (box.width - frame.width * scale) / 2 - frame.x * scale,
    y: box.y + (box.height - frame.height * scale) / 2 - frame.y * scale,
    scale,
  };
  return childPictures[name].flatMap((node) => shapesOf(node, at, tools));
}
