import { filled, patterns } from '../../charts/swatch.ts';
import type { AreaClass } from '../../charts/swatch.ts';
import { svg, toElement } from '../../charts/svg.ts';
import type { Era } from '../../views/shapes.ts';
import { part } from './build.ts';
import type { Now } from './values.ts';
import { viewBoxOf, type Size, type View } from './zoom.ts';

/** One province as the page draws and names it. */
export type Drawn = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly path: SVGPathElement;
  readonly link: SVGAElement;
  readonly label: SVGTextElement | undefined;
  readonly row: HTMLTableRowElement;
};

/** The drawing of one era with its figure and its table. */
export type Drawing = {
  readonly era: Era;
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  /** As much of it as the screen shows: a narrow one less of its width. */
  readonly size: () => Size;
  /** What the ids in the drawing begin with. */
  readonly ids: string;
  readonly areas: ReadonlyMap<string, Drawn>;
  /** Fills every province as its value of a year asks. */
  readonly paint: (now: readonly Now[], chosen: readonly string[]) => void;
  /** Marks the province that is read; none without an id. */
  readonly mark: (id: string | undefined) => void;
  readonly show: (view: View) => void;
  /** Says to assistive technology what the drawing now is, and which element tells how to use it. */
  readonly explain: (role: string, help: string) => void;
};

const className = (areaClass: AreaClass): string => filled(areaClass, '').class;

/** The last part of the address of a page. */
export const slugOf = (href: string): string => href.split('/').at(-2) ?? '';

function areaOf(
  path: SVGPathElement,
  id: string,
  table: HTMLElement,
  names: ReadonlyMap<string, SVGTextElement>,
): Drawn {
  const link = path.closest<SVGAElement>('a');
  const href = link?.getAttribute('href') ?? '';
  const heading = part<HTMLAnchorElement>(table, `tbody th a[href="${href}"]`);
  const name = heading.textContent.trim();
  const row = heading.closest('tr');
  if (!link || !row) throw new Error(`${id} lacks its link or its row`);
  return { id, name, href, path, link, label: names.get(name), row };
}

/** The areas are the reader's, everything else in the drawing stays decoration. */
function openUp(drawing: SVGSVGElement, land: Element): void {
  const group = land.parentElement;
  group?.removeAttribute('aria-hidden');
  for (const other of [...(group?.children ?? []), ...land.children])
    if (other !== land && other.localName !== 'a') other.setAttribute('aria-hidden', 'true');
  // A browser's own tooltips would stand beside ours.
  for (const title of drawing.querySelectorAll('.area > title')) title.remove();
}

function shownEstimates(now: readonly Now[]): ReadonlySet<string> {
  const known = now.filter(({ value }) => value !== null);
  const estimates = known.filter(({ kind }) => kind.status === 'estimate');
  return new Set(estimates.length < known.length ? estimates.map(({ id }) => id) : []);
}

/** The static map in a part of the page, ready to be changed; `table` holds a row for each of its provinces. */
export function drawingOf(root: HTMLElement, era: Era, table: HTMLElement = root): Drawing {
  const drawing = part<SVGSVGElement>(root, 'svg.map');
  const ids = (drawing.getAttribute('aria-labelledby') ?? '').replace(/-title$/, '');
  const land = part<SVGGElement>(drawing, `[id="${ids}-land"]`);
  const names = new Map(
    [...drawing.querySelectorAll<SVGTextElement>('.names text')].map((text) => [text.textContent, text]),
  );
  const areas = new Map(
    [...land.querySelectorAll<SVGPathElement>('path.area')].map((path) => {
      const id = path.id.slice(ids.length + 1);
      return [id, areaOf(path, id, table, names)] as const;
    }),
  );
  openUp(drawing, land);
  const defs = part(drawing, 'defs');
  for (const pattern of patterns(ids, new Set(['missing', 'suppressed'])))
    if (!drawing.querySelector(`[id="${pattern.attributes['id']}"]`)) defs.append(toElement(pattern, document));
  const edges = part<SVGPathElement>(land, '.estimates');
  const ring = ['halo', 'ring'].map((name) => toElement(svg('path', { class: name, d: '' }), document));
  part(land, `[id="${ids}-marks"]`).append(...ring);
  const { width, height } = drawing.viewBox.baseVal;
  const whole = { width, height };
  return {
    era,
    root,
    svg: drawing,
    size: () => {
      const box = drawing.getBoundingClientRect();
      return { width: Math.min(width, (height * box.width) / (box.height || 1)), height };
    },
    ids,
    areas,
    paint: (now, chosen) => {
      const isFaded = (one: Now): boolean => chosen.length > 0 && !chosen.includes(String(one.class));
      const provinces = now.filter(({ id }) => areas.has(id));
      for (const one of provinces) {
        const area = areas.get(one.id);
        if (area) paintArea(area, one, ids, isFaded(one));
      }
      const estimates = shownEstimates(provinces);
      const outlined = provinces.filter((one) => estimates.has(one.id) && !isFaded(one));
      draw(edges, outlined.map(({ id }) => `M0 0${areas.get(id)?.path.getAttribute('d') ?? ''}`).join(''));
    },
    mark: (id) => {
      const d = areas.get(id ?? '')?.path.getAttribute('d') ?? '';
      for (const line of ring) draw(line, d);
    },
    show: (view) => {
      drawing.setAttribute('viewBox', viewBoxOf(view, whole));
      drawing.style.setProperty('--zoom', String(view.zoom));
      drawing.classList.toggle('zoomed', view.zoom > 1);
    },
    explain: (role, help) => {
      drawing.setAttribute('role', 'application');
      drawing.setAttribute('aria-describedby', `${ids}-description ${help}`);
      drawing.setAttribute('aria-roledescription', role);
    },
  };
}

function draw(line: SVGElement, d: string): void {
  if (line.getAttribute('d') !== d) line.setAttribute('d', d);
}

/** Attributes are touched only where they change: a change is drawn once more for each window that shows the area. */
function paintArea(area: Drawn, now: Now, ids: string, faded: boolean): void {
  const { fill } = filled(now.class, ids);
  const name = className(now.class) + (faded ? ' faded' : '');
  if (area.path.getAttribute('class') !== name) area.path.setAttribute('class', name);
  if (fill === undefined) area.path.removeAttribute('fill');
  else area.path.setAttribute('fill', fill);
  const on = `on-${typeof now.class === 'number' ? `q${now.class}` : now.class}${faded ? ' faded' : ''}`;
  if (area.label && area.label.getAttribute('class') !== on) area.label.setAttribute('class', on);
}
