import type { Column } from '../../domain/dataset.ts';

/** What a program must know of a table to read its CSV: its name as a variable, its address and its columns. */
export type Readable = { readonly name: string; readonly address: string; readonly columns: readonly Column[] };

const isPartial = ({ type, partial }: Column): boolean => type === 'date' && partial === true;

/** The names of the columns of some types; a date that may be only a year or a month is text. */
export const named = ({ columns }: Readable, ...types: readonly Column['type'][]): string[] =>
  columns.filter((column) => types.includes(column.type) && !isPartial(column)).map(({ name }) => name);

/** The columns that hold several words joined by semicolons. */
export const lists = (table: Readable): string[] => named(table, 'list');

/** Names in quotes, with commas between them. */
export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
