import { z } from 'zod';
import { PartialDateColumn, provenanceCells, provenanceColumns, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { duties } from '../vocabulary.ts';

/** The duties themselves: what is asked, by which document, since when and by when. */
export const dutyDefinitions = defineDataset({
  id: 'duty-definitions',
  row: z.strictObject({
    duty: z.enum(duties),
    document: refTo('documents'),
    ...textColumns('title'),
    ...textColumns('asks'),
    start_date: PartialDateColumn,
    due: PartialDateColumn.nullable(),
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['duty'],
  rows: (model) =>
    [...model.duties.values()].map((duty) => ({
      duty: duty.id,
      document: duty.document,
      ...textCells('title', duty.title),
      ...textCells('asks', duty.asks),
      start_date: duty.since,
      due: duty.due,
      ...textCells('note', duty.note),
      ...provenanceCells(duty),
    })),
});
