import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import type { Cell, Column, Row, Table } from '../../src/domain/dataset.ts';
import { csv } from '../../src/formats/csv.ts';

/* The canonical CSV made again from each other format, each read by a library that did not write it. */

type Reader = (bytes: Uint8Array, table: Table) => Promise<string> | string;

/** The columns of a table with what a file gave for them; cells come as days where they are days. */
function rowsOf({ columns }: Table, names: readonly unknown[], lines: readonly (readonly unknown[])[]): Row[] {
  const places = new Map(names.map((name, index) => [name, index]));
  return lines.map((line) =>
    Object.fromEntries(columns.map((column) => [column.name, cellOf(column, line[places.get(column.name)!])])),
  );
}

function cellOf({ type }: Column, given: unknown): Cell {
  if (given === null || given === undefined || given === '') return null;
  if (given instanceof Date) return given.toISOString().slice(0, 10);
  if (type === 'list' && typeof given === 'string') return given.split(';');
  return given as Cell; // What the readers give is text, number, truth or a list of texts.
}

const again = (table: Table, rows: readonly Row[]): string => csv.write({ ...table, rows });
const written = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Text as the cells of CSV; numbers stay as they are written. */
const cells = (text: string): string[][] => parse(text, { bom: true });

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const lined = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');

const fromExcelCsv: Reader = (bytes) => {
  const lines = cells(written(bytes)).map((line) => line.map((cell) => cell.replace(/^'(?=[=+\-@\t＝＋－＠])/, '')));
  return lined(lines);
};

const fromXlsx: Reader = async (bytes, table) => {
  const [sheet] = await readSheets(Buffer.from(bytes), { trim: false });
  const [names = [], ...lines] = sheet!.data;
  return again(table, rowsOf(table, names, lines));
};

const fromJson: Reader = (bytes, table) => {
  const { columns, rows } = JSON.parse(written(bytes)) as Pick<Table, 'columns' | 'rows'>;
  return again({ ...table, columns }, rows);
};

const fromParquet: Reader = async (bytes, table) => {
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file });
  const names = table.columns.map(({ name }) => name);
  return again(
    table,
    rowsOf(
      table,
      names,
      rows.map((row) => names.map((name) => row[name] as unknown)),
    ),
  );
};

const sdmxNames: Readonly<Record<string, string>> = {
  REF_AREA: 'area',
  TIME_PERIOD: 'year',
  URBANISATION: 'residence',
  OBS_VALUE: 'value',
  VALUE_STATUS: 'status',
};
const sdmxWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { _T: 'total', F: 'female', M: 'male' },
  residence: { _T: 'total', U: 'urban', R: 'rural' },
};

const fromSdmxCsv: Reader = (bytes, table) => {
  const [header = [], ...lines] = cells(written(bytes));
  const names = header.map((id) => sdmxNames[id] ?? id.replace('[]', '').toLowerCase());
  const places = table.columns.map(({ name }) => names.indexOf(name));
  const rows = lines.map((line) =>
    places.map((place, index) => sdmxWords[table.columns[index]!.name]?.[line[place]!] ?? line[place]!),
  );
  return lined([table.columns.map(({ name }) => name), ...rows]);
};

type Feature = { readonly properties: Row };

const fromGeojson: Reader = (bytes, table) => {
  const { features } = JSON.parse(written(bytes)) as { readonly features: readonly Feature[] };
  return again(
    table,
    features.map(({ properties }) => properties),
  );
};

const fromTopojson: Reader = (bytes, table) => {
  const { objects } = JSON.parse(written(bytes)) as {
    readonly objects: Readonly<Record<string, { readonly geometries: readonly Feature[] }>>;
  };
  const rows = Object.values(objects).flatMap(({ geometries }) => geometries.map(({ properties }) => properties));
  return again(
    table,
    rows.toSorted((a, b) => (String(a['area']) < String(b['area']) ? -1 : 1)),
  );
};

/** A reader for every format that is not the canonical one, by extension. */
export const readers: Readonly<Record<string, Reader>> = {
  'excel.csv': fromExcelCsv,
  xlsx: fromXlsx,
  json: fromJson,
  parquet: fromParquet,
  'sdmx.csv': fromSdmxCsv,
  geojson: fromGeojson,
  'topo.json': fromTopojson,
};
