import { z } from 'zod';
import { DayColumn, PartialDateColumn, refTo } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { obligationsOf } from '../obligations.ts';
import { actionStatuses, checkScopes, duties as words, evidenceLevels, timelinesses } from '../vocabulary.ts';

/** What the plan asks of each body, and what of it was found by the day of the site. */
export const duties = defineDataset({
  id: 'duties',
  derived: true,
  row: z.strictObject({
    body: refTo('bodies'),
    duty: z.enum(words),
    due: PartialDateColumn.nullable(),
    timeliness: z.enum(timelinesses),
    days: z.int().nullable(),
    declared: z.enum(actionStatuses),
    evidence: z.enum(evidenceLevels),
    document: refTo('documents').nullable(),
    last_checked: DayColumn.nullable(),
    check_scope: z.enum(checkScopes).nullable(),
    check: refTo('checks').nullable(),
  }),
  key: ['body', 'duty'],
  rows: (model) =>
    obligationsOf(model).map(({ body, duty, due, timeliness, days, declared, evidence, reports, check }) => ({
      body,
      duty,
      due,
      timeliness,
      days,
      declared,
      evidence,
      document: reports.find(({ document }) => document !== undefined)?.document ?? null,
      last_checked: check?.looked_on ?? null,
      check_scope: check?.scope ?? null,
      check: check?.id ?? null,
    })),
});
