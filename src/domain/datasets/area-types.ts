import { z } from 'zod';
import { PartialDateColumn, refTo } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { areaTypes } from '../vocabulary.ts';

/** Which province was a province or a centrally run city, and when. */
export const areaTypesOverTime = defineDataset({
  id: 'area-types',
  row: z.strictObject({
    area: refTo('areas'),
    sequence: z.int(),
    type: z.enum(areaTypes),
    valid_from: PartialDateColumn.nullable(),
    valid_until: PartialDateColumn.nullable(),
    document_number: z.string().nullable(),
  }),
  key: ['area', 'sequence'],
  rows: (model) =>
    [...model.areas.values()].flatMap((area) =>
      area.types.map(({ type, from, until, document }, index) => ({
        area: area.id,
        sequence: index + 1,
        type,
        valid_from: from ?? null,
        valid_until: until ?? null,
        document_number: document ?? null,
      })),
    ),
});
