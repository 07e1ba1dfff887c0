import { countOf, fits, order, searchOf, type Answers, type Chosen } from './list-filter/state.ts';

type Item = { readonly node: HTMLElement; readonly answers: Answers };

const fill = (pattern = '', blanks: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));

/**
 * Narrows and orders the list or table inside it, which stands whole without a script. An item carries `data-item`, its values in
 * `data-<facet>` and what it is sorted by in `data-sort-<order>`; a part with `data-group` goes when it has no item left to show, and
 * one with `data-fold` opens as soon as something is asked for.
 */
class ListFilter extends HTMLElement {
  #selects: readonly HTMLSelectElement[] = [];
  #items: readonly Item[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#selects = [...form.querySelectorAll('select')];
    const facets = this.#facets();
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')].map((node) => ({
      node,
      answers: new Map(facets.map(({ name }) => [name, (node.getAttribute(`data-${name}`) ?? '').split(' ')])),
    }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#change());
    this.querySelector('[data-do="clear"]')?.addEventListener('click', () => this.#clear());
    this.querySelector('[data-do="print"]')?.addEventListener('click', () => print());
    for (const part of this.querySelectorAll<HTMLElement>('.filters[hidden]')) part.hidden = false;
    addEventListener('popstate', () => this.#restore());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#restore());
    this.#restore();
  }

  #facets(): HTMLSelectElement[] {
    return this.#selects.filter(({ name }) => name !== 'sort');
  }

  #chosen(selects: readonly HTMLSelectElement[]): Chosen {
    return new Map(selects.map(({ name, value }) => [name, value]));
  }

  /** Takes the choice from the address; what the list does not offer is passed over. */
  #restore(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    if (location.search) this.#change();
    else this.#show();
  }

  #clear(): void {
    for (const select of this.#selects) select.value = '';
    this.#change();
    // The button that was pressed is gone.
    [this.querySelector('summary'), ...this.#selects].find((each) => each?.checkVisibility())?.focus();
  }

  #change(): void {
    const search = searchOf(this.#chosen(this.#selects), location.search);
    if (search !== location.search)
      history.replaceState(history.state, '', (search || location.pathname) + location.hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.setAttribute('href', link.pathname + search);
    this.#show();
  }

  #show(): void {
    const chosen = this.#chosen(this.#facets());
    for (const { node, answers } of this.#items) node.hidden = !fits(answers, chosen);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('[data-fold]'))
      fold.open ||= [...chosen.values()].some((value) => value !== '');
    this.#count(chosen);
    this.#sort();
    this.#say(this.#items.filter(({ node }) => !node.hidden).length);
  }

  #count(chosen: Chosen): void {
    const all = this.#items.map(({ answers }) => answers);
    for (const { name, options, value } of this.#facets())
      for (const option of options) {
        if (option.value === '') continue;
        const count = countOf(all, chosen, name, option.value);
        option.textContent = fill(this.dataset['choice'], { name: option.dataset['name'] ?? '', count });
        option.disabled = count === 0 && option.value !== value;
      }
  }

  #sort(): void {
    const by = this.#selects.find(({ name }) => name === 'sort')?.value;
    if (by === undefined) return;
    const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const key = ({ node }: Item): string => node.getAttribute(`data-sort-${by}`) ?? '';
    const sorted = by === '' ? this.#items : this.#items.toSorted((a, b) => order(key(a), key(b), language));
    for (const { node } of sorted) node.parentElement?.append(node);
  }

  #say(shown: number): void {
    const total = this.#items.length;
    const stated = this.#facets()
      .filter(({ value }) => value)
      .map(({ labels, selectedOptions: [option] }) =>
        fill(this.dataset['stated'], {
          name: labels[0]?.querySelector('span')?.textContent.trim() ?? '',
          value: option?.dataset['name'] ?? '',
        }),
      );
    const pattern = stated.length === 0 ? 'all' : shown === 0 ? 'none' : 'some';
    const [state, line, clear] = ['[role="status"]', '.filters-stated', '[data-do="clear"]'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    const said = fill(this.dataset[pattern], { shown, total });
    if (state && state.textContent.trim() !== said) state.textContent = said;
    if (line) line.textContent = stated.join(' · ');
    if (line) line.hidden = stated.length === 0;
    if (clear) clear.hidden = this.#selects.every(({ value }) => value === '');
  }
}

customElements.define('list-filter', ListFilter);
