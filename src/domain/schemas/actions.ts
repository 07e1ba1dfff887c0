import { z } from 'zod';
import { actionTypes, deadlineBases } from '../vocabulary.ts';
import { Declaration, Evidence } from './evidence.ts';
import { Body, PartialDate, provenance, ref, Text } from './fields.ts';

/** One concrete measure for children: who is to do what, by when, and what shows that it was done. */
export const Action = z.strictObject({
  title: Text,
  about: Text.describe('What it is, in our own words.'),
  type: z.enum(actionTypes),
  tasks: z.array(ref('tasks')).min(1, 'names no task group').describe('The task groups that it serves.'),
  recommendations: z.array(ref('recommendations')).default([]),
  indicators: z.array(ref('indicators')).default([]).describe('Indicators that would show its effect.'),
  lead: Body.describe('The body charged with it at first.'),
  lead_now: Body.optional().describe('The body that holds the field today, where it is another.'),
  partners: z.array(Body).default([]),
  other_partners: z.array(Text).default([]).describe('Partners that have no record here, by name.'),
  from: PartialDate.describe('When it was adopted or began; what lies before the plan is marked as such.'),
  until: PartialDate.optional().describe('The end of its own period.'),
  deadline: z
    .strictObject({ by: PartialDate, basis: z.enum(deadlineBases) })
    .nullable()
    .describe('By when it is to be done; null where no deadline was set, which is a finding.'),
  expected: Text.nullable().describe('The result that it is to have; null where none is stated.'),
  budget: Text.nullable().describe('The money that is named for it; null where none was found.'),
  documents: z.array(ref('documents')).default([]).describe('The documents that order it.'),
  statuses: z
    .array(Declaration)
    .default([])
    .describe('What the lead declared, oldest first; none where it declared nothing.'),
  evidence: z
    .array(Evidence)
    .default([])
    .describe('What shows that it was carried out; the order for it is not evidence of it.'),
  note: Text.optional(),
  ...provenance,
});
export type Action = z.infer<typeof Action>;
