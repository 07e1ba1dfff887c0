import { z } from 'zod';
import { themeWordings } from '../vocabulary.ts';
import { Body, Day, PartialDate, provenance, ref, Text } from './fields.ts';

/** What a campaign stands for in its year; translations of the wording that was seen are ours. */
const Theme = z.strictObject({
  text: Text.describe('The theme; what is not quoted from a source is our translation.'),
  wording: z
    .enum(themeWordings)
    .describe(
      'Whose the wording is: the Vietnamese as the campaign had it or as a province had it; english, where a source quotes it in English alone; ours, where no wording was seen.',
    ),
  note: Text.optional().describe('What a reader should know of the wording.'),
});

const Launch = z.strictObject({
  day: PartialDate.nullable().describe('The day of the opening ceremony; null where it was not found.'),
  announced: z.literal(true).optional().describe('The day was only announced; no report of the ceremony was read.'),
  place: Text.nullable().describe('Where, as the source says; null where it was not found.'),
  area: ref('areas').optional().describe('The province of that time in which the place lies.'),
});

/** The Children’s Action Month of one year; the file is named after the year. */
export const Campaign = z
  .strictObject({
    theme: Theme.nullable().describe('Null where none was found: nothing is put in its place.'),
    launch: Launch.nullable(),
    organisers: z.array(Body).default([]).describe('The bodies that ran it, as the sources name them.'),
    action: ref('actions')
      .optional()
      .describe('The measure under which it is followed: what was declared, what was found.'),
    documents: z.array(ref('documents')).default([]).describe('The documents on which it rests.'),
    reported: z
      .array(
        z.strictObject({
          says: Text.describe('What was reported, with its figures, in our own words.'),
          sources: z.array(ref('sources')).min(1, 'names no source'),
        }),
      )
      .default([]),
    not_found: z
      .array(
        z.strictObject({
          what: Text.describe('What was looked for and not found.'),
          looked_on: Day,
          check: ref('checks').optional().describe('The look, where it is recorded.'),
        }),
      )
      .default([]),
    release: z
      .string()
      .min(1)
      .optional()
      .describe('The release of the data to which the numbers of its page are pinned.'),
    note: Text.optional(),
    ...provenance,
  })
  .refine(({ theme, not_found }) => theme !== null || not_found.length > 0, {
    path: ['not_found'],
    error: 'is empty: a year without a theme says what was looked for and when',
  });
export type Campaign = z.infer<typeof Campaign>;
