import { typeOn } from '../domain/types-of-areas.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import {
  areaHref,
  areaName,
  areaPath,
  areasOf,
  becameOf,
  memberAreas,
  partAreas,
  regionOf,
  searchNames,
  typedName,
  type Area,
} from './areas.ts';
import { areaFiles, type AreaFilesView } from './data-files.ts';
import { keyIndicators } from './key-indicators.ts';
import { profileOf, type ProfileView } from './profile.ts';
import { measureRows, measuresFor } from './side-by-side.ts';
import type { TableView } from './table.ts';
import { compareKey } from './profiles.ts';
import { locatorView, type LocatorView } from './shapes.ts';
import { communesOf } from './communes.ts';
import { monthHereView, type MonthHereView } from './month-here.ts';
import { owingView, type OwingView } from './owing.ts';
import { href, pageOf, type PageView } from './page.ts';

type Link = { readonly label: string; readonly href: string };
type Fact = { readonly label: string; readonly text: string; readonly note?: string };

export type ProvinceView = {
  readonly page: PageView;
  /** What kind of unit it is on the site's day, or was on its last. */
  readonly type: string;
  readonly locator: LocatorView;
  readonly lead: string;
  readonly became: Link | undefined;
  readonly region: Link | undefined;
  readonly parts: readonly Link[];
  readonly communes: readonly Link[];
  readonly types: readonly string[];
  readonly facts: readonly Fact[];
  readonly neighbours: readonly Link[];
  readonly breaks: readonly { readonly date: string; readonly what: Phrase; readonly confidence: string }[];
  readonly note: Phrase | undefined;
  readonly profile: ProfileView;
  /** The former provinces side by side, with what they make up now. */
  readonly merger: TableView | undefined;
  readonly compare: string;
  readonly files: AreaFilesView | undefined;
  readonly owing: OwingView | undefined;
  readonly month: MonthHereView | undefined;
};

export type ProvinceEntry = Link & {
  readonly id: string;
  readonly names: string;
  readonly now: string;
  readonly parts: string;
};
export type ProvincesView = { readonly page: PageView; readonly provinces: readonly ProvinceEntry[] };

const link = (translator: Translator, area: Area): Link => ({
  label: areaName(translator, area),
  href: areaHref(translator, area)!,
});

function populationFacts(translator: Translator, area: Area): Fact[] {
  const { t, word } = translator;
  return area.populations
    .toSorted((a, b) => b.year - a.year)
    .map(({ value, year, basis, confidence }) => ({
      label: t('area.population_in', { year: String(year) }),
      text: t('area.persons', { count: value }),
      note:
        confidence === 'seen'
          ? word('population_basis', basis)
          : `${word('population_basis', basis)} · ${word('confidence', confidence)}`,
    }));
}

/** What is known of an area as such: surface, population, seat, units, code. */
export function areaFacts(translator: Translator, area: Area): Fact[] {
  const { t, number, say, date } = translator;
  return [
    ...(area.area_km2 === undefined
      ? []
      : [{ label: t('area.surface'), text: t('area.km2', { value: number(area.area_km2, 0) }) }]),
    ...populationFacts(translator, area),
    ...(area.seat ? [{ label: t('area.seat'), text: say(area.seat) }] : []),
    ...(area.communes
      ? [
          {
            label: t('area.units'),
            text: t('area.communes', {
              wards: area.communes.wards,
              communes: area.communes.communes,
              zones: area.communes.special_zones,
            }),
            note: t('area.as_of', { date: date(area.communes.as_of) }),
          },
        ]
      : []),
    ...(area.codes?.gso ? [{ label: t('area.code'), text: area.codes.gso, note: area.id }] : []),
  ];
}

function typeHistory(translator: Translator, area: Area): string[] {
  const { t, word, date } = translator;
  return area.types.map(({ type, from, document }) => {
    const name = word('area_type_long', type);
    if (!from) return name;
    return document
      ? t('area.type_since_by', { type: name, from: date(from), document })
      : t('area.type_since', { type: name, from: date(from) });
  });
}

function leadOf(model: Model, translator: Translator, area: Area, parts: readonly Area[]): string {
  const { t, list, date } = translator;
  if (area.kind === 'former_province') {
    const became = becameOf(model, area)!;
    const day = date(became.valid_from!);
    const siblings = partAreas(model, translator, became).filter(({ id }) => id !== area.id);
    return siblings.length === 0
      ? t('province.continues', { name: areaName(translator, area), day })
      : t('province.merged_into', {
          name: areaName(translator, area),
          day,
          into: typedName(translator, became, became.valid_from!),
          others: list(siblings.map((sibling) => areaName(translator, sibling))),
        });
  }
  const day = date(area.valid_from!);
  return parts.length > 1
    ? t('province.formed', {
        name: areaName(translator, area),
        day,
        parts: list(parts.map((part) => areaName(translator, part))),
      })
    : t('province.unchanged', { name: areaName(translator, area), day });
}

