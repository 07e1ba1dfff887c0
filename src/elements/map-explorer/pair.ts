import { part } from '../indicator-map/build.ts';
import type { Table } from '../indicator-map/csv.ts';
import { explain, fillCell, marksLine } from '../indicator-map/table.ts';
import type { Panel } from './panel.ts';

/** Fills the table of one era with the values of those maps that are drawn in it, a column each; without any it is hidden. */
export function fillPair(box: HTMLElement, panels: readonly Panel[], country: string): void {
  const shown = panels.map((panel) => panel.drawing.era === box.dataset['era']);
  box.hidden = !shown.includes(true);
  if (box.hidden) return;
  const rows = rowsOf(box, panels, country);
  panels.forEach((panel, index) => {
    const at = new Map(panel.now.map((one) => [one.id, one]));
    const head = part<HTMLTableElement>(box, 'table').tHead?.rows[0]?.cells[index + 1];
    if (head) [head.textContent, head.hidden] = [panel.heading(), !shown[index]];
    for (const { id, row } of rows) {
      const cell = row.cells[index + 1];
      if (!cell) continue;
      cell.hidden = !shown[index];
      fillCell(cell, at.get(id), panel.speaker.value);
    }
  });
  const used = panels.filter((_, index) => shown[index]).flatMap(({ now }) => now.flatMap(({ kind }) => kind.marks));
  const marks = Object.assign({}, ...panels.map(({ speaker }) => speaker.words.marks)) as Record<string, string>; // of such
  const [first] = panels;
  if (first) explain(marksLine(box), used, { marks, marksLead: first.speaker.words.marksLead });
}

/** The rows of a table with the ids of their areas: what no map draws is the country. */
function rowsOf(box: HTMLElement, panels: readonly Panel[], country: string) {
  const drawn = panels.find((panel) => panel.drawing.era === box.dataset['era'])?.drawing.areas.values() ?? [];
  const ids = new Map([...drawn].map(({ id, row }) => [row, id]));
  const rows = [...box.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return rows.map((row) => ({ row, id: ids.get(row) ?? country }));
}

/** What a map shows, as it stands in its table, ready to be written to a file. */
export function figuresOf(box: HTMLElement, panel: Panel, country: string): Table {
  const at = new Map(panel.now.map((one) => [one.id, one]));
  const rows = rowsOf(box, [panel], country).flatMap(({ id, row }) => {
    const now = at.get(id);
    return now ? [{ now, name: part(row, 'th').textContent.trim() }] : [];
  });
  return { indicator: panel.indicator, era: panel.drawing.era, year: panel.year, rows };
}
