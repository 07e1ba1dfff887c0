import { z } from 'zod';
import { clusters, directions, indicatorKinds } from '../vocabulary.ts';
import { Disclosure } from './disclosure.ts';
import { provenance, ref, Text } from './fields.ts';

const none = z.literal('none');

/** How the trend is judged: each field is required, and `none` is an answer that someone gave. */
const Assessment = z.strictObject({
  base_year: z.union([z.int(), none]).describe('The year from which progress is measured, or none.'),
  natural_limit: z
    .union([z.literal(0), z.literal(100), none])
    .describe('The value that the measure cannot pass on its way to better: 0, 100, or none.'),
  target: z
    .union([none, ref('targets')])
    .describe('The target of the nation that it is held against, or none. Targets of provinces name the indicator.'),
  reason: Text.describe('Why this base year, and why this target or none.'),
});

/** What a rate of a merged province is weighted by. */
const Weight = z.strictObject({
  indicator: ref('indicators').describe(
    'A count for each former province: the nearest there is to the denominator of the rate.',
  ),
  note: Text.describe('Why this weight, and how far it is from the right one.'),
});

export const Indicator = z
  .strictObject({
    title: Text,
    subject: Text.describe('The measure inside a sentence, in lower case: "under-five mortality".'),
    definition: Text.describe('What is counted, in plain words.'),
    kind: z
      .enum(indicatorKinds)
      .describe('A count adds up; a rate does not; a ratio is a numerator over a denominator.'),
    numerator: ref('indicators').optional().describe('Only for a ratio.'),
    denominator: ref('indicators').optional().describe('Only for a ratio.'),
    factor: z.number().positive().default(1).describe('What a ratio is multiplied by: 1, or 100 for per cent.'),
    unit: Text.describe('The unit in full: "deaths per 1,000 live births".'),
    unit_short: Text.describe('The unit beside a number: "per 1,000", or "%".'),
    direction: z.enum(directions).describe('Which way is better for children: up, down, or none.'),
    decimals: z.int().min(0).max(3),
    period: Text.describe('What a year means: "average of the year", "on 30 September".'),
    projection: z.boolean().default(false).describe('Whether all values look ahead rather than report.'),
    table: z.string().min(1).describe('The table of the source, as it is named there.'),
    method: Text.describe('How the figure comes about.'),
    weaknesses: z.array(Text).min(1).describe('What one should know before relying on it.'),
    cluster: z.enum(clusters),
    tasks: z.array(ref('tasks')).default([]),
    sdg: z
      .string()
      .regex(/^\d{1,2}\.[0-9a-d]{1,2}$/)
      .optional()
      .describe('The SDG target that it bears on: "3.2".'),
    parts: z
      .array(
        z.strictObject({
          indicators: z.array(ref('indicators')).min(1).describe('Counts that do not overlap.'),
          complete: z.boolean().describe('Whether they are all of it, or others are in it too.'),
        }),
      )
      .default([])
      .describe('Counts kept as indicators of their own that are parts of this one: girls of pupils.'),
    tolerance: z
      .number()
      .min(0)
      .max(0.05)
      .optional()
      .describe('How far published totals may differ from their parts, as a share.'),
    weight: Weight.optional().describe('Only for a rate; without it no rate of a merged province is estimated.'),
    assessment: Assessment.describe('How its trend is judged.'),
    disclosure: Disclosure.describe('How it is kept from pointing to a child.'),
    ...provenance,
  })
  .refine((indicator) => (indicator.kind === 'ratio') === Boolean(indicator.numerator && indicator.denominator), {
    path: ['kind'],
    error: 'a ratio names its numerator and its denominator, and nothing else does',
  })
  .refine(({ kind, weight }) => weight === undefined || kind === 'rate', {
    path: ['weight'],
    error: 'only a rate has a weight: counts add up, and ratios are divided after adding up',
  })
  .refine(({ disclosure, kind }) => disclosure.base === undefined || kind === 'rate', {
    path: ['disclosure', 'base'],
    error: 'only a rate has a base: a ratio names its denominator, and a count has none',
  })
  .refine(({ parts, kind }) => parts.length === 0 || kind === 'count', {
    path: ['parts'],
    error: 'only a count has parts',
  })
  .refine(({ disclosure: { base, no_base } }) => !base || !no_base, {
    path: ['disclosure', 'no_base'],
    error: 'it has a base, or a reason why there is none, not both',
  })
  .refine(({ disclosure, kind }) => disclosure.no_base === undefined || kind === 'rate', {
    path: ['disclosure', 'no_base'],
    error: 'only a rate can lack a base',
  })
  .refine(
    ({ disclosure: { class: level, base, no_base }, kind }) =>
      kind !== 'rate' || level === 'not_persons' || Boolean(base ?? no_base),
    {
      path: ['disclosure', 'base'],
      error:
        'a rate about persons names the count of its group as base, or says in no_base why none is published here: see "An indicator" in content/README.md',
    },
  )
  .refine(({ direction, assessment }) => (assessment.base_year === 'none') === (direction === 'none'), {
    path: ['assessment', 'base_year'],
    error: 'an indicator with a direction has a base year, and one without has none',
  })
  .refine(({ direction, assessment }) => direction !== 'none' || assessment.target === 'none', {
    path: ['assessment', 'target'],
    error: 'an indicator without a direction has no target',
  });
export type Indicator = z.infer<typeof Indicator>;
