import type { MapValues } from '../../views/map-values.ts';
import type { Drawing, Drawn } from './drawing.ts';
import { slugOf } from './drawing.ts';
import { keyReader, named, type Asked } from './keys.ts';
import { linesOf, noteOf } from './note.ts';
import type { State } from './state.ts';
import { tipIn } from './tip.ts';
import { eraOf, ranked, type Now } from './values.ts';
import type { Speaker } from './words.ts';
import { moved, type View } from './zoom.ts';

/** The map whose provinces are read. */
export type Host = {
  readonly values: MapValues;
  readonly speaker: Speaker;
  /** What is shown at the moment. */
  readonly drawing: () => Drawing;
  readonly now: () => readonly Now[];
  readonly state: () => Pick<State, 'year' | 'at' | 'view'>;
  readonly choose: (at: string | undefined) => void;
  readonly zoom: (view: View) => void;
  readonly zoomBy: (step: 'in' | 'out' | 'all') => void;
  readonly say: (words: string) => void;
  /** What else is said of a province. */
  readonly more?: (id: string) => readonly string[];
  /** Is told which province a pointer or the focus is on; none once it has left. */
  readonly read?: (id: string | undefined) => void;
};

const directions = { up: 0, right: 1, down: 2, left: 3 } as const;
/** Between a pointer, or an area's middle, and the note on it, in pixels. */
const gaps = { pointer: 18, finger: 28, focus: 14 } as const;

