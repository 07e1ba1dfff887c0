import { z } from 'zod';
import { PartialDateColumn, provenanceCells, provenanceColumns, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { duties } from '../vocabulary.ts';

/** What bodies delivered on their duties. */
export const reports = defineDataset({
  id: 'reports',
  row: z.strictObject({
    report: z.string(),
    body: refTo('bodies'),
    duty: z.enum(duties),
    period_from: PartialDateColumn.nullable(),
    period_until: PartialDateColumn.nullable(),
    delivered_on: PartialDateColumn,
    ...textColumns('title'),
    ...textColumns('says'),
    document: refTo('documents').nullable(),
    ...provenanceColumns,
  }),
  key: ['report'],
  rows: (model) =>
    [...model.reports].map(([id, report]) => ({
      report: id,
      body: report.body,
      duty: report.duty,
      period_from: report.period?.from ?? null,
      period_until: report.period?.until ?? null,
      delivered_on: report.delivered_on,
      ...textCells('title', report.title),
      ...textCells('says', report.says),
      document: report.document ?? null,
      ...provenanceCells(report),
    })),
});
