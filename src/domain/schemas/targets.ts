import { z } from 'zod';
import { directions } from '../vocabulary.ts';
import { PartialDate, provenance, ref, Text } from './fields.ts';

/** What a programme, a law or a province set out to reach. */
export const Target = z.strictObject({
  document: ref('documents').describe('The programme that set it.'),
  number: z.string().optional().describe('Its number there.'),
  topic: Text,
  indicator: ref('indicators').optional().describe('The indicator that measures it, where there is one.'),
  area: ref('areas').describe('The area that it binds.'),
  unit: Text,
  direction: z.enum(directions),
  adopted_on: PartialDate,
  values: z
    .array(
      z.strictObject({
        year: z.int(),
        bound: z.enum(['exactly', 'below', 'at_least', 'at_most']).describe('As printed: "< 15" is below 15.'),
        value: z.number(),
      }),
    )
    .min(1),
  note: Text.optional(),
  ...provenance,
});
export type Target = z.infer<typeof Target>;
