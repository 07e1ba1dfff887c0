import type { Shown } from '../domain/figure-tables.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Translator } from '../i18n/translator.ts';
import type { TargetPath } from '../charts/targets.ts';
import { figureView, shownOf, sourcesOfShown, type FigureView } from './figure.ts';
import type { TableView } from './table.ts';
import { marksUsed, valueCell, valueText } from './values.ts';

/** A year's value as the line shows it; a status without a value is a gap. */
export type TrendPoint = {
  readonly x: number;
  readonly y: number | null;
  readonly status: 'final' | 'preliminary' | 'estimate' | 'projection';
  readonly break: boolean;
};

/** The nation's values over the years as a line and a table. */
export type TrendView = FigureView<'trend'> & {
  readonly unit: string;
  readonly label: string;
  readonly decimals: number;
  readonly points: readonly TrendPoint[];
  /** The levels of the nation's target, and the way to them where the base is known. */
  readonly targets: readonly TargetPath[];
  readonly shown: readonly Shown[];
  /** The target whose levels are shown, if there is one. */
  readonly target: string | undefined;
  readonly table: TableView;
  readonly tableTitle: string;
};

const drawable = ['final', 'preliminary', 'estimate', 'projection'] as const;

/** How a value is drawn; what has none is drawn like a final one, which is not seen. */
export const statusOf = (value: SeriesValue | undefined): TrendPoint['status'] =>
  drawable.find((one) => one === value?.status) ?? 'final';

/** A value as a point of a line. */
export const pointOf = (value: SeriesValue): TrendPoint => ({
  x: value.year,
  y: value.value,
  status: statusOf(value),
  break: value.flags.includes('break'),
});

/** The path to the levels of the target that the nation is held against; a year with two bounds has no one level. */
function targetsOf(
  model: Model,
  { t, number }: Translator,
  { assessment }: RecordOf<'indicators'>,
  values: readonly SeriesValue[],
): TargetPath[] {
  const target = model.targets.get(assessment.target);
  const levels = target?.values ?? [];
  const single = levels.filter(({ year }) => levels.filter((level) => level.year === year).length === 1);
  if (!target || single.length === 0) return [];
  const base = values.find(({ year }) => year === (target.base_year ?? assessment.base_year));
  return [
    {
      ...(base && base.value !== null && { base: { x: base.year, y: base.value } }),
      points: single.map(({ year, value }) => ({
        x: year,
        y: value,
        label: t('trend.target', { year: String(year), value: number(value) }),
      })),
    },
  ];
}

/** What the line shows, for those who do not see it: the course, its highest and lowest value, and the levels aimed at. */
function descriptionOf(
  translator: Translator,
  indicator: RecordOf<'indicators'>,
  title: string,
  known: readonly SeriesValue[],
  targets: readonly TargetPath[],
): string {
  const { t } = translator;
  const sorted = known.toSorted((a, b) => a.value! - b.value!);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const aims = targets.flatMap(({ points }) => points.map(({ label }) => label));
  return [
    t('trend.description', {
      title,
      count: known.length,
      high: valueText(translator, indicator, high),
      highYear: String(high.year),
      low: valueText(translator, indicator, low),
      lowYear: String(low.year),
    }),
    ...(aims.length > 0 ? [t('trend.description_target', { levels: translator.list(aims) })] : []),
    t('trend.description_table'),
  ].join(' ');
}

/** The national trend of an indicator, or nothing where fewer than two years have a national value. */
export function trendView(model: Model, translator: Translator, id: string): TrendView | undefined {
  const { t, say } = translator;
  const indicator = model.indicators.get(id)!;
  const values = seriesOf(model, id)
    .filter(({ area, sex, residence }) => area === 'vn' && sex === 'total' && residence === 'total')
    .toSorted((a, b) => a.year - b.year);
  const known = values.filter(({ value }) => value !== null);
  if (known.length < 2) return undefined;
  const [first, last] = [known[0]!, known.at(-1)!];
  const way = last.value! > first.value! ? 'trend.rose' : last.value! < first.value! ? 'trend.fell' : 'trend.same';
  const title = t(way, {
    from: valueText(translator, indicator, first),
    to: valueText(translator, indicator, last),
    firstYear: String(first.year),
    lastYear: String(last.year),
    subject: say(indicator.subject),
    unit: say(indicator.unit_short),
  });
  const targets = targetsOf(model, translator, indicator, values);
  const shown = values.map(shownOf);
  const rows = [
    ...values.map((value) => [{ text: String(value.year) }, valueCell(translator, indicator, value)]),
    ...targets.flatMap(({ points }) =>
      points.map(({ x, y }) => [{ text: t('trend.target_year', { year: String(x) }) }, { text: translator.number(y) }]),
    ),
  ];
  return {
    ...figureView(model, translator, id, {
      name: 'trend',
      title,
      description: descriptionOf(translator, indicator, title, known, targets),
      sources: sourcesOfShown(shown),
      reading: [t('trend.reading'), ...(targets.length > 0 ? [t('trend.reading_target')] : [])],
    }),
    tableTitle: t('trend.table'),
    shown,
    target: targets.length > 0 ? indicator.assessment.target : undefined,
    unit: say(indicator.unit),
    label: say(model.areas.get('vn')!.name),
    decimals: indicator.decimals,
    points: values.map(pointOf),
    targets,
    table: {
      id: `${id}-trend-table`,
      caption: t('trend.caption', { title: say(indicator.title), unit: say(indicator.unit) }),
      columns: [{ label: t('table.year') }, { label: say(indicator.unit_short), numeric: true }],
      rows,
      marks: marksUsed(translator, rows),
    },
  };
}
