import type { Table } from '../domain/dataset.ts';
import type { Format } from './format.ts';

const member = (name: string, value: unknown): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
const listed = (name: string, values: readonly unknown[]): string => {
  const lines = values.map((value) => `\n${JSON.stringify(value)}`);
  return `${JSON.stringify(name)}: [${lines.join(',')}${lines.length > 0 ? '\n' : ''}]`;
};

/** `{ dataset, title, columns, key, rows }` with typed values, one row a line so that versions can be compared. */
export const json = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  write: ({ dataset, title, columns, key, rows }: Table) => {
    const inOrder = rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
    const titled = title === undefined ? [] : [member('title', withoutVersion(title))];
    const members = [
      member('dataset', dataset),
      ...titled,
      listed('columns', columns),
      member('key', key),
      listed('rows', inOrder),
    ];
    return `{\n${members.join(',\n')}\n}\n`;
  },
} satisfies Format;

const withoutVersion = ({ of: _, ...words }: NonNullable<Table['title']>) => words;
