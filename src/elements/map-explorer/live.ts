import type { ExplorerWords } from '../../views/explorer-words.ts';
import type { Side } from '../../views/map-explorer.ts';
import type { MapValues } from '../../views/map-values.ts';
import type { Era } from '../../views/shapes.ts';
import { addressOf } from '../indicator-map/address.ts';
import { part } from '../indicator-map/build.ts';
import type { View } from '../indicator-map/zoom.ts';
import { figuresOf, fillPair } from './pair.ts';
import { Panel } from './panel.ts';
import { ownOf } from './speakers.ts';
import { allYears, both, closest, erasOf, searchOf, stateFrom, type ExplorerState, type SideState } from './state.ts';

const pause = 150;
const country = 'vn';

/** Two maps that their reader can change; it holds the state of both, and everything on the page follows from that. */
class Explorer {
  readonly #root: HTMLElement;
  readonly #words: ExplorerWords;
  readonly #panels: Readonly<Record<Side, Panel>>;
  readonly #address = addressOf(searchOf);
  #state: ExplorerState;
  #settling = 0;
  #read: string | undefined;
  /** What was chosen last, and may still be on its way. */
  readonly #wanted: Record<Side, string>;

  constructor(root: HTMLElement, state: ExplorerState, words: ExplorerWords, values: Record<Side, MapValues>) {
    [this.#root, this.#state, this.#words] = [root, state, words];
    this.#wanted = { left: state.left.indicator, right: state.right.indicator };
    this.#panels = { left: this.#panel('left', values.left), right: this.#panel('right', values.right) };
    this.#listen();
    this.#draw();
    this.#finish();
    if (location.search) this.#address(state, 'now');
    root.classList.add('live');
    const { reading } = this.#panels.left;
    const area = reading.called(state.at);
    if (area) reading.point(area);
  }

  #panel(side: Side, values: MapValues): Panel {
    const root = part<HTMLElement>(this.#root, `[data-side="${side}"]`);
    return new Panel(
      root,
      side,
      {
        words: this.#words,
        years: this.#yearsOf,
        state: () => this.#state,
        update: (changes) => this.#update(side, changes),
        choose: (at) => this.#choose(at),
        zoom: (view) => this.#zoom(view),
        say: (text) => this.#say(text),
        read: (id) => this.#link(side, id),
        more: (id) => [this.#other(side)?.figure(id)].filter((line) => line !== undefined),
        partsOf: (era) => ({ root: this.#partsOf(side, era), table: this.#tableOf(era) }),
      },
      values,
      this.#own(values),
    );
  }

  readonly #yearsOf = (id: string) => this.#words.indicators[id]?.years;

  #own(values: MapValues) {
    const language = this.#root.closest<HTMLElement>('[lang]')?.lang ?? '';
    return ownOf(this.#words, values.indicator, language, values.decimals);
  }

  #listen(): void {
    for (const radio of this.#eras())
      radio.addEventListener('change', () => this.#change({ era: radio.value === 'p63' ? 'p63' : 'p34' }));
    for (const side of both)
      part<HTMLSelectElement>(this.#root, `[data-side="${side}"] select`).addEventListener('change', ({ target }) => {
        if (target instanceof HTMLSelectElement) void this.#choice(side, target.value);
      });
    part(this.#root, '[data-download="csv"]').addEventListener('click', () => void this.#save());
  }

  readonly #eras = () => this.#root.querySelectorAll<HTMLInputElement>('.map-eras input');

  /** Another indicator for one of the maps, in the year that is shown or one near to it. */
  async #choice(side: Side, indicator: string): Promise<void> {
    this.#wanted[side] = indicator;
    const values = await valuesOf(this.#root, indicator);
    if (this.#wanted[side] !== indicator) return;
    if (!values) {
      this.#wanted[side] = this.#panels[side].indicator;
      this.#say(this.#words.failed);
      this.#hint(this.#words.failed);
      return;
    }
    this.#panels[side].use(values, this.#own(values));
    const year = closest(allYears(this.#yearsOf, indicator), this.#state[side].year);
    this.#update(side, { indicator, year, classes: [] });
  }

  #update(side: Side, changes: Partial<SideState>): void {
    this.#change({ [side]: { ...this.#state[side], ...changes } });
    this.#settle(() => this.#announce(side));
  }

  #change(changes: Partial<ExplorerState>): void {
    this.#state = { ...this.#state, ...changes };
    this.#draw();
    this.#address(this.#state);
    this.#settle();
  }

  #choose(at: string | undefined): void {
    this.#state = { ...this.#state, at };
    for (const side of both) this.#mark(side, undefined);
    this.#address(this.#state);
    this.#showBoth();
  }

  #zoom(view: View): void {
    this.#state = { ...this.#state, view: view.zoom > 1 ? view : undefined };
    for (const side of both) this.#panels[side].drawing.show(view);
    this.#address(this.#state);
  }

  /** The other map, where it has the same provinces. */
  #other(side: Side): Panel | undefined {
    const { left, right } = this.#panels;
    return left.drawing.era === right.drawing.era ? (side === 'left' ? right : left) : undefined;
  }

  /** Marks on the other map the province that is read on one. */
  #link(side: Side, id: string | undefined): void {
    this.#read = id;
    if (this.#other(side)) this.#mark(side === 'left' ? 'right' : 'left', id);
    this.#showBoth();
  }

  #mark(side: Side, id: string | undefined): void {
    const { drawing, reading } = this.#panels[side];
    drawing.mark(id ?? reading.marked()?.id);
  }

  /** Says both values of the province that is read. */
  #showBoth(): void {
    const { left, right } = this.#panels;
    const id = this.#read ?? left.reading.called(this.#state.at)?.id;
    const name = left.drawing.areas.get(id ?? '')?.name;
    const [one, other] = [left.figure(id ?? ''), right.figure(id ?? '')];
    const isShared = name !== undefined && one !== undefined && other !== undefined && this.#other('left');
    this.#hint(isShared ? left.speaker.fill(this.#words.both, { name, left: one, right: other }) : this.#words.hint);
  }

  #hint(text: string): void {
    part(this.#root, '.explorer-both').textContent = text;
  }

  #draw(): void {
    const eras = erasOf(this.#state, this.#yearsOf);
    for (const side of both) this.#panels[side].draw(eras[side]);
  }

  #settle(then?: () => void): void {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#finish();
      then?.();
    }, pause);
  }

  /** What may follow when the reader pauses: captions, table, what can be chosen. */
  #finish(): void {
    const panels = both.map((side) => this.#panels[side]);
    for (const panel of panels) {
      panel.finish();
      part<HTMLSelectElement>(panel.root, 'select').value = this.#wanted[panel.side];
    }
    for (const table of this.#root.querySelectorAll<HTMLElement>('.pair')) fillPair(table, panels, country);
    this.#finishEras();
    this.#showBoth();
  }

  #finishEras(): void {
    const { left, right } = this.#panels;
    const isShared = this.#other('left') !== undefined;
    for (const radio of this.#eras()) {
      const era: Era = radio.value === 'p63' ? 'p63' : 'p34';
      radio.checked = isShared && radio.value === left.drawing.era;
      const wished = erasOf({ ...this.#state, era }, this.#yearsOf);
      radio.disabled = wished.left !== era || wished.right !== era;
    }
    const apart = part<HTMLElement>(this.#root, '.explorer-apart');
    const labels = new Map(
      [...this.#eras()].map(({ value, labels: own }) => [value, own?.[0]?.textContent.trim() ?? '']),
    );
    apart.hidden = isShared;
    apart.textContent = left.speaker.fill(this.#words.apart, {
      left: labels.get(left.drawing.era) ?? '',
      right: labels.get(right.drawing.era) ?? '',
    });
    const years = both.map((side) => this.#state[side].year);
    part<HTMLElement>(this.#root, '.map-era-note').hidden = !isShared || !years.some((year) => year > 2025);
  }

  #announce(side: Side): void {
    this.#say(this.#panels[side].reading.sentence() ?? this.#panels[side].finding());
  }

  #say(text: string): void {
    part(this.#root, ':scope > [role="status"]').textContent = text;
  }

  /** The figure of an era on one side; that of the former provinces is made from the page's own template. */
  #partsOf(side: Side, era: Era): HTMLElement {
    const section = part(this.#root, `[data-side="${side}"]`);
    const found = section.querySelector<HTMLElement>(`.explorer-parts[data-era="${era}"]`);
    if (found) return found;
    const parts = document.createElement('div');
    parts.className = 'explorer-parts';
    parts.dataset['era'] = era;
    parts.append(renamed(part(this.#template(), 'figure').cloneNode(true), side));
    section.append(parts);
    return parts;
  }

  #tableOf(era: Era): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`.pair[data-era="${era}"]`);
    if (found) return found;
    const table = document.importNode(part<HTMLElement>(this.#template(), '.pair'), true);
    part(this.#root, '.explorer-table').append(table);
    return table;
  }

  #template(): Element {
    const holder = document.createElement('div');
    holder.append(part<HTMLTemplateElement>(this.#root, 'template').content.cloneNode(true));
    return holder;
  }

  async #save(): Promise<void> {
    this.#finish();
    const panels = both.map((side) => this.#panels[side]);
    const { saveFigures } = await import('../indicator-map/downloads.ts');
    const tables = panels.map((panel) => figuresOf(this.#tableOf(panel.drawing.era), panel, country));
    saveFigures(tables, `${tables.map(({ indicator, era, year }) => `${indicator}-${era}-${year}`).join('_')}.csv`);
  }
}

/** Gives all ids of a copied drawing, and what refers to them, the name of its side. */
function renamed(figure: Node, side: Side): Node {
  if (!(figure instanceof Element)) return figure;
  for (const node of figure.querySelectorAll('*'))
    for (const { name, value } of [...node.attributes])
      if (value.includes('left-p63')) node.setAttribute(name, value.replaceAll('left-p63', `${side}-p63`));
  return figure;
}

const loaded = new Map<string, Promise<MapValues | undefined>>();

/** The values of an indicator; undefined where they cannot be had. */
function valuesOf(root: HTMLElement, indicator: string): Promise<MapValues | undefined> {
  const found = loaded.get(indicator) ?? load(`${root.dataset['src']}${indicator}.json`);
  loaded.set(indicator, found);
  void found.then((values) => !values && loaded.delete(indicator));
  return found;
}

async function load(address: string): Promise<MapValues | undefined> {
  try {
    const answer = await fetch(address);
    // The site's own build wrote it, of this type.
    return answer.ok ? ((await answer.json()) as MapValues) : undefined;
  } catch {
    return undefined;
  }
}

/** What the page shows before anyone has chosen. */
function begun(root: HTMLElement): ExplorerState {
  const side = (name: Side): SideState => {
    const section = part(root, `[data-side="${name}"]`);
    const indicator = section.querySelector('option[selected]')?.getAttribute('value') ?? '';
    return { indicator, year: Number(part(section, '.map-years output').textContent), classes: [] };
  };
  return { left: side('left'), right: side('right'), era: 'p34', at: undefined, view: undefined };
}

/** Brings the two static maps to life, as the address asks for. */
export async function enliven(root: HTMLElement): Promise<void> {
  // The page's own view wrote it, of this type.
  const words = JSON.parse(root.dataset['words'] ?? '') as ExplorerWords;
  const state = stateFrom(location.search, begun(root), (id) => words.indicators[id]?.years);
  const [left, right] = await Promise.all(both.map((side) => valuesOf(root, state[side].indicator)));
  if (left && right) new Explorer(root, state, words, { left, right });
}
