import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../domain/entry.ts';
import { deepest, excessOfYaml, tooDeep } from './limits.ts';
import { keyOf, lineIn } from './locate.ts';

export type Fault = { readonly line: number; readonly field?: string; readonly message: string };
export type Structured = {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number;
  readonly faults: readonly Fault[];
};

const mostErrors = 20;

const failed = (faults: Fault[]): Structured => ({ value: undefined, lineOf: () => faults[0]?.line ?? 1, faults });

/** Keys that stand twice in a map, are no plain words, or mean something to JavaScript itself. */
function keyFaults(map: YAMLMap): { key: unknown; message: string }[] {
  const keys = new Set<string>();
  return map.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [{ key: pair.key ?? map, message: 'a field has no name that is a plain word' }];
    const key = keyOf(pair);
    const repeated = keys.has(key);
    keys.add(key);
    if (key === '__proto__') return [{ key: pair.key, message: '__proto__ is not a name for a field' }];
    return repeated ? [{ key: pair.key, message: `the field ${key} stands twice` }] : [];
  });
}

/** What no record needs and what makes small files grow without end or mean something else than they say. */
function treeFaults(document: Document, lineAtOffset: (offset: number) => number): Fault[] {
  const lineAt = (node: unknown): number => lineAtOffset((isNode(node) ? node.range?.[0] : 0) ?? 0);
  const faults: Fault[] = [];
  if (document.directives?.yaml.explicit)
    faults.push({ line: lineAt(undefined), message: 'has a directive (%YAML); leave it out' });
  visit(document, (_key, node, path) => {
    const holder = path.at(-1);
    const line = lineAt(isPair(holder) ? holder.key : node);
    if (path.length > 2 * deepest) {
      faults.push({ line, message: tooDeep });
      return visit.BREAK;
    }
    if (isMap(node)) faults.push(...keyFaults(node).map(({ key, message }) => ({ line: lineAt(key), message })));
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined)) {
      faults.push({ line, message: 'uses an anchor or alias (& or *); write the value out' });
    } else if (isNode(node) && node.tag !== undefined) {
      faults.push({ line, message: 'uses a tag (!); write a plain value' });
    }
    return undefined;
  });
  return faults.slice(0, mostErrors);
}

/**
 * The value of a YAML text with the line of each field. Aliases, tags, directives, fields that stand twice and deep nesting are refused: no
 * record needs them. `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): Structured {
  const shift = firstLine - 1;
  const excess = excessOfYaml(text);
  if (excess) return failed([{ ...excess, line: excess.line + shift }]);
  const lines = new LineCounter();
  // The parser compares each key with each other one; a set does it in one go.
  const options = {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text, options);
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + shift;
  const errors = syntaxFaults(document, lineAt);
  const faults = errors.length > 0 ? errors : treeFaults(document, lineAt);
  if (faults.length > 0) return failed(faults);
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => lineIn(document, lines, path) + shift,
    faults,
  };
}

/** The offset at which the quotation mark was opened that is not closed at another; the parser only knows where the text ends. */
function startOfQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type?.startsWith('QUOTE') && (node.range?.[1] ?? 0) >= end) start = node.range?.[0] ?? end;
    },
  });
  return start;
}

function reasonOf(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'holds a second document (---); a file is one';
  if (message.startsWith('Maximum call stack')) return tooDeep;
  return `is not YAML: ${message.startsWith('Missing closing') ? 'a quotation mark is never closed' : message}`;
}

/** What the parser did not understand; errors that only follow from an earlier one are left out. */
function syntaxFaults(document: Document, lineAt: (offset: number) => number): Fault[] {
  const faults = new Map<number, Fault>();
  for (const { code, message, pos } of document.errors.slice(0, mostErrors)) {
    const quote = message.startsWith('Missing closing');
    const line = lineAt(quote ? startOfQuote(document, pos[0]) : pos[0]);
    if (!faults.has(line)) faults.set(line, { line, message: reasonOf(code, message) });
    if (message.includes('in YAML stream')) break;
  }
  return [...faults.values()];
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The line of an unexpected token, for which there is no place in the error: the last line of the shortest beginning that has it. */
function lineOfToken(text: string): number {
  const lines = text.split('\n');
  let [least, most] = [1, lines.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (jsonError(lines.slice(0, middle).join('\n'))?.includes('is not valid JSON')) most = middle;
    else least = middle + 1;
  }
  return least;
}

function jsonFault(text: string, reason: string): Fault {
  const place = / in JSON at position.*line (\d+).*/s.exec(reason);
  if (place) return { line: Number(place[1]), message: `is not JSON: ${reason.slice(0, place.index)}` };
  if (!reason.includes('is not valid JSON'))
    return { line: text.trimEnd().split('\n').length, message: `is not JSON: ${reason}` };
  return { line: lineOfToken(text), message: `is not JSON: ${reason.replace(/, (\.\.\.)?".*$/s, '')}` };
}

/** The value of a JSON text with the line of each field. */
export function readJson(text: string): Structured {
  const excess = excessOfYaml(text);
  if (excess) return failed([excess]);
  const reason = jsonError(text);
  return reason === undefined ? readYaml(text) : failed([jsonFault(text, reason)]);
}
