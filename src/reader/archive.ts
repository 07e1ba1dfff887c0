import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Archive } from '../domain/archive.ts';
import type { Cell, Column, Row, Table } from '../domain/dataset.ts';
import { datasets } from '../domain/datasets/all.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { FrozenTable } from '../domain/schemas/releases.ts';
import { dictionaryFile, frozenPath } from './frozen.ts';

function cellOf({ type, nullable }: Column, text: string): Cell {
  if (type === 'list') return text === '' ? [] : text.split(';');
  if (text === '' && nullable) return null;
  if (type === 'integer' || type === 'number' || type === 'year') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

/** The rows of a canonical CSV, by the columns that were recorded with it. */
export function frozenRows(csv: string, columns: readonly Column[]): readonly Row[] {
  // Without `columns` each record is a list of its cells.
  const [, ...lines] = parse(csv, { record_delimiter: '\n' }) as string[][];
  return lines.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column.name, cellOf(column, cells[index] ?? '')])),
  );
}

function frozenTable(dataset: string, record: FrozenTable, csv: string): Table {
  const { columns, key, derived, guarded } = record;
  const rows = frozenRows(csv, columns);
  return { dataset, columns, key, rows, ...(derived && { derived }), ...(guarded && { guarded }) };
}

/** A function of two words that works once for each pair. */
function once<T>(work: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, T>();
  return (a, b) => {
    const key = `${a}/${b}`;
    if (!known.has(key)) known.set(key, work(a, b));
    return known.get(key) as T; // Set in the line above, also where T admits undefined.
  };
}

/** The archive of a content folder with the releases that it holds, whose files have been checked. */
export function archiveOf(folder: string, releases: Model['releases']): Archive {
  const recordOf = (version: string, dataset: string): FrozenTable | undefined => {
    const all = releases.get(version)?.datasets ?? {};
    return Object.hasOwn(all, dataset) ? all[dataset] : undefined;
  };
  const bytes = (version: string, dataset: string): Uint8Array<ArrayBuffer> => {
    if (!recordOf(version, dataset)) throw new Error(`release ${version} has no table ${dataset}`);
    return new Uint8Array(readFileSync(frozenPath(folder, version, `${dataset}.csv`)));
  };
  const dictionary = once((version) => {
    const text = readFileSync(frozenPath(folder, version, dictionaryFile), 'utf8');
    return JSON.parse(text) as RecordOf<'dictionary'>; // Written from the content's own by `npm run release`, and known by its hash.
  });
  const frozen = once((version, dataset) => {
    const record = recordOf(version, dataset);
    if (!record) return undefined;
    const made = frozenTable(dataset, record, new TextDecoder().decode(bytes(version, dataset)));
    return { ...made, title: dictionary(version, '').datasets[dataset]?.title };
  });
  return {
    datasets,
    frozen,
    bytes,
    dictionary: (version) => dictionary(version, ''),
  };
}
