import type { MaterialMode } from '../domain/material.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, type Area } from './areas.ts';
import { kitsOf, pictures, type Kit, type KitFile } from './kit-list.ts';
import { kitTexts } from './kit-words.ts';
import { comingMonth } from './kit-years.ts';
import { kitAnchor, type KitsView, type KitView } from './kits.ts';

const known = new WeakMap<Model, Map<string, readonly Kit[]>>();

/** The kits that are made, put together once; `translators` are one for each language. */
function allKits(model: Model, translators: readonly Translator[], mode: MaterialMode): readonly Kit[] {
  const key = `${mode} ${translators.map(({ language }) => language).join(' ')}`;
  const kept = known.get(model) ?? new Map<string, readonly Kit[]>();
  known.set(model, kept);
  const kits = kept.get(key) ?? kitsOf(model, translators, mode);
  kept.set(key, kits);
  return kits;
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toUpperCase();

/** The size of a picture in pixels; that of a poster stands in its name. */
const sizeOf = ({ t }: Translator, { kind, width, height }: KitFile): string =>
  width === undefined || height === undefined || kind === 'poster'
    ? ''
    : t('kit.size', { width: String(width), height: String(height) });

function fileView(translator: Translator, file: KitFile): KitView['files'][number] {
  const note = [extensionOf(file.name), sizeOf(translator, file)].filter((words) => words !== '').join(', ');
  return { label: translator.word('kit_file', file.kind), href: file.href, note };
}

const shareOf = ({ files }: Kit, { language: own }: Translator): KitFile =>
  files.find(({ kind, language }) => kind === 'share' && language === own)!;

/** A kit as its page shows it: a picture, its words, the files in the reader's language, then everything in all languages. */
function viewOf(model: Model, translator: Translator, kit: Kit, site: URL): KitView {
  const { t, language } = translator;
  const { files, zip, toolkit, area } = kit;
  const { alt, caption, description } = kitTexts(model, translator, kit, site);
  return {
    id: kit.id,
    label: area.kind === 'country' ? t('figure.nation') : t('month.here_kit'),
    preview: {
      href: shareOf(kit, translator).href,
      alt: alt.share,
      width: pictures.share.width,
      height: pictures.share.height,
    },
    caption,
    description,
    files: [
      ...files.filter((file) => file.language === language).map((file) => fileView(translator, file)),
      { label: t('kit.zip'), href: zip, note: 'ZIP' },
      { label: t('kit.toolkit'), href: toolkit, note: 'JSON' },
    ],
  };
}

/** The material of one year: the nation's kit, and the way to those of provinces on their own pages; `translators` are one for each language. */
export function kitViews(
  model: Model,
  translators: readonly Translator[],
  translator: Translator,
  year: number,
  mode: MaterialMode,
  site: URL,
): KitsView {
  const kits = allKits(model, translators, mode).filter(({ month }) => month.year === year);
  const isNation = ({ area }: Kit): boolean => area.kind === 'country';
  return {
    kits: kits.filter(isNation).map((kit) => viewOf(model, translator, kit, site)),
    places: kits
      .filter((kit) => !isNation(kit))
      .map(({ id, area }) => ({
        label: areaName(translator, area),
        href: `${areaHref(translator, area)!}#${kitAnchor(id)}`,
      })),
  };
}

/** The kit of a province of today for the coming month; undefined where none is made. */
export function kitHere(
  model: Model,
  translators: readonly Translator[],
  translator: Translator,
  area: Area,
  mode: MaterialMode,
  site: URL,
): KitView | undefined {
  const { year } = comingMonth(model);
  const kit = allKits(model, translators, mode).find((each) => each.area.id === area.id && each.month.year === year);
  return kit && viewOf(model, translator, kit, site);
}

/** The share image of the nation's kit of a year, and what it shows; undefined where none is made. */
export function kitShare(
  model: Model,
  translator: Translator,
  year: number,
  mode: MaterialMode,
): { readonly href: string; readonly alt: string } | undefined {
  const kit = allKits(model, [translator], mode).find(
    ({ month, area }) => month.year === year && area.kind === 'country',
  );
  // What a picture shows has no address in it, so any stands for the site's.
  const site = new URL('http://localhost/');
  return kit && { href: shareOf(kit, translator).href, alt: kitTexts(model, translator, kit, site).alt.share };
}
