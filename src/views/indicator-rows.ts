import { seriesOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areasOf } from './areas.ts';
import type { MapView } from './indicator-map.ts';
import type { TableView } from './table.ts';
import { marksUsed, valueCell } from './values.ts';

/* Every series has a row on the page of its indicator, and its area’s id is the address of that row. */

/** The maps with an address at each row of their tables; the nation, which stands in both, has it in the first. */
export function anchored(maps: readonly MapView[]): MapView[] {
  const taken = new Set<string>();
  const once = (id: string): string | undefined => {
    const free = !taken.has(id);
    taken.add(id);
    return free ? id : undefined;
  };
  return maps.map((map) => ({
    ...map,
    table: { ...map.table, anchors: [...map.above, ...map.areas.map(({ id }) => id)].map(once) },
  }));
}

/** The nation and the regions over all years, a row each; undefined where no region has a value. */
export function regionsTable(model: Model, translator: Translator, id: string): TableView | undefined {
  const { t, say } = translator;
  const indicator = model.indicators.get(id)!;
  const values = seriesOf(model, id).filter(({ sex, residence }) => sex === 'total' && residence === 'total');
  const at = new Map(values.map((value) => [`${value.area} ${value.year}`, value]));
  const regions = areasOf(model, translator, 'region').filter((area) => values.some((value) => value.area === area.id));
  if (regions.length === 0) return undefined;
  const areas = [...areasOf(model, translator, 'country'), ...regions];
  const ids = new Set(regions.map((area) => area.id));
  const years = [...new Set(values.filter(({ area }) => ids.has(area)).map(({ year }) => year))].sort((a, b) => a - b);
  const rows = areas.map((area) => {
    const to = areaHref(translator, area);
    const name = { text: areaName(translator, area), ...(to && { href: to }) };
    return [name, ...years.map((year) => valueCell(translator, indicator, at.get(`${area.id} ${year}`)))];
  });
  return {
    id: `${id}-regions-table`,
    caption: t('indicator.regions_caption', { title: say(indicator.title), unit: say(indicator.unit) }),
    columns: [{ label: t('table.area') }, ...years.map((year) => ({ label: String(year), numeric: true }))],
    rows,
    anchors: areas.map((area) => area.id),
    marks: marksUsed(translator, rows),
  };
}
