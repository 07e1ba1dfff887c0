import { z } from 'zod';
import { provenanceCells, provenanceColumns, refsTo, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { prescribedLists, prescribedMatches } from '../vocabulary.ts';

/** Indicators that the State prescribes for its statistics on children, each with those of ours that are it or stand near it. */
export const prescribed = defineDataset({
  id: 'prescribed',
  row: z.strictObject({
    prescribed_indicator: z.string(),
    document: refTo('documents'),
    list: z.enum(prescribedLists),
    ...textColumns('group'),
    code: z.string().nullable(),
    ...textColumns('title'),
    match: z.enum(prescribedMatches),
    indicators: refsTo('indicators'),
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['prescribed_indicator'],
  rows: (model) =>
    [...model.prescribed.values()].map((item) => ({
      prescribed_indicator: item.id,
      document: item.document,
      list: item.list,
      ...textCells('group', item.group),
      code: item.code ?? null,
      ...textCells('title', item.title),
      match: item.match,
      indicators: [...item.indicators],
      ...textCells('note', item.note),
      ...provenanceCells(item),
    })),
});
