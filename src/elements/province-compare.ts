import type { CompareWords } from '../views/compare.ts';
import type { ProfileValue, Profiles } from '../views/profiles.ts';

type Option = { readonly key: string; readonly name: string; readonly href: string };

const most = 4;
const parameter = 'provinces';

/** The keys that the address asks for, each once. */
const asked = (): string[] => [
  ...new Set(
    (new URLSearchParams(location.search).get(parameter) ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
  ),
];

const fill = (pattern: string, blanks: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Sets two to four provinces side by side; which ones stands in the address. Without a script the page has its table of all. */
class ProvinceCompare extends HTMLElement {
  // Written by the page's own component.
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as CompareWords;
  private readonly options = new Map<string, Option>();
  private profiles: Promise<Profiles> | undefined;
  /** Counts the answers asked for, so that a slow one never replaces a newer one. */
  private turn = 0;

  connectedCallback(): void {
    const choices = this.querySelector<HTMLTemplateElement>('[data-part="choices"]');
    const form = this.querySelector('form');
    if (!choices || !form) return;
    for (const option of choices.content.querySelectorAll('option')) {
      const { name = option.textContent.trim(), href = '' } = option.dataset;
      if (option.value) this.options.set(option.value, { key: option.value, name, href });
    }
    for (const select of this.selects()) select.append(choices.content.cloneNode(true));
    this.querySelector('.notice')?.remove();
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const keys = this.chosen();
      history.replaceState(null, '', keys.length > 0 ? `?${parameter}=${keys.join(',')}` : location.pathname);
      void this.show(keys, []);
    });
    addEventListener('popstate', () => this.restore());
    addEventListener('pageshow', ({ persisted }) => persisted && this.restore());
    this.restore();
  }

  private selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private chosen(): string[] {
    return [
      ...new Set(
        this.selects()
          .map(({ value }) => value)
          .filter(Boolean),
      ),
    ];
  }

  /** Takes the choice from the address; what it names beside known provinces is said. */
  private restore(): void {
    const keys = asked();
    const known = keys.filter((key) => this.options.has(key)).slice(0, most);
    for (const [index, select] of this.selects().entries()) select.value = known[index] ?? '';
    void this.show(
      known,
      keys.filter((key) => !this.options.has(key)),
    );
  }

  private async show(keys: readonly string[], unknown: readonly string[]): Promise<void> {
    const turn = ++this.turn;
    const chosen = keys.flatMap((key) => this.options.get(key) ?? []);
    this.keepInLanguages();
    const strange = unknown.length > 0 ? [fill(this.words.unknown, { names: this.listed(unknown) })] : [];
    if (chosen.length < 2) return this.answer([...strange, this.words.few]);
    try {
      const profiles = await this.load();
      if (turn !== this.turn) return;
      const names = this.listed(chosen.map(({ name }) => name));
      this.answer([...strange, fill(this.words.showing, { names })], this.table(profiles, chosen, names));
    } catch {
      if (turn === this.turn) this.answer([this.words.failed]);
    }
  }

  private load(): Promise<Profiles> {
    this.profiles ??= fetch(this.dataset['source'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as Profiles; // Our own file, of the same build.
    });
    this.profiles.catch(() => (this.profiles = undefined));
    return this.profiles;
  }

  private answer(lines: readonly string[], ...result: Node[]): void {
    const state = this.querySelector('[role="status"]');
    if (state) state.textContent = lines.join(' ');
    this.querySelector('.compare-result')?.replaceChildren(...result);
    this.querySelector('.compare-all')?.toggleAttribute('open', result.length === 0);
  }

  private listed(names: readonly string[]): string {
    return new Intl.ListFormat(this.words.locale, { type: 'conjunction' }).format(names);
  }

  /** The switch of languages leads to the same provinces. */
  private keepInLanguages(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
  }

  private table(profiles: Profiles, chosen: readonly Option[], names: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>('[data-part="result"]')!;
    // A clone of a template's content is a fragment.
    const made = template.content.cloneNode(true) as DocumentFragment;
    made.querySelector('caption')!.textContent = fill(this.words.showing, { names });
    made.querySelector('thead tr')!.append(...chosen.map((option) => this.head(option)));
    for (const cell of made.querySelectorAll<HTMLTableCellElement>('[colspan]')) cell.colSpan = chosen.length + 2;
    const marks = new Set<string>();
    for (const row of made.querySelectorAll<HTMLTableRowElement>('[data-indicator]')) {
      const index = profiles.indicators.findIndex(({ id }) => id === row.dataset['indicator']);
      const { national, decimals } = profiles.indicators[index]!;
      const values = [national, ...chosen.map(({ key }) => profiles.areas[key]?.[index] ?? 'missing')];
      row.append(...values.map((value) => this.cell(value, decimals, marks)));
    }
    made.querySelector('.marks')!.textContent = this.explained(marks);
    return made;
  }

  private head({ name, href }: Option): HTMLTableCellElement {
    const link = element('a', '', name);
    link.href = href;
    const head = element('th', 'number', link);
    head.scope = 'col';
    return head;
  }

  private cell(value: ProfileValue, decimals: number, marks: Set<string>): HTMLTableCellElement {
    const { absent, rebuildable, range, locale } = this.words;
    if (typeof value === 'string') {
      const missing = value === 'missing';
      const why = missing ? [] : [element('span', 'small', absent[value] ?? value)];
      return element('td', 'number', missing ? (absent[value] ?? value) : rebuildable, ...why);
    }
    const [number, mark, low, high] = value;
    const shown = (each: number): string =>
      each.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    for (const letter of mark.split(' ').filter(Boolean)) marks.add(letter);
    const bounds =
      low === undefined || high === undefined
        ? []
        : [element('span', 'small', fill(range, { low: shown(low), high: shown(high) }))];
    return element('td', 'number', shown(number), ...(mark ? [element('span', 'mark', ` [${mark}]`)] : []), ...bounds);
  }

  private explained(marks: ReadonlySet<string>): string {
    const used = Object.entries(this.words.meanings).filter(([mark]) => marks.has(mark));
    return used.length > 0
      ? `${this.words.marks} ${used.map(([mark, meaning]) => `[${mark}] ${meaning}`).join(' · ')}`
      : '';
  }
}

customElements.define('province-compare', ProvinceCompare);
