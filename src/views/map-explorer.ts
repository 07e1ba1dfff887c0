import { clusters } from '../domain/vocabulary.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf } from './areas.ts';
import { explorerWords, type ExplorerWords, type Mapped } from './explorer-words.ts';
import { erasOf, mapView, type MapView } from './indicator-map.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { Cell, TableView } from './table.ts';
import { marksUsed } from './values.ts';

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

type Group<T> = { readonly title: string; readonly members: readonly T[] };

export type ExplorerView = {
  readonly page: PageView;
  /** The two maps that the page begins with, and as it stays without a script. */
  readonly maps: readonly { readonly side: Side; readonly label: string; readonly map: MapView }[];
  /** The numbers of both, province by province. */
  readonly table: TableView;
  /** The other outlines without values, for the browser to fill, and the rows that belong to them. */
  readonly former: { readonly map: MapView; readonly table: TableView };
  readonly eras: readonly { readonly era: 'p34' | 'p63'; readonly count: number }[];
  /** The indicators that have maps, by cluster. */
  readonly choices: readonly Group<{ readonly id: string; readonly label: string }>[];
  /** All indicators, by cluster. */
  readonly links: readonly Group<{ readonly label: string; readonly href: string }>[];
  readonly words: ExplorerWords;
};

/** What the page begins with: two measures of the same years that speak of the same children. */
export const firstMaps: Readonly<Record<Side, string>> = {
  left: 'under-five-mortality',
  right: 'infant-full-immunisation',
};

function mappedOf(model: Model, translator: Translator): readonly Mapped[] {
  return [...model.indicators.keys()].flatMap((id) => {
    const maps = erasOf(model, translator, id).map((era) => mapView(model, translator, id, era));
    return maps.length > 0 ? [{ id, maps }] : [];
  });
}

function byCluster<T>(model: Model, translator: Translator, ids: readonly string[], to: (id: string) => T): Group<T>[] {
  return clusters
    .map((cluster) => ({
      title: translator.word('cluster', cluster),
      members: ids.filter((id) => model.indicators.get(id)?.cluster === cluster).map(to),
    }))
    .filter(({ members }) => members.length > 0);
}

/** The last column of a map's own table: the year that it shows. */
const lastCell = (row: readonly Cell[]): Cell => row.at(-1) ?? { text: '' };

function headOf(translator: Translator, { indicator, year }: MapView, model: Model): string {
  const { title, unit_short } = model.indicators.get(indicator)!;
  return translator.t('explorer.column', {
    title: translator.say(title),
    year: String(year),
    unit: translator.say(unit_short),
  });
}

function pairTable(model: Model, translator: Translator, maps: readonly MapView[]): TableView {
  const [names = []] = maps.map(({ table }) => table.rows);
  const cells = maps.map(({ table }) => new Map(table.rows.map((row) => [row[0]?.text, lastCell(row)])));
  const rows = names.map(([name = { text: '' }]) => [name, ...cells.map((of) => of.get(name.text) ?? { text: '' })]);
  return {
    id: 'pair-p34',
    caption: translator.t('explorer.caption_now'),
    columns: [
      { label: translator.t('table.area') },
      ...maps.map((map) => ({ label: headOf(translator, map, model), numeric: true })),
    ],
    rows,
    marks: marksUsed(translator, rows),
  };
}

/** A table of the former provinces whose cells wait for their values. */
function formerTable(model: Model, translator: Translator): TableView {
  const areas = [...areasOf(model, translator, 'country'), ...areasOf(model, translator, 'former_province')];
  return {
    id: 'pair-p63',
    caption: translator.t('explorer.caption_former'),
    columns: [{ label: translator.t('table.area') }, ...sides.map(() => ({ label: '', numeric: true }))],
    rows: areas.map((area) => {
      const to = areaHref(translator, area);
      return [{ text: areaName(translator, area), ...(to && { href: to }) }, ...sides.map(() => ({ text: '' }))];
    }),
    marks: [],
  };
}

/** A map without values: every area as if its own were missing, named and no more. */
const emptied = (map: MapView): MapView => ({
  ...map,
  id: 'left-p63',
  areas: map.areas.map((area) => ({ ...area, title: area.label, class: 'missing', estimate: false })),
});

/** The page on which two maps of any indicators and years stand side by side. */
export function explorerView(model: Model, translator: Translator): ExplorerView {
  const { t, say, language } = translator;
  const mapped = mappedOf(model, translator);
  const maps = sides.map((side) => ({
    side,
    label: t(side === 'left' ? 'explorer.left' : 'explorer.right'),
    map: { ...mapView(model, translator, firstMaps[side], 'p34'), id: `${side}-p34` },
  }));
  const count = (kind: 'province' | 'former_province') => areasOf(model, translator, kind).length;
  const ids = mapped.map(({ id }) => id);
  return {
    page: pageOf(model, translator, {
      path: 'map/',
      kind: 'map',
      title: t('explorer.title'),
      description: t('explorer.lead', { count: mapped.length }),
      sources: Object.values(firstMaps).flatMap((id) => model.indicators.get(id)?.sources ?? []),
    }),
    maps,
    table: pairTable(
      model,
      translator,
      maps.map(({ map }) => map),
    ),
    former: {
      map: emptied(mapView(model, translator, firstMaps.left, 'p63')),
      table: formerTable(model, translator),
    },
    eras: [
      { era: 'p34', count: count('province') },
      { era: 'p63', count: count('former_province') },
    ],
    choices: byCluster(model, translator, ids, (id) => ({ id, label: say(model.indicators.get(id)!.title) })),
    links: byCluster(model, translator, [...model.indicators.keys()], (id) => ({
      label: say(model.indicators.get(id)!.title),
      href: href(language, `indicators/${id}/`),
    })),
    words: explorerWords(model, translator, mapped),
  };
}
