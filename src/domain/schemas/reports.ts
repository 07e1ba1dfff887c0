import { z } from 'zod';
import { duties } from '../vocabulary.ts';
import { Declaration, Evidence } from './evidence.ts';
import { Body, PartialDate, provenance, ref, Text } from './fields.ts';

/** What a body delivered on one of its duties for a period. */
export const Report = z.strictObject({
  body: Body,
  duty: z.enum(duties),
  period: z.strictObject({ from: PartialDate, until: PartialDate }).optional().describe('The time that it speaks of.'),
  delivered_on: PartialDate.describe('When it was issued or handed in.'),
  title: Text,
  says: Text.describe('What it says, in our own words.'),
  document: ref('documents').optional().describe('Its text, where it was published.'),
  statuses: z.array(Declaration).default([]).describe('What the body declares in it, oldest first.'),
  evidence: z.array(Evidence).default([]).describe('What others found of it.'),
  ...provenance,
});
export type Report = z.infer<typeof Report>;
