import { z } from 'zod';
import { bounds, directions } from '../vocabulary.ts';
import { PartialDate, provenance, ref, Text } from './fields.ts';

/** What a programme, a law or a province set out to reach. */
export const Target = z
  .strictObject({
    document: ref('documents').describe('The programme that set it.'),
    number: z.string().optional().describe('Its number there.'),
    topic: Text,
    indicator: ref('indicators').optional().describe('The indicator that measures it, where there is one.'),
    area: ref('areas').describe('The area that it binds.'),
    unit: Text,
    direction: z.enum(directions),
    adopted_on: PartialDate,
    base_year: z
      .int()
      .optional()
      .describe('The year from which progress is measured, where it is not the indicator’s own.'),
    values: z
      .array(
        z.strictObject({
          year: z.int(),
          bound: z.enum(bounds).describe('As printed: "< 15" is below 15.'),
          value: z.number(),
        }),
      )
      .describe('The levels; none only where none was seen, and then a note says what is known.'),
    note: Text.optional(),
    ...provenance,
  })
  .refine(({ values, note }) => values.length > 0 || note !== undefined, {
    path: ['note'],
    error: 'is missing: a target without levels says in a note what is known of it',
  });
export type Target = z.infer<typeof Target>;
