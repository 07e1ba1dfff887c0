import type { MaterialMode } from '../domain/material.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { kitsOf, type Kit, type KitFile } from './kit-list.ts';
import { kitWords } from './kit-words.ts';
import { areaName } from './areas.ts';
import type { KitView } from './kits.ts';

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

/** A kit as its page lists it: the files in the reader's language, then everything in all languages. */
function viewOf(translator: Translator, { id, area, files, zip, toolkit }: Kit): KitView {
  const { t, language } = translator;
  return {
    id,
    label: area.kind === 'country' ? t('figure.nation') : areaName(translator, area),
    files: [
      ...files.filter((file) => file.language === language).map((file) => fileView(translator, file)),
      { label: t('kit.zip'), href: zip, note: 'ZIP' },
      { label: t('kit.toolkit'), href: toolkit, note: 'JSON' },
    ],
  };
}

/** The material that was made for one year, the nation's before that of the provinces; `translators` are one for each language. */
export const kitViews = (
  model: Model,
  translators: readonly Translator[],
  translator: Translator,
  year: number,
  mode: MaterialMode,
): KitView[] =>
  kitsOf(model, translators, mode)
    .filter(({ month }) => month.year === year)
    .map((kit) => viewOf(translator, kit));

/** The share image of the nation's kit of a year, and what it shows; undefined where none is made. */
export function kitShare(
  model: Model,
  translator: Translator,
  year: number,
  mode: MaterialMode,
): { readonly href: string; readonly alt: string } | undefined {
  const kit = kitsOf(model, [translator], mode).find(
    ({ month, area }) => month.year === year && area.kind === 'country',
  );
  const file = kit?.files.find(({ kind, language }) => kind === 'share' && language === translator.language);
  return kit && file && { href: file.href, alt: kitWords(model, translator, kit).alt.share };
}
