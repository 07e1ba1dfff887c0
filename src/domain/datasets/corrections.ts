import { z } from 'zod';
import { DayColumn, ListColumn, refTo, textCells, textColumns } from '../columns.ts';
import { concernCells } from '../concerns.ts';
import { defineDataset } from '../dataset.ts';
import { noticers } from '../vocabulary.ts';

/** Every error of ours that was put right. */
export const corrections = defineDataset({
  id: 'corrections',
  row: z.strictObject({
    correction: z.string(),
    date: DayColumn,
    ...textColumns('title'),
    ...textColumns('wrong'),
    ...textColumns('right'),
    ...textColumns('effect'),
    noticed_by: z.enum(noticers),
    noticed_by_name: z.string().nullable(),
    concerns: ListColumn,
    pages: z.array(z.string()),
    wrong_in: ListColumn,
    source: refTo('sources').nullable(),
  }),
  key: ['correction'],
  rows: (model) =>
    [...model.corrections].map(([id, { date, title, wrong, right, effect, noticed_by, ...rest }]) => ({
      correction: id,
      date,
      ...textCells('title', title),
      ...textCells('wrong', wrong),
      ...textCells('right', right),
      ...textCells('effect', effect),
      noticed_by: noticed_by.role,
      noticed_by_name: noticed_by.name ?? null,
      concerns: rest.concerns.map(concernCells),
      pages: [...rest.pages],
      wrong_in: [...rest.wrong_in],
      source: rest.source ?? null,
    })),
});
