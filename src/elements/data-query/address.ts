import { alone, measures, tests, type Condition, type Measure, type Query } from './query.ts';

/** `column.test` or `column.test.value`; a value may hold points itself. */
const written = ({ column, test, value }: Condition): string =>
  alone.includes(test) ? `${column}.${test}` : `${column}.${test}.${value}`;

function conditionFrom(text: string, columns: readonly string[]): Condition | undefined {
  const [column = '', named = '', ...rest] = text.split('.');
  const test = tests.find((each) => each === named);
  if (test === undefined || !columns.includes(column)) return undefined;
  return { column, test, value: rest.join('.') };
}

function measureFrom(text: string, columns: readonly string[]): Measure | undefined {
  const [named, column = ''] = text.split('.');
  const name = measures.find((each) => each === named);
  return name && columns.includes(column) ? { name, column } : undefined;
}

function sortFrom(text: string): Query['sort'] {
  if (text === '') return undefined;
  const down = text.startsWith('-');
  return { column: down ? text.slice(1) : text, down };
}

/** The search part of the address that says a query: `?table=series&where=year.from.2020&group=area&measure=mean.value&sort=-mean_value`. */
export function searchOf({ table, where, group, measure, sort }: Query): string {
  const address = new URLSearchParams({ table });
  for (const condition of where) address.append('where', written(condition));
  for (const column of group) address.append('group', column);
  if (measure) address.set('measure', `${measure.name}.${measure.column}`);
  if (sort) address.set('sort', `${sort.down ? '-' : ''}${sort.column}`);
  return `?${address}`;
}

/** The query that an address says; undefined where it names no table that there is, and without what its table does not have. */
export function queryFrom(
  search: string,
  columnsOf: (table: string) => readonly string[] | undefined,
): Query | undefined {
  const address = new URLSearchParams(search);
  const table = address.get('table') ?? '';
  const columns = columnsOf(table);
  if (!columns) return undefined;
  return {
    table,
    where: address
      .getAll('where')
      .map((text) => conditionFrom(text, columns))
      .filter((condition) => condition !== undefined),
    group: [...new Set(address.getAll('group'))].filter((column) => columns.includes(column)),
    measure: measureFrom(address.get('measure') ?? '', columns),
    sort: sortFrom(address.get('sort') ?? ''),
  };
}
