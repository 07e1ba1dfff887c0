import { z } from 'zod';
import { sourceKinds } from '../vocabulary.ts';
import { Confidence, Day, HttpOnly, Id, Text, Url } from './fields.ts';

/** Something that was read. */
export const Source = z.strictObject({
  id: Id,
  title: z.string().min(1).describe('Its title in its own language, or what it is.'),
  publisher: z.string().min(1),
  kind: z.enum(sourceKinds),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ date: true })
    .optional(),
  url: Url.optional(),
  http_only: HttpOnly,
  read_on: Day,
  note: Text.optional().describe('What a reader should know before relying on it.'),
  licence: Text.optional().describe('Under which terms its figures are passed on.'),
  confidence: Confidence,
});
export type Source = z.infer<typeof Source>;
