import { z } from 'zod';
import { prescribedLists, prescribedMatches } from '../vocabulary.ts';
import { Id, provenance, ref, Text } from './fields.ts';

/** An indicator that the State prescribes for its statistics on children, beside what of it can be read here. */
export const Prescribed = z
  .strictObject({
    id: Id,
    document: ref('documents').describe('The document that prescribes it.'),
    list: z.enum(prescribedLists).describe('The list of that document in which it stands.'),
    group: Text.describe('The group of the list, as it is named there.'),
    code: z
      .string()
      .regex(/^\d{4}$/, 'is not a code of four digits in quotes')
      .optional()
      .describe('Its code there, where one was read.'),
    title: Text,
    indicators: z
      .array(ref('indicators'))
      .default([])
      .describe('Our indicators that are this one or stand near it; none where nothing is published here.'),
    match: z.enum(prescribedMatches).describe('Whether our indicators are the same, stand near, or do not exist.'),
    note: Text.optional().describe('What is published here and what is missing.'),
    ...provenance,
  })
  .refine(({ indicators, match }) => (match === 'none') === (indicators.length === 0), {
    path: ['match'],
    error: 'is none where no indicator is named, and only there',
  });
export type Prescribed = z.infer<typeof Prescribed>;
