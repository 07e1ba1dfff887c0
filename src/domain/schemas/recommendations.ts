import { z } from 'zod';
import { clusters, paragraphRoles, readParts } from '../vocabulary.ts';
import { Day, provenance, ref, Text } from './fields.ts';

/** One paragraph of the Committee's concluding observations, or a run of them under one heading. */
export const Recommendation = z
  .strictObject({
    document: ref('documents').describe("The Committee's document."),
    paragraph: z
      .string()
      .regex(/^\d+(-\d+)?$/, 'is not a paragraph like "17" or a run like "19-20", in quotes')
      .describe('Its number there: "17", or "19-20" for a run.'),
    order: z.int().min(1).describe('The number of its first paragraph, by which it is sorted.'),
    role: z.enum(paragraphRoles),
    heading: Text.describe('The heading under which it stands.'),
    cluster: z.enum(clusters).nullable().describe('The cluster of the Convention; null for introductions.'),
    gist: Text.optional().describe('What it says, in our own words; left out until somebody has written it.'),
    read: z.enum(readParts).describe('How much of it could be read.'),
    unread: Text.optional().describe('What of it could not be read.'),
    urgent: z
      .boolean()
      .nullable()
      .describe(
        'Whether the Committee names it among the areas that need urgent measures; null where that was not read.',
      ),
    tasks: z.array(ref('tasks')).default([]).describe('Task groups that answer it, by our reading.'),
    indicators: z.array(ref('indicators')).default([]).describe('Indicators that bear on it, by our reading.'),
    sdg: z
      .array(
        z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/, 'is not a target of the Sustainable Development Goals like "3.2"'),
      )
      .default([]),
    earlier: z.array(ref('recommendations')).default([]).describe('Paragraphs of an earlier cycle on the same matter.'),
    official: z
      .strictObject({
        language: z.enum(['en', 'fr', 'es']).describe('The language of the official text.'),
        text: z.string().min(1).describe('The official text, quoted as it stands.'),
        imported_on: Day,
        gist_of: z
          .string()
          .regex(/^[0-9a-f]{8}$/, 'is not a version: eight hexadecimal digits')
          .optional()
          .describe('The version of the official text for which the gist was written, as the check names it.'),
      })
      .optional()
      .describe('What an import brought; our own words stand in the gist.'),
    ...provenance,
  })
  .refine(({ paragraph, order }) => Number.parseInt(paragraph, 10) === order, {
    path: ['order'],
    error: 'is not the number of the first paragraph',
  });
export type Recommendation = z.infer<typeof Recommendation>;
