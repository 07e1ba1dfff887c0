import type { Cell, Column, Row, Table } from './dataset.ts';

/** A column whose values are ids of rows of another table, which may be its own; `each` where it is a list of them. */
export type Reference = {
  readonly column: string;
  readonly each: boolean;
  readonly to: Table;
  readonly key: string;
  /** Whether an id names one row of the other table, and not several. */
  readonly single: boolean;
};

const referenceOf = ({ name, type, ref }: Column, tables: readonly Table[]): Reference[] => {
  const to = tables.find(({ dataset }) => dataset === ref);
  const [key] = to?.key ?? [];
  return to && key ? [{ column: name, each: type === 'list', to, key, single: to.key.length === 1 }] : [];
};

/** How a table leads to others among those given, column by column. */
export const referencesOf = ({ columns }: Table, tables: readonly Table[]): Reference[] =>
  columns.flatMap((column) => referenceOf(column, tables));

/** Whether a reference is a foreign key as databases know it: one id a cell, and one row an id. */
export const isForeignKey = ({ each, single }: Reference): boolean => !each && single;

/** The rows of the table of sources that a table names, in their order there. */
export function sourcesOf(table: Table, tables: readonly Table[]): readonly Row[] {
  const sources = tables.find(({ dataset }) => dataset === 'sources');
  const columns = table.columns.filter(({ ref }) => ref === 'sources').map(({ name }) => name);
  const named = new Set<Cell>(table.rows.flatMap((row) => columns.flatMap((name) => row[name] ?? [])));
  return sources?.rows.filter(({ source }) => named.has(source ?? null)) ?? [];
}
