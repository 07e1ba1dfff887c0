import type { Text } from './text.ts';

/** A column as the dictionary explains it. */
export type DescribedColumn = {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
};

/** All that is to be said of a published table, in every language, as plain data: what files carry beside the rows. */
export type Description = {
  readonly dataset: string;
  readonly title: Text;
  readonly is: Text;
  readonly isNot: Text;
  /** In the order of the table. */
  readonly columns: readonly DescribedColumn[];
  /** The version of the data (SemVer 2.0.0). */
  readonly version: string;
  /** The day for which the site speaks. */
  readonly asOf: string;
  /** Labelled lines for those who meet a file alone: publisher, version, licence, how to cite, what an empty cell means. */
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  /** The names of the columns of a dictionary: "Column", "Title", "Type", "Meaning". */
  readonly headings: { readonly column: Text; readonly title: Text; readonly type: Text; readonly meaning: Text };
};

/** A published file as catalogues and pages speak of it: how it is written, its size in bytes and its SHA-256 in hexadecimal digits. */
export type FileFacts = {
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};
