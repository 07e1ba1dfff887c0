import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FieldPath, ProseBody, ProseComponent } from '../domain/entry.ts';
import { excessOfProse } from './limits.ts';
import { readYaml, type Fault } from './structured.ts';

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

export type ProseFile = {
  readonly front: unknown;
  readonly body: ProseBody | undefined;
  readonly lineOf: (path: FieldPath) => number;
  readonly faults: readonly Fault[];
};

const modules = 'import and export are not allowed in prose; components are there by name';
const expressions = 'JavaScript in { } is not allowed in prose';

const refused: Readonly<Record<string, string>> = {
  mdxjsEsm: modules,
  mdxFlowExpression: expressions,
  mdxTextExpression: expressions,
  html: 'raw HTML is not allowed in prose',
  image: 'images are not allowed in prose',
  imageReference: 'images are not allowed in prose',
};

function component(node: Node, line: number, faults: Fault[]): ProseComponent {
  const name = node.name ?? '';
  const attributes: [string, string][] = [];
  for (const { type, name: attribute, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || !attribute || typeof value !== 'string') {
      faults.push({ line, field: 'text', message: `<${name}> attributes are plain strings in quotes, nothing else` });
    } else if (attributes.some(([earlier]) => earlier === attribute)) {
      faults.push({ line, field: 'text', message: `<${name}> has the attribute ${attribute} twice` });
    } else attributes.push([attribute, value]);
  }
  return { name, attributes: Object.fromEntries(attributes), line };
}

/** Addresses that stand in the text as they are, which the renderer makes links of. */
const bareLinks = (text: string, line: number): ProseBody['links'] =>
  [...text.matchAll(/(?:\bhttps?:\/\/|\bwww\.)[^\s<]*/gi)].map(([url]) => ({ url, line }));

function collect(node: Node, body: Mutable<ProseBody>, faults: Fault[]): void {
  const line = node.position?.start.line ?? 1;
  const message = refused[node.type];
  if (message) faults.push({ line, field: 'text', message });
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    body.words.push({ text: node.value ?? '', line });
  if (node.type === 'text') body.links.push(...bareLinks(node.value ?? '', line));
  if (node.type === 'link' || node.type === 'definition') {
    if (node.title) body.words.push({ text: node.title, line });
    if (node.url !== undefined) body.links.push({ url: node.url, line });
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    body.components.push(component(node, line, faults));
  for (const child of node.children ?? []) collect(child, body, faults);
}

/** The line of the first brace that is open at the end of a text, since the parser only knows where the text ends. */
function lineOfOpenBrace(text: string): number {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return text.slice(0, open[0] ?? 0).split('\n').length;
}

function syntaxFault(error: unknown, text: string): Fault {
  if (error instanceof RangeError) return { line: 1, field: 'text', message: 'nests too deeply to be read' };
  const reason = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error && 'line' in error ? Number(error.line) : 0;
  const line = place || Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
  if (/import\/exports? with acorn|only import\/exports/.test(reason)) return { line, field: 'text', message: modules };
  if (/end of file in expression/.test(reason))
    return { line: lineOfOpenBrace(text), field: 'text', message: `${expressions}, and a brace is not closed` };
  if (/expression/.test(reason)) return { line, field: 'text', message: expressions };
  return { line, field: 'text', message: `is not MDX: ${reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '')}` };
}

/** The words of a body and the line on which they begin; white space around them is no part of the text. */
function bodyIn(text: string): Mutable<ProseBody> {
  const start = /^[ \t\n]*/.exec(text)![0];
  const words = text.slice(start.length).replace(/[ \t\n]+$/, '');
  return { text: words, line: start.split('\n').length, components: [], words: [], links: [] };
}

function readBody(text: string): { body: ProseBody | undefined; faults: Fault[] } {
  const excess = excessOfProse(text);
  if (excess) return { body: undefined, faults: [{ ...excess, field: 'text' }] };
  const faults: Fault[] = [];
  const body = bodyIn(text);
  try {
    collect(unified().use(remarkParse).use(remarkMdx).parse(text) as unknown as Node, body, faults);
  } catch (error) {
    return { body: undefined, faults: [syntaxFault(error, text)] };
  }
  return { body, faults };
}

/** An MDX text taken apart: its front matter, and of its body all that rules look into. Lines count from the top of the file. */
export function readProse(text: string): ProseFile {
  const head = /^---\n([\s\S]*?\n)??---\n/.exec(text);
  if (!head) {
    const faults = [
      {
        line: 1,
        field: 'front matter',
        message: 'is missing: the file begins with a line ---, its fields and a line ---',
      },
    ];
    return { front: undefined, body: undefined, lineOf: () => 1, faults };
  }
  const front = readYaml(head[1] ?? '', 2);
  const blank = head[0].replace(/[^\n]/g, '');
  const { body, faults } = readBody(blank + text.slice(head[0].length));
  const lineOf = (path: FieldPath): number => (path.length === 0 ? 1 : front.lineOf(path));
  return { front: front.value, body, lineOf, faults: [...front.faults, ...faults] };
}
