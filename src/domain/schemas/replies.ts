import { z } from 'zod';
import { duties } from '../vocabulary.ts';
import { Body, Day, provenance, ref, Text } from './fields.ts';

/** A body's answer to what is shown of it (right of reply), printed beside what it answers. */
export const Reply = z
  .strictObject({
    body: Body,
    action: ref('actions').optional(),
    duty: z.enum(duties).optional(),
    received_on: Day,
    text: Text.describe('The answer in its own words; translations are ours.'),
    document: ref('documents').optional(),
    ...provenance,
  })
  .refine(({ action, duty }) => (action === undefined) !== (duty === undefined), {
    path: ['action'],
    error: 'or duty is what a reply is about: name one of them',
  });
export type Reply = z.infer<typeof Reply>;
