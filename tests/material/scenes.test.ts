import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { pictures as drawings } from '../../src/domain/vocabulary.ts';
import { drawing } from '../../src/material/drawing.ts';
import type { Scene } from '../../src/material/scene.ts';
import { shareScene } from '../../src/material/share.ts';
import { stack } from '../../src/material/stack.ts';
import { sceneSvg } from '../../src/material/svg.ts';
import { translators } from '../../src/reader/model.ts';
import { pictureKinds, pictures, type Kit } from '../../src/views/kit-list.ts';
import { shareImages } from '../../src/views/share-links.ts';
import { kitCalled, kits, linesOf, model, sceneOf, tools } from './tools.ts';

/* Pictures of the content, measured: every word within its picture, every letter in the typeface. The build refuses any other. */

const { face } = tools;

function faultsOf(name: string, scene: Scene): string[] {
  return linesOf(scene).flatMap(({ words, x, y, size, weight }) => {
    const right = x + face.width(words, size, weight);
    const over = x < 0 || right > scene.width || y - size < 0 || y + size * 0.3 > scene.height;
    return [
      ...(over ? [`${name}: “${words}” runs over`] : []),
      ...face.lacks(words, weight).map((letter) => `${name}: ${letter}`),
    ];
  });
}

const kitScenes = (kit: Kit, of = model): [string, Scene][] =>
  languageCodes.flatMap((language) =>
    pictureKinds.map((kind): [string, Scene] => [`${kit.id} ${kind} ${language}`, sceneOf(kit, kind, language, of)]),
  );

const shared = (): [string, Scene][] =>
  translators.flatMap((translator) =>
    shareImages(model, translator, 'sample').map(({ href, view }): [string, Scene] => [
      href,
      shareScene(view(), tools),
    ]),
  );

const long = {
  vi: 'Chung tay bảo vệ trẻ em, hãy lên tiếng phòng, chống xâm hại, bạo lực trẻ em và dành mọi nguồn lực cho trẻ em ở vùng khó khăn',
  en: 'Joining hands to protect children: speak up against child abuse and violence, and give every resource to children in remote areas',
  fr: 'Unissons-nous pour protéger les enfants, élevons la voix contre la maltraitance et donnons tous les moyens aux enfants des régions isolées',
};

/** A kit with a longer theme and a longer place than there ever was. */
function longest(kit: Kit): Kit {
  const name = {
    vi: 'Bà Rịa – Vũng Tàu và Thừa Thiên Huế hợp nhất',
    en: 'Bà Rịa – Vũng Tàu and Thừa Thiên Huế merged',
    fr: 'Bà Rịa – Vũng Tàu et Thừa Thiên Huê réunies',
  };
  return { ...kit, area: { ...kit.area, name }, month: { ...kit.month, theme: { text: long, wording: 'official' } } };
}

/** How far down the headings of a scene stand. */
const headOf = (scene: Scene): number =>
  Math.max(
    ...linesOf(scene)
      .filter(({ role }) => role === 'heading')
      .map(({ y }) => y),
  );

type Room = { readonly words: string; left: number; right: number; top: number; bottom: number };

const roomsOf = (scene: Scene): Room[] =>
  linesOf(scene).map(({ words, x, y, size, weight }) => ({
    words,
    left: x,
    right: x + face.width(words, size, weight),
    // Between the tops of small letters and the line that they stand on.
    top: y - size * 0.55,
    bottom: y,
  }));

/** The words of a scene that lie upon others; a number that is a drawing lies beside them. */
const touching = (scene: Scene): string[] =>
  roomsOf(scene).flatMap((a, i, all) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  );

/** Points along every straight stroke of a scene's line, two pixels apart. */
const strokePoints = ({ shapes }: Scene): { x: number; y: number }[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'path' || shape.stroke === undefined || shape.strokeWidth !== 5) return [];
    const places = [...shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    return places.slice(1).flatMap((to, i) => {
      const from = places[i]!;
      const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
      return Array.from({ length: count + 1 }, (_, k) => ({
        x: from.x + ((to.x - from.x) * k) / Math.max(count, 1),
        y: from.y + ((to.y - from.y) * k) / Math.max(count, 1),
      }));
    });
  });

/** The words of a scene that its line runs through, the width of the stroke included. */
const struck = (scene: Scene): string[] => {
  const points = strokePoints(scene);
  return roomsOf(scene)
    .filter(({ left, right, top, bottom }) =>
      points.some(({ x, y }) => x > left - 3 && x < right + 3 && y > top - 3 && y < bottom + 3),
    )
    .map(({ words }) => words);
};

