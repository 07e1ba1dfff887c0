import { make, part } from './build.ts';
import { csvOf, type Table } from './csv.ts';
import type { Drawing } from './drawing.ts';
import { pictureOf, pngOf, svgFile } from './picture.ts';

/** Gives the reader a file. */
export function offer(content: Blob, name: string): void {
  const link = make('a', '');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

function picture({ root, svg }: Drawing, title: string): SVGSVGElement {
  const legend = [...root.querySelectorAll<HTMLElement>('.legend li:not([hidden])')].map((line) => ({
    swatch: part<SVGSVGElement>(line, 'svg'),
    text: [...line.querySelectorAll('span')].map(({ textContent }) => textContent).join(' · '),
  }));
  const said = ['.map-coverage', '.map-notes', '.map-source'].map((name) => part(root, name).textContent.trim());
  const lines = [...said.filter((line) => line !== ''), `${location.origin}${location.pathname}`];
  return pictureOf(svg, { title, unit: part(root, '.legend-unit').textContent.trim(), legend, lines });
}

/** Gives the reader the figures of one map or more as one file. */
export function saveFigures(tables: readonly Table[], name: string): void {
  offer(new Blob([csvOf(...tables)], { type: 'text/csv;charset=utf-8' }), name);
}

/** Gives the reader a file of what a map shows: `csv`, `svg` or `png`. */
export async function save(kind: string, drawing: Drawing, title: string, table: Table): Promise<void> {
  const name = `${table.indicator}-${table.era}-${table.year}.${kind}`;
  if (kind === 'csv') saveFigures([table], name);
  else if (kind === 'svg') offer(new Blob([svgFile(picture(drawing, title))], { type: 'image/svg+xml' }), name);
  else offer(await pngOf(picture(drawing, title)), name);
}
