import { join, resolve } from 'node:path';
import { materialMode, siteAddress } from '../src/reader/material.ts';
import { model, translators } from '../src/reader/model.ts';
import { cacheIn } from './material/cache.ts';
import { makeMaterial } from './material/make.ts';
import { makerVersion, readTools } from './material/tools.ts';

/*
 * Makes the kits of the Action Month and the share images of all pages into the folder that is named. The build runs it beside Astro, as
 * a process of its own; what was made before comes from a cache outside of node_modules and of the site.
 */

const folder = resolve(process.argv[2] ?? '.build/material');
const cache = cacheIn(join(import.meta.dirname, '../.cache/material'), makerVersion());
const started = performance.now();

try {
  const mode = materialMode();
  const shop = { model, translators, mode, site: siteAddress(), tools: readTools(), cache, out: folder };
  const { images, bytes } = await makeMaterial(shop);
  const { hits, misses } = cache.counts();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const size = (bytes / 1e6).toFixed(1);
  console.info(`${images} images, ${size} MB, in ${seconds} s: ${misses} files made, ${hits} as before`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
