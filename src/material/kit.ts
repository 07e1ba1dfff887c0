import type { KitValue } from '../domain/kit-data.ts';
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
  /** The version of the data as they stand, from which the figures come where a kit is not pinned to a release. */
  readonly version: string;
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

/** The figure of a kit as data, with the words that stand with it. */
function figureOf(spoken: Spoken, { indicator, area, year, value, status, derivation, sources }: KitValue): object {
  const said = (part: 'unit' | 'label' | 'note' | 'source') =>
    inAll(spoken, ({ figure }) => figure?.[part]?.trim() ?? null);
  return {
    ...{ indicator, area, year, value, status, derivation, sources },
    ...{ unit: said('unit'), label: said('label'), note: said('note'), source: said('source') },
  };
}

/** What a kit holds, as data: `toolkit.json`. Widths and heights are in pixels, those of posters in points (1/72 inch). */
export function toolkitOf(
  kit: Kit,
  value: KitValue | undefined,
  spoken: Spoken,
  files: readonly MadeFile[],
  terms: Terms,
): object {
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
    release: month.release ?? terms.version,
    as_of: month.day,
    figure: value === undefined ? null : figureOf(spoken, value),
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
  const { title, labels, caption, alt, imprint } = words;
  const parts = [title, `${labels.caption}\n${caption}`, labels.description, ...Object.values(alt), imprint];
  return `${parts.join('\n\n')}\n`;
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
