import { z } from 'zod';
import { reference, translations } from '../languages.ts';
import type { Text as TextType } from '../text.ts';

/* The pieces that the schemas are made of. A piece's `meta` tells rules what it is: `ref` a reference, `date` a date, `url` an address. */

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: lower-case ASCII letters, digits and single hyphens')
  .describe('An id: lower-case ASCII letters, digits and single hyphens. It never changes.');

/** The id of a record of another kind; the rule on references checks that it exists. */
export const ref = (...among: readonly string[]) =>
  Id.meta({ ref: among.join(' '), description: `An id among ${among.join(' or ')}.` });

/** A body that acts or owes: an agency, or an area for its people's committee. */
export const Body = ref('agencies', 'areas');

const Words = z.string().min(1, 'is empty');

/** A short text in all languages; the reference language is required, a missing translation falls back to it visibly. */
export const Text = z
  .strictObject({
    [reference]: Words,
    ...Object.fromEntries(translations.map((language) => [language, Words.optional()])),
    of: z
      .string()
      .regex(/^[0-9a-f]{8}$/, 'is not a version: eight hexadecimal digits, written by `npm run stamp`')
      .optional()
      .describe('The version of the Vietnamese that the translations were made from; `npm run stamp` writes it.'),
  })
  .meta({
    text: true,
    description: 'A short text in all languages; Vietnamese is required.',
  }) as unknown as z.ZodType<TextType>;

const dateIn = (pattern: RegExp, form: string) =>
  z.string({ error: `is not a date in quotes like ${form}` }).regex(pattern, `is not a date like ${form}`);

/** A date as well as it is known: a year, a month or a day. */
export const PartialDate = dateIn(/^\d{4}(-\d{2}(-\d{2})?)?$/, '"2025", "2025-01" or "2025-01-07"').meta({
  date: true,
  description: 'A date as well as it is known: "2025", "2025-01" or "2025-01-07", in quotes.',
});

/** One day. */
export const Day = dateIn(/^\d{4}-\d{2}-\d{2}$/, '"2025-01-07"').meta({
  date: true,
  description: 'A day: "2025-01-07", in quotes.',
});

export const Url = z.string().meta({
  url: true,
  description:
    'An address beginning with https:, or with http: beside `http_only: true` where the publisher has no other.',
});
export const HttpOnly = z.literal(true).optional().describe('The publisher offers no https: address.');

export const Confidence = z
  .enum(['seen', 'inferred', 'unverified'])
  .describe('How sure we are: seen in the source; inferred from it; unverified, never used in a computation.');
export type Confidence = z.infer<typeof Confidence>;

/** Source, date and certainty, which every record of fact carries. */
export const provenance = {
  sources: z.array(ref('sources')).min(1, 'names no source').describe('Where this was read.'),
  confidence: Confidence,
  confidence_of: z
    .record(z.string(), Confidence)
    .optional()
    .describe('Single fields that are surer or less sure than the record as a whole.'),
};
