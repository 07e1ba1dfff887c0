import type { Shown } from '../domain/figure-tables.ts';
import { seriesOf, type SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import { residences, sexes } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { figureView, shownOf, sourcesOfShown, type FigureView } from './figure.ts';
import { pointOf, type TrendPoint } from './indicator-trend.ts';
import type { TableView } from './table.ts';
import { marksUsed, valueCell, valueText } from './values.ts';

/** The nation's values by sex or by residence, as lines and as a table. */
export type GroupsView = FigureView<'sex' | 'residence'> & {
  readonly shown: readonly Shown[];
  readonly unit: string;
  readonly series: readonly { readonly id: string; readonly label: string; readonly points: readonly TrendPoint[] }[];
  readonly table: TableView;
  readonly tableTitle: string;
};

const axes = { sex: sexes, residence: residences } as const;
type Axis = keyof typeof axes;

const other = { sex: 'residence', residence: 'sex' } as const satisfies Record<Axis, Axis>;

type Groups = readonly (readonly [member: string, values: readonly SeriesValue[]])[];

const knownOf = (groups: Groups): Groups =>
  groups.map(([member, values]) => [member, values.filter(({ value }) => value !== null)]);

/** The nation's values of one group, by year. */
const groupOf = (model: Model, id: string, axis: Axis, member: string): SeriesValue[] =>
  seriesOf(model, id)
    .filter((value) => value.area === 'vn' && value[axis] === member && value[other[axis]] === 'total')
    .toSorted((a, b) => a.year - b.year);

function tableOf(model: Model, translator: Translator, id: string, axis: Axis, groups: Groups): TableView {
  const { t, say, word } = translator;
  const indicator = model.indicators.get(id)!;
  const years = [...new Set(groups.flatMap(([, values]) => values.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = years.map((year) => [
    { text: String(year) },
    ...groups.map(([, values]) =>
      valueCell(
        translator,
        indicator,
        values.find((value) => value.year === year),
      ),
    ),
  ]);
  return {
    id: `${id}-${axis}-table`,
    caption: t(`groups.caption.${axis}`, { title: say(indicator.title), unit: say(indicator.unit) }),
    columns: [{ label: t('table.year') }, ...groups.map(([member]) => ({ label: word(axis, member), numeric: true }))],
    rows,
    marks: marksUsed(translator, rows),
  };
}

function findingOf(
  model: Model,
  translator: Translator,
  id: string,
  axis: Axis,
  groups: Groups,
  end: 'min' | 'max',
): string {
  const indicator = model.indicators.get(id)!;
  const known = knownOf(groups);
  const years = known.flatMap(([, values]) => values.map((value) => value.year));
  const year = Math[end](...years);
  const said = known
    .filter(([member]) => member !== 'total')
    .flatMap(([member, values]) => {
      const value = values.find((each) => each.year === year);
      const blanks = { group: translator.word(axis, member), unit: translator.say(indicator.unit_short) };
      return value ? [translator.t('groups.value', { ...blanks, value: valueText(translator, indicator, value) })] : [];
    });
  return translator.t('groups.finding', {
    year: String(year),
    subject: translator.say(indicator.subject),
    values: translator.list(said),
  });
}

function ofAxis(model: Model, translator: Translator, id: string, axis: Axis): GroupsView[] {
  const indicator = model.indicators.get(id)!;
  const members = axes[axis].filter((member) => member !== 'total');
  // The groups first, so that they take the strong colours; the whole last.
  const groups = [...members, 'total']
    .map((member) => [member, groupOf(model, id, axis, member)] as const)
    .filter(([, values]) => values.some(({ value }) => value !== null));
  if (groups.filter(([member]) => member !== 'total').length < members.length) return [];
  const [title, before] = (['max', 'min'] as const).map((end) => findingOf(model, translator, id, axis, groups, end));
  const shown = groups.flatMap(([, values]) => values.map(shownOf));
  return [
    {
      ...figureView(model, translator, id, {
        name: axis,
        title: title!,
        description: translator.t('groups.description', {
          title: title!,
          before: before === title ? '' : `${before}. `,
        }),
        sources: sourcesOfShown(shown),
        reading: [translator.t('trend.reading')],
      }),
      shown,
      tableTitle: translator.t('groups.table'),
      unit: translator.say(indicator.unit),
      series: groups.map(([member, values]) => ({
        id: member,
        label: translator.word(axis, member),
        points: values.map(pointOf),
      })),
      table: tableOf(model, translator, id, axis, groups),
    },
  ];
}

/** The nation by sex and by residence, each only where every one of its groups has figures. */
export const groupsOf = (model: Model, translator: Translator, id: string): GroupsView[] => [
  ...ofAxis(model, translator, id, 'sex'),
  ...ofAxis(model, translator, id, 'residence'),
];
