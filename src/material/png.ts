import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import type { Face } from './face.ts';
import type { Scene } from './scene.ts';
import { sceneSvg } from './svg.ts';

const packed = promisify(deflate);
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const most = 256;

/** The colours of a picture, each once, and which of them each pixel has. */
type Colours = { readonly distinct: readonly number[]; readonly counts: readonly number[]; readonly ids: Uint16Array };

const red = (colour: number): number => colour & 255;
const green = (colour: number): number => (colour >> 8) & 255;
const blue = (colour: number): number => (colour >> 16) & 255;

/** Reads pixels (RGBA, opaque) by runs of one colour: pictures are mostly plain. Throws at more than 65,536 colours. */
function coloursOf(pixels: Uint8Array): Colours {
  const words = new Uint32Array(pixels.slice().buffer);
  const ids = new Uint16Array(words.length);
  const [known, distinct, counts] = [new Map<number, number>(), [] as number[], [] as number[]];
  for (let from = 0, to = 0; from < words.length; from = to) {
    const colour = words[from]!;
    while (to < words.length && words[to] === colour) to++;
    const id = known.get(colour) ?? distinct.push(colour) - 1;
    known.set(colour, id);
    counts[id] = (counts[id] ?? 0) + to - from;
    ids.fill(id, from, to);
  }
  if (distinct.length > 65_536) throw new Error(`a picture of ${distinct.length} colours is no drawing`);
  return { distinct, counts, ids };
}

/** The ids of the colours that occur most, the most frequent first and equally frequent ones as they come; at most 256. */
const paletteOf = ({ counts }: Colours): number[] =>
  counts
    .map((count, id) => ({ count, id }))
    .sort((a, b) => b.count - a.count || a.id - b.id)
    .slice(0, most)
    .map(({ id }) => id);

const distance = (a: number, b: number): number =>
  (red(a) - red(b)) ** 2 + (green(a) - green(b)) ** 2 + (blue(a) - blue(b)) ** 2;

/** For each colour the place of the nearest one in the palette; its own, if it is there. */
function placesIn(palette: readonly number[], distinct: readonly number[]): Uint8Array {
  const places = Uint8Array.from(distinct, (colour) => {
    let [best, least] = [0, Infinity];
    for (let i = 0; i < palette.length; i++) {
      const far = distance(distinct[palette[i]!]!, colour);
      if (far < least) [best, least] = [i, far];
    }
    return best;
  });
  palette.forEach((id, place) => (places[id] = place));
  return places;
}

/** The rows of the picture as places in the palette, each row after a zero that says that it is not filtered. */
function rowsOf(ids: Uint16Array, places: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array(ids.length + ids.length / width);
  for (let from = 0, at = 1; from < ids.length; from += width, at += width + 1)
    for (let i = 0; i < width; i++) rows[at + i] = places[ids[from + i]!]!;
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8); // Eight bits a pixel, each an index of the palette; deflated, not interlaced.
  return data;
}

/** Opaque pixels (RGBA) as a PNG with a palette and nothing else in it (ISO/IEC 15948): drawings of few colours stay small. */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const colours = coloursOf(pixels);
  const palette = paletteOf(colours);
  const entries = palette
    .map((id) => colours.distinct[id]!)
    .flatMap((colour) => [red(colour), green(colour), blue(colour)]);
  const rows = await packed(rowsOf(colours.ids, placesIn(palette, colours.distinct), width), { level: 6 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Uint8Array.from(entries)),
    chunk('IDAT', rows),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A scene as a PNG, one pixel a unit; rendered and packed beside the main thread. */
export async function scenePng(scene: Scene, face: Face): Promise<Uint8Array> {
  const image = await renderAsync(sceneSvg(scene, face), { font: { loadSystemFonts: false } });
  return indexedPng(image.pixels, image.width, image.height);
}
