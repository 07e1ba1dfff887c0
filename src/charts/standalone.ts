import { withLooks } from './looks.ts';
import type { Rule } from './looks.ts';
import { svg } from './svg.ts';
import type { Svg } from './svg.ts';
import { fontSize, wrapped } from './words.ts';

/** What a drawing says around itself where no page does; all words are finished. */
export interface Around {
  readonly language: string;
  readonly title: string;
  /** Below it: how it is to be read, its licence, where it comes from. */
  readonly lines: readonly string[];
}

const margin = 20;
const titleSize = 20;
const footSize = 13;
const tall = 1.35;
/** Arial and its like first among those that everyone has; `words.ts` leaves them room. */
const faces = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif";
const [paper, ink, inkSoft] = ['#fdfcf9', '#1a2326', '#566163'];

/** A drawing as a file of its own: with its title above, its origin below and its look inside, in light colours, for any viewer. */
export function standalone(drawing: Svg, rules: readonly Rule[], { language, title, lines }: Around): Svg {
  const [width, height] = sizeOf(drawing);
  const { attributes, children } = withLooks(drawing, rules);
  const named = children.filter(isName);
  const head = wrapped(title, (width * fontSize) / titleSize / 1.06);
  const foot = lines.flatMap((line) => wrapped(line, (width * fontSize) / footSize));
  const top = margin + head.length * titleSize * tall + 8;
  const below = top + height + 8;
  const [wide, high] = [width + 2 * margin, Math.ceil(below + foot.length * footSize * tall + margin)];
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xml:lang': language,
      viewBox: `0 0 ${wide} ${high}`,
      width: wide,
      height: high,
      'font-family': faces,
      role: 'img',
      'aria-labelledby': attributes['aria-labelledby'],
      'aria-describedby': attributes['aria-describedby'],
    },
    named,
    svg('rect', { width: wide, height: high, fill: paper }),
    texts(head, margin, titleSize, { fill: ink, 'font-weight': 700 }),
    svg(
      'g',
      { transform: `translate(${margin} ${Math.round(top)})`, fill: attributes['fill'] },
      children.filter((child) => !isName(child)).map(linked),
    ),
    texts(foot, below, footSize, { fill: inkSoft }),
  );
}

const isName = (child: Svg | string): boolean =>
  typeof child !== 'string' && (child.name === 'title' || child.name === 'desc');

function sizeOf({ attributes }: Svg): [number, number] {
  const [, , width = 0, height = 0] = String(attributes['viewBox']).split(' ').map(Number);
  return [width, height];
}

const texts = (lines: readonly string[], top: number, size: number, look: Svg['attributes']): Svg[] =>
  lines.map((line, i) =>
    svg('text', { x: margin, y: Math.round(top + (i + 0.8) * size * tall), 'font-size': size, ...look }, line),
  );

/** Older viewers know links within a drawing by their older name only. */
function linked(node: Svg | string): Svg | string {
  if (typeof node === 'string') return node;
  const { href } = node.attributes;
  const attributes = href === undefined ? node.attributes : { ...node.attributes, 'xlink:href': href };
  return { ...node, attributes, children: node.children.map(linked) };
}
