import { z } from 'zod';
import { languageCodes } from '../languages.ts';
import { Id, ref, Text } from './fields.ts';

/** What those who published something that was read are called in other languages than their own. */
export const Publisher = z
  .strictObject({
    id: Id,
    publisher: z
      .array(z.string().min(1))
      .min(1)
      .describe('Its name, letter for letter as the sources have it, in each way in which they write it.'),
    agency: ref('agencies').optional().describe('The body that it is, where there is a record of it.'),
    name: Text.optional().describe('Its name in each language, as it uses it itself or as the press writes it.'),
    language: z
      .enum(languageCodes)
      .optional()
      .describe('The language of a name that stays as it is; one that has no record here is Vietnamese.'),
    own: z.string().min(1).optional().describe('Its own name, for citations, where sources write another.'),
  })
  .refine(({ agency, name, language }) => [agency, name, language].filter(Boolean).length === 1, {
    path: ['name'],
    error: 'stands alone: a publisher is an agency, or has a name, or stays in its language',
  });
export type Publisher = z.infer<typeof Publisher>;
