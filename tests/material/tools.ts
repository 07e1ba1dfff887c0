import { readTools } from '../../scripts/material/tools.ts';
import { model as read, translators } from '../../src/reader/model.ts';
import type { Model } from '../../src/domain/model.ts';
import type { Language } from '../../src/domain/languages.ts';
import { campaignScene } from '../../src/material/campaign.ts';
import type { Line, Scene } from '../../src/material/scene.ts';
import { kitsOf, type Kit, type PictureKind } from '../../src/views/kit-list.ts';
import { kitWords } from '../../src/views/kit-words.ts';

export const tools = readTools();
export const model = read;

const all = kitsOf(model, translators, 'all');

/** The nation and the three places with the longest names for the coming month, and every past month. */
export const kits: readonly Kit[] = [
  ...kitsOf(model, translators, 'sample').filter(({ month }) => month.coming),
  ...all.filter(({ month }) => !month.coming),
];

/** The kit of an id; throws where there is none. */
export function kitCalled(id: string): Kit {
  const kit = all.find((each) => each.id === id);
  if (!kit) throw new Error(`no kit ${id}`);
  return kit;
}

/** An address as long as they come. */
export const site = new URL('https://www.quyen-tre-em-viet-nam.example.org/');

/** A picture of a kit in one language. */
export function sceneOf(kit: Kit, kind: PictureKind, language: Language, of: Model = model, at = site): Scene {
  const translator = translators.find((each) => each.language === language)!;
  return campaignScene(kitWords(of, translator, kit, at), kind, tools);
}

/** The lines of words of a scene. */
export const linesOf = ({ shapes }: Scene): Line[] => shapes.filter((shape) => shape.kind === 'line');
