/** What a reader can choose in, and whose address says what was chosen. */
const changing = 'indicator-map, map-explorer, province-compare';
/** Where these say what they show now, by the part of a citation that says the same. */
const places = {
  heading: '.figure-map > :is(h2, h3), .explorer-map > h2, .compare-result caption',
  source: '.map-source',
} as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The words that are shown in some places, each once, without a full stop, as the page’s own view joins them. */
function shown(around: Element, place: string): string {
  const all = [...around.querySelectorAll(place)].filter((each) => !each.closest('[hidden]'));
  return [...new Set(all.map((each) => each.textContent.trim().replace(/\.$/, '')))].join(' · ');
}

/**
 * Passes a figure on: copies what stands beside it, hands its link to the device where it can share, and puts what is shown (indicator,
 * year, outlines, places) into addresses and citations. Without a script the texts can be selected and copied as they are.
 */
class FigureShare extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => this.#state());
    // Who is about to select a text by hand finds it as of now.
    for (const event of ['pointerenter', 'focusin']) this.addEventListener(event, () => this.#state());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do="copy"]')) {
      button.hidden = !navigator.clipboard;
      button.addEventListener('click', () => void this.#copy(button));
    }
    const send = this.querySelector<HTMLButtonElement>('[data-do="share"]');
    if (!send || !navigator.share) return;
    send.hidden = false;
    send.addEventListener('click', () => void this.#send());
  }

  /** The link as the reader sees the figure now: what the address of the page says of it belongs to it. */
  #linkNow(address = ''): string {
    const url = new URL(address);
    if (this.closest(changing)) url.search = location.search;
    return url.href;
  }

  /** A text of the page as it must be said of what is shown now. */
  #now(text: string, written = (words: string): string => words): string {
    const { link = '', frame = '' } = this.dataset;
    const around = this.closest(changing);
    let said = text.replaceAll(link, this.#linkNow(link)).replaceAll(frame, this.#linkNow(frame));
    // Before it lives, a map shows what the page was made with.
    if (!around?.matches('.live, province-compare')) return said;
    for (const [name, place] of Object.entries(places)) {
      const [before = '', now] = [this.dataset[name], shown(around, place)];
      if (before && now) said = said.replaceAll(written(before), written(now));
    }
    return said;
  }

  #state(): void {
    for (const code of this.querySelectorAll<HTMLElement>('pre code')) {
      const text = (code.dataset['plain'] ??= code.textContent);
      const now = code.closest('[data-text="iframe"]') ? this.#now(text, escaped) : this.#now(text);
      if (now !== code.textContent) code.textContent = now;
    }
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    this.#state();
    const text = button.closest('[data-text]')?.querySelector('code')?.textContent ?? '';
    await navigator.clipboard.writeText(text);
    const words = button.textContent;
    button.textContent = button.dataset['done'] ?? words;
    setTimeout(() => (button.textContent = words), 2000);
  }

  async #send(): Promise<void> {
    const { title = '', link = '' } = this.dataset;
    // Who closes the sheet of the device has changed their mind, and need not be told.
    await navigator.share({ title: this.#now(title), url: this.#linkNow(link) }).catch(() => undefined);
  }
}

customElements.define('figure-share', FigureShare);
