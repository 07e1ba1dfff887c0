import type { Drawing } from './drawing.ts';
import { kept, zoomed, type View } from './zoom.ts';

/** What a pointer does on a map. */
export type Gestures = {
  readonly view: () => View;
  readonly zoom: (view: View) => void;
  /** A mouse is on an area, or on none. */
  readonly hover: (id: string | undefined, x: number, y: number) => void;
  /** A finger taps an area or rests on it. */
  readonly touch: (id: string, x: number, y: number) => void;
  /** The area whose note is open. */
  readonly open: () => string | undefined;
};

type Point = { readonly x: number; readonly y: number };

/** Milliseconds after which a finger rests, and pixels within which it has not moved. */
const [rest, slip] = [400, 8];

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
const isMouse = ({ pointerType }: PointerEvent): boolean => pointerType === 'mouse';

/** Listens to mouse and fingers on a map: hover, tap, hold, pinch and, on an enlarged map, drag. */
export class Pointers {
  readonly #drawing: Drawing;
  readonly #to: Gestures;
  readonly #down = new Map<number, Point>();
  #holding = 0;
  #begun: { readonly at: Point; readonly id: string | undefined; readonly before: string | undefined } | undefined;
  #dragged = false;

  constructor(drawing: Drawing, to: Gestures) {
    this.#drawing = drawing;
    this.#to = to;
    const { svg } = drawing;
    svg.addEventListener('pointerover', (event) => {
      if (isMouse(event)) to.hover(this.#areaAt(event), event.clientX, event.clientY);
    });
    svg.addEventListener('pointerleave', (event) => {
      if (isMouse(event)) to.hover(undefined, 0, 0);
    });
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    svg.addEventListener('pointerdown', this.#press);
    svg.addEventListener('pointermove', this.#move);
    svg.addEventListener('contextmenu', this.#menu);
    svg.addEventListener('click', this.#click, true);
    // On the window, because a pointer may leave the map before it is lifted.
    window.addEventListener('pointerup', this.#lift);
    window.addEventListener('pointercancel', this.#lift);
  }

  /** The province under a pointer, by id: windows repeat its link, so that it is known by where that leads. */
  #areaAt({ target }: Event): string | undefined {
    const to = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined;
    return [...this.#drawing.areas.values()].find(({ href }) => href === to)?.id;
  }

  /** Where a point of the window stands in the drawing, as a view shows it. */
  #unitsAt({ zoom, x, y }: View, { x: left, y: top }: Point): Point {
    const box = this.#drawing.svg.getBoundingClientRect();
    const { width, height } = this.#drawing.size();
    return {
      x: x + ((left - box.left) / box.width) * (width / zoom),
      y: y + ((top - box.top) / box.height) * (height / zoom),
    };
  }

  readonly #press = (event: PointerEvent): void => {
    const at = pointOf(event);
    const id = this.#areaAt(event);
    this.#down.set(event.pointerId, at);
    this.#dragged = this.#down.size > 1;
    this.#begun = { at, id, before: this.#to.open() };
    clearTimeout(this.#holding);
    if (!isMouse(event) && id !== undefined && !this.#dragged)
      this.#holding = window.setTimeout(() => this.#to.touch(id, at.x, at.y), rest);
  };

  readonly #move = (event: PointerEvent): void => {
    const old = this.#down.get(event.pointerId);
    const now = pointOf(event);
    if (!old || (!this.#dragged && this.#begun && apart(this.#begun.at, now) < slip)) return;
    clearTimeout(this.#holding);
    this.#dragged = true;
    this.#down.set(event.pointerId, now);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.#drag(middle(old, other), middle(now, other), apart(now, other) / (apart(old, other) || 1));
    else if (this.#to.view().zoom > 1) this.#drag(old, now, 1);
  };

  #drag(from: Point, to: Point, by: number): void {
    const size = this.#drawing.size();
    const view = this.#to.view();
    const [a, b] = [this.#unitsAt(view, from), this.#unitsAt(view, to)];
    const panned = kept({ zoom: view.zoom, x: view.x + a.x - b.x, y: view.y + a.y - b.y }, size);
    this.#to.zoom(zoomed(panned, by, this.#unitsAt(panned, to), size));
  }

  readonly #lift = ({ pointerId }: PointerEvent): void => {
    clearTimeout(this.#holding);
    this.#down.delete(pointerId);
  };

  /** A finger that rests on a link would open the browser's menu over the note. */
  readonly #menu = (event: Event): void => {
    if (this.#down.size > 0 && this.#begun?.id !== undefined && this.#begun.id === this.#to.open())
      event.preventDefault();
  };

  /** A first tap reads the note, a second one on the same area follows the link; after a drag nothing does. */
  readonly #click = (event: MouseEvent): void => {
    const id = this.#areaAt(event);
    const byFinger = event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
    if (this.#dragged) event.preventDefault();
    else if (byFinger && id !== undefined && this.#begun?.before !== id) {
      event.preventDefault();
      this.#to.touch(id, event.clientX, event.clientY);
    }
    this.#dragged = false;
  };
}
