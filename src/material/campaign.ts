import type { KitWords } from '../views/kit-words.ts';
import type { PictureKind } from '../views/kit-list.ts';
import { country } from './country.ts';
import { rect, type Box, type Scene, type Shape } from './scene.ts';
import { stack, type Block } from './stack.ts';
import { simulatedStrip, type Tools } from './tools.ts';

/** How one sort of picture is laid out; all lengths are in units of the scene. */
type Layout = {
  readonly width: number;
  readonly height: number;
  /** What sizes of letters are multiplied by. */
  readonly unit: number;
  readonly head: Box;
  /** The figure itself, and what is to be known of it. */
  readonly number: Box;
  readonly about: Box;
  /** Where the map may lie; under the head it begins where that ends. */
  readonly map: Box;
  readonly under: boolean;
  readonly band: Box;
  readonly foot: Box;
  readonly nameSize: number;
};

const layouts: Readonly<Record<PictureKind, Layout>> = {
  share: {
    width: 1200,
    height: 630,
    unit: 1,
    head: { x: 56, y: 40, width: 600, height: 216 },
    number: { x: 56, y: 268, width: 600, height: 92 },
    about: { x: 56, y: 362, width: 600, height: 100 },
    map: { x: 668, y: 30, width: 484, height: 550 },
    under: false,
    band: { x: 0, y: 474, width: 716, height: 104 },
    foot: { x: 56, y: 586, width: 1096, height: 34 },
    nameSize: 19,
  },
  square: {
    width: 1080,
    height: 1080,
    unit: 1.24,
    head: { x: 64, y: 52, width: 952, height: 290 },
    number: { x: 64, y: 440, width: 440, height: 160 },
    about: { x: 64, y: 606, width: 440, height: 250 },
    map: { x: 460, y: 60, width: 572, height: 826 },
    under: true,
    band: { x: 0, y: 896, width: 1080, height: 116 },
    foot: { x: 64, y: 1022, width: 952, height: 48 },
    nameSize: 22,
  },
  story: {
    width: 1080,
    height: 1920,
    unit: 1.5,
    head: { x: 80, y: 150, width: 920, height: 430 },
    number: { x: 80, y: 1330, width: 430, height: 200 },
    about: { x: 530, y: 1330, width: 470, height: 200 },
    map: { x: 80, y: 150, width: 940, height: 1170 },
    under: true,
    band: { x: 0, y: 1560, width: 1080, height: 150 },
    foot: { x: 80, y: 1726, width: 920, height: 76 },
    nameSize: 27,
  },
  poster: {
    width: 595.28,
    height: 841.89,
    unit: 0.8,
    head: { x: 48, y: 44, width: 499, height: 196 },
    number: { x: 48, y: 620, width: 226, height: 92 },
    about: { x: 290, y: 620, width: 257, height: 92 },
    map: { x: 48, y: 44, width: 510, height: 572 },
    under: true,
    band: { x: 0, y: 726, width: 595.28, height: 72 },
    foot: { x: 48, y: 803, width: 499, height: 28 },
    nameSize: 10.5,
  },
};

function headBlocks(words: KitWords, { palette }: Tools, unit: number): Block[] {
  const { when, month, place, theme, themeUnknown } = words;
  const plain = { fill: palette.ink, leading: 1.3 } as const;
  return [
    { words: when, size: 25 * unit, least: 15 * unit, weight: 600, fill: palette.soft },
    {
      words: month,
      size: 50 * unit,
      least: 26 * unit,
      weight: 700,
      fill: palette.accent,
      leading: 1.16,
      role: 'heading',
    },
    { words: place, size: 34 * unit, least: 20 * unit, weight: 600, fill: palette.ink, before: 0.1, role: 'heading' },
    ...(theme
      ? [{ words: theme.words, size: 26 * unit, least: 15 * unit, weight: 600 as const, before: 0.5, ...plain }]
      : []),
    ...(theme?.official
      ? [
          {
            words: theme.official,
            size: 18 * unit,
            least: 13 * unit,
            weight: 400 as const,
            before: 0.3,
            ...plain,
            fill: palette.soft,
          },
        ]
      : []),
    ...(themeUnknown
      ? [
          {
            words: themeUnknown,
            size: 20 * unit,
            least: 13 * unit,
            weight: 400 as const,
            before: 0.6,
            ...plain,
            fill: palette.soft,
          },
        ]
      : []),
  ];
}