/** What was merged, beside what it became: an empty row would say nothing, so the years are the newest of any part. */
function mergerOf(model: Model, translator: Translator, area: Area, parts: readonly Area[]): TableView | undefined {
  if (parts.length < 2) return undefined;
  const name = areaName(translator, area);
  return measureRows(model, translator, {
    id: 'merger',
    caption: translator.t('province.merger_caption', { name }),
    measures: measuresFor(model, keyIndicators(model), [area, ...parts]),
    areas: [
      ...parts.map((part) => [areaName(translator, part), part] as const),
      [translator.t('province.now', { name }), area],
    ],
  });
}

/** The page of one province, of today or before: what it is, what it came from or became, and the newest figures for its children. */
export function provinceView(model: Model, translator: Translator, area: Area): ProvinceView {
  const { t, say, phrase, date, word } = translator;
  const parts = memberAreas(model, translator, area);
  const became = area.kind === 'former_province' ? becameOf(model, area) : undefined;
  const region = regionOf(model, area);
  const profile = profileOf(model, translator, area);
  const lead = leadOf(model, translator, area, parts);
  const trail = [
    [t('provinces.title'), 'provinces/'],
    ...(became ? [[t('former.title'), 'provinces/before-2025/']] : []),
  ] as const;
  return {
    page: pageOf(model, translator, {
      path: areaPath(area)!,
      kind: became ? 'former_province' : 'province',
      title: became ? t('former.named', { name: areaName(translator, area) }) : areaName(translator, area),
      description: lead,
      trail: trail.map(([label, path]) => [label!, path!] as const),
      sources: [...area.sources, ...area.populations.map(({ source }) => source), ...profile.sources],
      aliases: searchNames(model, translator, area),
    }),
    type: word('area_type_long', typeOn(area, model.site.as_of)?.type ?? 'province'),
    locator: locatorView(model, translator, [area.id], areaName(translator, area)),
    lead,
    became: became && { ...link(translator, became), label: typedName(translator, became, model.site.as_of) },
    region: region && link(translator, region),
    parts: parts.map((part) => link(translator, part)),
    communes: communesOf(model, translator, area.id),
    types: typeHistory(translator, area),
    facts: areaFacts(translator, area),
    neighbours: area.neighbours
      .map((id) => model.areas.get(id)!)
      .sort((a, b) => translator.compare(say(a.name), say(b.name)))
      .map((neighbour) => link(translator, neighbour)),
    breaks: area.territory_breaks.map(({ date: day, what, confidence }) => ({
      date: date(day),
      what: phrase(what),
      confidence: word('confidence', confidence),
    })),
    note: area.note && phrase(area.note),
    profile,
    merger: mergerOf(model, translator, area, parts),
    compare: `${href(translator.language, 'compare/')}?provinces=${compareKey(area)}`,
    files: areaFiles(model, area.id),
    owing: owingView(model, translator, area.id),
    month: monthHereView(model, translator, area),
  };
}

/** Everything that the province finder can lead to, with the words that lead there. */
export function provinceEntries(
  model: Model,
  translator: Translator,
  kind: 'province' | 'former_province',
): ProvinceEntry[] {
  const { list } = translator;
  return areasOf(model, translator, kind).map((area) => {
    const became = becameOf(model, area);
    const parts = kind === 'province' ? partAreas(model, translator, area) : [];
    return {
      ...link(translator, area),
      id: area.id,
      names: searchNames(model, translator, area).join(' · '),
      now: became ? areaName(translator, became) : '',
      parts: parts.length > 1 ? list(parts.map((part) => areaName(translator, part))) : '',
    };
  });
}

/** The list of all provinces of today, or of all former ones. */
export function provincesView(
  model: Model,
  translator: Translator,
  kind: 'province' | 'former_province',
): ProvincesView {
  const { t } = translator;
  const former = kind === 'former_province';
  const provinces = provinceEntries(model, translator, kind);
  return {
    page: pageOf(model, translator, {
      path: former ? 'provinces/before-2025/' : 'provinces/',
      kind,
      title: t(former ? 'former.title' : 'provinces.title'),
      description: t(former ? 'former.lead' : 'provinces.lead', { count: provinces.length }),
      trail: former ? [[t('provinces.title'), 'provinces/']] : [],
      sources: areasOf(model, translator, kind).flatMap(({ sources }) => sources),
    }),
    provinces,
  };
}
