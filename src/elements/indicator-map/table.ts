import { make, part } from './build.ts';
import type { Drawing } from './drawing.ts';
import type { Now } from './values.ts';
import type { Speaker } from './words.ts';

/** The table beside a map with a column more, for the year that is shown. */
export type Table = { readonly show: (now: readonly Now[], year: number) => void };

type Cell = { readonly id: string; readonly cell: HTMLTableCellElement };

/** The rows of a table with the ids of their areas; `above` are those of the first rows, which no map draws. */
export function rowsOf({ areas, root }: Drawing, above: readonly string[]): (readonly [string, HTMLTableRowElement])[] {
  const ids = new Map([...areas.values()].map(({ id, row }) => [row, id]));
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return rows.map((row, index) => [ids.get(row) ?? above[index] ?? '', row]);
}

/** The line below a table that explains its marks; one is added where there is none. */
export function marksLine(root: HTMLElement): HTMLElement {
  const found = root.querySelector<HTMLElement>('.marks');
  if (found) return found;
  const line = make('p', 'marks');
  (root.querySelector('.map-table') ?? root).append(line);
  return line;
}

/** Adds the column. */
export function tableOf(drawing: Drawing, { value, words }: Speaker): Table {
  const { root } = drawing;
  const table = part<HTMLTableElement>(root, 'table');
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const head = make('th', 'number added');
  head.scope = 'col';
  heads[0]?.parentElement?.append(head);
  const cells: Cell[] = rowsOf(drawing, words.above[drawing.era] ?? []).map(([id, row]) => ({
    id,
    cell: row.appendChild(make('td', 'number added')),
  }));
  const line = marksLine(root);
  const fixed = new Set(
    [...root.querySelectorAll('td .mark')].flatMap(({ textContent }) => textContent.match(/\w/g) ?? []),
  );
  return {
    show: (now, year) => {
      const at = new Map(now.map((one) => [one.id, one]));
      const same = heads.findIndex(({ textContent }) => textContent.trim() === String(year));
      heads.forEach((each, index) => each.classList.toggle('chosen', index === same));
      table.classList.toggle('same', same >= 0);
      head.textContent = String(year);
      for (const { id, cell } of cells) fillCell(cell, at.get(id), value);
      explain(line, [...fixed, ...now.flatMap(({ kind }) => kind.marks)], words);
    },
  };
}

/** Says in a line what the marks mean that are used in a table; without any the line is hidden. */
export function explain(
  line: HTMLElement,
  used: readonly string[],
  { marks, marksLead }: Pick<Speaker['words'], 'marks' | 'marksLead'>,
): void {
  const meanings = Object.entries(marks).filter(([mark]) => used.includes(mark));
  line.hidden = meanings.length === 0;
  line.textContent = `${marksLead} ${meanings.map(([mark, meaning]) => `[${mark}] ${meaning}`).join(' · ')}`;
}

/** Puts a value with its marks into a cell. */
export function fillCell(cell: HTMLTableCellElement, now: Now | undefined, value: Speaker['value']): void {
  if (!now) return;
  const marks = now.kind.marks.join(' ');
  cell.replaceChildren(value(now), ...(marks === '' ? [] : [make('span', 'mark', ` [${marks}]`)]));
}
