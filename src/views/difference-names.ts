import { columns, entryOf, type Cell, type Column } from '../domain/dataset.ts';
import type { ValueDifference } from '../domain/differences.ts';
import type { Model } from '../domain/model.ts';
import { rememberedIn } from '../i18n/memo.ts';
import type { Translator } from '../i18n/translator.ts';
import { queryNames, rowName } from './query-names.ts';
import { listOf } from './word-labels.ts';

/* What codes in keys and cells of changed rows are called; a code that nothing explains any more stands as it is. */

const namesIn = rememberedIn((model, translator) => queryNames(model, translator, model.archive.datasets));

const columnsOf = (model: Model, dataset: string): readonly Column[] => {
  const today = model.archive.datasets.find(({ id }) => id === dataset);
  return today ? columns(today) : [];
};

const plain = (cell: Cell): string => (Array.isArray(cell) ? cell.join(', ') : String(cell ?? ''));

function worded(model: Model, translator: Translator, dataset: string, column: Column, code: string): string {
  const { lists, refs } = namesIn(model, translator, '');
  if (column.words) return lists[listOf(dataset, column.name)]?.[code] ?? code;
  const name = column.ref === undefined ? undefined : refs[column.ref]?.[code];
  return name === undefined ? code : typeof name === 'string' ? name : name[0];
}

/** A cell in words: those of its category or the name of the row that it refers to. */
export function cellInWords(model: Model, translator: Translator, dataset: string, name: string, cell: Cell): string {
  const column = columnsOf(model, dataset).find((each) => each.name === name);
  return column ? worded(model, translator, dataset, column, plain(cell)) : plain(cell);
}

/** The parts of the key of a row in words; the total of sexes and residences goes without saying. */
export function keyInWords(model: Model, translator: Translator, { dataset, key, row }: ValueDifference): string[] {
  const own = rowName(columnsOf(model, dataset), translator.language)?.(row);
  return key.flatMap((column, index) => {
    const cell = row[column] ?? null;
    if (cell === null || ((column === 'sex' || column === 'residence') && cell === 'total')) return [];
    const words = cellInWords(model, translator, dataset, column, cell);
    const isOwn = index === 0 && words === cell && own !== undefined;
    return [isOwn ? (typeof own === 'string' ? own : own[0]) : words];
  });
}

/** What a column is called where its table has several whose cells are told of. */
export function columnInWords(model: Model, { say }: Translator, { dataset, column }: ValueDifference): string[] {
  const { guarded = {} } = model.archive.datasets.find(({ id }) => id === dataset) ?? {};
  const found = columnsOf(model, dataset).find(({ name }) => name === column);
  const entry = found && entryOf(model.dictionary, dataset, found);
  return entry && Object.keys(guarded).length > 1 && dataset !== 'observations' ? [say(entry.title)] : [];
}
