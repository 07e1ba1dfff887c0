import { z } from 'zod';
import { checkResults, checkScopes, duties } from '../vocabulary.ts';
import { Body, Day, Id, ref, Text } from './fields.ts';

/** An editor's look for evidence; a general search stays general and never counts as one search a body. */
export const Check = z
  .strictObject({
    id: Id,
    looked_on: Day,
    scope: z.enum(checkScopes),
    body: Body.optional().describe('Only where the scope is one body, and always there.'),
    duties: z.array(z.enum(duties)).default([]).describe('The duties of the plan that the look was about, if any.'),
    what: Text.describe('What was looked for.'),
    where: Text.describe('Where it was looked for.'),
    result: z.enum(checkResults),
    found: Text.optional().describe('What was found, or what stands nearest.'),
    documents: z.array(ref('documents')).default([]),
    note: Text.optional(),
    sources: z.array(ref('sources')).default([]).describe('Where more is written about the look, if anywhere.'),
  })
  .refine(({ scope, body }) => (scope === 'body') === (body !== undefined), {
    path: ['body'],
    error: 'is named where the scope is one body, and only there',
  });
export type Check = z.infer<typeof Check>;