/** The figure, large, and beside or below it what it counts and where it comes from. */
function figureLines({ figure }: KitWords, { face, palette }: Tools, kind: PictureKind): Shape[] {
  if (!figure) return [];
  const { unit, number, about } = layouts[kind];
  const beside = number.y === about.y;
  const value: Block = {
    words: figure.value,
    size: 84 * unit,
    least: 40 * unit,
    weight: 700,
    fill: palette.accent,
    leading: 1.02,
    after: { words: figure.unit, part: 0.33, weight: 600, fill: palette.accent },
  };
  const rest: Block[] = [
    { words: figure.label, size: 22 * unit, least: 13 * unit, weight: 400, fill: palette.ink, leading: 1.3 },
    ...(figure.note
      ? [
          {
            words: figure.note,
            size: 20 * unit,
            least: 13 * unit,
            weight: 600 as const,
            fill: palette.ink,
            leading: 1.3,
            before: 0.1,
          },
        ]
      : []),
    {
      words: figure.source,
      size: 16 * unit,
      least: 11 * unit,
      weight: 400,
      fill: palette.soft,
      leading: 1.3,
      before: 0.3,
    },
  ];
  return [
    ...stack(face, [value], number, beside ? 'middle' : 'foot').lines,
    ...stack(face, rest, about, beside ? 'middle' : 'top').lines,
  ];
}

/** The hotline in white on a ground of its own: the number large, what it is beside it. */
function band({ hotline }: KitWords, { face, palette }: Tools, { band: box, head, unit }: Layout): Shape[] {
  const size = box.height * 0.74;
  const [left, gap] = [head.x, box.height * 0.28];
  const width = face.width(hotline.number, size, 700);
  const beside: Box = {
    x: left + width + gap,
    y: box.y + box.height * 0.08,
    width: box.x + box.width - left - width - gap - left / 2,
    height: box.height * 0.84,
  };
  const number: Block = { words: hotline.number, size, least: size, weight: 700, fill: palette.onAccent };
  return [
    rect(box, palette.accent),
    ...stack(face, [number], { ...box, x: left, height: box.height }, 'middle').lines,
    ...stack(
      face,
      [
        { words: hotline.name, size: 23 * unit, least: 13 * unit, weight: 600, fill: palette.onAccent },
        { words: hotline.note, size: 18 * unit, least: 12 * unit, weight: 400, fill: palette.onAccent },
      ],
      beside,
      'middle',
    ).lines,
  ];
}

/** Whose it is, where that is to be found, and beside it the terms. */
function foot({ name, host, imprint }: KitWords, { face, palette }: Tools, { foot: box, unit }: Layout): Shape[] {
  const own: Block[] = [
    { words: name, size: 19 * unit, least: 15 * unit, weight: 700, fill: palette.accent, leading: 1.1 },
    ...(host
      ? [{ words: host, size: 16 * unit, least: 10 * unit, weight: 600 as const, fill: palette.accent, leading: 1.1 }]
      : []),
  ];
  const widest = Math.max(...own.map(({ words, size, weight }) => face.width(words, size, weight)));
  const width = Math.min(widest + 1, box.width * 0.4);
  const terms: Block = { words: imprint, size: 15 * unit, least: 11 * unit, weight: 400, fill: palette.soft };
  const beside = { ...box, x: box.x + width + 16 * unit, width: box.width - width - 16 * unit };
  return [...stack(face, own, { ...box, width }, 'middle').lines, ...stack(face, [terms], beside, 'middle').lines];
}

/** The room that the head leaves to the map. */
function below(map: Box, head: Box, taken: number, gap: number): Box {
  const y = head.y + taken + gap;
  return { ...map, y, height: map.y + map.height - y };
}

/** A picture of a kit: whose month it is, its theme, one figure with its source, the place on the map, and the hotline. */
export function campaignScene(words: KitWords, kind: PictureKind, tools: Tools): Scene {
  const { face, palette } = tools;
  const layout = layouts[kind];
  const { width, height, unit, head, map, under, nameSize } = layout;
  const { ground, selected, parts } = words.map;
  const marked = palette.steps[4];
  const top = stack(face, headBlocks(words, tools, unit), head);
  const data = {
    ground,
    fills: new Map(selected.map((id) => [id, marked])),
    land: selected.length === 0 ? marked : palette.steps[1],
    parts,
    nameSize,
  };
  return {
    width,
    height,
    language: words.language,
    title: words.title,
    description: words.alt[kind],
    shapes: [
      rect({ x: 0, y: 0, width, height }, palette.paper),
      ...country(data, under ? below(map, head, top.height, 20 * unit) : map, face, palette),
      ...top.lines,
      ...figureLines(words, tools, kind),
      ...band(words, tools, layout),
      ...foot(words, tools, layout),
      ...simulatedStrip(tools, width, 30 * unit, words.simulated),
    ],
  };
}
