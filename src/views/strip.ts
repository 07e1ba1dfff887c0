import type { StripData } from '../charts/strip.ts';
import { valueAt } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf, type Area } from './areas.ts';
import { valueText } from './values.ts';

/** Where one area stands among all of its era; the drawing's numbers have this many decimals at most. */
export type StripView = Omit<StripData, 'format'>;

type Item = StripData['items'][number];

const statuses: readonly string[] = ['final', 'preliminary', 'estimate', 'projection'] satisfies Item['status'][];
const isDrawn = (status: string): status is Item['status'] => statuses.includes(status);

/** An area among all of its kind in one year, with the nation; undefined where it has no value itself. */
export function stripView(
  model: Model,
  translator: Translator,
  id: string,
  area: Area,
  year: number,
): StripView | undefined {
  const { t, say } = translator;
  const indicator = model.indicators.get(id)!;
  const own = valueAt(model, id, area.id, year);
  const national = valueAt(model, id, 'vn', year)?.value;
  const known = areasOf(model, translator, area.kind).flatMap((each) => valueAt(model, id, each.id, year) ?? []);
  const items = known.flatMap(({ area: of, value, status }): Item[] =>
    value === null || !isDrawn(status) ? [] : [{ id: of, value, status }],
  );
  if (own?.value === null || own === undefined || items.length < 2) return undefined;
  const numbers = items.flatMap(({ value }) => value ?? []);
  const shown = (value: number): string => valueText(translator, indicator, { ...own, value });
  return {
    ids: `strip-${id}`,
    title: t('strip.title', { title: say(indicator.title), year: String(year) }),
    description: t('strip.description', {
      count: items.length,
      low: shown(Math.min(...numbers)),
      high: shown(Math.max(...numbers)),
      name: areaName(translator, area),
      value: shown(own.value),
    }),
    items,
    selected: { id: area.id, label: t('strip.selected', { name: say(area.name), value: shown(own.value) }) },
    ...(typeof national === 'number' && { national: { value: national, label: t('figure.nation') } }),
    empty: '',
    width: 360,
  };
}
