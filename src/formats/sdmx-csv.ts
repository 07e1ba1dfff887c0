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

/** Codes of CL_SEX (SDMX, cross-domain) and, from general knowledge, of CL_URBANISATION (IAEG-SDGs); our other words are codes as they are. */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { total: '_T', female: 'F', male: 'M' },
  residence: { total: '_T', urban: 'U', rural: 'R' },
};

/** The code of CL_OBS_STATUS for each of our statuses; compared with a copy of version 2.0, not with the registry itself. */
export const observationStatuses: Readonly<Record<ValueStatus, string>> = {
  final: 'A',
  preliminary: 'P',
  estimate: 'E',
  projection: 'F',
  suppressed: 'Q',
  missing: 'O',
  not_applicable: 'M',
};

/**
 * One code for each value: a break comes before all else, as the guideline “Possible Ways of Implementing the Observation Status Concept”
 * (SDMX, version 2.0, 2019) orders them; our own status stands beside it.
 */
function observationStatus({ status, flags }: Row): string {
  const isBroken = Array.isArray(flags) && flags.includes('break');
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
