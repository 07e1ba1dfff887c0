import type { Table } from '../domain/dataset.ts';

/** One way to write a table; the extension follows the dataset's id in the address. */
export type Format = {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (table: Table) => string | Uint8Array<ArrayBuffer>;
};
