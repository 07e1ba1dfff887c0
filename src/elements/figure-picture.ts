/** Twice the size of the drawing, for screens and print of high density. */
const times = 2;

/** A drawing as a picture. Throws where the browser cannot draw it. */
async function pictureOf(markup: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [times * image.naturalWidth, times * image.naturalHeight];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture')))));
}

function offer(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // The download has begun once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Makes a picture of the drawing that the files beside its button offer. Without a script the button is not shown. */
class FigurePicture extends HTMLElement {
  connectedCallback(): void {
    const drawing = this.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
    const button = this.querySelector('button');
    if (!drawing || !button) return;
    const words = button.textContent;
    button.addEventListener('click', () => {
      button.textContent = words;
      this.save(drawing.href).catch(() => (button.textContent = button.dataset['failed'] ?? ''));
    });
  }

  private async save(address: string): Promise<void> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const [indicator, file = ''] = address.split('/').slice(-2);
    offer(await pictureOf(await answer.text()), `${indicator}-${file.replace(/svg$/, 'png')}`);
  }
}

customElements.define('figure-picture', FigurePicture);
