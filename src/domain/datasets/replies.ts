import { z } from 'zod';
import { DayColumn, provenanceCells, provenanceColumns, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';

/** What bodies answered to what is shown of them. */
export const replies = defineDataset({
  id: 'replies',
  row: z.strictObject({
    reply: z.string(),
    body: refTo('bodies'),
    about: z.string(),
    received_on: DayColumn,
    ...textColumns('says'),
    document: refTo('documents').nullable(),
    ...provenanceColumns,
  }),
  key: ['reply'],
  rows: (model) =>
    [...model.replies].map(([id, reply]) => ({
      reply: id,
      body: reply.body,
      about: reply.action === undefined ? `duty:${reply.duty}` : `action:${reply.action}`,
      received_on: reply.received_on,
      ...textCells('says', reply.text),
      document: reply.document ?? null,
      ...provenanceCells(reply),
    })),
});
