import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import * as pagefind from 'pagefind';
import { reference } from '../../src/domain/languages.ts';
import { fold } from './fold.js';
import { settle, type BundleFile } from './settle.ts';

const BODY = 'data-pagefind-body';

// Pagefind's own interfaces: the site has its own.
const isUsed = (path: string): boolean => !/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(path);

// Scripts and styles are no text; of tags only those that carry metadata hold words for the index. A quoted value may hold a `>`.
const PIECES = /(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<(?:"[^"]*"|'[^']*'|[^"'>])*>)|([^<]+)/g;

/** A page as Pagefind is to read it: its words folded, its addresses and scripts untouched. */
export const foldPage = (html: string): string =>
  html.replace(PIECES, (piece: string, tag: string | undefined) =>
    tag === undefined || (tag.includes('data-pagefind-meta') && !tag.startsWith('<script')) ? fold(piece) : piece,
  );

async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const scriptOf = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

async function write(folder: string, path: string, content: Uint8Array | string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

async function writeBundle(folder: string, files: readonly BundleFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const host = `${await scriptOf('host.js')}export const home = '${reference}';\n`;
  for (const { path, content } of files.filter((file) => isUsed(file.path))) {
    if (path === 'pagefind.js') await write(folder, 'pagefind-core.js', host + new TextDecoder().decode(content));
    else await write(folder, path, content);
  }
  for (const name of ['pagefind.js', 'fold.js']) await write(folder, name, await scriptOf(name));
}

async function addPages(index: pagefind.PagefindIndex, folder: string): Promise<number> {
  let pages = 0;
  for (const file of await pagesOf(folder)) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!html.includes(BODY)) continue;
    const { errors } = await index.addHTMLFile({ url: addressOf(file), content: foldPage(html) });
    if (errors.length) throw new Error(`${file}: ${errors.join('; ')}`);
    pages++;
  }
  return pages;
}

/**
 * Writes the search index of a built site into its folder `pagefind`, replacing what was there. Every page that has
 * `data-pagefind-body` is indexed in its own language; the number of those pages comes back. Throws where Pagefind refuses a page.
 */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  try {
    const pages = await addPages(index, folder);
    const { files, errors: problems } = await index.getFiles();
    if (problems.length) throw new Error(problems.join('; '));
    await writeBundle(join(folder, 'pagefind'), settle(files));
    return { pages };
  } finally {
    await pagefind.close();
  }
}
