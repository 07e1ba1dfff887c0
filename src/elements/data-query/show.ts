import type { QueryTable, QueryWords } from '../../views/query.ts';
import type { QueryNames } from '../../views/query-names.ts';
import { make } from '../indicator-map/build.ts';
import { quoted } from '../indicator-map/csv.ts';
import type { Said } from './controls.ts';
import { codesOf, namesOf, wordsOf, type Code } from './names.ts';
import type { Answer, Query, Record, Value } from './query.ts';

/** How many rows are drawn; a phone stays quick, and the file holds all. */
export const shown = 200;

const text = (cell: Value): string => (cell === null ? '' : String(cell));

function headOf(column: string, table: QueryTable, words: QueryWords, sort: Query['sort']): HTMLElement {
  const title = table.columns.find(({ name }) => name === column)?.title;
  const own: { readonly [column: string]: string } = { rows: words.rows, with_value: words.with_value };
  const button = make('button', '', title ?? own[column] ?? column);
  button.type = 'button';
  button.dataset['sort'] = column;
  const head = make('th', '', button, ' ', make('code', '', column));
  head.scope = 'col';
  if (sort?.column === column) head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
  return head;
}

/** A code, and behind it its words. */
function coded({ code, words, language }: Code): HTMLElement {
  const said = words === undefined ? undefined : make('span', '', words);
  if (said && language !== undefined) said.lang = language;
  return make('span', 'query-code', make('code', '', code), ...(said ? [' ', said] : []));
}

function cellOf(value: Value, names: ReturnType<typeof namesOf>, first: boolean): HTMLElement {
  const inside = names ? codesOf(names, value).map(coded) : [text(value)];
  const cell = make(first ? 'th' : 'td', names ? 'coded' : typeof value === 'number' ? 'number' : '', ...inside);
  if (first) cell.setAttribute('scope', 'row');
  return cell;
}

/** The first rows of an answer as a table whose headings sort it, each code with what it stands for. */
export function tableOf(
  { columns, records }: Answer,
  table: QueryTable,
  { words, names }: Said,
  sort: Query['sort'],
): HTMLTableElement {
  const head = make('tr', '', ...columns.map((column) => headOf(column, table, words, sort)));
  const named = columns.map((column) => namesOf(table, names, column));
  const cells = (record: Record): HTMLElement[] =>
    columns.map((column, index) => cellOf(record[column] ?? null, named[index], index === 0));
  const rows = records.slice(0, shown).map((record) => make('tr', '', ...cells(record)));
  return make('table', '', make('thead', '', head), make('tbody', '', ...rows));
}

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

/** An answer as CSV: the columns and ids of the published table, lines ended by LF. */
export const csvOf = ({ columns, records }: Answer): string =>
  lines([columns, ...records.map((record) => columns.map((column) => text(record[column] ?? null)))]);

/** An answer as CSV in which behind each column of codes another, `_label`, has what they stand for. */
export function csvWithWords({ columns, records }: Answer, table: QueryTable, names: QueryNames): string {
  const named = columns.map((column) => [column, namesOf(table, names, column)] as const);
  const head = named.flatMap(([column, known]) => (known ? [column, `${column}_label`] : [column]));
  const row = (record: Record): string[] =>
    named.flatMap(([column, known]) => {
      const value = record[column] ?? null;
      return known ? [text(value), wordsOf(known, value)] : [text(value)];
    });
  return lines([head, ...records.map(row)]);
}
