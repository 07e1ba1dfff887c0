import { z } from 'zod';
import { disclosureClasses } from '../vocabulary.ts';
import { Day, ref, Text } from './fields.ts';

/** How an indicator is kept from pointing to a child, and the questions of responsible data for children (rd4c.org), each answered. */
export const Disclosure = z.strictObject({
  class: z.enum(disclosureClasses),
  reason: Text.describe('Why it is in this class.'),
  counted_in: z
    .int()
    .positive()
    .optional()
    .describe('How many persons one unit of its values is, where it is not one: 1000 for thousands.'),
  base: z
    .strictObject({
      indicator: ref('indicators').describe('The count of which the rate is a share.'),
      per: z.number().positive().describe('Per how many: 100, 1000 or 100000.'),
    })
    .optional()
    .describe('Only for a rate whose group is published too: from both, one could work out how many children it is.'),
  no_base: Text.optional().describe(
    'Only for a rate about persons without a base: why the size of its group is not published here.',
  ),
  purpose: Text.describe('What it is published for.'),
  benefit_to_children: Text.describe('What children gain from it.'),
  foreseeable_harm: Text.describe('What could go wrong, for children above all.'),
  mitigation: Text.describe('What is done against that.'),
  consulted: z
    .union([z.literal('nobody_yet'), Text])
    .describe('Who was asked, children among them, or nobody_yet, which is an answer that someone gave.'),
  owner: z.union([z.literal('not_set'), Text]).describe('Who answers for it, or not_set.'),
  review_date: Day.describe(
    'The day by which all this is to be thought through again; once it has passed, the check fails.',
  ),
});
