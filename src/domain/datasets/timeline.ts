import { z } from 'zod';
import { PartialDateColumn, provenanceCells, provenanceColumns, refsTo, textCells, textColumns } from '../columns.ts';
import { timelineSides } from '../vocabulary.ts';
import { defineDataset } from '../dataset.ts';

/** Dated facts of the Convention in Việt Nam. */
export const timeline = defineDataset({
  id: 'timeline',
  row: z.strictObject({
    event: z.string(),
    date: PartialDateColumn,
    end_date: PartialDateColumn.nullable(),
    side: z.enum(timelineSides),
    ...textColumns('short'),
    ...textColumns('title'),
    ...textColumns('text'),
    documents: refsTo('documents'),
    ...provenanceColumns,
  }),
  key: ['event'],
  rows: (model) =>
    [...model.timeline.values()].map((event) => ({
      event: event.id,
      date: event.date,
      end_date: event.until ?? null,
      side: event.side,
      ...textCells('short', event.short),
      ...textCells('title', event.title),
      ...textCells('text', event.text),
      documents: [...event.documents],
      ...provenanceCells(event),
    })),
});
