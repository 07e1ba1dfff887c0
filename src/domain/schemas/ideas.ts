import { z } from 'zod';
import { campaignRoles } from '../vocabulary.ts';
import { Id, ref, Text } from './fields.ts';

/** Something that can be done in an Action Month: a suggestion of this site, or a duty where a document lays it down. */
export const Idea = z.strictObject({
  id: Id,
  role: z.enum(campaignRoles).describe('Who can do it.'),
  task: ref('tasks')
    .optional()
    .describe('The task group of the plan that it serves; none where it belongs to the role as such.'),
  text: Text,
  document: ref('documents').optional().describe('The document that lays it down; none where it is only suggested.'),
});
export type Idea = z.infer<typeof Idea>;
