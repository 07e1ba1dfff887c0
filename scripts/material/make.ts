import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { MaterialMode } from '../../src/domain/material.ts';
import type { Model } from '../../src/domain/model.ts';
import { sha256 } from '../../src/formats/written.ts';
import { licence } from '../../src/geo/boundaries.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { campaignScene } from '../../src/material/campaign.ts';
import { captionText, kitArchive, toolkitOf, type MadeFile, type Spoken, type Terms } from '../../src/material/kit.ts';
import { scenePdf } from '../../src/material/pdf.ts';
import { scenePng } from '../../src/material/png.ts';
import type { Scene } from '../../src/material/scene.ts';
import { shareScene } from '../../src/material/share.ts';
import { sceneSvg } from '../../src/material/svg.ts';
import type { Tools } from '../../src/material/tools.ts';
import { dataVersion, inLanguages } from '../../src/views/description.ts';
import { editionOf } from '../../src/views/edition.ts';
import { kitsOf, type Kit, type KitFile } from '../../src/views/kit-list.ts';
import { kitWords, valueOfKit, type KitWords } from '../../src/views/kit-words.ts';
import { shareImages } from '../../src/views/share-links.ts';
import type { Cache } from './cache.ts';

/** What material is made from, and with what. */
export type Workshop = {
  readonly model: Model;
  readonly translators: readonly Translator[];
  readonly mode: MaterialMode;
  /** The address at which the site is published. */
  readonly site: URL;
  readonly tools: Tools;
  readonly cache: Cache;
  /** The folder that the material is put into, below which stand the paths of the site. */
  readonly out: string;
};

/** What came of it. */
export type Made = { readonly images: number; readonly files: number; readonly bytes: number };

const encoder = new TextEncoder();
const encoded = (words: string): Uint8Array => encoder.encode(words);

/** Does work for each item, several at a time; pictures are rendered beside the main thread. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

function put(out: string, path: string, bytes: Uint8Array): void {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

type Writer = (scene: Scene) => Promise<Uint8Array>;

/** How a scene of a day becomes a file of a type. */
function writers({ model, tools: { face } }: Workshop, day: string): Readonly<Record<string, Writer>> {
  const imprint = { author: model.site.name, day };
  return {
    'image/png': (scene) => scenePng(scene, face),
    'image/svg+xml': async (scene) => encoded(sceneSvg(scene, face)),
    'application/pdf': (scene) => scenePdf(scene, face, imprint),
  };
}

/** Throws where a word of a scene has a letter that the typeface has no sign for, as nobody would see it in the file. */
function refuseUnknown({ title, shapes }: Scene, { face }: Tools): void {
  for (const shape of shapes) {
    const letters = shape.kind === 'line' ? face.lacks(shape.words, shape.weight) : [];
    if (letters.length > 0)
      throw new Error(`the picture “${title}” has letters that its typeface has not: ${letters.join(' ')}`);
  }
}

/** A scene as a file, from the cache where it was made before. */
function written(shop: Workshop, scene: Scene, type: string, day: string): Promise<Uint8Array> {
  refuseUnknown(scene, shop.tools);
  return shop.cache.get(`${type} ${day} ${shop.model.site.name} ${JSON.stringify(scene)}`, () =>
    writers(shop, day)[type]!(scene),
  );
}

async function fileOf(shop: Workshop, file: KitFile, words: KitWords, day: string): Promise<MadeFile> {
  const bytes =
    file.kind === 'text'
      ? encoded(captionText(words))
      : await written(shop, campaignScene(words, file.kind, shop.tools), file.mediaType, day);
  return { ...file, bytes, sha256: sha256(bytes) };
}

const termsOf = ({ model, translators }: Workshop): Terms => ({
  version: dataVersion(model),
  edition: editionOf(model),
  condition: inLanguages(translators, 'kit.condition'),
  map: { id: licence.id, attribution: licence.attribution },
  typefaces: 'Source Sans 3 (SIL OFL 1.1)',
});

/** One kit: its files, what it holds as data, and all of it in one archive. */
async function makeKit(shop: Workshop, kit: Kit): Promise<MadeFile[]> {
  const spoken: Spoken = new Map(
    shop.translators.map((translator) => [translator.language, kitWords(shop.model, translator, kit, shop.site)]),
  );
  const files: MadeFile[] = [];
  for (const file of kit.files) files.push(await fileOf(shop, file, spoken.get(file.language)!, kit.month.day));
  const listed = `${JSON.stringify(toolkitOf(kit, valueOfKit(shop.model, kit), spoken, files, termsOf(shop)), null, 2)}\n`;
  const toolkit = encoded(listed);
  for (const { href, bytes } of files) put(shop.out, href, bytes);
  put(shop.out, kit.toolkit, toolkit);
  // The list names every file by its hash, so equal lists are of equal archives.
  put(shop.out, kit.zip, await shop.cache.get(`zip ${listed}`, async () => kitArchive(files, toolkit)));
  return files;
}

/** The list of all kits. */
function indexOf({ model, mode }: Workshop, kits: readonly Kit[]): Uint8Array {
  const version = dataVersion(model);
  const list = kits.map(({ id, title, month: { year, release }, area, toolkit, zip }) => ({
    id,
    title,
    year,
    province: area.kind === 'country' ? null : area.id,
    release: release ?? version,
    toolkit,
    zip,
  }));
  const whole = { as_of: model.site.as_of, release: version, ...editionOf(model), made: mode, kits: list };
  return encoded(`${JSON.stringify(whole, null, 2)}\n`);
}

/** Makes all kits and share images into a folder. Throws where words do not fit into a picture, or have letters that cannot be set. */
export async function makeMaterial(shop: Workshop): Promise<Made> {
  const { model, translators, mode, tools, cache, out } = shop;
  const kits = kitsOf(model, translators, mode);
  const files = (await each(kits, (kit) => makeKit(shop, kit))).flat();
  put(out, 'kits/index.json', indexOf(shop, kits));
  const images = translators.flatMap((translator) => shareImages(model, translator, mode));
  const shared = await each(images, async ({ href, view }) => {
    const bytes = await written(shop, shareScene(view(), tools), 'image/png', model.site.as_of);
    put(out, href, bytes);
    return bytes.length;
  });
  cache.prune();
  const pictures = files.filter(({ kind }) => kind !== 'text');
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    images: pictures.length + shared.length,
    files: files.length + shared.length,
    bytes: sum(files.map(({ bytes }) => bytes.length)) + sum(shared),
  };
}
