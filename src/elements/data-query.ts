import type { QueryTable, QueryWords } from '../views/query.ts';
import type { QueryNames } from '../views/query-names.ts';
import { queryFrom, searchOf } from './data-query/address.ts';
import { queryOf, showQuery, type Said } from './data-query/controls.ts';
import { namesFrom, noNames } from './data-query/names.ts';
import { answerOf, type Answer, type Query, type Record } from './data-query/query.ts';
import { csvOf, csvWithWords, shown, tableOf } from './data-query/show.ts';
import { part } from './indicator-map/build.ts';
import { offer } from './indicator-map/downloads.ts';

const none = (table: string): Query => ({ table, where: [], group: [], measure: undefined, sort: undefined });

/** Asks one published table at a time: its file is read only when it is opened, and the question stands in the address. */
class DataQuery extends HTMLElement {
  // Both written by the page's own component.
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as QueryWords;
  readonly #tables = JSON.parse(this.dataset['tables'] ?? '[]') as readonly QueryTable[];
  readonly #read = new Map<string, Promise<readonly Record[]>>();
  #names: Promise<QueryNames> | undefined;
  #known: QueryNames = noNames;
  #query: Query | undefined;
  #answer: Answer = { columns: [], records: [] };

  connectedCallback(): void {
    const open = part<HTMLFormElement>(this, '.query-open');
    const form = part<HTMLFormElement>(this, '.query-form');
    open.hidden = false;
    open.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(none(part<HTMLSelectElement>(open, 'select').value));
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#change());
    this.addEventListener('click', ({ target }) => target instanceof HTMLElement && this.#press(target));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    const query = queryFrom(location.search, (id) => this.#tableOf(id)?.columns.map(({ name }) => name));
    if (query) void this.#show(query);
  }

  #tableOf(id: string): QueryTable | undefined {
    return this.#tables.find((table) => table.id === id);
  }

  /** Asks a question and puts it into the address, and into those of the page in other languages. */
  #ask(query: Query): void {
    const search = searchOf(query);
    history.replaceState(history.state, '', search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = search;
    void this.#show(query);
  }

  #press(button: HTMLElement): void {
    const { do: action, sort } = button.dataset;
    const query = this.#query;
    if (!query) return;
    const { where } = query;
    if (sort) this.#ask({ ...query, sort: { column: sort, down: query.sort?.column === sort && !query.sort.down } });
    if (action === 'add')
      this.#ask({ ...query, where: [...where, { column: this.#first(query), test: 'filled', value: '' }] });
    if (action === 'remove') {
      const rows = [...this.querySelectorAll('.query-conditions > .query-row')];
      const place = rows.findIndex((row) => row.contains(button));
      this.#ask({ ...query, where: where.filter((_, index) => index !== place) });
    }
    if (action === 'csv') this.#offer(query.table);
    if (action === 'copy') void this.#copy();
  }

  #offer(id: string): void {
    const table = this.#tableOf(id);
    const withWords = part<HTMLInputElement>(this, '[name="labels"]').checked;
    const csv = table && withWords ? csvWithWords(this.#answer, table, this.#known) : csvOf(this.#answer);
    offer(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${id}.csv`);
  }

  #first({ table }: Query): string {
    return this.#tableOf(table)?.columns[0]?.name ?? '';
  }

  #change(): void {
    const form = part<HTMLFormElement>(this, '.query-form');
    if (this.#query) this.#ask(queryOf(form, this.#query.table, this.#query.sort));
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    part(this, '.query-state').textContent = this.#words.copied;
  }

  async #records({ id, file }: QueryTable): Promise<readonly Record[]> {
    const known = this.#read.get(id) ?? import('./data-query/read.ts').then(({ read }) => read(file));
    this.#read.set(id, known);
    return known;
  }

  /** What codes stand for; without it they stand alone, and it is asked for again the next time. */
  async #named(): Promise<QueryNames> {
    this.#names ??= namesFrom(this.dataset['names'] ?? '');
    try {
      return await this.#names;
    } catch {
      this.#names = undefined;
      return noNames;
    }
  }

  async #show(query: Query): Promise<void> {
    const table = this.#tableOf(query.table);
    if (!table) return;
    this.#query = query;
    const state = part(this, '.query-state');
    if (!this.#read.has(query.table)) state.textContent = this.#words.loading;
    part<HTMLSelectElement>(this, '.query-open select').value = query.table;
    try {
      const [records, names] = await Promise.all([this.#records(table), this.#named()]);
      // Another table may have been asked meanwhile.
      if (this.#query !== query) return;
      state.textContent = '';
      this.#known = names;
      this.#fill(table, query, records);
    } catch {
      this.#read.delete(query.table);
      state.textContent = this.#words.failed;
    }
  }

  #said(): Said {
    return { words: this.#words, names: this.#known };
  }

  #fill(table: QueryTable, query: Query, records: readonly Record[]): void {
    const columns = table.columns.map(({ name }) => name);
    const answer = answerOf(records, columns, query);
    this.#answer = answer;
    this.#control(table, query);
    const count = answer.records.length;
    const { none, one, all, some } = this.#words;
    const pattern = count === 0 ? none : count === 1 ? one : count > shown ? some : all;
    const number = (value: number): string => value.toLocaleString(document.documentElement.lang);
    part(this, '.query-count').textContent = pattern.replace('{rows}', number(count)).replace('{shown}', number(shown));
    part(this, '.table-box').replaceChildren(tableOf(answer, table, this.#said(), query.sort));
    part<HTMLElement>(this, '.query-asked').hidden = false;
  }

  /** Sets the controls to the query; who was in one of them stays there. */
  #control(table: QueryTable, query: Query): void {
    const form = part<HTMLFormElement>(this, '.query-form');
    const place = [...form.elements].indexOf(document.activeElement ?? form);
    showQuery(form, table, this.#said(), query);
    const control = form.elements[Math.min(place, form.elements.length - 1)];
    if (place >= 0 && control instanceof HTMLElement) control.focus();
  }
}

customElements.define('data-query', DataQuery);
