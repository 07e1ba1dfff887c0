import { z } from 'zod';
import { refTo } from '../columns.ts';
import { contradictionsOf } from '../contradictions.ts';
import { defineDataset } from '../dataset.ts';
import { actionStatuses, evidenceLevels } from '../vocabulary.ts';

/** Declarations that the evidence does not carry. */
export const contradictions = defineDataset({
  id: 'contradictions',
  derived: true,
  row: z.strictObject({
    body: refTo('bodies'),
    about: z.string(),
    declared: z.enum(actionStatuses),
    evidence: z.enum(evidenceLevels),
  }),
  key: ['about', 'body'],
  rows: (model) => contradictionsOf(model).map((contradiction) => ({ ...contradiction })),
});
