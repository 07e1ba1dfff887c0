import { z } from 'zod';
import { refTo } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { Confidence } from '../schemas/fields.ts';
import { islandKinds } from '../vocabulary.ts';

/** Points for islands and archipelagos. */
export const islands = defineDataset({
  id: 'islands',
  row: z.strictObject({
    island: z.string(),
    island_name: z.string(),
    island_kind: z.enum(islandKinds),
    longitude: z.number(),
    latitude: z.number(),
    former_province: refTo('areas'),
    province: refTo('areas'),
    special_zone: z.string().nullable(),
    outlined: z.boolean(),
    source: refTo('sources'),
    confidence: Confidence,
  }),
  key: ['island'],
  guarded: { longitude: 'number', latitude: 'number' },
  rows: (model) =>
    model.islands.map(({ island, name, kind, special_zone, ...rest }) => ({
      island,
      island_name: name,
      island_kind: kind,
      ...rest,
      special_zone: special_zone === '' ? null : special_zone,
    })),
});
