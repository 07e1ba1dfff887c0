import type { Era } from '../../views/shapes.ts';
import type { Now } from './values.ts';

/** What a file of the figures holds beside them. */
export type Table = {
  readonly indicator: string;
  readonly era: Era;
  readonly year: number;
  readonly rows: readonly { readonly now: Now; readonly name: string }[];
};

const columns = ['indicator', 'area', 'name', 'year', 'sex', 'residence', 'value', 'status', 'derivation'];

/** A cell of a CSV file (RFC 4180). */
export const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The figures that maps show as CSV, a line each: columns as in the published series, and the name of the area in the reader's language. */
export function csvOf(...tables: readonly Table[]): string {
  const lines = tables.flatMap(({ indicator, year, rows }) =>
    rows.map(({ now: { id, value, kind }, name }) =>
      [
        indicator,
        id,
        name,
        String(year),
        'total',
        'total',
        value === null ? '' : String(value),
        kind.status,
        kind.derivation ?? '',
      ]
        .map(quoted)
        .join(','),
    ),
  );
  return [columns.join(','), ...lines, ''].join('\n');
}