describe('the pictures', () => {
  it('of all kits hold their words, in letters that the typeface has', () => {
    const scenes = kits.flatMap((kit) => kitScenes(kit));
    expect(scenes.length).toBe(kits.length * languageCodes.length * pictureKinds.length);
    expect(scenes.flatMap(([name, scene]) => faultsOf(name, scene))).toEqual([]);
  });

  it('that pages are shared with hold theirs', () => {
    const scenes = shared();
    expect(scenes.length).toBeGreaterThan(80);
    expect(scenes.flatMap(([name, scene]) => faultsOf(name, scene))).toEqual([]);
    expect(scenes.filter(([, { width, height }]) => width !== 1200 || height !== 630)).toEqual([]);
  });

  it('that pages are shared with have their titles as headings, and words that do not touch', () => {
    for (const { href, view } of translators.flatMap((translator) => shareImages(model, translator, 'sample'))) {
      const scene = shareScene(view(), tools);
      const heading = linesOf(scene).filter(({ role }) => role === 'heading');
      expect([href, heading.map(({ words }) => words).join(' ')]).toEqual([href, view().title]);
      expect([href, ...touching(scene)]).toEqual([href]);
    }
  });

  it('hold the longest names and themes', () => {
    const kit = longest(kitCalled('action-month-2027-ho-chi-minh'));
    expect(kitScenes(kit).flatMap(([name, scene]) => faultsOf(name, scene))).toEqual([]);
  });

  it('would be found out where words run over', () => {
    const scene = sceneOf(kitCalled('action-month-2027-vn'), 'share', 'vi');
    const [line] = linesOf(scene);
    const wide = { ...scene, shapes: [{ ...line!, words: `${line!.words} ${long.vi}` }] };
    expect(faultsOf('x', wide)).toHaveLength(1);
    const block = { words: long.vi, size: 40, least: 30, weight: 700, fill: '#000000' } as const;
    expect(() => stack(face, [block], { x: 0, y: 0, width: 200, height: 60 })).toThrow(/does not fit into 200 × 60/);
  });

  it('have the sizes that are said of them, and the same headings in each', () => {
    const kit = kitCalled('action-month-2027-da-nang');
    for (const kind of pictureKinds) {
      const scene = sceneOf(kit, kind, 'vi');
      expect([scene.width, scene.height]).toEqual([pictures[kind].width, pictures[kind].height]);
      expect(headOf(scene)).toBeLessThan(scene.height / 2);
    }
  });

  it('of lines keep the numbers at their ends clear of the line and of other words', () => {
    const lines = translators.flatMap((translator) =>
      shareImages(model, translator, 'all')
        .filter(({ path }) => path.startsWith('indicators/'))
        .filter(({ view }) => view().picture.kind === 'line'),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const { href, view } of lines) {
      const scene = shareScene(view(), tools);
      expect(strokePoints(scene).length, href).toBeGreaterThan(10);
      expect([href, ...struck(scene), ...touching(scene)]).toEqual([href]);
    }
  });

  it('of pages for children show our pictures in the colours of their sheet, within the image', () => {
    for (const name of drawings) {
      const paths = drawing(name, { x: 100, y: 50, width: 460, height: 496 }, tools);
      expect(paths.length, name).toBeGreaterThan(10);
      expect(
        paths.filter(({ fill, stroke }) => !/^#[0-9a-f]{6}$/.test(fill ?? stroke ?? '')),
        name,
      ).toEqual([]);
      expect(
        paths.filter(({ x, y }) => x < 0 || x > 560 || y < -200 || y > 546),
        name,
      ).toEqual([]);
    }
  });

  it('name the hotline, the source and its day, and both archipelagos', () => {
    for (const [name, scene] of kits.slice(0, 3).flatMap((kit) => kitScenes(kit))) {
      const words = linesOf(scene)
        .map((line) => line.words)
        .join(' ');
      expect([
        name,
        /\b111\b/.test(words),
        /21\/11\/2026/.test(words),
        /Hoàng Sa/.test(words),
        /Trường Sa/.test(words),
      ]).toEqual([name, true, true, true, true]);
      expect(scene.description).toMatch(/Hoàng Sa.*Trường Sa.*111/s);
    }
  });

  it('of the demo edition say so, in all languages', () => {
    const demo = { ...model, site: { ...model.site, simulated: true as const } };
    const mark = 'Dữ liệu mô phỏng / Simulated data / Données simulées';
    for (const [, scene] of kitScenes(kitCalled('action-month-2027-vn'), demo)) {
      expect(linesOf(scene).map(({ words }) => words)).toContain(mark);
      expect(scene.description.startsWith(`${mark}.`)).toBe(true);
    }
    const [image] = shareImages(demo, translators[0]!, 'sample');
    expect(linesOf(shareScene(image!.view(), tools)).map(({ words }) => words)).toContain(mark);
  });

  it('can be looked at', async () => {
    const svg = (scene: Scene): string => sceneSvg(scene, face);
    const poster = sceneOf(kitCalled('action-month-2027-ho-chi-minh'), 'poster', 'fr');
    const square = sceneOf(kitCalled('action-month-2022'), 'square', 'vi');
    const images = shareImages(model, translators[0]!, 'all');
    const own = images.find(({ href }) => href.endsWith('indicators/kindergarten-pupils-per-teacher.png'));
    await expect(svg(poster)).toMatchFileSnapshot('snapshots/poster-ho-chi-minh-fr.svg');
    await expect(svg(square)).toMatchFileSnapshot('snapshots/square-2022-vi.svg');
    await expect(svg(shareScene(own!.view(), tools))).toMatchFileSnapshot('snapshots/share-indicator-vi.svg');
  });
});
