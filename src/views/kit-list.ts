import { languageCodes, type Language } from '../domain/languages.ts';
import type { MaterialMode } from '../domain/material.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areasOf, typedName, type Area } from './areas.ts';
import { comingMonth, pastMonths, type MonthOf } from './kit-years.ts';
import { kitId } from './kits.ts';

/** The pictures of a kit, with the size of each in pixels, of the poster in points. */
export const pictures = {
  share: { width: 1200, height: 630, types: ['png'] },
  square: { width: 1080, height: 1080, types: ['png'] },
  story: { width: 1080, height: 1920, types: ['png'] },
  poster: { width: 595.28, height: 841.89, types: ['pdf', 'svg'] },
} as const;
export type PictureKind = keyof typeof pictures;
export const pictureKinds = Object.keys(pictures) as PictureKind[];

export type MediaType = 'image/png' | 'image/svg+xml' | 'application/pdf' | 'text/plain';
const mediaTypes = { png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

/** A file of a kit; its size in bytes is known once it is made, and then stands in the kit's `toolkit.json`. */
export type KitFile = {
  readonly name: string;
  readonly href: string;
  readonly language: Language;
  readonly kind: PictureKind | 'text';
  readonly mediaType: MediaType;
  /** In pixels, of a poster in points (1/72 inch); not of a text. */
  readonly width: number | undefined;
  readonly height: number | undefined;
};

/** The material of one Action Month for one place, in every language. */
export type Kit = {
  readonly id: string;
  readonly month: MonthOf;
  /** The nation, or a province of today. */
  readonly area: Area;
  readonly title: Readonly<Record<Language, string>>;
  readonly files: readonly KitFile[];
  /** All of it in one file, and what it holds as data. */
  readonly zip: string;
  readonly toolkit: string;
};

const titleOf = (translator: Translator, { year }: MonthOf, area: Area, day: string): string =>
  area.kind === 'country'
    ? translator.t('kit.title', { year: String(year) })
    : translator.t('kit.title_place', { year: String(year), place: typedName(translator, area, day) });

function filesOf(id: string, language: Language): KitFile[] {
  const file = (
    kind: KitFile['kind'],
    extension: string,
    rest: Omit<KitFile, 'name' | 'href' | 'language' | 'kind'>,
  ) => {
    const name = `${id}-${kind}-${language}.${extension}`;
    return { name, href: `/kits/${id}/${name}`, language, kind, ...rest };
  };
  return [
    ...pictureKinds.flatMap((kind) =>
      pictures[kind].types.map((type) =>
        file(kind, type, { mediaType: mediaTypes[type], width: pictures[kind].width, height: pictures[kind].height }),
      ),
    ),
    file('text', 'txt', { mediaType: 'text/plain', width: undefined, height: undefined }),
  ];
}

function kitOf(model: Model, translators: readonly Translator[], id: string, month: MonthOf, area: Area): Kit {
  const titles = translators.map((one) => [one.language, titleOf(one, month, area, model.site.as_of)]);
  return {
    id,
    month,
    area,
    title: Object.fromEntries(titles) as Kit['title'], // One translator for each language.
    files: languageCodes.flatMap((language) => filesOf(id, language)),
    zip: `/kits/${id}/${id}.zip`,
    toolkit: `/kits/${id}/toolkit.json`,
  };
}

/** How long the longest name of a place is, in any language. */
const nameLength = (translators: readonly Translator[], area: Area, day: string): number =>
  Math.max(...translators.map((translator) => typedName(translator, area, day).length));

/** Of the sample the three places with the longest names; else all, in the order of the first reader's alphabet. */
function provincesOf(model: Model, translators: readonly Translator[], mode: MaterialMode): readonly Area[] {
  const provinces = areasOf(model, translators[0]!, 'province');
  if (mode === 'all') return provinces;
  const length = (area: Area): number => nameLength(translators, area, model.site.as_of);
  return provinces.toSorted((a, b) => length(b) - length(a)).slice(0, 3);
}

/**
 * The kits that are made: for the coming Action Month the nation and every province, for past ones the nation; in a sample fewer.
 * `translators` are one for each language.
 */
export function kitsOf(model: Model, translators: readonly Translator[], mode: MaterialMode): Kit[] {
  const nation = [...model.areas.values()].find(({ kind }) => kind === 'country')!;
  const coming = comingMonth(model);
  const past = mode === 'all' ? pastMonths(model) : pastMonths(model).slice(0, 1);
  return [
    kitOf(model, translators, kitId(coming.year, 'vn'), coming, nation),
    ...provincesOf(model, translators, mode).map((area) =>
      kitOf(model, translators, kitId(coming.year, area.slug), coming, area),
    ),
    ...past.map((month) => kitOf(model, translators, kitId(month.year), month, nation)),
  ];
}
