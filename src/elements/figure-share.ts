/**
 * Passes a figure on: copies what stands beside it, hands its link to the device where it can share, and puts what the map shows (year,
 * outlines, place) into the addresses. Without a script the texts can be selected and copied as they are.
 */
class FigureShare extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => this.#state());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do="copy"]')) {
      button.hidden = !navigator.clipboard;
      button.addEventListener('click', () => void this.#copy(button));
    }
    const send = this.querySelector<HTMLButtonElement>('[data-do="share"]');
    if (!send || !navigator.share) return;
    send.hidden = false;
    send.addEventListener('click', () => void this.#send());
  }

  /** The link as the reader sees the figure now: what the address of the page says of a map belongs to it. */
  #linkNow(address = ''): string {
    const url = new URL(address);
    if (this.closest('indicator-map') || this.dataset['state'] === '') url.search = location.search;
    return url.href;
  }

  #state(): void {
    const { link = '', frame = '' } = this.dataset;
    for (const code of this.querySelectorAll<HTMLElement>('pre code')) {
      const text = (code.dataset['plain'] ??= code.textContent);
      code.textContent = text.replaceAll(link, this.#linkNow(link)).replaceAll(frame, this.#linkNow(frame));
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
    await navigator.share({ title, url: this.#linkNow(link) }).catch(() => undefined);
  }
}

customElements.define('figure-share', FigureShare);
