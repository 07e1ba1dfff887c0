import { fold } from './fold.ts';

const most = 6;

/**
 * How well an area answers a folded query, 0 best, nothing where it does not. Its own name, which stands first, goes before its others:
 * who types a former province is shown that one first, then what it became.
 */
function rank(names: readonly string[], query: string): number | undefined {
  const [own = ''] = names;
  const answers = [
    own === query,
    names.includes(query),
    own.startsWith(query),
    names.some((name) => name.startsWith(query)),
    query.length > 2 && names.some((name) => name.includes(query)),
  ];
  const best = answers.indexOf(true);
  return best < 0 ? undefined : best;
}

/** Shows the provinces, of today and before, that answer what is typed; without a script the list stands open to read. */
class ProvinceFinder extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLUListElement>('.finder-list');
    const state = this.querySelector('[role="status"]');
    if (!input || !list || !state) return;
    const items = [...this.querySelectorAll<HTMLLIElement>('li[data-names]')];
    const folded = items.map((item) => (item.dataset['names'] ?? '').split(' · ').map(fold));
    const answer = (): HTMLLIElement[] => {
      const query = fold(input.value);
      if (query === '') return [];
      return items
        .map((item, index) => ({ item, rank: rank(folded[index] ?? [], query) }))
        .filter((hit): hit is { item: HTMLLIElement; rank: number } => hit.rank !== undefined)
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most)
        .map(({ item }) => item);
    };
    const show = (): void => {
      const hits = answer();
      list.replaceChildren(...hits.map((item) => item.cloneNode(true)));
      list.hidden = hits.length === 0;
      state.textContent = input.value.trim() !== '' && hits.length === 0 ? (this.dataset['none'] ?? '') : '';
    };
    input.addEventListener('input', show);
    input.form?.addEventListener('submit', (event) => {
      const first = list.querySelector('a');
      if (!first) return;
      event.preventDefault();
      location.assign(first.href);
    });
    show();
  }
}

customElements.define('province-finder', ProvinceFinder);
