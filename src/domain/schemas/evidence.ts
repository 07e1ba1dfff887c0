import { z } from 'zod';
import { actionStatuses, evidenceForms, stances } from '../vocabulary.ts';
import { Day, PartialDate, ref, Text } from './fields.ts';

/** One thing that shows whether something was done, or that it was not. */
export const Evidence = z
  .strictObject({
    form: z
      .enum(evidenceForms)
      .describe('Words of the body itself, a document of a body charged with it, or the finding of somebody else.'),
    stance: z.enum(stances).describe('Whether it supports what the body declares, or disputes it.'),
    date: PartialDate.describe('The date that it bears.'),
    document: ref('documents').optional(),
    source: ref('sources').optional(),
    says: Text.describe('What it shows, and of which part, in our own words.'),
  })
  .refine(({ document, source }) => document !== undefined || source !== undefined, {
    path: ['source'],
    error: 'is missing: evidence names a document or a source',
  });
export type Evidence = z.infer<typeof Evidence>;

/** One declaration of a body about how far something has come, as it was recorded. */
export const Declaration = z.strictObject({
  status: z.enum(actionStatuses).exclude(['not_reported']).describe('As declared, also where nothing supports it.'),
  date: PartialDate.describe('When it was declared.'),
  recorded_on: Day.describe('When it was recorded here; the rubric is the one in force on that day.'),
  rubric: ref('rubrics'),
  sources: z.array(ref('sources')).min(1, 'names no source').describe('Where the declaration was read.'),
  says: Text.optional().describe('What was declared, in our own words.'),
});
export type Declaration = z.infer<typeof Declaration>;
