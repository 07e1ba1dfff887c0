import { z } from 'zod';
import { DayColumn, ListColumn, refTo, textCells, textColumns } from '../columns.ts';
import { concernCells } from '../concerns.ts';
import { defineDataset } from '../dataset.ts';
import { revisionKinds } from '../vocabulary.ts';

/** Why published figures changed without having been wrong. */
export const revisions = defineDataset({
  id: 'revisions',
  row: z.strictObject({
    revision: z.string(),
    date: DayColumn,
    revision_kind: z.enum(revisionKinds),
    ...textColumns('title'),
    ...textColumns('change_reason'),
    concerns: ListColumn,
    source: refTo('sources').nullable(),
  }),
  key: ['revision'],
  rows: (model) =>
    [...model.revisions].map(([id, { date, kind, title, reason, concerns, source }]) => ({
      revision: id,
      date,
      revision_kind: kind,
      ...textCells('title', title),
      ...textCells('change_reason', reason),
      concerns: concerns.map(concernCells),
      source: source ?? null,
    })),
});
