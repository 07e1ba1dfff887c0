import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Area } from './areas.ts';
import { areaName, partAreas } from './areas.ts';
import { href } from './page.ts';
import { marksOf, valueText } from './values.ts';

/** The newest value of one indicator for one area, or of the parts where the area itself has none. */
export type LatestValue = {
  readonly indicator: string;
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  readonly year: string;
  /** Whether the area has a value of its own. */
  readonly known: boolean;
  readonly value: string;
  readonly marks: readonly string[];
  readonly how: string;
  readonly national: string | undefined;
  readonly parts: readonly { readonly name: string; readonly value: string }[];
  readonly sources: readonly string[];
};

const isTotal = ({ sex, residence }: SeriesValue): boolean => sex === 'total' && residence === 'total';

/** The newest year of a series up to the site's own day, so that a projection is read for now and not for its last year. */
export function latestYear(model: Model, indicator: string, areas: ReadonlySet<string>): number | undefined {
  const now = Number(model.site.as_of.slice(0, 4));
  const years = seriesOf(model, indicator)
    .filter((value) => isTotal(value) && areas.has(value.area) && value.value !== null && value.year <= now)
    .map(({ year }) => year);
  return years.length > 0 ? Math.max(...years) : undefined;
}

function latestOf(model: Model, translator: Translator, id: string, area: Area): LatestValue[] {
  const indicator = model.indicators.get(id)!;
  const parts = area.kind === 'province' ? partAreas(model, translator, area) : [];
  const ids = new Set([area.id, ...parts.map((part) => part.id)]);
  const year = latestYear(model, id, ids);
  if (year === undefined) return [];
  const at = new Map(
    seriesOf(model, id)
      .filter((value) => isTotal(value) && value.year === year)
      .map((value) => [value.area, value]),
  );
  const own = at.get(area.id);
  const known = own?.value !== null && own?.value !== undefined;
  const national = at.get('vn');
  const reason = own?.reason ?? 'part_missing';
  return [
    {
      indicator: id,
      title: translator.say(indicator.title),
      href: href(translator.language, `indicators/${id}/`),
      unit: translator.say(indicator.unit),
      year: String(year),
      known,
      value: known ? valueText(translator, indicator, own) : translator.t('value.not_rebuildable'),
      marks: known ? marksOf(own) : [],
      how: known ? translator.word('derivation', own.derivation) : translator.word('reason', reason),
      national:
        national?.value === null || national === undefined ? undefined : valueText(translator, indicator, national),
      parts: known
        ? []
        : parts.flatMap((part) => {
            const value = at.get(part.id);
            return value ? [{ name: areaName(translator, part), value: valueText(translator, indicator, value) }] : [];
          }),
      sources: [...new Set([...(own?.sources ?? []), ...parts.flatMap((part) => at.get(part.id)?.sources ?? [])])],
    },
  ];
}

/** The newest value of every indicator for an area, in the order of the indicators. */
export const latestValues = (model: Model, translator: Translator, area: Area): LatestValue[] =>
  [...model.indicators.keys()].flatMap((id) => latestOf(model, translator, id, area));
