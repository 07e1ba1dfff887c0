import type { Column } from '../../domain/dataset.ts';
import type { Readable } from './columns.ts';
import { duckdb } from './duckdb.ts';
import { powerQuery } from './power-query.ts';
import { pandas, python } from './python.ts';
import { r } from './r.ts';

const writers = { excel: powerQuery, r, pandas, python, duckdb } as const;

export const tools = ['excel', 'r', 'pandas', 'python', 'duckdb'] as const satisfies readonly (keyof typeof writers)[];
export type Tool = (typeof tools)[number];
export type Snippet = { readonly tool: Tool; readonly code: string };

/** A dataset's id as the name of a variable or of a table in a database. */
export const variableOf = (dataset: string): string => dataset.replaceAll('-', '_');

/** Code that loads the CSV of a dataset from its address, for every tool, made from what its columns are. */
export function snippetsOf(dataset: string, columns: readonly Column[], address: string): Snippet[] {
  const table: Readable = { name: variableOf(dataset), address, columns };
  return tools.map((tool) => ({ tool, code: writers[tool](table) }));
}
