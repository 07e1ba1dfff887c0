import { swatch } from '../../charts/swatch.ts';
import type { AreaClass } from '../../charts/swatch.ts';
import { toElement } from '../../charts/svg.ts';
import type { ExplorerWords } from '../../views/explorer-words.ts';
import type { Side } from '../../views/map-explorer.ts';
import type { MapValues } from '../../views/map-values.ts';
import type { Era } from '../../views/shapes.ts';
import { make, part } from '../indicator-map/build.ts';
import { caption, findingOf, titleOf } from '../indicator-map/captions.ts';
import { drawingOf, type Drawing } from '../indicator-map/drawing.ts';
import { Pointers } from '../indicator-map/gestures.ts';
import { legendOf, type Legend } from '../indicator-map/legend.ts';
import { Reading } from '../indicator-map/reading.ts';
import { eraOf, nowOf, type Now } from '../indicator-map/values.ts';
import type { Speaker } from '../indicator-map/words.ts';
import { yearsOf, type Years } from '../indicator-map/years.ts';
import { whole, zoomed, type View } from '../indicator-map/zoom.ts';
import type { Own } from './speakers.ts';
import { allYears, type ExplorerState, type SideState, type YearsOf } from './state.ts';

/** What a map asks of the explorer that it stands in. */
export type PanelHost = {
  readonly words: ExplorerWords;
  readonly years: YearsOf;
  readonly state: () => ExplorerState;
  readonly update: (changes: Partial<SideState>) => void;
  readonly choose: (at: string | undefined) => void;
  readonly zoom: (view: View) => void;
  readonly say: (text: string) => void;
  /** Is told which province is pointed at or in focus. */
  readonly read: (id: string | undefined) => void;
  /** What the other map says of a province. */
  readonly more: (id: string) => readonly string[];
  /** The parts of the page that a map of an era is made from: its figure and its table. */
  readonly partsOf: (era: Era) => { readonly root: HTMLElement; readonly table: HTMLElement };
};

const step = 1.6;

/** One of the two maps: it shows what the state says of its side. */
export class Panel {
  readonly root: HTMLElement;
  readonly side: Side;
  readonly reading: Reading;
  readonly #host: PanelHost;
  readonly #years: Years;
  readonly #drawings = new Map<Era, Drawing>();
  #values: MapValues;
  #own: Own;
  #era: Era = 'p34';
  #legend: Legend | undefined;
  #legendOf = '';
  #now: readonly Now[] = [];

