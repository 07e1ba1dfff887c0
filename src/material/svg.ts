import { svg, toMarkup, type Svg } from '../charts/svg.ts';
import type { Face } from './face.ts';
import type { Scene, Shape } from './scene.ts';

/** The number of significant steps that a point of the scene is divided into for transforms. */
const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);

function nodeOf(face: Face, shape: Shape): Svg {
  if (shape.kind === 'rect') {
    const { x, y, width, height, fill } = shape;
    return svg('rect', { x, y, width, height, fill });
  }
  if (shape.kind === 'line') {
    const { words, x, y, size, weight, fill } = shape;
    return svg('path', { fill, d: face.outline(words, x, y, size, weight) });
  }
  const { d, x, y, scale, fill, stroke, strokeWidth = 1, dash, round } = shape;
  return svg('path', {
    transform: `translate(${fine(x)} ${fine(y)}) scale(${fine(scale)})`,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke && fine(strokeWidth / scale),
    'stroke-linejoin': stroke && 'round',
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-dasharray': dash && dash.map((part) => fine(part / scale)).join(' '),
    d,
  });
}

/**
 * A scene as an SVG file. Its words are outlines, so that it looks the same with every viewer and printer, whatever typefaces are there;
 * what they say stands in its title and description.
 */
export function sceneSvg(scene: Scene, face: Face): string {
  const { width, height, language, title, description, shapes } = scene;
  const node = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
    },
    svg('title', { id: 'title' }, title),
    svg('desc', { id: 'description' }, description),
    shapes.map((shape) => nodeOf(face, shape)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(node)}\n`;
}
