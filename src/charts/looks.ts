import type { Svg, Value } from './svg.ts';

/** A rule of a style sheet that a drawing can be matched against. */
export interface Rule {
  readonly selector: readonly Compound[];
  /** Classes count a hundred, tags one. */
  readonly weight: number;
  readonly order: number;
  readonly declarations: ReadonlyMap<string, string>;
}

type Rules = ReadonlyMap<string, readonly Rule[]>;

/** What one element must be: a tag, classes it has and has not, or the root. */
interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly without: readonly string[];
  readonly root: boolean;
}

/** The properties that are attributes of drawings as well. */
const attributes = new Set([
  'fill',
  'font-size',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'vector-effect',
]);

/**
 * The rules of a style sheet in their order, nested ones joined to their parents'. Rules under a condition are left out: a drawing that
 * stands alone has one look; so are selectors that ask for more than tags, classes and what surrounds them.
 */
export const rulesOf = (css: string): Rule[] =>
  blocks(css.replace(/\/\*[\s\S]*?\*\//g, ''), ['']).map((rule, order) => ({ ...rule, order }));

function blocks(css: string, parents: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  const declarations = new Map<string, string>();
  let from = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] !== '{' && css[at] !== ';') continue;
    const head = css.slice(from, at).trim();
    if (css[at] === ';') {
      const colon = head.indexOf(':');
      declarations.set(head.slice(0, colon).trim(), head.slice(colon + 1).trim());
    } else {
      const end = closing(css, at);
      rules.push(...inner(head, css.slice(at + 1, end), parents));
      at = end;
    }
    from = at + 1;
  }
  const own = parents.flatMap((parent) => ruleOf(parent, declarations) ?? []);
  return declarations.size === 0 ? rules : [...own, ...rules];
}

function inner(head: string, body: string, parents: readonly string[]): Rule[] {
  if (head.startsWith('@layer')) return blocks(body, parents);
  if (head.startsWith('@')) return [];
  const selectors = head.split(',').map((selector) => selector.trim());
  return blocks(
    body,
    parents.flatMap((parent) => selectors.map((selector) => `${parent} ${selector}`.trim())),
  );
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error('a block of a style sheet does not end');
}

function ruleOf(selector: string, declarations: ReadonlyMap<string, string>): Rule | undefined {
  const compounds = selector.split(/\s+/).map(compoundOf);
  const known = compounds.filter((compound) => compound !== undefined);
  if (known.length < compounds.length) return undefined;
  const weight = known.reduce(
    (sum, { tag, classes, without, root }) =>
      sum + 100 * (classes.length + without.length + (root ? 1 : 0)) + (tag === undefined ? 0 : 1),
    0,
  );
  return { selector: known, weight, order: 0, declarations };
}

function compoundOf(text: string): Compound | undefined {
  if (text === ':root') return { tag: undefined, classes: [], without: [], root: true };
  const parts = /^([a-z][\w-]*)?((?:\.[\w-]+|:not\(\.[\w-]+\))*)$/i.exec(text);
  if (text === '' || !parts) return undefined;
  const rest = parts[2] ?? '';
  const without = [...rest.matchAll(/:not\(\.([\w-]+)\)/g)].map((match) => match[1] ?? '');
  const classes = [...rest.replace(/:not\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '');
  return { tag: parts[1], classes, without, root: false };
}

const classesOf = ({ attributes }: Svg): string[] => String(attributes['class'] ?? '').split(' ');

function fits(node: Svg, compound: Compound, isRoot: boolean): boolean {
  const own = classesOf(node);
  return (
    (compound.tag === undefined || compound.tag === node.name) &&
    compound.classes.every((name) => own.includes(name)) &&
    !compound.without.some((name) => own.includes(name)) &&
    (!compound.root || isRoot)
  );
}

/** Whether the last of a line of nodes, from the root down, is meant by a selector. */
function matches(line: readonly Svg[], selector: readonly Compound[]): boolean {
  const [last, node] = [selector.at(-1), line.at(-1)];
  if (!last || !node || !fits(node, last, line.length === 1)) return false;
  const before = selector.slice(0, -1);
  return before.length === 0 || line.some((_, i) => i < line.length - 1 && matches(line.slice(0, i + 1), before));
}

/** The value that a variable or a pair of colours stands for by day; undefined where the drawing's own attribute is to stay. */
function resolved(value: string, variables: ReadonlyMap<string, string>): string | undefined {
  const variable = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (variable !== undefined) return resolved(variables.get(variable) ?? 'revert-layer', variables);
  const light = /^light-dark\((.+?), ?[^,]+\)$/.exec(value)?.[1];
  if (light !== undefined) return resolved(light, variables);
  return value === 'revert-layer' ? undefined : value;
}

/** Where a rule is looked up: a class or the tag of what it is about. */
const keyOf = ({ selector }: Rule): string => {
  const last = selector.at(-1);
  return last?.classes[0] === undefined ? (last?.tag ?? ':root') : `.${last.classes[0]}`;
};

/** The rules that may be about a node, in their order. */
function candidates(node: Svg, rules: Rules, isRoot: boolean): Rule[] {
  const keys = [...classesOf(node).map((name) => `.${name}`), node.name, ...(isRoot ? [':root'] : [])];
  return keys.flatMap((key) => rules.get(key) ?? []);
}

/** A drawing whose look stands in attributes of its own instead of in style sheets, in the light colours, without its classes. */
export function withLooks(drawing: Svg, rules: readonly Rule[]): Svg {
  return dressed([drawing], drawing, Map.groupBy(rules, keyOf), new Map());
}

function dressed(line: readonly Svg[], node: Svg, rules: Rules, around: ReadonlyMap<string, string>): Svg {
  const declared = candidates(node, rules, line.length === 1)
    .filter(({ selector }) => matches(line, selector))
    .toSorted((a, b) => a.weight - b.weight || a.order - b.order)
    .flatMap(({ declarations }) => [...declarations]);
  const own = declared.filter(([name]) => name.startsWith('--'));
  const variables = own.length === 0 ? around : new Map([...around, ...own]);
  const look = [...new Map(declared.filter(([name]) => attributes.has(name)))].flatMap(([name, value]) => {
    const found = resolved(value, variables);
    return found === undefined ? [] : [[name, found] as const];
  });
  const given = Object.entries(node.attributes).filter(([name]) => name !== 'class' && !name.startsWith('data-'));
  return {
    name: node.name,
    attributes: Object.fromEntries<Value>([...given, ...look]),
    children: node.children.map((child) =>
      typeof child === 'string' ? child : dressed([...line, child], child, rules, variables),
    ),
  };
}
