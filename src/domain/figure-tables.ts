import { z } from 'zod';
import { refsTo, refTo, textCells, textColumns, YearColumn } from './columns.ts';
import { table, type Row, type Table } from './dataset.ts';
import type { SeriesValue } from './lineage.ts';
import type { Model } from './model.ts';
import { absences, areaKinds, derivations, residences, sexes, valueFlags, valueStatuses } from './vocabulary.ts';

/** One cell of a figure: where and when, and what is published there; without `known` nothing is. */
export type Shown = Pick<SeriesValue, 'area' | 'year' | 'sex' | 'residence'> & {
  readonly known: SeriesValue | undefined;
};

/** The columns of the published series, with the names of the areas; a level of a target has the status `target`. */
const ValuesRow = z.strictObject({
  indicator: refTo('indicators'),
  area: refTo('areas'),
  ...textColumns('name'),
  year: YearColumn,
  sex: z.enum(sexes),
  residence: z.enum(residences),
  value: z.number().nullable(),
  status: z.enum([...valueStatuses, 'target']),
  derivation: z.enum(derivations).nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: z.enum(absences).nullable(),
  flags: z.array(z.enum(valueFlags)),
  sources: refsTo('sources'),
});

/** All that is published of one area: the columns of the published series, with the names and units of the indicators. */
const AreaRow = z.strictObject({
  indicator: refTo('indicators'),
  ...textColumns('title'),
  area: refTo('areas'),
  year: YearColumn,
  sex: z.enum(sexes),
  residence: z.enum(residences),
  value: z.number().nullable(),
  ...textColumns('unit'),
  status: z.enum(valueStatuses),
  derivation: z.enum(derivations),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: z.enum(absences).nullable(),
  flags: z.array(z.enum(valueFlags)),
  sources: refsTo('sources'),
});

/** How many areas of a kind have values of a status in a year. */
const CountsRow = z.strictObject({
  indicator: refTo('indicators'),
  area_kind: z.enum(areaKinds),
  year: YearColumn,
  status: z.enum(valueStatuses),
  areas: z.int().min(0),
});

type ValueCells = z.infer<typeof ValuesRow>;
export type Counts = Omit<z.infer<typeof CountsRow>, 'indicator'>;

/** A level of a target as a figure shows it. */
export type Aim = { readonly target: string; readonly year: number; readonly value: number };

const none = { derivation: null, low: null, high: null, reason: null, flags: [] };

function valueCells(model: Model, indicator: string, { area, year, sex, residence, known }: Shown): ValueCells {
  const place = { indicator, area, ...textCells('name', model.areas.get(area)?.name), year, sex, residence };
  if (!known) return { ...place, ...none, value: null, status: 'missing', sources: [] };
  const { value, status, derivation, low, high, reason, flags, sources } = known;
  const kept = valueFlags.filter((flag) => flags.includes(flag));
  return { ...place, value, status, derivation, low, high, reason, flags: kept, sources: [...sources] };
}

function aimCells(model: Model, indicator: string, { target, year, value }: Aim): ValueCells {
  const { area = 'vn', sources = [] } = model.targets.get(target) ?? {};
  const place = {
    area,
    ...textCells('name', model.areas.get(area)?.name),
    year,
    sex: 'total',
    residence: 'total',
  } as const;
  return { indicator, ...place, ...none, value, status: 'target', sources: [...sources] };
}

const tableOf = (model: Model, row: z.ZodObject, key: readonly string[], rows: readonly Row[]): Table =>
  table({ id: 'figure', row, key, rows: () => rows }, model);

/** The values that a figure shows, each as it is published, and the levels of a target. */
export function valuesTable(model: Model, indicator: string, shown: readonly Shown[], aims: readonly Aim[]): Table {
  const rows = [
    ...shown.map((each) => valueCells(model, indicator, each)),
    ...aims.map((aim) => aimCells(model, indicator, aim)),
  ];
  return tableOf(model, ValuesRow, ['indicator', 'area', 'year', 'sex', 'residence', 'status'], rows);
}

/** The counts that a figure shows, year by year and status by status. */
export const countsTable = (model: Model, indicator: string, counts: readonly Counts[]): Table =>
  tableOf(
    model,
    CountsRow,
    ['indicator', 'area_kind', 'year', 'status'],
    counts.map((each) => ({ indicator, ...each })),
  );

function areaCells(model: Model, { indicator, flags, sources, inputs: _, ...value }: SeriesValue) {
  const { title, unit } = model.indicators.get(indicator)!;
  return {
    indicator,
    ...textCells('title', title),
    ...value,
    ...textCells('unit', unit),
    flags: valueFlags.filter((flag) => flags.includes(flag)),
    sources: [...sources],
  };
}

/** The values of one area, all indicators and years. */
export const areaTable = (model: Model, values: readonly SeriesValue[]): Table =>
  tableOf(
    model,
    AreaRow,
    ['indicator', 'year', 'sex', 'residence'],
    values.map((value) => areaCells(model, value)),
  );
