import { z } from 'zod';
import { timelineSides } from '../vocabulary.ts';
import { Id, PartialDate, provenance, ref, Text } from './fields.ts';

/** One dated fact of the Convention in Việt Nam. */
export const TimelineEvent = z.strictObject({
  id: Id,
  date: PartialDate,
  until: PartialDate.optional(),
  side: z.enum(timelineSides).describe('Whether it is something of the Committee or something in Việt Nam.'),
  short: Text.describe('A word or two for the drawing, without the date.'),
  title: Text,
  text: Text.optional(),
  documents: z.array(ref('documents')).default([]),
  ...provenance,
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
