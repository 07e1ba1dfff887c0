import { z } from 'zod';
import { agencyTypes } from '../vocabulary.ts';
import { PartialDate, provenance, ref, Text } from './fields.ts';

export const Agency = z.strictObject({
  name: Text.describe('The official name; translations as the body or the press uses them.'),
  abbreviation: Text.optional(),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names and spellings that a reader may type.'),
  type: z.enum(agencyTypes),
  order: z.int().min(1).describe('Its place in the official list.'),
  from: PartialDate.optional().describe('Since when it has existed in this form, where known.'),
  until: PartialDate.optional().describe('Its last day.'),
  about: Text.describe('What it has to do with children, in our own words.'),
  successors: z
    .array(
      z.strictObject({
        agency: ref('agencies'),
        field: Text.describe('What passed to it.'),
        date: PartialDate,
        document: ref('documents'),
        confidence: provenance.confidence,
      }),
    )
    .default([]),
  ...provenance,
});
export type Agency = z.infer<typeof Agency>;
