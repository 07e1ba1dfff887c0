const type = 'quyen-tre-em';

/** Tells the page around a frame how high its content is; `/embed.js` there sets the height. It says nothing else, and stores nothing. */
class FrameHeight extends HTMLElement {
  connectedCallback(): void {
    if (window.parent === window) return;
    new ResizeObserver(() => this.#tell()).observe(document.body);
    // Who came too late to hear it asks.
    addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
      if (source === window.parent && data?.type === type) this.#tell();
    });
  }

  #tell(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // Whoever shows the frame may know the height of what they show.
    window.parent.postMessage({ type, height }, '*');
  }
}

customElements.define('frame-height', FrameHeight);
