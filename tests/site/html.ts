import type { DefaultTreeAdapterTypes } from 'parse5';

/* Finding one's way in a parsed page. */

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** What an element is looked for by. */
export type Test = (element: Element) => boolean;

/** All elements within a node, in the order of the document, that pass every test; a word stands for a tag. */
export function all(node: Node, ...tests: readonly (Test | string)[]): Element[] {
  const passes = (element: Element): boolean =>
    tests.every((test) => (typeof test === 'string' ? element.tagName === test : test(element)));
  return childrenOf(node).flatMap((child) => [
    ...(isElement(child) && passes(child) ? [child] : []),
    ...all(child, ...tests),
  ]);
}

/** The one element that passes; throws if there is none, or more than one. */
export function the(node: Node, ...tests: readonly (Test | string)[]): Element {
  const [first, ...more] = all(node, ...tests);
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} elements instead of one`);
  return first;
}

/** The value of an attribute; `xlink:href` and the like with their prefix. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)?.value;
}

/** A test for an attribute, with a value if one is given. */
export function withAttribute(name: string, value?: string): Test {
  return (element) => {
    const own = attribute(element, name);
    return value === undefined ? own !== undefined : own === value;
  };
}

/** A test for a class. */
export const withClass =
  (name: string): Test =>
  (element) =>
    (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** The text of a node as one string. */
export const text = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(text).join(''));

/** The element around a node, or undefined. */
export const parent = (node: Element): Element | undefined =>
  node.parentNode && isElement(node.parentNode) ? node.parentNode : undefined;

/** Whether any element around this one has one of the tags. */
export function within(element: Element, ...tags: readonly string[]): boolean {
  const above = parent(element);
  return above !== undefined && (tags.includes(above.tagName) || within(above, ...tags));
}

/** A run of text with the language that it is marked as. */
export type Run = { readonly text: string; readonly language: string };

/** The texts of a page, head included, scripts and styles not, nor elements of the tags that are passed over. */
export function runs(node: Node, language = '', over: readonly string[] = []): Run[] {
  if (isElement(node) && ['script', 'style', ...over].includes(node.tagName)) return [];
  const own = isElement(node) ? (attribute(node, 'lang') ?? language) : language;
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value, language: own }];
  return childrenOf(node).flatMap((child) => runs(child, own, over));
}
