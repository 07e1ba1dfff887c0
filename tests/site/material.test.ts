import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { all, attribute, text, the, withAttribute, withClass, within } from './html.ts';
import { filesOf, folderPages, origin, pageAt, pages, proper, read, site, type Page } from './pages.ts';

/* The kits hold what their lists say, and every page is shared with an image that is there and is described. */

type Listed = {
  readonly path: string;
  readonly language: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly width?: number;
  readonly height?: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly alt: Readonly<Record<string, string>>;
};
type Toolkit = {
  readonly id: string;
  readonly year: number;
  readonly province: string | null;
  readonly release: string;
  readonly as_of: string;
  readonly licence: { readonly id: string };
  readonly caption: Readonly<Record<string, string>>;
  readonly files: readonly Listed[];
};

const { kits } = JSON.parse(read('kits/index.json')) as {
  kits: readonly { id: string; toolkit: string; zip: string }[];
};
const toolkitOf = (path: string): Toolkit => JSON.parse(read(path)) as Toolkit;
const bytesOf = (path: string): Buffer => readFileSync(join(site, path));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const signatures: Readonly<Record<string, string>> = {
  'image/png': '\x89PNG',
  'application/pdf': '%PDF-1.7',
  'image/svg+xml': '<?xml',
};

/** What is wrong with a listed file. */
function faultsOf(
  id: string,
  { path, language, kind, mediaType, bytes, sha256, alt, width, height }: Listed,
): string[] {
  const file = bytesOf(`kits/${id}/${path}`);
  const size = mediaType === 'image/png' ? [file.readUInt32BE(16), file.readUInt32BE(20)] : [width, height];
  const wrong = [
    !/^[a-z0-9.-]+$/.test(path) && 'name',
    !path.startsWith(`${id}-${kind}-${language}.`) && 'name',
    file.length !== bytes && 'bytes',
    hashOf(file) !== sha256 && 'sha256',
    !file.toString('latin1').startsWith(signatures[mediaType] ?? '') && 'type',
    (size[0] !== width || size[1] !== height) && 'size',
    languageCodes.some((code) => !alt[code]?.trim()) && 'alt',
    mediaType === 'image/png' && file.length > 120_000 && 'weight',
  ];
  return wrong.filter((word) => word !== false).map((word) => `${path}: ${word}`);
}

describe('every kit', () => {
  it('is listed with the files that are there, and no others', () => {
    const listed = kits.flatMap(({ id, toolkit }) => toolkitOf(toolkit).files.map(({ path }) => `kits/${id}/${path}`));
    const rest = kits.flatMap(({ toolkit, zip }) => [toolkit.slice(1), zip.slice(1)]);
    expect(filesOf('kits/*/*')).toEqual([...listed, ...rest].sort());
    expect(kits.map(({ id }) => id)).toContain('action-month-2027-vn');
  });

  it.each(kits)('$id has files of their sizes and hashes, with descriptions in every language', ({ id, toolkit }) => {
    const { files, caption, licence, release, as_of, ...rest } = toolkitOf(toolkit);
    expect(rest.id).toBe(id);
    expect(licence.id).toBe('CC-BY-4.0');
    // A release, or what has come since one.
    expect(release.split('+')[1] ?? as_of).toBe(as_of);
    expect(release).toMatch(/^\d+\.\d+\.\d+(\+|$)/);
    expect(Object.keys(caption)).toEqual(languageCodes);
    for (const code of languageCodes)
      expect(files.filter(({ language }) => language === code).map(({ kind }) => kind)).toEqual([
        'share',
        'square',
        'story',
        'poster',
        'poster',
        'text',
      ]);
    expect(files.flatMap((file) => faultsOf(id, file))).toEqual([]);
    for (const file of files.filter(({ kind }) => kind === 'text'))
      expect(read(`kits/${id}/${file.path}`)).toContain(caption[file.language]!);
  });

  it.each(kits)('$id comes as one archive that holds all of it, under one date', ({ toolkit, zip }) => {
    const entries = unzipSync(bytesOf(zip));
    const { files } = toolkitOf(toolkit);
    expect(Object.keys(entries).sort()).toEqual([...files.map(({ path }) => path), 'toolkit.json'].sort());
    expect(files.filter(({ path, sha256 }) => hashOf(entries[path]!) !== sha256)).toEqual([]);
    expect(Buffer.from(entries['toolkit.json']!).toString()).toBe(read(toolkit));
    // The day of every entry, in the directory at the end: 1 January 1980.
    const days = [
      ...bytesOf(zip)
        .toString('latin1')
        .matchAll(/PK\x01\x02.{10}(..)/gs),
    ].map(([, day]) => day);
    expect(new Set(days)).toEqual(new Set(['\x21\x00']));
  });

  it('has drawings without scripts, links and letters of the system', () => {
    for (const file of filesOf('kits/*/*.svg'))
      expect(read(file)).not.toMatch(/<(script|foreignObject|image|text)|href=|\son\w+=|style=/);
  });
});

