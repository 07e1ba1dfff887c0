import type { Table } from '../domain/dataset.ts';
import type { Description } from '../domain/description.ts';
import type { Outlines } from '../geo/outlines.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a file says of itself and, where its rows are places, how to come by their outlines. */
export type Described = Description & { readonly outlines?: (() => Outlines) | undefined };

/** One way to write a table; the extension follows the dataset's id in the address. Equal tables give equal bytes. */
export type Format = {
  readonly extension: string;
  readonly mediaType: string;
  /** The address of the licence of the files, where something in them makes it another than the site’s own. */
  readonly licence?: string;
  /** Whether the format can hold a table; without it, every table. */
  readonly fits?: (table: Table) => boolean;
  readonly write: (table: Table, description: Described) => string | Bytes | Promise<Bytes>;
};

/** The formats that can hold a table. */
export const formatsFor = (formats: readonly Format[], table: Table): readonly Format[] =>
  formats.filter(({ fits = () => true }) => fits(table));
