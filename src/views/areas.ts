import type { RecordOf } from '../domain/kinds.ts';
import { partsOf } from '../domain/lineage.ts';
import { typeOn } from '../domain/types-of-areas.ts';
import type { Model } from '../domain/model.ts';
import { rememberedIn } from '../i18n/memo.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

export type Area = RecordOf<'areas'>;

const folders: Readonly<Record<Area['kind'], string | undefined>> = {
  province: 'provinces/',
  former_province: 'provinces/before-2025/',
  region: 'regions/',
  commune: 'communes/',
  country: undefined,
};

/** The path of an area's page, where it has one. */
export const areaPath = (area: Area): string | undefined => {
  const folder = folders[area.kind];
  return folder && `${folder}${area.slug}/`;
};

/** The address of an area's page, where it has one. */
export const areaHref = (translator: Translator, area: Area): string | undefined => {
  const path = areaPath(area);
  return path && href(translator.language, path);
};

/** The areas of one kind, in the order of the reader's alphabet. */
export const areasOf = rememberedIn((model, translator, kind: Area['kind']): readonly Area[] =>
  [...model.areas.values()]
    .filter((area) => area.kind === kind)
    .sort((a, b) => translator.compare(a.sort_name ?? translator.say(a.name), b.sort_name ?? translator.say(b.name))),
);

/** What an area is called in a sentence, a list or a heading. */
export const areaName = ({ say }: Translator, area: Area): string => say(area.full_name ?? area.name);

/** What an area is called with its type on a day: "tỉnh Lào Cai", "thành phố Huế". */
export function typedName(translator: Translator, area: Area, day: string): string {
  const type = typeOn(area, day)?.type;
  const name = areaName(translator, area);
  if (area.full_name) return name;
  return type ? translator.t('area.typed', { type: translator.word('area_type', type), name }) : name;
}

/** The former provinces of which a province of today was made, in the order of the reader's alphabet. */
export const partAreas = (model: Model, translator: Translator, area: Area): Area[] =>
  partsOf(model, area.id)
    .map((id) => model.areas.get(id)!)
    .sort((a, b) => translator.compare(translator.say(a.name), translator.say(b.name)));

/** The region of 2002–2024 in which a former province lay; a province of today has none. */
export const regionOf = (model: Model, area: Area): Area | undefined =>
  area.region === undefined ? undefined : model.areas.get(area.region);

/** The former provinces that make up a province of today or a region, in the order of the reader's alphabet; else none. */
export function memberAreas(model: Model, translator: Translator, area: Area): Area[] {
  if (area.kind === 'province') return partAreas(model, translator, area);
  if (area.kind !== 'region') return [];
  return areasOf(model, translator, 'former_province').filter(({ region }) => region === area.id);
}

/** The province of today that a former province became part of. */
export function becameOf(model: Model, area: Area): Area | undefined {
  const succession = model.successions.find(({ from_area }) => from_area === area.id);
  return succession && model.areas.get(succession.to_area);
}

/** The names by which a reader may look for an area. */
export function searchNames(model: Model, translator: Translator, area: Area): string[] {
  const own = [area.name.vi, area.name.en, area.name.fr, ...area.aliases].filter((name) => name !== undefined);
  const parts =
    area.kind === 'province'
      ? partAreas(model, translator, area).flatMap(({ name, aliases }) => [name.vi, ...aliases])
      : [];
  return [...new Set([...own, ...parts])];
}