const meta = ({ root }: Page, property: string): string[] =>
  all(root, 'meta', withAttribute('property', property)).map((each) => attribute(each, 'content') ?? '');

describe('a page', () => {
  it('is shared with an image that is there, in its size, described in the language of the page', () => {
    const shared = pages.filter((page) => page.path !== '/404.html' && !folderPages.includes(page));
    const faults = shared.filter((page) => {
      const [image = '', ...more] = meta(page, 'og:image');
      const path = image.slice(origin.length);
      return (
        more.length > 0 ||
        !image.startsWith(`${origin}/`) ||
        !existsSync(join(site, path)) ||
        !meta(page, 'og:image:alt')[0]?.trim()
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    const images = filesOf('share/**/*.png');
    const sizes = new Set(
      images.map((file) => [bytesOf(file).readUInt32BE(16), bytesOf(file).readUInt32BE(20)].join()),
    );
    expect([...sizes]).toEqual(['1200,630']);
    const foreign = proper.filter(
      (page) => !new RegExp(`/share/${page.language}/|-share-${page.language}\\.png$`).test(meta(page, 'og:image')[0]!),
    );
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  it('of an Action Month holds the kit of the nation and leads to that of each province, where that unfolds', () => {
    const year = read('vi/action-month/2027/index.html');
    for (const { id, zip, toolkit } of kits.filter((each) => each.id.startsWith('action-month-2027-'))) {
      const place = id.slice('action-month-2027-'.length);
      const page = place === 'vn' ? '/vi/action-month/2027/' : `/vi/provinces/${place}/`;
      if (place !== 'vn') expect(year).toContain(`href="${page}#kit-${id}"`);
      const html = read(`${page.slice(1)}index.html`);
      expect(html).toContain(`href="${zip}"`);
      expect(html).toContain(`href="${toolkit}"`);
    }
  });

  it.each(kits)('with the kit $id shows its picture and its words, folded', ({ id, toolkit }) => {
    const { year, caption, release } = toolkitOf(toolkit);
    const place = id.slice(`action-month-${year}-`.length);
    for (const language of languageCodes) {
      const path = place === '' || place === 'vn' ? `action-month/${year}/` : `provinces/${place}/`;
      const { root } = pageAt(`/${language}/${path}`);
      const kit = the(root, withAttribute('id', `kit-${id}`));
      expect(within(kit, 'details')).toBe(true);
      const image = the(kit, 'img');
      expect(attribute(image, 'src')).toBe(`/kits/${id}/${id}-share-${language}.png`);
      expect(['loading', 'width', 'height'].map((name) => attribute(image, name))).toEqual(['lazy', '1200', '630']);
      const [ready, description, ...more] = all(kit, 'pre').map(text);
      expect([ready, more]).toEqual([caption[language], []]);
      expect(attribute(image, 'alt')?.endsWith(description!)).toBe(true);
      expect(all(kit, 'copy-code').map((each) => all(each, 'button').length)).toEqual([1, 1]);
      expect(ready?.split(' ').at(-1)).toBe(`${origin}/${language}/${path}`);
      if (place === '') expect(text(the(root, withClass('pinned')))).toContain(release);
    }
  });
});
