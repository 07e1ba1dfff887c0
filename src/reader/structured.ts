import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { FieldPath } from '../domain/entry.ts';
import { lineIn } from './locate.ts';

export type Fault = { readonly line: number; readonly field?: string; readonly message: string };
export type Structured = {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number;
  readonly faults: readonly Fault[];
};

const deepest = 40;

/** Whether flow brackets nest so deeply that no author can have meant it; parsers recurse on them. */
function nestsTooDeeply(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && depth < deepest) depth = 0;
    if (depth > deepest) return true;
  }
  return /^(\s*- ){40}/m.test(text);
}

const failed = (faults: Fault[]): Structured => ({ value: undefined, lineOf: () => faults[0]?.line ?? 1, faults });

/**
 * The value of a YAML text with the line of each field. Aliases, tags, merge keys and deep nesting are refused: no record needs them, and
 * they are how small files grow without end. `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, firstLine = 1): Structured {
  if (nestsTooDeeply(text)) return failed([{ line: firstLine, message: `nests more than ${deepest} levels deep` }]);
  const lines = new LineCounter();
  const shift = firstLine - 1;
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, merge: false });
  const faults: Fault[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line + shift,
    message: `is not YAML: ${error.message}`,
  }));
  visit(document, (_key, node) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const line = lines.linePos(offset).line + shift;
    if (isAlias(node) || (isScalar(node) && node.anchor)) {
      faults.push({ line, message: 'uses an anchor or alias (& or *); write the value out' });
      return visit.BREAK;
    }
    if (isScalar(node) && node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
      faults.push({ line, message: `uses the tag ${node.tag}; write a plain value` });
    }
    return undefined;
  });
  if (faults.length > 0) return failed(faults);
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf: (path) => lineIn(document, lines, path) + shift,
    faults,
  };
}

/** The value of a JSON text with the line of each field. */
export function readJson(text: string): Structured {
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /line (\d+)/.exec(reason);
    return failed([{ line: at ? Number(at[1]) : 1, message: `is not JSON: ${reason}` }]);
  }
  return readYaml(text);
}
