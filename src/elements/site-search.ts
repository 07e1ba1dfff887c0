/** What this element uses of /pagefind/pagefind.js. */
interface Page {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface Found {
  readonly results: readonly { readonly data: () => Promise<Page> }[];
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
interface Engine {
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (query: string, settings: object) => Promise<Found>;
}

const PAUSE = 150;
const STEP = { jump: 6, page: 10 };

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...inside);
  return node;
}

/** The nodes of an excerpt; of its markup only `<mark>` is taken, everything else stays text. */
function excerptOf(html: string): (Node | string)[] {
  const text = (part: string) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return html.split(/<mark>(.*?)<\/mark>/).map((part, i) => (i % 2 ? make('mark', '', text(part)) : text(part)));
}

/**
 * Search as one types. Markup and words come from `components/page/Search.astro`; without this script its form leads to the search
 * page. `data-mode="jump"` lists the first pages under the field, `data-mode="page"` shows everything and keeps the question in the address.
 */
export class SiteSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #found: Found | undefined;
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    this.addEventListener('focusin', this.#wake, { once: true });
    this.addEventListener('input', this.#later);
    if (this.#mode === 'page') this.#beginPage();
    else this.#beginJump();
  }

  get #mode(): 'jump' | 'page' {
    return this.dataset['mode'] === 'page' ? 'page' : 'jump';
  }

  #part<E extends Element>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`<site-search> lacks ${selector}`);
    return found;
  }

  get #field(): HTMLInputElement {
    return this.#part('input[type=search]');
  }

  get #list(): HTMLOListElement {
    return this.#part('ol');
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  get #kinds(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=kind]')];
  }

  get #names(): Readonly<Record<string, string>> {
    return JSON.parse(this.dataset['kinds'] ?? '{}');
  }

  get #wanted(): string[] {
    return this.#kinds.filter((box) => box.checked).map((box) => box.value);
  }

  readonly #wake = (): void => {
    this.#load().catch(this.#fail);
  };

  #load(): Promise<Engine> {
    return (this.#engine ??= this.#start());
  }

  // The next question tries to load it again.
  readonly #fail = (): void => {
    this.#engine = undefined;
    this.#say(this.dataset['failed'], true);
  };

  async #start(): Promise<Engine> {
    const address = new URL(this.dataset['base'] ?? '', document.baseURI).href;
    const engine: Engine = await import(/* @vite-ignore */ address);
    await engine.init();
    // Pages are counted by kind only once the filters are there.
    if (this.#mode === 'page') await engine.filters();
    return engine;
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#ask, PAUSE);
  };

  readonly #ask = async (): Promise<void> => {
    const mine = ++this.#asked;
    const query = this.#field.value.trim();
    if (this.#mode === 'page') this.#keepAddress(query);
    try {
      const found = query ? await this.#answers(query) : undefined;
      if (mine !== this.#asked) return;
      this.#found = found;
      await this.#show(mine);
    } catch {
      if (mine === this.#asked) this.#fail();
    }
  };

  async #answers(query: string): Promise<Found> {
    const kinds = this.#wanted;
    const engine = await this.#load();
    return engine.search(query, kinds.length ? { filters: { kind: { any: kinds } } } : {});
  }

  async #show(mine: number): Promise<void> {
    const hits = await this.#read(0);
    if (mine !== this.#asked) return;
    const place = this.#links.indexOf(document.activeElement as HTMLAnchorElement);
    this.#list.replaceChildren(...hits);
    this.#list.hidden = hits.length === 0;
    // A late answer must not drop the reader who already walks the list.
    if (place >= 0) (this.#links[place] ?? this.#field).focus();
    this.#say(this.#found && this.#tally(this.#found.results.length), this.#found?.results.length === 0);
    if (this.#mode === 'page') this.#countKinds();
    this.#offerMore();
  }

  async #read(from: number): Promise<HTMLLIElement[]> {
    const some = this.#found?.results.slice(from, from + STEP[this.#mode]) ?? [];
    const pages = await Promise.all(some.map((hit) => hit.data()));
    return pages.map((page) => this.#hit(page));
  }

  #hit({ url, meta, filters, excerpt }: Page): HTMLLIElement {
    const link = make('a', '', meta['title'] ?? url);
    link.href = url;
    const kind = this.#names[filters['kind']?.[0] ?? ''];
    const trail = meta['breadcrumb']?.split(' › ') ?? [];
    const path = [...(kind && !trail.includes(kind) ? [kind] : []), ...(trail.length ? [trail.join(' › ')] : [])].join(
      ' · ',
    );
    const item = make('li', '', link);
    if (path) item.append(make('p', 'search-path', path));
    if (this.#mode === 'page') item.append(make('p', 'search-excerpt', ...excerptOf(excerpt)));
    return item;
  }

  #tally(count: number): string | undefined {
    const { none, countOne, countOther } = this.dataset;
    if (count === 0) return none;
    const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const form = new Intl.PluralRules(language).select(count) === 'one' ? countOne : undefined;
    return (form ?? countOther)?.replace('{count}', count.toLocaleString(language));
  }

  // Where there is no list to see, eyes need the words too.
  #say(words: string | undefined, alone = false): void {
    const state = this.#part('[role=status]');
    state.textContent = words ?? '';
    state.classList.toggle('search-alone', alone);
  }

  #offerMore(): void {
    const more = this.querySelector<HTMLButtonElement>('.search-more');
    if (more) more.hidden = (this.#found?.results.length ?? 0) <= this.#list.childElementCount;
  }

  // The list under the field of every page.

  #beginJump(): void {
    this.addEventListener('keydown', this.#move);
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#list.hidden = true;
    });
    this.#field.addEventListener('focus', () => (this.#list.hidden = this.#list.childElementCount === 0));
  }

  readonly #move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const alone = this.querySelector('.search-alone');
    if (event.key === 'Escape' && (alone || !this.#list.hidden)) {
      this.#field.focus();
      this.#list.hidden = true;
      alone?.classList.remove('search-alone');
    } else if (step && !this.#list.hidden) {
      const stops = [this.#field, ...this.#links];
      stops[stops.findIndex((stop) => stop === document.activeElement) + step]?.focus();
    } else return;
    event.preventDefault();
  };

  // The search page.

  #beginPage(): void {
    const asked = new URLSearchParams(location.search);
    this.#field.value = asked.get('q') ?? this.#field.value;
    const kinds = asked.getAll('kind');
    for (const box of this.#kinds) box.checked = kinds.includes(box.value);
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#part('.search-more').addEventListener('click', this.#more);
    if (this.#field.value) void this.#ask();
  }

  #keepAddress(query: string): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams([
      ...(query ? [['q', query]] : []),
      ...this.#wanted.map((kind) => ['kind', kind]),
    ]).toString();
    history.replaceState(history.state, '', address);
  }

  readonly #more = async (): Promise<void> => {
    const hits = await this.#read(this.#list.childElementCount);
    this.#list.append(...hits);
    hits[0]?.querySelector('a')?.focus();
    this.#offerMore();
  };

  #countKinds(): void {
    const counts = this.#found?.totalFilters['kind'] ?? {};
    for (const box of this.#kinds) {
      const count = counts[box.value] ?? 0;
      const label = box.closest('label');
      if (label) label.hidden = count === 0 && !box.checked;
      const place = label?.querySelector('.search-count');
      if (place) place.textContent = String(count);
    }
    this.#part<HTMLFieldSetElement>('fieldset').hidden = !this.#found;
  }
}

customElements.define('site-search', SiteSearch);
