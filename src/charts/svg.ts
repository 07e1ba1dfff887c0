/** An attribute's value; `undefined` leaves the attribute out. */
export type Value = string | number | undefined;

/** A node of a drawing: plain data, written as markup at build or as elements in the browser. */
export interface Svg {
  readonly name: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly (Svg | string)[];
}

type Child = Svg | string | undefined | readonly (Svg | string | undefined)[];

/** A node; children may be lists, and `undefined` among them is left out. Throws on a `style` attribute, which the site's policy blocks. */
export function svg(name: string, attributes: Svg['attributes'] = {}, ...children: Child[]): Svg {
  if ('style' in attributes) throw new Error(`<${name}>: use a class or a presentation attribute, not style`);
  return { name, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/** The markup of a drawing: text and attributes escaped, attributes in the order given, numbers to three decimals. */
export function toMarkup(node: Svg | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = written(node).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const content = node.children.map(toMarkup).join('');
  return `<${node.name}${attributes.join('')}${content === '' ? '/>' : `>${content}</${node.name}>`}`;
}

/** The drawing as elements of a browser's document. */
export function toElement(node: Svg, document: Document): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.name);
  for (const [name, value] of written(node)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : toElement(child, document))));
  return element;
}

/** A number as it stands in a drawing: at most three decimals, never `-0`. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;

const written = (node: Svg): [string, string][] =>
  Object.entries(node.attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(typeof value === 'number' ? rounded(value) : value)]],
  );

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