  constructor(root: HTMLElement, side: Side, host: PanelHost, values: MapValues, own: Own) {
    [this.root, this.side, this.#host, this.#values, this.#own] = [root, side, host, values, own];
    this.reading = this.#reader();
    const years = (): readonly number[] => allYears(host.years, this.#values.indicator);
    this.#years = yearsOf(root, years, own.speaker, (year) => host.update({ year }));
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-download]'))
      button.addEventListener('click', () => void this.#save(button.dataset['download'] ?? ''));
  }

  get now(): readonly Now[] {
    return this.#now;
  }

  get speaker(): Speaker {
    return this.#own.speaker;
  }

  get indicator(): string {
    return this.#values.indicator;
  }

  get year(): number {
    return this.#host.state()[this.side].year;
  }

  get drawing(): Drawing {
    const drawing = this.#drawings.get(this.#era);
    if (!drawing) throw new Error(`${this.side} has no map of ${this.#era}`);
    return drawing;
  }

  /** The value of an area in words, with what it measures and when; undefined for an area that the map has not. */
  figure(id: string): string | undefined {
    const one = this.#now.find((each) => each.id === id);
    const { title } = this.#own.words;
    const blanks = { title, year: String(this.year), value: one ? this.speaker.withUnit(one) : '' };
    return one && this.speaker.fill(this.#host.words.figure, blanks);
  }

  /** What stands above the column of this map in the table. */
  heading(): string {
    const { title, unitShort: unit } = this.#own.words;
    return this.speaker.fill(this.#host.words.column, { title, unit, year: String(this.year) });
  }

  /** The finding of the map in a sentence. */
  finding(): string {
    return findingOf(this.#now, this.year, this.drawing, this.speaker);
  }

  /** Takes another indicator. */
  use(values: MapValues, own: Own): void {
    [this.#values, this.#own] = [values, own];
    this.#years.stop();
  }

  /** What must be there in the next frame: outlines, fills, legend, slider. */
  draw(era: Era): void {
    this.#swap(era);
    const { drawing } = this;
    const { at, view, [this.side]: own } = this.#host.state();
    this.#now = nowOf(this.#values, era, own.year);
    drawing.paint(this.#now, own.classes);
    drawing.mark(this.reading.called(at)?.id);
    drawing.show(view ?? whole);
    this.#legend?.show(this.#now, own.classes);
    this.#years.show(own.year);
    this.reading.renew();
  }

  /** All that is said around the map. */
  finish(): void {
    const { root } = this.drawing;
    caption(this.root, this.drawing, this.#now, this.year, this.speaker);
    part(root, '.legend-unit').textContent = this.#own.words.unit;
    part(root, '.map-source').textContent = this.speaker.fill(this.#host.words.source, {
      source: this.#own.words.source,
    });
  }

  #reader(): Reading {
    const panel = this;
    const host = this.#host;
    return new Reading({
      get values() {
        return panel.#values;
      },
      get speaker() {
        return panel.speaker;
      },
      drawing: () => panel.drawing,
      now: () => panel.#now,
      state: () => ({ ...host.state(), year: panel.year }),
      choose: host.choose,
      zoom: host.zoom,
      zoomBy: (way) => panel.#zoomBy(way),
      say: host.say,
      more: host.more,
      read: host.read,
    });
  }

  #swap(era: Era): void {
    const before = this.#drawings.get(this.#era);
    this.#era = era;
    const drawing = this.#drawings.get(era) ?? this.#add(era);
    const legendOfNow = `${era} ${this.#values.indicator}`;
    if (this.#legendOf !== legendOfNow) this.#newLegend(drawing);
    this.#legendOf = legendOfNow;
    if (before === drawing) return;
    for (const each of this.root.querySelectorAll<HTMLElement>('.explorer-parts')) each.hidden = each !== drawing.root;
    const box = part(drawing.root, '.map-box');
    box.append(this.reading.tip.node);
    box.after(part(this.root, '.map-tools'));
    this.reading.tip.hide();
  }

  #add(era: Era): Drawing {
    const { root, table } = this.#host.partsOf(era);
    const drawing = drawingOf(root, era, table);
    this.#drawings.set(era, drawing);
    drawing.explain(this.speaker.words.interactive, 'explorer-help');
    this.reading.attach(drawing);
    new Pointers(drawing, {
      view: () => this.#host.state().view ?? whole,
      zoom: (view) => this.#host.zoom(view),
      open: () => this.reading.tip.id(),
      hover: (id, x, y) => this.reading.hover(id, x, y),
      touch: (id, x, y) => this.reading.touch(id, x, y),
    });
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.addEventListener('click', () => this.#zoomBy(button.dataset['zoom'] ?? ''));
    return drawing;
  }

  /** The legend's lines for the classes of the indicator that is shown. */
  #newLegend(drawing: Drawing): void {
    const { edges, years } = eraOf(this.#values, drawing.era);
    const { words } = this.#host;
    const lines = edges.slice(1).map((to, index) => {
      // There are never more than five classes.
      const key = toElement(swatch(index as AreaClass, `${drawing.ids}-legend-${index}`), document);
      const text = this.speaker.fill(words.class, { from: edges[index] ?? 0, to });
      const line = make('li', '', key, make('span', '', text), make('span', 'legend-count'));
      line.dataset['class'] = String(index);
      return line;
    });
    part(drawing.root, '.legend ul').replaceChildren(...lines);
    const [from, to] = [String(years[0] ?? ''), String(years.at(-1) ?? '')];
    part(drawing.root, '.legend-note').textContent = this.speaker.fill(words.classes, { from, to });
    this.#legend = legendOf(drawing, this.speaker, (name) => this.#toggle(name));
  }

  #toggle(name: string): void {
    const { classes } = this.#host.state()[this.side];
    const chosen = classes.includes(name) ? classes.filter((each) => each !== name) : [...classes, name];
    this.#host.update({ classes: (this.#legend?.classes ?? []).filter((each) => chosen.includes(each)) });
  }

  #zoomBy(way: string): void {
    const view = this.#host.state().view ?? whole;
    const size = this.drawing.size();
    const box = this.reading.marked()?.path.getBBox();
    const point = box
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : { x: view.x + size.width / view.zoom / 2, y: view.y + size.height / view.zoom / 2 };
    const next = way === 'all' ? whole : zoomed(view, way === 'in' ? step : 1 / step, point, size);
    this.reading.tip.hide();
    this.#host.zoom(next);
    this.#host.say(this.speaker.fill(this.speaker.words.sayZoom, { zoom: Math.round(next.zoom * 10) / 10 }));
  }

  async #save(kind: string): Promise<void> {
    this.finish();
    const { save } = await import('../indicator-map/downloads.ts');
    const { drawing, year } = this;
    const title = titleOf(drawing, year, this.speaker);
    await save(kind, drawing, title, { indicator: this.indicator, era: drawing.era, year, rows: [] });
  }
}
