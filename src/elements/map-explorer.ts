/** Lets a reader choose indicator and year of each of the two static maps inside it. What it needs for that is loaded when they come near. */
class MapExplorer extends HTMLElement {
  connectedCallback(): void {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
      },
      { rootMargin: '400px' },
    );
    const wake = (): void => {
      watch.disconnect();
      void import('./map-explorer/live.ts').then(({ enliven }) => enliven(this));
    };
    // A state in the address must reach the links to the other languages, wherever the maps stand.
    if (location.search) wake();
    else watch.observe(this);
  }
}

customElements.define('map-explorer', MapExplorer);
