import { z } from 'zod';
import { noticers } from '../vocabulary.ts';
import { Concern, Version } from './concern.ts';
import { Day, ref, Text } from './fields.ts';

/** An error of ours, said aloud: what was wrong, what is right, and what it changes. */
export const Correction = z.strictObject({
  date: Day.describe('The day on which it was put right here.'),
  title: Text,
  wrong: Text.describe('What was wrong.'),
  right: Text.describe('What is right.'),
  effect: Text.describe('What it changes in what readers may have concluded.'),
  noticed_by: z
    .strictObject({
      role: z.enum(noticers),
      name: z.string().min(1).optional().describe('Only with the consent of the person or body.'),
      consent: z.literal(true).optional().describe('Stands beside a name: who is named has agreed to it.'),
    })
    .refine(({ name, consent }) => (name === undefined) === (consent === undefined), {
      path: ['consent'],
      error: 'and name stand together: nobody is named without having agreed',
    }),
  concerns: z.array(Concern).describe('The cells of public tables that were wrong; an empty list where it was words.'),
  pages: z
    .array(z.string().regex(/^([a-z0-9-]+\/)*$/, 'is not the beginning of a page path'))
    .default([])
    .describe('Beginnings of the paths of further pages that must say so; "" for all.'),
  wrong_in: z.array(Version).default([]).describe('The releases that hold the error.'),
  source: ref('sources').optional().describe('What shows what is right, where it is not our own work.'),
});
export type Correction = z.infer<typeof Correction>;
