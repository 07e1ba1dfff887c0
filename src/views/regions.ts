import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areaPath, areasOf, memberAreas, searchNames, type Area } from './areas.ts';
import { areaFiles, type AreaFilesView } from './data-files.ts';
import { keyIndicators } from './key-indicators.ts';
import { pageOf, type PageView } from './page.ts';
import { profileOf, type ProfileView } from './profile.ts';
import { areaFacts } from './provinces.ts';
import { locatorView, type LocatorView } from './shapes.ts';
import { areaRows, measuresFor } from './side-by-side.ts';
import type { TableView } from './table.ts';

export type RegionView = {
  readonly page: PageView;
  readonly note: Phrase | undefined;
  readonly locator: LocatorView;
  readonly profile: ProfileView;
  readonly members: TableView;
  readonly facts: ReturnType<typeof areaFacts>;
  readonly files: AreaFilesView | undefined;
};

export type RegionsView = {
  readonly page: PageView;
  readonly regions: readonly { readonly label: string; readonly href: string; readonly members: string }[];
  readonly table: TableView;
};

/** One of the six regions of 2002–2024: where it lay, its former provinces and its newest figures. */
export function regionView(model: Model, translator: Translator, area: Area): RegionView {
  const { t, phrase } = translator;
  const members = memberAreas(model, translator, area);
  const profile = profileOf(model, translator, area);
  const name = areaName(translator, area);
  return {
    page: pageOf(model, translator, {
      path: areaPath(area)!,
      kind: 'region',
      title: name,
      description: t('region.lead', { name, count: members.length }),
      trail: [[t('regions.title'), 'regions/']],
      sources: [...area.sources, ...area.populations.map(({ source }) => source), ...profile.sources],
      aliases: searchNames(model, translator, area),
    }),
    note: area.note && phrase(area.note),
    locator: locatorView(
      model,
      translator,
      members.map(({ id }) => id),
      name,
    ),
    profile,
    members: areaRows(model, translator, {
      id: 'members',
      caption: t('region.members_caption', { name }),
      measures: measuresFor(model, keyIndicators(model), [area, ...members]),
      areas: [...members, area],
    }),
    facts: areaFacts(translator, area),
    files: areaFiles(model, area.id),
  };
}

/** The six regions with their former provinces, side by side and beside the nation. */
export function regionsView(model: Model, translator: Translator): RegionsView {
  const { t, list } = translator;
  const regions = areasOf(model, translator, 'region');
  const all = [...regions, ...areasOf(model, translator, 'country')];
  return {
    page: pageOf(model, translator, {
      path: 'regions/',
      kind: 'region',
      title: t('regions.title'),
      description: t('regions.lead', { count: regions.length }),
      sources: regions.flatMap(({ sources }) => sources),
    }),
    regions: regions.map((area) => ({
      label: areaName(translator, area),
      href: areaHref(translator, area)!,
      members: list(memberAreas(model, translator, area).map((member) => areaName(translator, member))),
    })),
    table: areaRows(model, translator, {
      id: 'regions',
      caption: t('regions.caption'),
      measures: measuresFor(model, keyIndicators(model), regions),
      areas: all,
    }),
  };
}
