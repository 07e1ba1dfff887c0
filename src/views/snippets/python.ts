import { lists, named, quoted, type Readable } from './columns.ts';

/** A program in Python that needs nothing beside Python itself: rows as dictionaries, numbers, dates and lists as such, empty cells None. */
export function python(table: Readable): string {
  const types = [
    ...named(table, 'integer', 'year').map((name) => `    "${name}": int,`),
    ...named(table, 'number').map((name) => `    "${name}": float,`),
    ...named(table, 'date').map((name) => `    "${name}": date.fromisoformat,`),
    ...named(table, 'boolean').map((name) => `    "${name}": "true".__eq__,`),
  ];
  return [
    'import csv',
    'import io',
    'import urllib.request',
    ...(named(table, 'date').length > 0 ? ['from datetime import date'] : []),
    '',
    `address = "${table.address}"`,
    ...(types.length > 0 ? ['types = {', ...types, '}'] : ['types = {}']),
    `lists = [${quoted(lists(table))}]`,
    '',
    'with urllib.request.urlopen(address) as answer:',
    '    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")',
    `    ${table.name} = list(csv.DictReader(text))`,
    '',
    `for row in ${table.name}:`,
    '    for name, cell in row.items():',
    '        if name in lists:',
    '            row[name] = cell.split(";") if cell else []',
    '        else:',
    '            row[name] = types.get(name, str)(cell) if cell else None',
    '',
    `print(len(${table.name}))`,
  ].join('\n');
}

/** The same with pandas (1.5 or later): all columns text but those that are not, so that codes keep their zeros. */
export function pandas(table: Readable): string {
  const types = [
    ...named(table, 'integer', 'year').map((name) => `    ${name}="Int64",`),
    ...named(table, 'number').map((name) => `    ${name}="float64",`),
    ...named(table, 'boolean').map((name) => `    ${name}="boolean",`),
  ];
  const dates = named(table, 'date');
  const many = lists(table);
  return [
    'from collections import defaultdict',
    'import pandas as pd',
    '',
    'types = defaultdict(',
    '    lambda: "string",',
    ...types,
    ')',
    `${table.name} = pd.read_csv(`,
    `    "${table.address}",`,
    '    dtype=types,',
    '    keep_default_na=False,',
    '    na_values=[""],',
    // Its own way of reading numbers is faster, but may miss the last digit.
    ...(named(table, 'number').length > 0 ? ['    float_precision="round_trip",'] : []),
    ')',
    ...(dates.length > 0
      ? [`for name in [${quoted(dates)}]:`, `    ${table.name}[name] = pd.to_datetime(${table.name}[name])`]
      : []),
    ...(many.length > 0
      ? [
          `for name in [${quoted(many)}]:`,
          `    cells = ${table.name}[name].fillna("")`,
          `    ${table.name}[name] = [cell.split(";") if cell else [] for cell in cells]`,
        ]
      : []),
    '',
    `print(${table.name}.head())`,
  ].join('\n');
}
