import { z } from 'zod';
import { residences, sexes, valueFlags, valueStatuses, withoutValue } from '../vocabulary.ts';
import { ListCell, OptionalNumberCell, RefCell, YearCell } from './cells.ts';

/** One reported value, in the unit that it was reported in, for ever. */
export const Observation = z
  .strictObject({
    area: RefCell('areas'),
    year: YearCell,
    sex: z.enum(sexes).default('total'),
    residence: z.enum(residences).default('total'),
    value: OptionalNumberCell,
    status: z.enum(valueStatuses),
    flags: ListCell(valueFlags).default([]),
    source: RefCell('sources'),
  })
  .superRefine((row, context) => {
    const empty = withoutValue.includes(row.status);
    if (empty === (row.value === null)) return;
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: empty ? `must be empty where the status is ${row.status}` : `is empty, but the status is ${row.status}`,
    });
  });
export type Observation = z.infer<typeof Observation>;
