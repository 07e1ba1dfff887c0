import type { Row, Table } from './dataset.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';

/* Values of a release that must be hidden after all: which cells go, and what a release is afterwards. */

export type WithdrawalRecord = RecordOf<'withdrawals'>;

/** A table without the values, with the keys of the rows and the columns that were emptied. */
export type Emptied = {
  readonly table: Table;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The columns that hold a value or are computed from it; what was aimed at and for what year says nothing of it. */
const valueColumns: Readonly<Record<string, readonly string[]>> = {
  observations: ['value'],
  series: ['value', 'low', 'high', 'inputs'],
  assessments: [
    'base_value',
    'value',
    'growth_ratio',
    'linear_pace',
    'growth',
    'required_growth',
    'pace',
    'required_pace',
    'limit_factor',
    'national_value',
  ],
};

const place = (row: Row, year = 'year', area: unknown = row['area']): string =>
  [row['indicator'], area, row[year], row['sex'], row['residence']].map(String).join(' ');

/** The cells that are named, and those of the series that were computed from them, as places. */
export function placesOf(cells: readonly (readonly string[])[], series: Table | undefined): ReadonlySet<string> {
  const named = cells.map((cell) => cell.join(' '));
  const inputs = new Set(
    cells.map(([indicator, area, year, ...group]) => [`${indicator}/${area}/${year}`, ...group].join(' ')),
  );
  const derived = (series?.rows ?? []).filter(({ inputs: list, sex, residence }) =>
    (Array.isArray(list) ? list : []).some((input) =>
      inputs.has([String(input).split('=')[0], sex, residence].join(' ')),
    ),
  );
  return new Set([...named, ...derived.map((row) => place(row))]);
}

const speaksOf = (row: Row, places: ReadonlySet<string>): boolean =>
  places.has(place(row)) ||
  (row['base_year'] !== undefined && places.has(place(row, 'base_year'))) ||
  (row['national_value'] !== undefined && places.has(place(row, 'year', 'vn')));

function without(row: Row, columns: readonly string[]): Row {
  const empty = columns.map((name) => [name, Array.isArray(row[name]) ? [] : null]);
  return { ...row, ...Object.fromEntries(empty), ...('status' in row && { status: 'suppressed' }) };
}

/** A table of a release without everything that tells the values of places; undefined where it tells nothing of them. */
export function emptied(table: Table, places: ReadonlySet<string>): Emptied | undefined {
  const columns = (valueColumns[table.dataset] ?? []).filter((name) =>
    table.columns.some((each) => each.name === name),
  );
  const isConcerned = (row: Row): boolean => columns.length > 0 && speaksOf(row, places);
  const rows = table.rows.filter(isConcerned).map((row) => table.key.map((name) => String(row[name])));
  if (rows.length === 0) return undefined;
  return {
    table: { ...table, rows: table.rows.map((row) => (isConcerned(row) ? without(row, columns) : row)) },
    columns,
    rows,
  };
}

/** The withdrawals from a release, the oldest first. */
export const withdrawalsFrom = (
  { withdrawals }: { readonly withdrawals: Model['withdrawals'] },
  version: string,
): readonly WithdrawalRecord[] =>
  [...withdrawals]
    .filter(([, { release }]) => release === version)
    .sort(([a, one], [b, other]) => (`${one.date} ${a}` < `${other.date} ${b}` ? -1 : 1))
    .map(([, record]) => record);

/** The table as the last withdrawal left it; undefined where nothing was withdrawn from it. */
export const lastEmptied = (all: readonly WithdrawalRecord[], dataset: string) =>
  all.flatMap(({ tables }) => (Object.hasOwn(tables, dataset) ? (tables[dataset] ?? []) : [])).at(-1);

/** The releases with the size and hash of each file as it is published now. */
export function afterWithdrawals(releases: Model['releases'], withdrawals: Model['withdrawals']): Model['releases'] {
  if (withdrawals.size === 0) return releases;
  const now = [...releases].map(([version, release]) => {
    const own = withdrawalsFrom({ withdrawals }, version);
    const datasets = Object.entries(release.datasets).map(([id, record]) => {
      const last = lastEmptied(own, id);
      return [id, last ? { ...record, sha256: last.sha256, bytes: last.bytes } : record];
    });
    return [version, { ...release, datasets: Object.fromEntries(datasets) as typeof release.datasets }] as const;
  });
  return new Map(now);
}
