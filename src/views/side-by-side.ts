import { valueAt } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, type Area } from './areas.ts';
import { latestYear } from './latest.ts';
import { href } from './page.ts';
import type { Cell, TableView } from './table.ts';
import { marksUsed, valueCell } from './values.ts';

/** One indicator in the newest year for which any of the areas has a value. */
export type Measure = { readonly indicator: string; readonly year: number };

/** The indicators with the years in which they can be set side by side for some areas; those without any value are left out. */
export const measuresFor = (model: Model, indicators: readonly string[], areas: readonly Area[]): Measure[] =>
  indicators.flatMap((indicator) => {
    const year = latestYear(model, indicator, new Set(areas.map(({ id }) => id)));
    return year === undefined ? [] : [{ indicator, year }];
  });

/** What a measure is called above or beside its numbers: with its unit and year. */
function measureName(model: Model, translator: Translator, { indicator, year }: Measure): string {
  const { title, unit_short: unit } = model.indicators.get(indicator)!;
  const { t, say } = translator;
  return t('table.measure', { title: say(title), unit: say(unit), year: String(year) });
}

const cellOf = (model: Model, translator: Translator, { indicator, year }: Measure, area: Area): Cell => {
  const known = valueAt(model, indicator, area.id, year);
  return valueCell(translator, model.indicators.get(indicator)!, known);
};

const nameCell = (translator: Translator, area: Area): Cell => {
  const to = areaHref(translator, area);
  return { text: areaName(translator, area), ...(to && { href: to }) };
};

const withMarks = (translator: Translator, table: Omit<TableView, 'marks'>): TableView => ({
  ...table,
  marks: marksUsed(translator, table.rows),
});

/** A table with a row for each measure and a column for each area. */
export function measureRows(
  model: Model,
  translator: Translator,
  { id, caption, measures, areas }: Frame & { readonly areas: readonly (readonly [name: string, area: Area])[] },
): TableView {
  return withMarks(translator, {
    id,
    caption,
    columns: [{ label: translator.t('table.indicator') }, ...areas.map(([label]) => ({ label, numeric: true }))],
    rows: measures.map((measure) => [
      {
        text: measureName(model, translator, measure),
        href: href(translator.language, `indicators/${measure.indicator}/`),
      },
      ...areas.map(([, area]) => cellOf(model, translator, measure, area)),
    ]),
  });
}

type Frame = { readonly id: string; readonly caption: string; readonly measures: readonly Measure[] };

/** A table with a row for each area and a column for each measure. */
export function areaRows(
  model: Model,
  translator: Translator,
  { id, caption, measures, areas }: Frame & { readonly areas: readonly Area[] },
): TableView {
  const named = measures.map((measure) => ({ label: measureName(model, translator, measure), numeric: true }));
  return withMarks(translator, {
    id,
    caption,
    columns: [{ label: translator.t('table.area') }, ...named],
    rows: areas.map((area) => [
      nameCell(translator, area),
      ...measures.map((measure) => cellOf(model, translator, measure, area)),
    ]),
  });
}
