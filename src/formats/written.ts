import { createHash } from 'node:crypto';
import type { Table } from '../domain/dataset.ts';
import type { Bytes, Described, Format } from './format.ts';

/** A file as it is published: its bytes and their SHA-256 in hexadecimal digits. */
export type Written = { readonly bytes: Bytes; readonly sha256: string };

const encoder = new TextEncoder();
const known = new WeakMap<Table, Map<string, Promise<Written>>>();

/** The SHA-256 of bytes in hexadecimal digits (FIPS 180-4). */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function write(format: Format, table: Table, description: Described): Promise<Written> {
  const made = await format.write(table, description);
  const bytes = typeof made === 'string' ? encoder.encode(made) : made;
  return { bytes, sha256: sha256(bytes) };
}

/** A table in one format; written once, as its own address, the archive and every catalogue ask for it. */
export function written(format: Format, table: Table, description: Described): Promise<Written> {
  const files = known.get(table) ?? new Map<string, Promise<Written>>();
  known.set(table, files);
  const file = files.get(format.extension) ?? write(format, table, description);
  files.set(format.extension, file);
  return file;
}

/** The format whose bytes a release has frozen. */
const frozenFormat = 'csv';

/** A table of a release in one format: the frozen bytes where they are of that format, else what is made of its rows. */
export async function writtenOfRelease(
  format: Format,
  { table, description, csv }: { readonly table: Table; readonly description: Described; readonly csv: () => Bytes },
): Promise<Written> {
  if (format.extension !== frozenFormat) return written(format, table, description);
  const bytes = csv();
  return { bytes, sha256: sha256(bytes) };
}
