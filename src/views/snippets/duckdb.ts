import { lists, named, type Readable } from './columns.ts';

/** Statements for DuckDB, which reads the file from its address: every column as text, then those that are not turned. */
export function duckdb(table: Readable): string {
  const as = (names: readonly string[], how: (name: string) => string): string[] =>
    names.map((name) => `  ${how(`"${name}"`)} AS "${name}"`);
  const turned = [
    ...as(named(table, 'integer', 'year'), (name) => `${name}::BIGINT`),
    ...as(named(table, 'number'), (name) => `${name}::DOUBLE`),
    ...as(named(table, 'date'), (name) => `${name}::DATE`),
    ...as(named(table, 'boolean'), (name) => `${name}::BOOLEAN`),
    ...as(lists(table), (name) => `coalesce(string_split(${name}, ';'), [])`),
  ];
  return [
    `CREATE TABLE ${table.name} AS`,
    ...(turned.length > 0 ? ['SELECT * REPLACE (', turned.join(',\n'), ')'] : ['SELECT *']),
    'FROM read_csv(',
    `  '${table.address}',`,
    `  header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true`,
    ');',
    '',
    `FROM ${table.name} LIMIT 5;`,
  ].join('\n');
}
