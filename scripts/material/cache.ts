import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that were made before, each under the hash of all that it was made from. */
export type Cache = {
  /** The file for a recipe: as it was made before, or made now and kept. */
  readonly get: (recipe: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  readonly counts: () => { readonly hits: number; readonly misses: number };
  /** Throws away what this run did not use, once that is most of what is kept. */
  readonly prune: () => void;
};

/** So many times as much as one run uses may be kept: the real edition, the demo, and a branch or two. */
const spare = 4;

/** A cache in a folder; `version` names all that makes files out of recipes, so that another maker finds nothing. */
export function cacheIn(folder: string, version: string): Cache {
  const used = new Set<string>();
  const counts = { hits: 0, misses: 0 };
  const pathOf = (recipe: string): string => {
    const hash = createHash('sha256').update(version).update('\0').update(recipe).digest('hex');
    return join(hash.slice(0, 2), hash);
  };
  const keep = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  };
  return {
    counts: () => ({ ...counts }),
    async get(recipe, make) {
      const path = pathOf(recipe);
      used.add(path);
      const file = join(folder, path);
      if (existsSync(file)) {
        counts.hits++;
        return readFileSync(file);
      }
      counts.misses++;
      const bytes = await make();
      keep(path, bytes);
      return bytes;
    },
    prune() {
      const kept = globSync('*/*', { cwd: folder });
      if (kept.length <= spare * used.size) return;
      for (const path of kept.filter((each) => !used.has(each))) rmSync(join(folder, path), { force: true });
    },
  };
}
