/** Lets a reader change year and outlines of the static map inside it. What it needs for that is loaded when the map comes near. */
class IndicatorMap extends HTMLElement {
  connectedCallback(): void {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
      },
      { rootMargin: '400px' },
    );
    const wake = (): void => {
      watch.disconnect();
      void this.#wake();
    };
    // A state in the address must reach the links to the other languages, wherever the map stands.
    if (location.search) wake();
    else watch.observe(this);
  }

  async #wake(): Promise<void> {
    const [{ enliven }, answer] = await Promise.all([
      import('./indicator-map/live.ts'),
      fetch(this.dataset['src'] ?? ''),
    ]);
    if (answer.ok) enliven(this, await answer.json());
  }
}

customElements.define('indicator-map', IndicatorMap);
