import { z } from 'zod';
import { DayColumn, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { Confidence } from '../schemas/fields.ts';

/** The changes of territory that cut the series of an area. */
export const territoryBreaks = defineDataset({
  id: 'territory-breaks',
  row: z.strictObject({
    area: refTo('areas'),
    date: DayColumn,
    ...textColumns('what_changed'),
    confidence: Confidence,
  }),
  key: ['area', 'date'],
  rows: (model) =>
    [...model.areas.values()].flatMap((area) =>
      area.territory_breaks.map(({ date, what, confidence }) => ({
        area: area.id,
        date,
        ...textCells('what_changed', what),
        confidence,
      })),
    ),
});
