import type { Language } from '../domain/languages.ts';

/** One cell of a table as it is shown: finished text, perhaps a link, a mark that is explained below the table, a language not the page's. */
export type Cell = {
  readonly text: string;
  readonly href?: string;
  readonly mark?: string;
  readonly sort?: number;
  readonly language?: Language;
};

export type TableView = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The ids of the rows, for addresses that lead to one; undefined where a row has none. */
  readonly anchors?: readonly (string | undefined)[];
  /** What the marks in its cells mean, only those that occur. */
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
};
