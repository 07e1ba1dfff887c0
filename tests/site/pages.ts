import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isLanguage, type Language } from '../../src/domain/languages.ts';

/** The folder of the built site. */
export const site = resolve(process.env['SITE_DIR'] ?? 'dist');

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A page as a browser reads it; `language` is that of its address, Vietnamese outside the three folders. */
export type Page = {
  readonly path: string;
  readonly language: Language;
  readonly html: string;
  readonly root: DefaultTreeAdapterTypes.Document;
};

/** Reads a page from its markup; tests plant faults through it. */
export function pageFrom(path: string, html: string): Page {
  const folder = path.split('/')[1] ?? '';
  return { path, language: isLanguage(folder) ? folder : 'vi', html, root: parse(html) };
}

const pathOf = (file: string): string => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of the site by its path from the root, as text. */
export const read = (path: string): string => readFileSync(join(site, path), 'utf8');

/** The paths, from the site's root, of the files that match a pattern, sorted. */
export const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Every HTML file of the site, the copy at the root and 404 included. */
export const pages: readonly Page[] = filesOf('**/*.html').map((file) => pageFrom(pathOf(file), read(file)));

/** The pages that readers and search engines go to: all but the copy at the root and 404. */
export const proper: readonly Page[] = pages.filter(({ path }) => /^\/(vi|en|fr)\//.test(path));

/** The page at an address; throws where there is none. */
export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

/** The address that the site was built for. */
export const origin = new URL(attribute(the(pageAt('/vi/').root, 'link', withAttribute('rel', 'canonical')), 'href')!)
  .origin;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

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

/** The texts of a page, head included, scripts and styles not. */
export function runs(node: Node, language = ''): Run[] {
  if (isElement(node) && ['script', 'style'].includes(node.tagName)) return [];
  const own = isElement(node) ? (attribute(node, 'lang') ?? language) : language;
  if (node.nodeName === '#text' && 'value' in node) return [{ text: node.value, language: own }];
  return childrenOf(node).flatMap((child) => runs(child, own));
}
