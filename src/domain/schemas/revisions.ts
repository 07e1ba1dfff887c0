import { z } from 'zod';
import { revisionKinds } from '../vocabulary.ts';
import { Concern } from './concern.ts';
import { Day, ref, Text } from './fields.ts';

/** Why published figures changed without having been wrong: the source published new ones, they are classed anew, or the method changed. */
export const Revision = z.strictObject({
  date: Day.describe('The day on which the figures were changed here.'),
  kind: z.enum(revisionKinds),
  title: Text,
  reason: Text.describe('What the source says, or what we decided, and why.'),
  concerns: z.array(Concern).min(1, 'names nothing that changed'),
  source: ref('sources').optional().describe('Where the new figures or the new method are published.'),
});
export type Revision = z.infer<typeof Revision>;
