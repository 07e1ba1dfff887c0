import { z } from 'zod';
import { textCells, textColumns } from '../columns.ts';
import { defineDataset, entryOf, publishedColumns, type Dataset } from '../dataset.ts';
import type { Model } from '../model.ts';
import { columnTypes } from '../vocabulary.ts';

function rowsOf(model: Model, dataset: Dataset) {
  return publishedColumns(model, dataset).map((column, index) => {
    const { title, description } = entryOf(model.dictionary, dataset.id, column)!; // A test demands an entry for every column.
    return {
      dataset: dataset.id,
      column: column.name,
      position: index + 1,
      type: column.type,
      nullable: column.nullable,
      partial: column.partial ?? false,
      key: dataset.key.includes(column.name),
      ...textCells('title', title),
      ...textCells('description', description),
      words: [...(column.words ?? [])],
      ref: column.ref ?? null,
    };
  });
}

/** Every column of every public table: its type, its meaning, the words that it holds and the table whose ids they are; itself included. */
export function dictionaryOf(others: readonly Dataset[]): Dataset {
  const dictionary: Dataset = defineDataset({
    id: 'dictionary',
    row: z.strictObject({
      dataset: z.string(),
      column: z.string(),
      position: z.int(),
      type: z.enum(columnTypes),
      nullable: z.boolean(),
      partial: z.boolean(),
      key: z.boolean(),
      ...textColumns('title'),
      ...textColumns('description'),
      words: z.array(z.string()),
      ref: z.string().nullable(),
    }),
    key: ['dataset', 'position'],
    rows: (model) => [...others, dictionary].flatMap((dataset) => rowsOf(model, dataset)),
  });
  return dictionary;
}
