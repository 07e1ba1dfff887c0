import { z } from 'zod';
import { clusters } from '../vocabulary.ts';
import { provenance, ref, Text } from './fields.ts';

export const Task = z.strictObject({
  number: z.int().min(1).max(7).describe('Its place in the plan.'),
  title: Text,
  summary: Text.describe('One sentence: what the task group asks.'),
  clusters: z.array(z.enum(clusters)).describe('The clusters of the Convention that it serves.'),
  leads: z.array(ref('agencies')).min(1).describe('Who leads, as far as it is known.'),
  documents: z.array(ref('documents')).describe('Legal documents that carry it.'),
  indicators: z.array(ref('indicators')).describe('Indicators that bear on it.'),
  ...provenance,
});
export type Task = z.infer<typeof Task>;
