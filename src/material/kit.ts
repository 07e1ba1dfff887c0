import { zipSync, type Zippable } from 'fflate';
import type { Language } from '../domain/languages.ts';
import type { Text } from '../domain/text.ts';
import type { Kit, KitFile } from '../views/kit-list.ts';
import type { KitWords } from '../views/kit-words.ts';

/** A file of a kit with its bytes and their SHA-256. */
export type MadeFile = KitFile & { readonly bytes: Uint8Array; readonly sha256: string };

/** The words of a kit in every language. */
export type Spoken = ReadonlyMap<Language, KitWords>;

/** What holds for all kits of a site. */
export type Terms = {
  /** The version of the data that the figures come from, and the day for which the site speaks. */
  readonly version: string;
  readonly asOf: string;
  readonly edition: { readonly edition?: 'simulated' };
  /** "Do not alter the numbers", in every language. */
  readonly condition: Text;
  /** The licence of the outlines on its maps. */
  readonly map: { readonly id: string; readonly attribution: string };
  readonly typefaces: string;
};

const inAll = <T>(spoken: Spoken, say: (words: KitWords) => T): Record<string, T> =>
  Object.fromEntries([...spoken].map(([language, words]) => [language, say(words)]));

/** What a file shows, in every language; a text says it itself. */
const altOf = (spoken: Spoken, { kind }: KitFile): Record<string, string> =>
  inAll(spoken, (words) => (kind === 'text' ? words.textAlt : words.alt[kind]));

/** A text without the mark of its version. */
const spokenOnly = ({ vi, en, fr }: Text): object => ({ vi, en, fr });

/** What a kit holds, as data: `toolkit.json`. Widths and heights are in pixels, those of posters in points (1/72 inch). */
export function toolkitOf(kit: Kit, spoken: Spoken, files: readonly MadeFile[], terms: Terms): object {
  const { id, month, area, title } = kit;
  return {
    id,
    title,
    year: month.year,
    province: area.kind === 'country' ? null : area.id,
    theme: month.theme && { ...spokenOnly(month.theme.text), wording: month.theme.wording },
    ...terms.edition,
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      condition: terms.condition,
      map: terms.map,
      typefaces: terms.typefaces,
    },
    release: terms.version,
    as_of: terms.asOf,
    caption: inAll(spoken, ({ caption }) => caption),
    files: files.map((file) => ({
      path: file.name,
      language: file.language,
      kind: file.kind,
      mediaType: file.mediaType,
      ...(file.width !== undefined && { width: file.width, height: file.height }),
      ...(file.mediaType === 'image/svg+xml' && { text: 'outlines' }),
      bytes: file.bytes.length,
      sha256: file.sha256,
      alt: altOf(spoken, file),
    })),
  };
}

/** The words that go with the pictures of a kit, as plain text in one language. */
export function captionText(words: KitWords): string {
  const alts = Object.values(words.alt);
  return `${[words.title, words.caption, ...alts, words.imprint].join('\n\n')}\n`;
}

/** What is packed already is only put in. */
const level = ({ mediaType }: KitFile): 0 | 6 => (mediaType === 'image/png' || mediaType === 'application/pdf' ? 0 : 6);

/** All of a kit in one archive; its entries have the first day that such archives know, so that equal kits give equal bytes. */
export function kitArchive(files: readonly MadeFile[], toolkit: Uint8Array): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = { 'toolkit.json': [toolkit, { level: 6, mtime }] };
  for (const file of files) entries[file.name] = [file.bytes, { level: level(file), mtime }];
  return zipSync(entries);
}
