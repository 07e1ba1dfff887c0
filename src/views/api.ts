import { columns, table, type Cell, type Row } from '../domain/dataset.ts';
import { sources } from '../domain/datasets/sources.ts';
import type { Collection } from '../domain/description.ts';
import { languageCodes } from '../domain/languages.ts';
import { ownLicence } from '../domain/licence.ts';
import type { Model } from '../domain/model.ts';
import type { Text } from '../domain/text.ts';
import type { Endpoint, Part } from './api-endpoints.ts';
import { href } from './page.ts';

/** What a program is answered: plain data, in the order in which it is written. */
export type Answer = { readonly [member: string]: unknown };

/** The folder of the interface, seen from the site. */
export const apiFolder = 'api/v1/';

const words = ({ of: _, ...said }: Text): Answer => said;

/** What every answer says before its matter: where it lies, what it was made from, and on which terms it may be used. */
const headOf = (collection: Collection, path: string, page: string): Answer => ({
  self: `${collection.site}${apiFolder}${path}`,
  version: collection.version,
  as_of: collection.asOf,
  ...(collection.edition && { edition: collection.edition }),
  pages: Object.fromEntries(languageCodes.map((code) => [code, new URL(href(code, page), collection.site).href])),
  licence: { id: ownLicence.id, url: ownLicence.url, terms: words(collection.terms) },
  cite: words(collection.citing),
});

const kept = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/** The columns of a part, in their order. */
export const partColumns = ({ dataset, without }: Part): string[] =>
  columns(dataset).flatMap(({ name }) => (without.includes(name) ? [] : [name]));

const members = (cell: Cell | undefined): readonly Cell[] => (Array.isArray(cell) ? cell : [cell ?? null]);

/* Each table is asked for rows by the same columns, once for every id. */
const indexes = new WeakMap<readonly Row[], Map<string, Map<Cell, Row[]>>>();

function pushTo(index: Map<Cell, Row[]>, id: Cell, row: Row): void {
  const known = index.get(id);
  if (known) known.push(row);
  else index.set(id, [row]);
}

function indexOf(rows: readonly Row[], by: readonly string[]): Map<Cell, Row[]> {
  const known = indexes.get(rows) ?? new Map<string, Map<Cell, Row[]>>();
  indexes.set(rows, known);
  const index = known.get(by.join()) ?? new Map<Cell, Row[]>();
  if (known.has(by.join())) return index;
  known.set(by.join(), index);
  for (const row of rows) {
    for (const id of new Set(by.flatMap((name) => members(row[name])))) pushTo(index, id, row);
  }
  return index;
}

/** The rows of a part that belong to an id, with all their columns. */
function rowsOf(model: Model, { dataset, by, pick = (rows) => rows }: Part, id: Cell): readonly Row[] {
  return pick(indexOf(table(dataset, model).rows, by).get(id) ?? []);
}

/** The sources that rows name, in the order of their table. */
function sourcesOf(model: Model, rows: readonly Row[]): readonly Row[] {
  const names = columns(sources).map(({ name }) => name);
  const ids = new Set(rows.flatMap(({ source, sources: several }) => [...members(source), ...members(several)]));
  return table(sources, model)
    .rows.filter(({ source }) => ids.has(source ?? null))
    .map((row) => kept(row, names));
}

/** The things of an endpoint, as rows of its table. */
export const thingsOf = (model: Model, { dataset, only = () => true }: Endpoint): readonly Row[] =>
  table(dataset, model).rows.filter(only);

/** Where the answer about a thing lies, seen from the folder of the interface. */
export const pathOf = ({ name, id }: Endpoint, row: Row): string => `${name}/${row[id]}.json`;

/** The answer about one thing: its row, the rows that belong to it, and the sources of all of them. */
export function answerOf(model: Model, collection: Collection, endpoint: Endpoint, row: Row): Answer {
  const parts = endpoint.parts.map((part) => ({ part, rows: rowsOf(model, part, row[endpoint.id] ?? null) }));
  return {
    ...headOf(collection, pathOf(endpoint, row), endpoint.page(row)),
    [endpoint.member]: kept(
      row,
      columns(endpoint.dataset).map(({ name }) => name),
    ),
    ...Object.fromEntries(
      parts.map(({ part, rows }) => [part.name, rows.map((each) => kept(each, partColumns(part)))]),
    ),
    sources: sourcesOf(model, [row, ...parts.flatMap(({ rows }) => rows)]),
  };
}

/** The list of an endpoint: what tells its things apart, and where each is answered. */
export const listOf = (model: Model, collection: Collection, endpoint: Endpoint): Answer => ({
  ...headOf(collection, `${endpoint.name}/index.json`, endpoint.home),
  [endpoint.name]: thingsOf(model, endpoint).map((row) => ({
    ...kept(row, endpoint.listed),
    href: `${collection.site}${apiFolder}${pathOf(endpoint, row)}`,
  })),
});
