import { zipSync } from 'fflate';
import type { Bytes } from './format.ts';

/** A file of an archive; folders of its path are divided by `/`. */
export type ArchivedFile = { readonly path: string; readonly bytes: Uint8Array };

/* The earliest moment that an archive can name, in the local time that it is written in: no clock enters, and no time zone. */
const never = new Date(1980, 0, 1);

/** A ZIP archive of files in the order in which they are given; equal files give equal bytes. */
export const zipped = (files: readonly ArchivedFile[]): Bytes =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: never });
