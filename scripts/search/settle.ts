import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/*
 * Pagefind 1.5.2 writes the values of a filter, and the languages, in a different order each time, and names files after what is in
 * them. Here they are put in order and named anew, so that two builds of one site are the same to the byte.
 */

export type BundleFile = { readonly path: string; readonly content: Uint8Array };

const MARK = Buffer.from('pagefind_dcd');

/** The major type and the number in the head of a CBOR item (RFC 8949 §3), and where its matter begins. */
function headAt(data: Buffer, at: number): { type: number; size: number; next: number } {
  const first = data.readUInt8(at);
  const [type, info] = [first >> 5, first & 31];
  if (info < 24) return { type, size: info, next: at + 1 };
  const width = { 24: 1, 25: 2, 26: 4 }[info];
  if (!width) throw new Error(`a filter of the search index is written in a way that is not known here (${first})`);
  return { type, size: data.readUIntBE(at + 1, width), next: at + 1 + width };
}

/** Where the CBOR item that begins here ends. */
function endOf(data: Buffer, at: number): number {
  const { type, size, next } = headAt(data, at);
  if (type === 0) return next;
  if (type === 2 || type === 3) return next + size;
  if (type !== 4) throw new Error(`a filter of the search index holds an item that is not known here (${type})`);
  let end = next;
  for (let i = 0; i < size; i++) end = endOf(data, end);
  return end;
}

/** A filter, which is its name and a list of values with their pages, with the values in the order of their bytes. */
function sortValues(filter: Buffer): Buffer {
  const list = headAt(filter, endOf(filter, headAt(filter, 0).next));
  const values: Buffer[] = [];
  let at = list.next;
  for (let i = 0; i < list.size; i++) {
    const end = endOf(filter, at);
    values.push(filter.subarray(at, end));
    at = end;
  }
  return Buffer.concat([filter.subarray(0, list.next), ...values.sort(Buffer.compare), filter.subarray(at)]);
}

const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(MARK.length);

function pack(data: Buffer): Buffer {
  const packed = gzipSync(Buffer.concat([MARK, data]), { level: 9 });
  packed[9] = 255; // Byte 9 of gzip names the operating system: "unknown", so that all write the same.
  return packed;
}

/** "vi_0123456" with the digits taken from what the file now holds. */
function nameFor(data: Buffer, old: string): string {
  const digits = createHash('sha256').update(data).digest('hex');
  return old.replace(/[^_]*$/, (tail) => digits.slice(0, tail.length));
}

const rename = (text: string, names: ReadonlyMap<string, string>): string =>
  [...names].reduce((sum, [old, fresh]) => sum.replaceAll(old, fresh), text);

function settled(
  { path, content }: BundleFile,
  change: (data: Buffer) => Buffer,
  names: Map<string, string>,
): BundleFile {
  const data = change(unpack(content));
  const old = /(\w+)\.pf_\w+$/.exec(path)?.[1] ?? path;
  names.set(old, nameFor(data, old));
  return { path: rename(path, names), content: pack(data) };
}

function settledEntry({ path, content }: BundleFile, names: ReadonlyMap<string, string>): BundleFile {
  const entry: { languages: Record<string, unknown> } = JSON.parse(rename(Buffer.from(content).toString(), names));
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path, content: Buffer.from(JSON.stringify({ ...entry, languages })) };
}

/** The files of a bundle in the one order that its pages give; throws where a filter is not as Pagefind 1.5.2 writes it. */
export function settle(files: readonly BundleFile[]): BundleFile[] {
  const names = new Map<string, string>();
  const inMeta = (data: Buffer): Buffer => Buffer.from(rename(data.toString('latin1'), names), 'latin1');
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter'));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const entries = files.filter(({ path }) => path === 'pagefind-entry.json');
  const moved = new Set([...filters, ...metas, ...entries]);
  return [
    ...files.filter((file) => !moved.has(file)),
    ...filters.map((file) => settled(file, sortValues, names)),
    ...metas.map((file) => settled(file, inMeta, names)),
    ...entries.map((file) => settledEntry(file, names)),
  ];
}
