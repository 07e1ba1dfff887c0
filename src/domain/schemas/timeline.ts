import { z } from 'zod';
import { Id, PartialDate, provenance, ref, Text } from './fields.ts';

/** One dated fact of the Convention in Việt Nam. */
export const TimelineEvent = z.strictObject({
  id: Id,
  date: PartialDate,
  until: PartialDate.optional(),
  title: Text,
  text: Text.optional(),
  documents: z.array(ref('documents')).default([]),
  ...provenance,
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;
