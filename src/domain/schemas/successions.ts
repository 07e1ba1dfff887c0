import { z } from 'zod';
import { RefCell } from './cells.ts';
import { Day } from './fields.ts';

/** One former province that became, whole, part of one province of today. */
export const Succession = z.strictObject({
  from_area: RefCell('areas').describe('The former province.'),
  to_area: RefCell('areas').describe('The province that it became part of.'),
  date: Day.describe('The first day of the new province.'),
  document: RefCell('documents').describe('The resolution that ordered it.'),
});
export type Succession = z.infer<typeof Succession>;
