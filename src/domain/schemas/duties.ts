import { z } from 'zod';
import { agencyTypes, areaKinds, duties } from '../vocabulary.ts';
import { Body, PartialDate, ref, Text, provenance } from './fields.ts';

/** What the plan asks of every body. */
export const Duty = z.strictObject({
  id: z.enum(duties),
  document: ref('documents').describe('The document that sets it.'),
  title: Text,
  asks: Text.describe('What is asked, in our own words.'),
  of_agencies: z.array(z.enum(agencyTypes)).describe('The types of agencies that owe it.'),
  of_areas: z.array(z.enum(areaKinds)).describe("The kinds of areas whose people's committees owe it."),
  since: PartialDate.describe('From when it has been owed.'),
  due: PartialDate.nullable().describe('By when; null where no deadline was set or read, which is a finding.'),
  due_of: z
    .array(z.strictObject({ body: Body, due: PartialDate, sources: z.array(ref('sources')).min(1, 'names no source') }))
    .default([])
    .describe('Bodies with a deadline of their own.'),
  note: Text.optional(),
  ...provenance,
});
export type Duty = z.infer<typeof Duty>;
