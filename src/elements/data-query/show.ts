import type { QueryTable, QueryWords } from '../../views/query.ts';
import { make } from '../indicator-map/build.ts';
import { quoted } from '../indicator-map/csv.ts';
import type { Answer, Query, Value } from './query.ts';

/** How many rows are drawn; a phone stays quick, and the file holds all. */
export const shown = 200;

const text = (cell: Value): string => (cell === null ? '' : String(cell));

function headOf(column: string, table: QueryTable, words: QueryWords, sort: Query['sort']): HTMLElement {
  const title = table.columns.find(({ name }) => name === column)?.title;
  const own: Readonly<Record<string, string>> = { rows: words.rows, with_value: words.with_value };
  const button = make('button', '', title ?? own[column] ?? column);
  button.type = 'button';
  button.dataset['sort'] = column;
  const head = make('th', '', button, ' ', make('code', '', column));
  head.scope = 'col';
  if (sort?.column === column) head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
  return head;
}

function cellOf(value: Value, name: string | undefined, first: boolean): HTMLElement {
  const inside = name === undefined ? [text(value)] : [name, ' ', make('code', '', text(value))];
  const cell = make(first ? 'th' : 'td', typeof value === 'number' ? 'number' : '', ...inside);
  if (first) cell.setAttribute('scope', 'row');
  return cell;
}

/** The first rows of an answer as a table whose headings sort it. */
export function tableOf(answer: Answer, table: QueryTable, words: QueryWords, sort: Query['sort']): HTMLTableElement {
  const nameOf = (column: string, value: Value): string | undefined => {
    const { names } = table.columns.find(({ name }) => name === column) ?? {};
    return names === undefined ? undefined : words.names[names]?.[text(value)];
  };
  const head = make('tr', '', ...answer.columns.map((column) => headOf(column, table, words, sort)));
  const rows = answer.records.slice(0, shown).map((record) =>
    make(
      'tr',
      '',
      ...answer.columns.map((column, index) => {
        const value = record[column] ?? null;
        return cellOf(value, nameOf(column, value), index === 0);
      }),
    ),
  );
  return make('table', '', make('thead', '', head), make('tbody', '', ...rows));
}

/** An answer as CSV: the columns and ids of the published table, lines ended by LF. */
export const csvOf = ({ columns, records }: Answer): string =>
  [columns, ...records.map((record) => columns.map((column) => text(record[column] ?? null)))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
