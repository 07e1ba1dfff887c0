import { z } from 'zod';
import { refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { campaignRoles } from '../vocabulary.ts';

/** What can be done in an Action Month: suggestions, and the duties among them with their document. */
export const ideas = defineDataset({
  id: 'ideas',
  row: z.strictObject({
    idea: z.string(),
    campaign_role: z.enum(campaignRoles),
    task: refTo('tasks').nullable(),
    ...textColumns('text'),
    document: refTo('documents').nullable(),
  }),
  key: ['idea'],
  rows: (model) =>
    [...model.ideas.values()].map((idea) => ({
      idea: idea.id,
      campaign_role: idea.role,
      task: idea.task ?? null,
      ...textCells('text', idea.text),
      document: idea.document ?? null,
    })),
});
