import type { ShareView } from '../views/share-image.ts';
import type { SharePicture } from '../views/share-said.ts';
import { country, type Country } from './country.ts';
import { drawing } from './drawing.ts';
import { plot } from './plot.ts';
import { rect, type Box, type Line, type Scene, type Shape } from './scene.ts';
import { stack, type Block } from './stack.ts';
import { simulatedStrip, type Tools } from './tools.ts';

/** The size that networks and messengers show share images in, in pixels. */
export const [shareWidth, shareHeight] = [1200, 630];

const band: Box = { x: 0, y: 556, width: shareWidth, height: 74 };
const words: Box = { x: 56, y: 48, width: 590, height: 484 };
const picture: Box = { x: 690, y: 40, width: 460, height: 496 };
/** A map with a legend over its sea lies a little lower. */
const keyed: Box = { ...picture, y: 62, height: 482 };
const nameSize = 18;

const plain = { weight: 400, leading: 1.35 } as const;

function blocks({ kicker, title, text, figure, source }: ShareView, { palette }: Tools): Block[] {
  const long = title.length > 70;
  return [
    ...(kicker ? [{ words: kicker, size: 23, least: 17, weight: 600 as const, fill: palette.soft }] : []),
    {
      words: title,
      size: long ? 42 : 52,
      least: 26,
      weight: 700,
      fill: palette.accent,
      leading: 1.18,
      before: 0.1,
      role: 'heading',
    },
    ...(figure
      ? [
          {
            words: figure.value,
            size: 78,
            least: 44,
            weight: 700 as const,
            fill: palette.ink,
            before: 0.25,
            leading: 1.05,
            after: { words: figure.unit, part: 0.34, weight: 600 as const, fill: palette.ink },
          },
          { words: figure.label, size: 25, least: 16, weight: 400 as const, fill: palette.ink, leading: 1.3 },
        ]
      : []),
    ...(text ? [{ ...plain, words: text, size: figure ? 21 : 27, least: 15, fill: palette.ink, before: 0.6 }] : []),
    ...(source ? [{ ...plain, words: source, size: 18, least: 14, fill: palette.soft, before: 0.7 }] : []),
  ];
}

type Mapped = Extract<SharePicture, { readonly kind: 'map' }>;

/** The colour of a class; where there is no value, that of the bare land. */
const colourOf = ({ palette }: Tools, one: Mapped['legend'][number]['class']): string =>
  typeof one === 'number' ? palette.steps[one] : palette.none;

/** What the colours of a map mean, over the sea in its upper right corner. */
function legend({ legend: entries, unit }: Mapped, tools: Tools): Shape[] {
  const { face, palette } = tools;
  const row = Math.min(26, 132 / entries.length);
  const [x, side] = [picture.x + 286, row * 0.68];
  const room: Box = { x, y: 22, width: shareWidth - 28 - x, height: 40 };
  const head = stack(
    face,
    [{ words: unit, size: 16, least: 9, weight: 400, fill: palette.soft, leading: 1.2 }],
    room,
    'foot',
  );
  const look = { kind: 'line', size: row * 0.64, weight: 400, fill: palette.ink, role: 'decoration' } as const;
  return [
    ...head.lines.map((line): Line => ({ ...line, role: 'decoration' })),
    ...entries.flatMap(({ class: one, text }, i): Shape[] => {
      const y = room.y + room.height + 8 + i * row;
      const swatch: Shape = rect({ x, y, width: side, height: side }, colourOf(tools, one));
      return [swatch, { ...look, words: text, x: x + side + 10, y: y + side * 0.86 }];
    }),
  ];
}

function numeral(of: string, { face, palette }: Tools): Shape[] {
  const size = Math.min(400, (picture.width / face.width(of, 1, 700)) * 0.98);
  const x = picture.x + picture.width - face.width(of, size, 700);
  const y = picture.y + picture.height / 2 + size * 0.33;
  return [{ kind: 'line', words: of, x, y, size, weight: 700, fill: palette.steps[1], role: 'decoration' }];
}

function drawn(view: ShareView, tools: Tools): Shape[] {
  const { face, palette } = tools;
  const { steps } = palette;
  const of = view.picture;
  const map = (data: Omit<Country, 'nameSize'>, box = picture): Shape[] =>
    country({ ...data, nameSize }, box, face, palette);
  if (of.kind === 'numeral') return numeral(of.words, tools);
  if (of.kind === 'drawing') return drawing(of.of, picture, tools);
  if (of.kind === 'line') return plot(of, picture, tools);
  if (of.kind === 'country') return map({ ground: of.ground, fills: new Map(), land: steps[4] });
  if (of.kind === 'place') {
    const fills = new Map(of.selected.map((id) => [id, steps[4]]));
    return map({ ground: of.ground, fills, land: steps[1], parts: of.parts });
  }
  const fills = new Map(of.classes.map(([id, one]) => [id, colourOf(tools, one)]));
  return [...map({ ground: of.ground, fills, land: palette.none }, keyed), ...legend(of, tools)];
}

function foot({ name, date, attribution, picture: of }: ShareView, { face, palette }: Tools): Shape[] {
  const line = (text: string, size: number, weight: 400 | 700, right: boolean): Line => {
    const x = right ? shareWidth - 56 - face.width(text, size, weight) : 56;
    const y = band.y + band.height / 2 + size * 0.34;
    return { kind: 'line', words: text, x, y, size, weight, fill: palette.onAccent, role: 'text' };
  };
  const isMap = of.kind === 'country' || of.kind === 'place' || of.kind === 'map';
  return [
    rect(band, palette.accent),
    line(name, 32, 700, false),
    line(isMap ? `${date} · ${attribution}` : date, 20, 400, true),
  ];
}

/** The share image of a page: what it is, what was found, and a small map or figure. Throws where the words do not fit. */
export function shareScene(view: ShareView, tools: Tools): Scene {
  const { face, palette } = tools;
  return {
    width: shareWidth,
    height: shareHeight,
    language: view.language,
    title: view.title,
    description: view.alt,
    shapes: [
      rect({ x: 0, y: 0, width: shareWidth, height: shareHeight }, palette.paper),
      ...drawn(view, tools),
      ...stack(face, blocks(view, tools), words, 'middle').lines,
      ...foot(view, tools),
      ...simulatedStrip(tools, shareWidth, 32, view.simulated),
    ],
  };
}
