/** Copies the text inside it at the press of its button, which says that it was done. Without a script the button is not shown. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('pre');
    if (!button || !text) return;
    const words = button.textContent;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text.textContent).then(
        () => this.#say(button, this.dataset['copied'] ?? words),
        () => this.#select(text),
      );
    });
    button.addEventListener('blur', () => this.#say(button, words));
  }

  #say(button: HTMLButtonElement, words: string): void {
    button.textContent = words;
  }

  /** Where the browser does not let us copy, the reader can. */
  #select(text: HTMLElement): void {
    getSelection()?.selectAllChildren(text);
  }
}

customElements.define('copy-code', CopyCode);
