import { isMap, isNode, isSeq, type Document, type LineCounter, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '../domain/entry.ts';

/** The key of a pair as it is found in the value that JavaScript makes of its map. */
export const keyOf = ({ key }: Pair): string => String(isNode(key) ? key.toJSON() : key);

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Maps are asked for one field after another, so each is looked through once. */
function pairIn(map: YAMLMap, key: string): Pair | undefined {
  const index = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
  indexes.set(map, index);
  return index.get(key);
}

/** The line of a field in a YAML document, counted from 1: its key where it has one, else the nearest thing that holds it. */
export function lineIn(document: Document, lines: LineCounter, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairIn(node, String(step));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return Math.max(1, lines.linePos(offset).line);
}
