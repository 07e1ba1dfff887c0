import { z } from 'zod';
import { Day, ref, Text, provenance } from './fields.ts';

export const Plan = z.strictObject({
  document: ref('documents').describe('The decision that adopted the plan.'),
  answers: ref('documents').describe("The Committee's document that the plan answers."),
  reported_on: Day.describe('The day on which its adoption was reported, as far as verified.'),
  title: Text.describe('What the plan is called in a heading.'),
  lead_then: ref('agencies').describe('The body that the plan put in the lead.'),
  lead_now: ref('agencies').describe('The body that holds the field today.'),
  requirements: z.array(Text).min(1).describe('What the plan asks of every body, in our own words.'),
  not_found: z.array(Text).describe('What could not be found about the plan.'),
  ...provenance,
});
export type Plan = z.infer<typeof Plan>;
