import { z } from 'zod';
import { Day, ref } from './fields.ts';

const common = {
  lead: z.string().min(1).describe('One sentence that answers.'),
  updated: Day.describe('The day on which this text was last changed.'),
  translated_from: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'is not a version: eight hexadecimal digits, written by `npm run stamp`')
    .optional()
    .describe('The version of the Vietnamese text that this was translated from; `npm run stamp` writes it.'),
  sources: z.array(ref('sources')).default([]),
};

/** The front matter of a page of prose. */
export const Page = z.strictObject({ title: z.string().min(1), ...common });
export type Page = z.infer<typeof Page>;

/** The front matter of the text about the plan or a task group, whose title stands in its record. */
export const Chapter = z.strictObject(common);
export type Chapter = z.infer<typeof Chapter>;
