import { svg, toElement } from '../../charts/svg.ts';

/** What a picture says around the map; all words are finished. */
export type Caption = {
  readonly title: string;
  readonly unit: string;
  readonly legend: readonly { readonly swatch: SVGSVGElement; readonly text: string }[];
  readonly lines: readonly string[];
};

/** What makes up the look of a drawing; inside the page these come from its style sheets. */
const properties = [
  'display',
  'fill',
  'font-size',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'vector-effect',
  'visibility',
] as const;
const [lineHeight, size, perLine, margin] = [26, 18, 62, 16];

/** A copy of a drawing that carries its look in attributes. */
function detached(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy of an svg is an svg');
  const copies = copy.querySelectorAll('*');
  drawing.querySelectorAll('*').forEach((element, index) => {
    const look = getComputedStyle(element);
    const twin = copies[index];
    if (!twin || ['defs', 'title', 'desc', 'clipPath'].includes(element.localName)) return;
    for (const name of properties) {
      const value = look.getPropertyValue(name);
      if (value && !(name === 'fill' && value.startsWith('url'))) twin.setAttribute(name, value);
    }
    for (const name of ['tabindex', 'aria-label', 'aria-hidden']) twin.removeAttribute(name);
  });
  copy.removeAttribute('style');
  return copy;
}

/** A text in lines of a number of characters, broken at spaces. */
function wrapped(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < perLine
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

function textsOf(lines: readonly string[], from: number, ink: string, weight: string): SVGElement[] {
  return lines.map((line, index) =>
    toElement(
      svg(
        'text',
        { x: margin, y: from + index * lineHeight, fill: ink, 'font-size': size, 'font-weight': weight },
        line,
      ),
      document,
    ),
  );
}

/** A map as a drawing of its own, with title, legend and source in it, so that whoever meets it knows what it is. */
export function pictureOf(drawing: SVGSVGElement, { title, unit, legend, lines }: Caption): SVGSVGElement {
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  // A narrow screen shows less than the view box: what is seen is what is drawn.
  const { width, height } = drawing.getBoundingClientRect();
  const [wide, tall] = [652, (620 / width) * height];
  const head = wrapped(title);
  const foot = lines.flatMap(wrapped);
  const top = 40 + head.length * lineHeight;
  const mapAt = top + (legend.length + 1) * lineHeight;
  const total = mapAt + tall + foot.length * lineHeight + 2 * margin;
  const picture = toElement(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${wide} ${Math.ceil(total)}`,
        width: wide,
        height: Math.ceil(total),
        'font-family': fontFamily,
      },
      svg('rect', { width: wide, height: Math.ceil(total), fill: backgroundColor }),
    ),
    document,
  );
  const map = detached(drawing);
  const place = { x: margin, y: mapAt, width: 620, height: tall };
  for (const [name, value] of Object.entries(place)) map.setAttribute(name, String(value));
  const keys = legend.map(({ swatch }, index) => {
    const key = detached(swatch);
    key.setAttribute('x', String(margin));
    key.setAttribute('y', String(top + (index + 0.42) * lineHeight));
    return key;
  });
  const names = legend.map(({ text }, index) =>
    toElement(
      svg('text', { x: margin + 34, y: top + (index + 1) * lineHeight, fill: color, 'font-size': size }, text),
      document,
    ),
  );
  picture.append(
    ...textsOf(head, 40, color, '700'),
    ...textsOf([unit], top, color, '600'),
    ...keys,
    ...names,
    map,
    ...textsOf(foot, mapAt + tall + lineHeight, color, '400'),
  );
  if (!(picture instanceof SVGSVGElement)) throw new Error('what was made as an svg is an svg');
  return picture;
}

/** The text of a drawing as a file of its own. */
export const svgFile = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}`;

/** A drawing as a picture of twice its size. Throws where the browser cannot draw it. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * Number(picture.getAttribute('width'));
  canvas.height = 2 * Number(picture.getAttribute('height'));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture')))));
}
