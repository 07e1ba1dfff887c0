import { seriesOf } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import { remembered } from '../domain/memo.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName, areaPath, areasOf } from './areas.ts';
import { href, pageOf, type PageView } from './page.ts';
import type { TableView } from './table.ts';

export type CommuneView = {
  readonly page: PageView;
  readonly province: { readonly label: string; readonly href: string } | undefined;
  readonly table: TableView;
};

/** The indicators that have values for communes. */
const reported = remembered((model: Model, kind: string): readonly string[] => {
  const ids = new Set([...model.areas.values()].filter((area) => area.kind === kind).map(({ id }) => id));
  return [...new Set(model.observations.filter(({ area }) => ids.has(area)).map(({ indicator }) => indicator))];
});

/** The values of each area of an indicator, all persons together. */
const byArea = remembered((model: Model, id: string) =>
  Map.groupBy(
    seriesOf(model, id).filter(({ sex, residence }) => sex === 'total' && residence === 'total'),
    ({ area }) => area,
  ),
);

/** The page of a commune: where it lies, and its figures. */
export function communeView(model: Model, translator: Translator, id: string): CommuneView {
  const { t, say, number, language } = translator;
  const area = model.areas.get(id)!;
  const province = area.within === undefined ? undefined : model.areas.get(area.within);
  const name = areaName(translator, area);
  const rows = reported(model, 'commune').flatMap((indicator) =>
    (byArea(model, indicator).get(id) ?? []).map(({ year, value, status }) => [
      { text: say(model.indicators.get(indicator)!.title), href: href(language, `indicators/${indicator}/`) },
      { text: String(year) },
      value === null ? { text: translator.word('status', status) } : { text: number(value), sort: value },
    ]),
  );
  return {
    page: pageOf(model, translator, {
      path: areaPath(area)!,
      kind: 'commune',
      title: name,
      description: t('commune.lead', { name, province: province ? areaName(translator, province) : '' }),
      trail: [
        [t('provinces.title'), 'provinces/'],
        ...(province ? ([[areaName(translator, province), areaPath(province)!]] as const) : []),
      ],
      sources: area.sources,
    }),
    province: province && { label: areaName(translator, province), href: areaHref(translator, province)! },
    table: {
      id: `${id}-figures`,
      caption: t('commune.figures', { name }),
      columns: [
        { label: t('table.indicator') },
        { label: t('table.year') },
        { label: t('table.figure'), numeric: true },
      ],
      rows,
      marks: [],
    },
  };
}

/** The communes of a province that have a page. */
export const communesOf = (model: Model, translator: Translator, province: string) =>
  areasOf(model, translator, 'commune')
    .filter(({ within }) => within === province)
    .map((area) => ({ label: areaName(translator, area), href: areaHref(translator, area)! }));
