import type { LinePoint } from '../../charts/runs.ts';
import { toElement } from '../../charts/svg.ts';
import { make } from './build.ts';
import { trace } from './trace.ts';

/** What stands in the note on an area; all words are finished. */
export type Note = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Status, rank and change, a line each. */
  readonly lines: readonly string[];
  readonly points: readonly LinePoint[];
  readonly year: number;
  readonly link: { readonly href: string; readonly text: string };
};

/** The note beside the area that a pointer or the focus is on. */
export type Tip = {
  readonly id: () => string | undefined;
  /** Shows a note at a point of the window, above it where there is room. */
  readonly show: (note: Note, x: number, y: number, gap: number) => void;
  /** Puts another note in the place of the one that is open. */
  readonly refresh: (note: Note | undefined) => void;
  readonly hide: () => void;
  /** Hides it soon, unless the pointer goes onto it. */
  readonly leave: () => void;
};

const grace = 260;

function contentOf({ name, value, lines, points, year, link }: Note): Node[] {
  const known = points.filter(({ y }) => y !== null);
  const [first, last] = [points[0]?.x, points.at(-1)?.x];
  const line = make('div', 'tip-line', toElement(trace(points, year), document));
  line.append(make('span', '', String(first ?? '')), make('span', '', String(last ?? '')));
  const to = make('a', 'tip-link', link.text);
  to.href = link.href;
  return [
    make('p', 'tip-name', name),
    make('p', 'tip-value', value),
    ...lines.map((text) => make('p', '', text)),
    ...(known.length > 1 ? [line] : []),
    to,
  ];
}

/** A note that stays while the pointer is on it; its node stands where it is put. */
export function tipIn(): Tip & { readonly node: HTMLElement } {
  const node = make('div', 'map-tip');
  node.hidden = true;
  let shown: string | undefined;
  let timer = 0;
  const stay = (): void => clearTimeout(timer);
  const hide = (): void => {
    stay();
    node.hidden = true;
    shown = undefined;
  };
  const leave = (): void => {
    stay();
    timer = window.setTimeout(hide, grace);
  };
  node.addEventListener('pointerenter', stay);
  node.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave());
  return {
    node,
    id: () => shown,
    hide,
    leave,
    refresh: (note) => {
      if (note) node.replaceChildren(...contentOf(note));
      else hide();
    },
    show: (note, x, y, gap) => {
      stay();
      node.replaceChildren(...contentOf(note));
      node.hidden = false;
      shown = note.id;
      place(node, x, y, gap);
    },
  };
}

/** Sets a note inside the box that it stands in, near a point of the window but not over it. */
function place(node: HTMLElement, x: number, y: number, gap: number): void {
  const box = node.offsetParent?.getBoundingClientRect();
  if (!box) return;
  const { offsetWidth: width, offsetHeight: height } = node;
  const left = Math.max(0, Math.min(x - box.left - width / 2, box.width - width));
  const above = y - gap - height;
  const top = (above > 0 ? above : y + gap) - box.top;
  node.style.setProperty('left', `${Math.round(left)}px`);
  node.style.setProperty('top', `${Math.round(top)}px`);
}
