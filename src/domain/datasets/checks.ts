import { z } from 'zod';
import { DayColumn, refsTo, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { checkResults, checkScopes, duties } from '../vocabulary.ts';

/** The editors' looks for evidence, also those that found nothing. */
export const checks = defineDataset({
  id: 'checks',
  row: z.strictObject({
    check: z.string(),
    looked_on: DayColumn,
    check_scope: z.enum(checkScopes),
    body: refTo('bodies').nullable(),
    duties: z.array(z.enum(duties)),
    ...textColumns('looked_for'),
    ...textColumns('looked_where'),
    check_result: z.enum(checkResults),
    ...textColumns('found'),
    documents: refsTo('documents'),
    ...textColumns('note'),
  }),
  key: ['check'],
  rows: (model) =>
    [...model.checks.values()].map((check) => ({
      check: check.id,
      looked_on: check.looked_on,
      check_scope: check.scope,
      body: check.body ?? null,
      duties: [...check.duties],
      ...textCells('looked_for', check.what),
      ...textCells('looked_where', check.where),
      check_result: check.result,
      ...textCells('found', check.found),
      documents: [...check.documents],
      ...textCells('note', check.note),
    })),
});
