import { person } from './person.ts';
import { svg, type Svg } from './svg.ts';

/* The pictures for children: flat shapes whose classes the sheet of the pages gives colours, and people among them. */

/** A shape by the ends of its classes. */
const shape = (look: string, d: string): Svg =>
  svg('path', {
    class: look
      .split(' ')
      .map((name) => `p-${name}`)
      .join(' '),
    d,
  });

/** The drawings by their names; all but the wide one are 320 by 204 units. */
export const childPictures = {
  together: [
    shape('far', 'M0 250V150L90 60L150 120L215 70L300 170V250z'),
    shape('near', 'M0 250V190L60 130L130 200L190 165L270 250z'),
    shape('line', 'M12 212q50-18 96 4M30 232q60-18 120 2'),
    shape('far', 'M270 250q90-34 210-20q40 4 60 20z'),
    shape('river', 'M282 250q40-26 100-28q-40 10-46 28z'),
    shape('stem', 'M428 236q-8-50 4-92'),
    shape('frond', 'M432 144q-26-10-38 10M432 144q26-14 42 6M432 144q-14-26-34-22M432 144q8-26 32-22'),
    shape('far', 'M540 250V120h44v130zM592 250V80h50v170zM650 250V140h52v110z'),
    shape(
      'panes',
      'M552 140h8v10h-8zM566 140h8v10h-8zM552 166h8v10h-8zM566 166h8v10h-8zM604 100h9v10h-9zM622 100h9v10h-9zM604 128h9v10h-9zM622 128h9v10h-9zM662 160h9v10h-9zM680 160h9v10h-9z',
    ),
    shape('ground', 'M0 250h720v50H0z'),
    person({ x: 110, y: 284, size: 1.2, top: 'deep', hair: 'cloth', skirt: true, hands: [-30, -44, 34, -54] }),
    person({ x: 236, y: 286, size: 1.1, top: 'mid', hair: 'hat', hands: [-32, -60, 30, -46] }),
    person({ x: 366, y: 288, size: 1.25, top: 'warm', hair: 'bob', wheels: true, hands: [-22, -40, 32, -98] }),
    shape('mid', 'M468 196q-8 0-8 8v36h22v-44z'),
    person({ x: 492, y: 286, size: 1.15, top: 'light', hair: 'short', hands: [-28, -58, 26, -46] }),
    person({ x: 616, y: 286, size: 1.5, top: 'deep', hair: 'plaits', hands: [-26, -44, 28, -92] }),
  ],
  equal: [
    shape('ground', 'M20 186h280v8H20z'),
    person({ x: 76, y: 184, size: 1.1, top: 'mid', hair: 'plaits', skirt: true, hands: [-26, -44, 40, -50] }),
    person({ x: 164, y: 184, size: 1.2, top: 'warm', hair: 'short', wheels: true, hands: [-36, -50, 34, -52] }),
    person({ x: 248, y: 184, size: 1.1, top: 'deep', hair: 'cloth', skirt: true, hands: [-38, -50, 26, -44] }),
  ],
  learn: [
    shape('far', 'M60 30h200v92H60z'),
    shape('line', 'M84 56h90M84 76h130M84 96h64'),
    person({ x: 108, y: 196, size: 1.1, top: 'deep', hair: 'bob', hands: [-22, -46, 38, -40], looks: 1 }),
    person({ x: 214, y: 196, size: 1.1, top: 'warm', hair: 'short', hands: [-38, -40, 22, -46], looks: -1 }),
    shape('paper', 'M161 166q-22-12-44-6v-34q22-6 44 6q22-12 44-6v34q-22-6-44 6z'),
    shape('line', 'M161 132v34M126 140q14-2 26 4M196 140q-14-2-26 4M126 150q14-2 26 4M196 150q-14-2-26 4'),
    shape('ground', 'M20 194h280v8H20z'),
  ],
  play: [
    shape('far', 'M0 194q60-40 130-30t190 10v28H0z'),
    shape('string', 'M94 108Q150 90 232 46'),
    shape('warm', 'M232 46L256 16L280 40L250 64z'),
    shape('line', 'M232 46L280 40M256 16L250 64'),
    shape('tail', 'M250 64q-10 12 2 20t0 20'),
    person({
      x: 60,
      y: 196,
      size: 1.15,
      top: 'mid',
      hair: 'short',
      wheels: true,
      hands: [-20, -44, 30, -77],
      looks: 1,
    }),
    person({ x: 186, y: 196, size: 1.1, top: 'deep', hair: 'plaits', hands: [-26, -100, 28, -100] }),
    shape('ground', 'M0 194h320v8H0z'),
  ],
  health: [
    shape('far', 'M40 194V86l64-40l64 40v108z'),
    shape('paper', 'M96 84h16v16h16v16h-16v16H96v-16H80v-16h16z'),
    person({ x: 178, y: 196, size: 1.45, top: 'light', hair: 'bun', hands: [-26, -44, 30, -46], looks: 1 }),
    shape('warm', 'M124 130h34v24h-34z'),
    shape('line', 'M134 130v-6h14v6M141 136v12M135 142h12'),
    person({
      x: 254,
      y: 196,
      size: 1.05,
      top: 'deep',
      hair: 'bob',
      skirt: true,
      hands: [-32, -52, 24, -44],
      looks: -1,
    }),
    shape('ground', 'M20 194h280v8H20z'),
  ],
  home: [
    shape('far', 'M0 194L70 70L130 140L200 50L320 194z'),
    shape('post', 'M58 194v-40M98 194v-40M138 194v-40M178 194v-40'),
    shape('light', 'M48 96h140v60H48z'),
    shape('mid', 'M30 100L118 42L206 100z'),
    shape('deep', 'M104 112h28v44h-28z'),
    shape('paper', 'M62 112h26v22H62zM148 112h26v22h-26z'),
    shape('post', 'M196 194L168 156M206 184L182 156'),
    person({ x: 236, y: 196, size: 1.4, top: 'deep', hair: 'bun', hands: [-26, -44, 26, -40], looks: 1 }),
    person({ x: 286, y: 196, size: 0.95, top: 'warm', hair: 'short', hands: [-24, -62, 24, -42], looks: -1 }),
    shape('ground', 'M0 194h320v8H0z'),
  ],
  safe: [
    shape('rain', 'M30 20l-6 16M70 50l-6 16M24 92l-6 16M292 30l-6 16M304 90l-6 16M262 12l-6 16M110 14l-6 16'),
    shape('stem', 'M160 74v60'),
    shape('mid', 'M52 84q20-62 108-62t108 62q-26-16-54 0q-26-16-54 0q-26-16-54 0q-26-16-54 0z'),
    person({ x: 160, y: 196, size: 1.3, top: 'deep', hair: 'short', hands: [-22, -48, 4, -58] }),
    person({ x: 98, y: 196, size: 0.95, top: 'warm', hair: 'plaits', skirt: true, hands: [-22, -44, 26, -44] }),
    person({ x: 222, y: 196, size: 0.95, top: 'light', hair: 'bob', hands: [-26, -44, 24, -44] }),
    shape('ground', 'M20 194h280v8H20z'),
  ],
  speak: [
    shape('far', 'M118 18h120q14 0 14 14v30q0 14-14 14h-84l-26 20l4-20h-14q-14 0-14-14V32q0-14 14-14z'),
    shape('line', 'M126 38h104M126 54h72'),
    person({ x: 92, y: 196, size: 1.05, top: 'warm', hair: 'bob', hands: [-22, -44, 34, -66], looks: 1 }),
    shape('post', 'M206 194v-30h60v30M266 164v-50'),
    person({ x: 232, y: 196, size: 1.35, top: 'deep', hair: 'short', hands: [-26, -40, 18, -92], looks: -1 }),
    shape('ground', 'M20 194h280v8H20z'),
  ],
  phone: [
    shape('string dots', 'M112 86Q160 34 208 86'),
    person({ x: 84, y: 196, size: 1.15, top: 'warm', hair: 'short', hands: [-22, -44, 21, -90], looks: 1 }),
    shape('phone', 'M103 78l10 2l-4 28l-10-2z'),
    person({ x: 238, y: 196, size: 1.35, top: 'deep', hair: 'bob', hands: [-30, -48, 28, -48], looks: -1 }),
    shape('headset', 'M214 70a26 26 0 0 1 50 0M216 70v10q2 14 16 14'),
    shape('light', 'M180 150h120v46H180z'),
    shape('line', 'M196 164h40M196 176h28'),
    shape('ground', 'M20 194h280v8H20z'),
  ],
  promise: [
    shape('paper', 'M138 16h146v178H138z'),
    shape('far', 'M138 16h146v26H138z'),
    shape('line', 'M172 60h92M172 79h76M172 98h92M172 117h60M172 136h84M172 155h92M172 174h70'),
    shape(
      'boxes',
      'M152 55h9v9h-9zM152 74h9v9h-9zM152 93h9v9h-9zM152 112h9v9h-9zM152 131h9v9h-9zM152 150h9v9h-9zM152 169h9v9h-9z',
    ),
    person({ x: 84, y: 196, size: 1.2, top: 'warm', hair: 'plaits', hands: [-22, -44, 38, -68], looks: 1 }),
    svg('circle', { class: 'p-lens', cx: 156, cy: 98, r: 20 }),
    shape('post', 'M141 110l-12 8'),
    shape('ground', 'M20 194h280v8H20z'),
  ],
} as const satisfies Readonly<Record<string, readonly Svg[]>>;

/** The frames that the drawings fill: one is a wide scene. */
export const pictureFrame = (name: keyof typeof childPictures) =>
  name === 'together' ? { x: 0, y: 48, width: 720, height: 250 } : { x: 0, y: 0, width: 320, height: 204 };
