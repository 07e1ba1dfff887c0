import { z } from 'zod';
import { actionStatuses, evidenceLevels, timelinesses } from '../vocabulary.ts';
import { Day, Text } from './fields.ts';

/** One version of the rules by which statuses are given; what was recorded under it keeps it. */
export const Rubric = z.strictObject({
  version: z.string().regex(/^\d+\.\d+$/, 'is not a version like "1.0", in quotes'),
  from: Day.describe('The first day on which it is in force; it ends when the next one begins.'),
  summary: Text.describe('The rules in short.'),
  statuses: z.record(z.enum(actionStatuses), Text).describe('When each action status is given.'),
  evidence: z.record(z.enum(evidenceLevels), Text).describe('When each level of evidence is given.'),
  timeliness: z.record(z.enum(timelinesses), Text).describe('When each word of timeliness is given.'),
  contradictions: Text.describe('When a declaration and the evidence contradict each other.'),
  changes: Text.describe('What is new against the version before.'),
});
export type Rubric = z.infer<typeof Rubric>;
