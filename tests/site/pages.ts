import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, the, withAttribute } from './html.ts';
import { isLanguage, type Language } from '../../src/domain/languages.ts';

/** The folder of the built site. */
export const site = resolve(process.env['SITE_DIR'] ?? 'dist');

/** A page as a browser reads it; `language` is that of its address, Vietnamese outside the three folders. */
export type Page = {
  readonly path: string;
  readonly language: Language;
  readonly html: string;
  readonly root: DefaultTreeAdapterTypes.Document;
};

/** Reads a page from its markup; tests plant faults through it. */
export function pageFrom(path: string, html: string): Page {
  const folder = path.split('/')[1] ?? '';
  return { path, language: isLanguage(folder) ? folder : 'vi', html, root: parse(html) };
}

const pathOf = (file: string): string => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of the site by its path from the root, as text. */
export const read = (path: string): string => readFileSync(join(site, path), 'utf8');

/** The paths, from the site's root, of the files that match a pattern, sorted. */
export const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: site })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const isEmbed = (file: string): boolean => /^[a-z]{2}\/embed\//.test(file);

/** Every page of the site, the copy at the root and 404 included; what is made for frames on other sites is none. */
export const pages: readonly Page[] = filesOf('**/*.html')
  .filter((file) => !isEmbed(file))
  .map((file) => pageFrom(pathOf(file), read(file)));

/** The paths of the pages that are made for frames on other sites, from the site's root. */
export const embedFiles: readonly string[] = filesOf('*/embed/*/index.html');

/** The pages that readers and search engines go to: all but the copy at the root and 404. */
export const proper: readonly Page[] = pages.filter(({ path }) => /^\/(vi|en|fr)\//.test(path));

/** The pages in folders of files for programs, which speak all languages beside each other. */
export const folderPages: readonly Page[] = pages.filter(({ path }) => /^\/(data|api)\//.test(path));

/** The page at an address; throws where there is none. */
export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

/** The address that the site was built for. */
export const origin = new URL(attribute(the(pageAt('/vi/').root, 'link', withAttribute('rel', 'canonical')), 'href')!)
  .origin;
