import type { MapValues } from '../../views/map-values.ts';
import type { MapWords } from '../../views/map-words.ts';
import type { Era } from '../../views/shapes.ts';
import { addressOf, type Address } from './address.ts';
import { part } from './build.ts';
import { caption, findingOf, titleOf } from './captions.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { Pointers } from './gestures.ts';
import { legendOf, type Legend } from './legend.ts';
import { Reading } from './reading.ts';
import { searchOf, stateFrom, type State } from './state.ts';
import { rowsOf, tableOf, type Table } from './table.ts';
import { eraOf, isProvince, nowOf, type Now } from './values.ts';
import { speaker, type Speaker } from './words.ts';
import { yearsOf, type Years } from './years.ts';
import { whole, zoomed, type View } from './zoom.ts';

/** All that the figure of one era has on the page. */
type Side = { readonly drawing: Drawing; readonly legend: Legend; readonly table: Table };

const pause = 150;
const step = 1.6;

/** A map that its reader can change; it holds the state, and everything on the page follows from that. */
class LiveMap {
  readonly #root: HTMLElement;
  readonly #section: HTMLElement;
  readonly #values: MapValues;
  readonly #speaker: Speaker;
  readonly #sides = new Map<Era, Side>();
  readonly #years: Years;
  readonly #reading: Reading;
  readonly #address: Address<State> | undefined;
  #state: State;
  #now: readonly Now[] = [];
  #shown: Era | undefined;
  #settling = 0;

  constructor(root: HTMLElement, values: MapValues) {
    this.#root = root;
    this.#values = values;
    // The page's own view wrote it, of this type.
    const words = JSON.parse(root.dataset['words'] ?? '') as MapWords;
    const language = root.closest<HTMLElement>('[lang]')?.lang ?? '';
    this.#speaker = speaker(words, language, values.decimals);
    this.#section = part(root, '.figure-map');
    this.#reading = this.#reader();
    for (const parts of this.#gathered()) this.#addSide(parts);
    const eras = [...this.#sides.keys()];
    const years = [...new Set(eras.flatMap((era) => eraOf(values, era).years))].sort((a, b) => a - b);
    const year = Number(part(root, '.map-years output').textContent);
    this.#state = { year, era: eras[0] ?? 'p34', classes: [], at: undefined, view: undefined };
    this.#years = yearsOf(
      root,
      () => years,
      this.#speaker,
      (chosen) => this.#update({ year: chosen }),
    );
    // Only one map can own the address.
    this.#address = document.querySelector('indicator-map') === root ? addressOf(searchOf) : undefined;
    if (this.#address && location.search) this.#restore(years, eras);
    else this.#draw();
    this.#listen();
    root.classList.add('live');
  }

  #reader(): Reading {
    return new Reading({
      values: this.#values,
      speaker: this.#speaker,
      drawing: () => this.#side.drawing,
      now: () => this.#now,
      state: () => this.#state,
      choose: (at) => this.#choose(at),
      zoom: (view) => this.#zoom(view),
      zoomBy: (way) => this.#zoomBy(way),
      say: (text) => this.#say(text),
    });
  }

  /** The parts of all eras, brought together under one heading. */
  #gathered(): HTMLElement[] {
    const all = [...this.#root.querySelectorAll<HTMLElement>('.figure-parts')];
    this.#section.append(...all);
    this.#root.querySelectorAll(':scope > details').forEach((details) => details.remove());
    return all;
  }

  #addSide(parts: HTMLElement): void {
    const era: Era = parts.dataset['era'] === 'p63' ? 'p63' : 'p34';
    const drawing = drawingOf(parts, era);
    const help = part(this.#section, '.map-help').id;
    drawing.explain(this.#speaker.words.interactive, help);
    this.#sides.set(era, {
      drawing,
      legend: legendOf(drawing, this.#speaker, (name) => this.#toggle(name)),
      table: tableOf(drawing, this.#speaker),
    });
    this.#reading.attach(drawing);
    new Pointers(drawing, {
      view: () => this.#state.view ?? whole,
      zoom: (view) => this.#zoom(view),
      open: () => this.#reading.tip.id(),
      hover: (id, x, y) => this.#reading.hover(id, x, y),
      touch: (id, x, y) => this.#reading.touch(id, x, y),
    });
  }

  #listen(): void {
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('.map-eras input'))
      radio.addEventListener('change', () => this.#update({ era: radio.value === 'p63' ? 'p63' : 'p34' }));
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.addEventListener('click', () => this.#zoomBy(button.dataset['zoom'] ?? ''));
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('[data-download]'))
      button.addEventListener('click', () => void this.#download(button.dataset['download'] ?? ''));
  }

  #restore(years: readonly number[], eras: readonly Era[]): void {
    const { classes } = this.#side.legend;
    this.#state = stateFrom(location.search, this.#state, { years, eras, classes });
    this.#draw();
    this.#address?.(this.#state, 'now');
    const area = this.#reading.called(this.#state.at);
    if (area) this.#reading.point(area);
  }

  /** What is shown: the outlines that the reader prefers if the year has them. */
  get #side(): Side {
    const { year, era } = this.#state;
    const has = (each: Era): boolean => this.#sides.has(each) && eraOf(this.#values, each).years.includes(year);
    const shown = has(era) ? era : ([...this.#sides.keys()].find(has) ?? era);
    const side = this.#sides.get(shown);
    if (!side) throw new Error(`no map of ${shown}`);
    return side;
  }

  #update(changes: Partial<State>): void {
    this.#state = { ...this.#state, ...changes };
    this.#draw();
    this.#address?.(this.#state);
    this.#settle(() => this.#announce(changes));
  }

  #choose(at: string | undefined): void {
    this.#state = { ...this.#state, at };
    this.#side.drawing.mark(this.#reading.marked()?.id);
    this.#address?.(this.#state);
  }

