import { checksumsOf } from '../checksums.ts';

/** How two folders differ, one line a path, in the order of paths; nothing where they hold the same bytes under the same names. */
export async function differencesOf(one: string, other: string): Promise<string[]> {
  const [first, second] = [await checksumsOf(one), await checksumsOf(other)];
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    if (!second.has(path)) return [`${path}: only in the first build`];
    if (!first.has(path)) return [`${path}: only in the second build`];
    return first.get(path) === second.get(path) ? [] : [`${path}: other bytes`];
  });
}
