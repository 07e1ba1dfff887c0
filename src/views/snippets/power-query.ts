import { named, type Readable } from './columns.ts';

/** A query for Excel and Power BI in Power Query M; numbers and dates are read as written in the file, whatever the language of Excel. */
export function powerQuery(table: Readable): string {
  const typed = [
    ...named(table, 'integer', 'year').map((name) => `        {"${name}", Int64.Type}`),
    ...named(table, 'number').map((name) => `        {"${name}", type number}`),
    ...named(table, 'date').map((name) => `        {"${name}", type date}`),
    ...named(table, 'boolean').map((name) => `        {"${name}", type logical}`),
  ];
  const steps = [
    '    Source = Csv.Document(',
    `        Web.Contents("${table.address}"),`,
    '        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]',
    '    ),',
    '    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
    '    Emptied = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed))',
  ].join('\n');
  const last = ['    Typed = Table.TransformColumnTypes(Emptied, {', typed.join(',\n'), '    }, "en-US")'].join('\n');
  return typed.length > 0
    ? ['let', `${steps},`, last, 'in', '    Typed'].join('\n')
    : ['let', steps, 'in', '    Emptied'].join('\n');
}
