import { svg, type Svg } from './svg.ts';

type Hair = 'short' | 'bob' | 'plaits' | 'bun' | 'cloth' | 'hat';

/** A person of the pictures for children: where it stands, how large it is, and how it looks. */
export type PersonLook = {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly top: 'deep' | 'mid' | 'light' | 'warm';
  readonly hair?: Hair;
  /** Where the hands are, from the shoulders: left x y, right x y. */
  readonly hands?: readonly [number, number, number, number];
  readonly skirt?: boolean;
  /** Sitting in a wheelchair. */
  readonly wheels?: boolean;
  /** Looking to the left or the right. */
  readonly looks?: -1 | 0 | 1;
};

const path = (look: string, d: string): Svg => svg('path', { class: look, d });
const circle = (look: string, cx: number, cy: number, r: number): Svg => svg('circle', { class: look, cx, cy, r });

/** What of the hair lies behind the head. */
const behind: Readonly<Record<Hair, readonly Svg[]>> = {
  short: [],
  bob: [path('p-hair', 'M-20-98a20 20 0 0 1 40 0v20q-5 5-9 0h-22q-4 5-9 0z')],
  plaits: [path('p-plait', 'M-16-92q-7 14-4 28M16-92q7 14 4 28')],
  bun: [circle('p-hair', 0, -119, 9)],
  cloth: [],
  hat: [path('p-hair', 'M-20-98a20 20 0 0 1 40 0v20q-5 5-9 0h-22q-4 5-9 0z')],
};

const fringe = path('p-hair', 'M-19-95a19 21 0 0 1 38 0q-7-4-10-12q-10 9-28 12z');

/** What of the hair, or of what covers it, lies before the head. */
const before: Readonly<Record<Hair, readonly Svg[]>> = {
  short: [path('p-hair', 'M-19-96a19 20 0 0 1 38 0q-3-9-10-11q-14 4-22 2q-4 3-5 9z')],
  bob: [fringe],
  plaits: [fringe],
  bun: [fringe],
  cloth: [path('p-deep', 'M-20-98q-2-22 20-22t20 22q-20-9-40 0z'), path('p-band', 'M-19-101q19-9 38 0')],
  hat: [path('p-hair', 'M-17-98q17-8 34 0v-6h-34z'), path('p-straw', 'M-34-101L0-129L34-101q-34 9-68 0z')],
};

const legs = (skirt: boolean, wheels: boolean): Svg[] =>
  wheels
    ? [
        path('p-limb p-leg', 'M-8-34h26v26'),
        path('p-chair', 'M-18-62v34h28M10-28l6 18'),
        circle('p-wheel', -6, -20, 20),
        circle('p-wheel', 20, -6, 6),
      ]
    : [path('p-limb p-leg', skirt ? 'M-7-22V-3M7-22V-3' : 'M-8-38V-3M8-38V-3')];

function body({ top, skirt = false, wheels = false, hands = [-24, -42, 24, -42] }: PersonLook): Svg[] {
  const [leftX, leftY, rightX, rightY] = hands;
  const sitting = wheels ? 'M-14-78q14-6 28 0l1 46h-30z' : 'M-14-78q14-6 28 0l2 44h-32z';
  return [
    ...legs(skirt, wheels),
    path(`p-${top}`, skirt ? 'M-13-78q13-6 26 0l11 56h-48z' : sitting),
    path(`p-limb p-arm-${top}`, `M-13-72L${leftX} ${leftY}M13-72L${rightX} ${rightY}`),
    circle('p-skin', leftX, leftY, 5.5),
    circle('p-skin', rightX, rightY, 5.5),
  ];
}

function face(turn: number): Svg[] {
  return [
    circle('p-face', -6 + turn, -96, 1.9),
    circle('p-face', 6 + turn, -96, 1.9),
    path('p-smile', `M${-5 + turn}-90q5 5 10 0`),
  ];
}

/** A person of a few shapes, 120 units tall before it is scaled, its feet at its place; children are the same, smaller. */
export function person(look: PersonLook): Svg {
  const { x, y, size = 1, hair = 'short', looks = 0 } = look;
  return svg(
    'g',
    { transform: `translate(${x} ${y}) scale(${size})` },
    behind[hair],
    body(look),
    path('p-skin', 'M-5-86h10v10h-10z'),
    circle('p-skin', 0, -97, 17),
    before[hair],
    face(looks * 5),
  );
}
