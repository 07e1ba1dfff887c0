import { z } from 'zod';
import { areaKinds, areaTypes } from '../vocabulary.ts';
import { Day, Id, PartialDate, provenance, ref, Text } from './fields.ts';

const Population = z.strictObject({
  value: z.number().int().nonnegative().describe('Persons.'),
  year: z.int(),
  basis: z
    .enum(['average_preliminary', 'average', 'census', 'resolution_202', 'merger_portal', 'sum_of_former'])
    .describe('How it was counted; figures of different bases must not be compared.'),
  source: ref('sources'),
  confidence: provenance.confidence,
});

export const Area = z.strictObject({
  id: Id.describe(
    'p34-NN for a province of today, p63-NN for a former one, region-…, or vn: codes are reused, so ids carry the era.',
  ),
  kind: z.enum(areaKinds),
  slug: Id.describe('The last part of its address: the Vietnamese name without type word and accents.'),
  name: Text,
  full_name: Text.optional().describe('Its name in a heading, where the short one is not enough by itself.'),
  sort_name: z.string().optional().describe('The name to sort by, where it differs.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names, abbreviations and spellings that a reader may type.'),
  types: z
    .array(
      z.strictObject({
        type: z.enum(areaTypes),
        from: PartialDate.optional(),
        until: PartialDate.optional(),
        document: z.string().optional().describe('Number of the resolution that changed it.'),
      }),
    )
    .default([])
    .describe('Province or centrally run city, and since when; types change on their own dates.'),
  region: ref('areas').optional().describe('The region of 2002–2024 in which a former province lay.'),
  within: ref('areas').optional().describe('The province of today in which a commune lies.'),
  codes: z
    .strictObject({
      gso: z
        .string()
        .regex(/^\d{2}$/)
        .optional(),
      iso_3166_2: z.string().optional(),
    })
    .optional(),
  boundary: z.string().optional().describe('Its name in the boundary package.'),
  valid_from: Day.optional(),
  valid_until: Day.optional(),
  area_km2: z.number().positive().optional(),
  populations: z.array(Population).default([]),
  communes: z
    .strictObject({ wards: z.int(), communes: z.int(), special_zones: z.int(), as_of: PartialDate })
    .optional()
    .describe('Units below the province.'),
  seat: Text.optional().describe('Where its administration sits.'),
  neighbours: z.array(ref('areas')).default([]),
  territory_breaks: z
    .array(z.strictObject({ date: Day, what: Text, confidence: provenance.confidence }))
    .default([])
    .describe('Changes of territory that cut its series.'),
  note: Text.optional(),
  ...provenance,
});
export type Area = z.infer<typeof Area>;
