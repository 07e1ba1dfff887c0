import { z } from 'zod';
import { DayColumn, refTo } from '../columns.ts';
import { defineDataset } from '../dataset.ts';

/** Which former province became part of which province of today. */
export const successions = defineDataset({
  id: 'successions',
  row: z.strictObject({
    from_area: refTo('areas'),
    to_area: refTo('areas'),
    date: DayColumn,
    document: refTo('documents'),
  }),
  key: ['from_area', 'to_area'],
  rows: (model) =>
    model.successions.map(({ from_area, to_area, date, document }) => ({ from_area, to_area, date, document })),
});
