import { zipSync } from 'fflate';
import type { Bytes } from './format.ts';

/** A file of an archive; folders of its path are divided by `/`. */
export type ArchivedFile = { readonly path: string; readonly bytes: Uint8Array };

/* The earliest moment that an archive can name, in the local time that it is written in: no clock enters, and no time zone. */
const never = new Date(1980, 0, 1);

/** A ZIP archive of files in the order in which they are given; equal files give equal bytes. */
export const zipped = (files: readonly ArchivedFile[]): Bytes =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: never });

/** The same moment as the four bytes of a directory entry hold it. */
const neverInBytes = 0x0021_0000;

/** An archive without a comment, with the moments in it set to the earliest (APPNOTE.TXT of ZIP, 4.3.7 and 4.3.12); throws at anything else. */
export function undated(archive: Uint8Array): Bytes {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x0605_4b50) throw new Error('no ZIP archive, or one with a comment');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const header = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, neverInBytes, true);
    view.setUint32(header + 10, neverInBytes, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}
