import { z } from 'zod';
import { Id, Text } from './fields.ts';

export const Term = z.strictObject({
  id: Id,
  term: Text.describe('The Vietnamese term and its equivalents.'),
  abbreviations: z.array(z.string().min(1)).default([]),
  explanation: Text.describe('What it means, in one to three plain sentences.'),
  see: z.array(Id.meta({ ref: 'glossary' })).default([]),
});
export type Term = z.infer<typeof Term>;