  #toggle(name: string): void {
    const { classes } = this.#state;
    const chosen = classes.includes(name) ? classes.filter((each) => each !== name) : [...classes, name];
    this.#update({ classes: this.#side.legend.classes.filter((each) => chosen.includes(each)) });
  }

  #zoom(view: View): void {
    this.#state = { ...this.#state, view: view.zoom > 1 ? view : undefined };
    this.#side.drawing.show(view);
    this.#address?.(this.#state);
  }

  #zoomBy(way: string): void {
    const { drawing } = this.#side;
    const view = this.#state.view ?? whole;
    const size = drawing.size();
    const { width, height } = size;
    const box = this.#reading.marked()?.path.getBBox();
    const point = box
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : { x: view.x + width / view.zoom / 2, y: view.y + height / view.zoom / 2 };
    const next = way === 'all' ? whole : zoomed(view, way === 'in' ? step : 1 / step, point, size);
    this.#reading.tip.hide();
    this.#zoom(next);
    this.#say(this.#speaker.fill(this.#speaker.words.sayZoom, { zoom: Math.round(next.zoom * 10) / 10 }));
  }

  /** What must be there in the next frame: fills, legend, slider. The rest follows when the reader pauses. */
  #draw(): void {
    const { year, classes, view } = this.#state;
    const { drawing, legend } = this.#side;
    this.#now = nowOf(this.#values, drawing.era, year);
    const isOther = this.#shown !== drawing.era;
    if (isOther) this.#swap(drawing);
    drawing.paint(this.#now, classes);
    drawing.mark(this.#reading.marked()?.id);
    drawing.show(view ?? whole);
    legend.show(this.#now, classes);
    this.#years.show(year);
    this.#reading.renew();
    if (isOther) this.#finish();
    else this.#settle();
  }

  /** Puts the outlines of an era in the place of the others, and the tools with them. */
  #swap({ root, era }: Drawing): void {
    this.#shown = era;
    const [zoom, tools] = [part(this.#section, '.map-zoom'), part(this.#section, '.map-tools')];
    for (const { drawing } of this.#sides.values()) drawing.root.hidden = drawing.root !== root;
    const box = part(root, '.map-box');
    box.append(zoom, this.#reading.tip.node);
    box.after(tools);
    this.#reading.tip.hide();
  }

  #settle(then?: () => void): void {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#finish();
      then?.();
    }, pause);
  }

  #finish(): void {
    const { year } = this.#state;
    const { drawing, table } = this.#side;
    caption(this.#section, drawing, this.#now, year, this.#speaker);
    table.show(this.#now, year);
    const possible = [...this.#sides.keys()].filter((era) => eraOf(this.#values, era).years.includes(year));
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('.map-eras input')) {
      radio.checked = radio.value === drawing.era;
      radio.disabled = !possible.some((era) => era === radio.value);
    }
    const only = this.#root.querySelector<HTMLElement>('.map-era-note');
    if (only) only.hidden = possible.length > 1;
  }

  #announce(changes: Partial<State>): void {
    const { words, counted, fill } = this.#speaker;
    const { year, classes } = this.#state;
    if ('classes' in changes) {
      const count = this.#now.filter((one) => isProvince(one) && classes.includes(String(one.class))).length;
      this.#say(classes.length > 0 ? counted(words.sayFilter, count) : '');
      return;
    }
    const area = this.#reading.sentence();
    this.#say(
      area
        ? fill(words.sayArea, { year: String(year), area })
        : findingOf(this.#now, year, this.#side.drawing, this.#speaker),
    );
  }

  #say(text: string): void {
    part(this.#root, ':scope > [role="status"]').textContent = text;
  }

  async #download(kind: string): Promise<void> {
    const { year, classes } = this.#state;
    const { drawing } = this.#side;
    this.#finish();
    const { save } = await import('./downloads.ts');
    const at = new Map(this.#now.map((one) => [one.id, one]));
    const rows = rowsOf(drawing, this.#speaker.words.above[drawing.era] ?? []).flatMap(([id, row]) => {
      const now = at.get(id);
      const isChosen = !now || classes.length === 0 || !isProvince(now) || classes.includes(String(now.class));
      return now && isChosen ? [{ now, name: part(row, 'th').textContent.trim() }] : [];
    });
    const title = titleOf(drawing, year, this.#speaker);
    await save(kind, drawing, title, { indicator: this.#values.indicator, era: drawing.era, year, rows });
  }
}

/** Brings a static map to life with the values of its file. */
export function enliven(root: HTMLElement, values: MapValues): void {
  new LiveMap(root, values);
}
