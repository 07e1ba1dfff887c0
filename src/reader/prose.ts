import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { FieldPath, ProseBody, ProseComponent } from '../domain/entry.ts';
import { readYaml, type Fault } from './structured.ts';

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
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

const refused: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export are not allowed in prose; components are there by name',
  mdxFlowExpression: 'JavaScript in { } is not allowed in prose',
  mdxTextExpression: 'JavaScript in { } is not allowed in prose',
  html: 'raw HTML is not allowed in prose',
  image: 'images are not allowed in prose',
  imageReference: 'images are not allowed in prose',
};

function component(node: Node, line: number, faults: Fault[]): ProseComponent {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes ?? []) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else {
      faults.push({
        line,
        field: node.name ?? 'component',
        message: 'attributes are plain strings in quotes, nothing else',
      });
    }
  }
  return { name: node.name ?? '', attributes, line };
}

function collect(node: Node, body: Mutable<ProseBody>, faults: Fault[]): void {
  const line = node.position?.start.line ?? 1;
  const message = refused[node.type];
  if (message) faults.push({ line, field: 'text', message });
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    body.words.push({ text: node.value ?? '', line });
  if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined)
    body.links.push({ url: node.url, line });
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    body.components.push(component(node, line, faults));
  for (const child of node.children ?? []) collect(child, body, faults);
}

function readBody(text: string): { body: ProseBody | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  const body: Mutable<ProseBody> = { text: text.trim(), components: [], words: [], links: [] };
  try {
    collect(unified().use(remarkParse).use(remarkMdx).parse(text) as unknown as Node, body, faults);
  } catch (error) {
    const place = error instanceof Error && 'line' in error ? Number(error.line) : 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { body: undefined, faults: [{ line: place || 1, field: 'text', message: `is not MDX: ${reason}` }] };
  }
  return { body, faults };
}

/** An MDX text taken apart: its front matter, and of its body all that rules look into. Lines count from the top of the file. */
export function readProse(text: string): ProseFile {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
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
  const front = readYaml(head[1]!, 2);
  const blank = head[0].replace(/[^\n]/g, '');
  const { body, faults } = readBody(blank + text.slice(head[0].length));
  return { front: front.value, body, lineOf: front.lineOf, faults: [...front.faults, ...faults] };
}
