import type { Table } from './dataset.ts';
import type { Text } from './text.ts';

/** What the dictionary says of a column. */
export type ExplainedColumn = {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
};

/** A column as the dictionary explains it. */
export type DescribedColumn = ExplainedColumn & {
  /** Of what sort its values are: "whole number". */
  readonly type: Text;
  /** What the words mean that alone may stand in it; none where any text may. */
  readonly labels?: readonly { readonly word: string; readonly label: Text }[];
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
  /** What the texts of the head are called: "What it is", "Please note". */
  readonly labels: { readonly is: Text; readonly isNot: Text };
  /** The names of the sheets of a workbook beside that of the rows: "Read me", "Columns". */
  readonly sheets: { readonly readMe: Text; readonly columns: Text };
  /** The names of the columns of a dictionary: "Column", "Title", "Type", "Meaning". */
  readonly headings: { readonly column: Text; readonly title: Text; readonly type: Text; readonly meaning: Text };
};

/** A file as it lies there: its address seen from what describes it, its length and its SHA-256 in hexadecimal digits. */
export type FileFacts = {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The address of its licence, where that is not the site’s own. */
  readonly licence?: string;
};

/** A table with what is said of it and the facts of its canonical CSV. */
export type DescribedTable = { readonly table: Table; readonly description: Description; readonly file: FileFacts };

/** All that is said of several tables published together; addresses are absolute. */
export type Collection = {
  readonly title: Text;
  readonly description: Text;
  readonly keywords: readonly Text[];
  /** The name of the site, the same in all languages. */
  readonly name: string;
  /** Who answers for it: the site itself as long as it has no publisher. */
  readonly publisher: Text;
  readonly contact: string | null;
  readonly site: string;
  /** The folder in which the tables lie. */
  readonly folder: string;
  readonly version: string;
  readonly asOf: string;
  /** Under which terms the figures stand, which are their publishers’. */
  readonly terms: Text;
  /** The same of a table that carries them: what its licence covers, and what not. */
  readonly figureTerms: Text;
  /** The page about licences, one address a language. */
  readonly licencePages: readonly string[];
  /** How to cite. */
  readonly citing: Text;
  /** What an empty cell means, and how columns lead to other tables. */
  readonly conventions: { readonly empty: Text; readonly references: Text };
  readonly edition?: 'simulated';
};