/** Reads single provinces on a map with pointer, focus and keys: the note on them, their row in the table, what is announced. */
export class Reading {
  readonly tip = tipIn();
  readonly #host: Host;
  readonly #keys = keyReader();
  #lit: readonly Element[] = [];
  #last: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      const inside = target instanceof Node && (host.drawing().svg.contains(target) || this.tip.node.contains(target));
      if (!inside) this.tip.hide();
    });
  }

  /** Makes the provinces of one drawing readable. */
  attach({ svg, areas, mark }: Drawing): void {
    // Links in the drawing are no stops of the Tab key: the inset would repeat them. The drawing is, and leads to one of them.
    svg.setAttribute('tabindex', '0');
    svg.addEventListener('focus', () => this.#at()?.link.focus());
    svg.addEventListener('focusin', ({ target }) => target !== svg && svg.setAttribute('tabindex', '-1'));
    svg.addEventListener('focusout', () => {
      svg.setAttribute('tabindex', '0');
      mark(this.called(this.#host.state().at)?.id);
      this.#host.read?.(undefined);
      this.tip.leave();
    });
    svg.addEventListener('keydown', this.#press);
    for (const area of areas.values()) {
      area.link.addEventListener('focus', () => this.#focus(area));
      area.row.addEventListener('pointerenter', () => this.#light(area));
      area.row.addEventListener('pointerleave', () => this.#light(undefined));
    }
  }

  /** The province that an address calls so, in the outlines shown. */
  called(slug: string | undefined): Drawn | undefined {
    return [...this.#host.drawing().areas.values()].find(({ href }) => slug !== undefined && slugOf(href) === slug);
  }

  /** The province that is read: the one in focus, else the one that the state names. */
  marked(): Drawn | undefined {
    return this.#focused() ?? this.called(this.#host.state().at);
  }

  hover(id: string | undefined, x: number, y: number): void {
    const area = this.#host.drawing().areas.get(id ?? '');
    this.#light(area);
    if (area) this.#note(area, x, y, gaps.pointer);
    else this.tip.leave();
  }

  touch(id: string, x: number, y: number): void {
    const area = this.#host.drawing().areas.get(id);
    if (!area) return;
    this.#host.choose(slugOf(area.href));
    this.#note(area, x, y, gaps.finger);
    this.#announce(area);
  }

  /** Writes the open note anew, after the year changed. */
  renew(): void {
    const area = this.#host.drawing().areas.get(this.tip.id() ?? '');
    if (area) this.tip.refresh(this.#noteOn(area));
  }

  /** Shows the note on a province beside it. */
  point(area: Drawn): void {
    const { left, top, width, height } = area.path.getBoundingClientRect();
    this.#note(area, left + width / 2, top + height / 2, gaps.focus + height / 2);
  }

  /** What is said of the province that is read, with its value; undefined if none is. */
  sentence(): string | undefined {
    const area = this.marked();
    const label = area?.link.getAttribute('aria-label');
    return area && label ? [label, ...this.#lines(area)].join('. ') : undefined;
  }

  close(): void {
    this.tip.hide();
    if (this.#host.state().at !== undefined) this.#host.choose(undefined);
  }

  /** Where the Tab key comes to: the province that was read last, or the first. */
  #at(): Drawn | undefined {
    return this.called(this.#host.state().at ?? this.#last) ?? this.#host.drawing().areas.values().next().value;
  }

  #focused(): Drawn | undefined {
    return [...this.#host.drawing().areas.values()].find(({ link }) => link === document.activeElement);
  }

  #one({ id }: Drawn): Now | undefined {
    return this.#host.now().find((one) => one.id === id);
  }

  #lines(area: Drawn): string[] {
    const { values, speaker } = this.#host;
    const one = this.#one(area);
    if (!one) return [];
    const lines = linesOf(values, this.#host.drawing().era, this.#host.state().year, this.#host.now(), one, speaker);
    return [...lines, ...(this.#host.more?.(area.id) ?? [])];
  }

  #noteOn(area: Drawn) {
    const { values, speaker } = this.#host;
    const one = this.#one(area);
    return (
      one && noteOf(values, this.#host.drawing().era, this.#host.state().year, this.#lines(area), one, area, speaker)
    );
  }

  #note(area: Drawn, x: number, y: number, gap: number): void {
    const note = this.#noteOn(area);
    if (note) this.tip.show(note, x, y, gap);
  }

  /** The name and the value of a link are read by its focus; what more is known follows. */
  #announce(area: Drawn): void {
    this.#host.say(this.#lines(area).join('. '));
  }

  #light(area: Drawn | undefined): void {
    for (const node of this.#lit) node.classList.remove('lit');
    this.#lit = area ? [area.path, area.row] : [];
    for (const node of this.#lit) node.classList.add('lit');
    this.#host.read?.(area?.id ?? this.marked()?.id);
  }

  #focus(area: Drawn): void {
    const { drawing, state, zoom } = this.#host;
    const { view } = state();
    if (view) zoom(moved(view, area.path.getBBox(), drawing().size()));
    this.#last = slugOf(area.href);
    drawing().mark(area.id);
    this.#host.read?.(area.id);
    this.point(area);
    this.#announce(area);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const asked = this.#keys(event);
    if (!asked) return;
    const { zoomBy } = this.#host;
    const from = this.#focused();
    event.preventDefault();
    if ('zoom' in asked) zoomBy(asked.zoom);
    else if (from && !('close' in asked)) this.#go(asked, from);
  };

  #go(asked: Exclude<Asked, { zoom: unknown } | { close: unknown }>, from: Drawn): void {
    const { drawing, say, speaker } = this.#host;
    const areas = [...drawing().areas.values()];
    const to = 'typed' in asked ? named(areas, asked.typed) : this.#neighbour(asked.go, from);
    if (to) {
      to.link.focus();
      this.#host.choose(slugOf(to.href));
    } else if ('typed' in asked) say(speaker.fill(speaker.words.sayNone, asked));
  }

  #neighbour(go: keyof typeof directions | 'first' | 'last', { id }: Drawn): Drawn | undefined {
    const { values, drawing, now } = this.#host;
    const { era, areas: drawn } = drawing();
    if (go === 'first' || go === 'last') return drawn.get(ranked(now()).at(go === 'first' ? 0 : -1)?.id ?? '');
    const { areas, steps } = eraOf(values, era);
    const to = steps[areas.indexOf(id)]?.[directions[go]];
    return to == null ? undefined : drawn.get(areas[to] ?? '');
  }
}
