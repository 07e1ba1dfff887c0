/** What a table holds in one cell when it is read in the browser: lists are joined by semicolons, days are ISO dates. */
export type Value = string | number | boolean | null;
export type Record = Readonly<{ [column: string]: Value }>;

export const tests = ['is', 'not', 'has', 'from', 'to', 'empty', 'filled'] as const;
export type Test = (typeof tests)[number];
/** Tests that compare with nothing. */
export const alone: readonly Test[] = ['empty', 'filled'];

/** `is` and `not` take several values divided by `|`; `from` and `to` include their value; `has` ignores case. */
export type Condition = { readonly column: string; readonly test: Test; readonly value: string };

export const measures = ['sum', 'mean', 'min', 'max'] as const;
export type MeasureName = (typeof measures)[number];
export type Measure = { readonly name: MeasureName; readonly column: string };

/** A question to one table. Without groups its rows are shown as they are; with groups each is counted, and measured where asked. */
export type Query = {
  readonly table: string;
  readonly where: readonly Condition[];
  readonly group: readonly string[];
  readonly measure: Measure | undefined;
  readonly sort: { readonly column: string; readonly down: boolean } | undefined;
};

export type Answer = { readonly columns: readonly string[]; readonly records: readonly Record[] };

const order = (a: Value, b: Value): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

/** A number where the cell holds one, so that 9 is less than 10 and "2026-03" is compared as text. */
const comparable = (cell: Value, value: string): Value => (typeof cell === 'number' ? Number(value) : value);

function holds(cell: Value, { test, value }: Condition): boolean {
  if (test === 'empty') return cell === null || cell === '';
  if (test === 'filled') return cell !== null && cell !== '';
  if (test === 'is') return value.split('|').includes(String(cell ?? ''));
  if (test === 'not') return !value.split('|').includes(String(cell ?? ''));
  if (cell === null) return false;
  if (test === 'has') return String(cell).toLowerCase().includes(value.toLowerCase());
  const side = order(cell, comparable(cell, value));
  return test === 'from' ? side >= 0 : side <= 0;
}

/** The records for which all conditions hold. */
export const filtered = (records: readonly Record[], where: readonly Condition[]): readonly Record[] =>
  records.filter((record) => where.every((condition) => holds(record[condition.column] ?? null, condition)));

const keyOf = (record: Record, group: readonly string[]): string =>
  JSON.stringify(group.map((column) => record[column] ?? null));

const measured: Readonly<{ [Name in MeasureName]: (values: readonly number[]) => number }> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  mean: (values) => measured.sum(values) / values.length,
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
};

/** Fifteen significant digits: sums of decimals would otherwise end in digits that no source holds. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** The name of the column that holds a measure: `mean_value`. */
export const measureColumn = ({ name, column }: Measure): string => `${name}_${column}`;

function grouped(records: readonly Record[], group: readonly string[], measure: Measure | undefined): Answer {
  const groups = Map.groupBy(records, (record) => keyOf(record, group));
  const rows = [...groups.values()].map((members): Record => {
    const first = members[0]!; // A group has at least one member.
    const named = Object.fromEntries(group.map((column) => [column, first[column] ?? null]));
    if (!measure) return { ...named, rows: members.length };
    const values = members.map((member) => member[measure.column]).filter((value) => typeof value === 'number');
    return {
      ...named,
      rows: members.length,
      with_value: values.length,
      [measureColumn(measure)]: values.length === 0 ? null : rounded(measured[measure.name](values)),
    };
  });
  const columns = [...group, 'rows', ...(measure ? ['with_value', measureColumn(measure)] : [])];
  return { columns, records: rows };
}

/** The column that marks simulated data stays with every answer. */
const mark = 'edition';

/** What a table answers: its rows or groups of them, in the order asked for, else in that of the table. */
export function answerOf(records: readonly Record[], columns: readonly string[], query: Query): Answer {
  const kept = filtered(records, query.where);
  const group = columns.includes(mark) ? [...query.group, mark] : query.group;
  const answer =
    query.group.length > 0 || query.measure ? grouped(kept, group, query.measure) : { columns, records: kept };
  const { sort } = query;
  if (!sort || !answer.columns.includes(sort.column)) return answer;
  const sorted = answer.records.toSorted((a, b) => {
    const [one, other] = [a[sort.column] ?? null, b[sort.column] ?? null];
    // What is empty stands last either way.
    return one === null || other === null || !sort.down ? order(one, other) : order(other, one);
  });
  return { ...answer, records: sorted };
}
