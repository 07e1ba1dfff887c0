import { csvFormatRows } from 'd3';
import type { Cell, Column, Row, Table } from '../domain/dataset.ts';
import type { ValueStatus } from '../domain/vocabulary.ts';
import { cellText } from './csv.ts';
import type { Format } from './format.ts';

/** The components of the structure: dimensions, the measure, and the attribute that SDMX has a name for. */
const components: Readonly<Record<string, string>> = {
  indicator: 'INDICATOR',
  area: 'REF_AREA',
  year: 'TIME_PERIOD',
  sex: 'SEX',
  residence: 'URBANISATION',
  value: 'OBS_VALUE',
  status: 'VALUE_STATUS',
};

/** Codes of the cross-domain lists CL_SEX and CL_URBANISATION; our other words are codes as they are. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { total: '_T', female: 'F', male: 'M' },
  residence: { total: '_T', urban: 'U', rural: 'R' },
};

/** The code of CL_OBS_STATUS for each of our statuses; general knowledge, not read in the code list itself. */
export const observationStatuses: Readonly<Record<ValueStatus, string>> = {
  final: 'A',
  preliminary: 'P',
  estimate: 'E',
  projection: 'F',
  suppressed: 'Q',
  missing: 'O',
  not_applicable: 'M',
};

/** A break says more than that a value is final; every other status says more than the break, which stays among the flags. */
function observationStatus({ status, flags }: Row): string {
  const isBroken = status === 'final' && Array.isArray(flags) && flags.includes('break');
  // The row schema of the column `status` allows no other words.
  return isBroken ? 'B' : observationStatuses[status as ValueStatus];
}

/** The id of a column's component; those that hold several values end in brackets. */
const componentOf = ({ name, type }: Column): string =>
  `${components[name] ?? name.toUpperCase()}${type === 'list' ? '[]' : ''}`;

const textOf = ({ name }: Column, cell: Cell): string => codes[name]?.[String(cell)] ?? cellText(cell);

const isMeasured = ({ name }: Column): boolean => name === 'value';

function table({ dataset, columns, rows }: Table): string {
  const structure = `QTE:${dataset.toUpperCase()}(1.0)`;
  const upTo = columns.findIndex(isMeasured) + 1;
  const [keyed, rest] = [columns.slice(0, upTo), columns.slice(upTo)];
  const header = [...keyed.map(componentOf), 'OBS_STATUS', ...rest.map(componentOf)];
  const cells = (row: Row, of: readonly Column[]): string[] =>
    of.map((column) => textOf(column, row[column.name] ?? null));
  const lines = rows.map((row) => [
    ...['dataflow', structure, 'R'],
    ...cells(row, keyed),
    observationStatus(row),
    ...cells(row, rest),
  ]);
  return `${csvFormatRows([['STRUCTURE[;]', 'STRUCTURE_ID', 'ACTION', ...header], ...lines])}\n`;
}

/** SDMX-CSV (data message 2.1): dimensions, measure, then attributes; `[;]` and `[]` mark what holds several values. */
export const sdmxCsv = {
  extension: 'sdmx.csv',
  mediaType: 'text/csv; charset=utf-8',
  fits: ({ dataset }: Table) => dataset === 'observations' || dataset === 'series',
  write: table,
} satisfies Format;
