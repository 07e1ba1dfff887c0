import type { QueryTable, QueryWords } from '../../views/query.ts';
import type { QueryNames } from '../../views/query-names.ts';
import { make } from '../indicator-map/build.ts';
import { quoted } from '../indicator-map/csv.ts';
import type { Said } from './controls.ts';
import { codesOf, namesOf, rounded, wordsOf, type Code } from './names.ts';
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

const foreign = (words: string, language: string): HTMLElement =>
  Object.assign(make('span', '', words), { lang: language });

/** A code, and behind it its words. */
function coded({ code, words, language }: Code): HTMLElement {
  const said = words === undefined || language === undefined ? words : foreign(words, language);
  return make('span', 'query-code', make('code', '', code), ...(said === undefined ? [] : [' ', said]));
}

/** So many letters fit into a cell without stretching its row. */
const long = 70;

/** What is long is cut short until it has the focus. */
function inside(parts: readonly (string | HTMLElement)[]): readonly (string | HTMLElement)[] {
  const short = make('div', 'query-long', ...parts);
  if ((short.textContent ?? '').length <= long) return parts;
  short.tabIndex = 0;
  return [short];
}

type Place = { readonly column: string; readonly record: Record; readonly known: ReturnType<typeof namesOf> };

function cellOf({ column, record, known }: Place, names: QueryNames, first: boolean): HTMLElement {
  const value = record[column] ?? null;
  const isNumber = typeof value === 'number';
  const shownAs = isNumber ? rounded(names, column, value, record['indicator'] ?? null) : text(value);
  const parts = known ? codesOf(known, value).map(coded) : [shownAs];
  const cell = make(first ? 'th' : 'td', known ? 'coded' : isNumber ? 'number' : '', ...inside(parts));
  if (isNumber && shownAs !== text(value)) cell.title = text(value);
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
    columns.map((column, index) => cellOf({ column, record, known: named[index] }, names, index === 0));
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
