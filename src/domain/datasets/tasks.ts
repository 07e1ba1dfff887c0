import { z } from 'zod';
import { provenanceCells, provenanceColumns, refsTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { clusters } from '../vocabulary.ts';

/** The task groups of the plan. */
export const tasks = defineDataset({
  id: 'tasks',
  row: z.strictObject({
    task: z.string(),
    task_number: z.int(),
    ...textColumns('title'),
    ...textColumns('summary'),
    clusters: z.array(z.enum(clusters)),
    leads: refsTo('agencies'),
    documents: refsTo('documents'),
    indicators: refsTo('indicators'),
    ...provenanceColumns,
  }),
  key: ['task'],
  rows: (model) =>
    [...model.tasks].map(([id, task]) => ({
      task: id,
      task_number: task.number,
      ...textCells('title', task.title),
      ...textCells('summary', task.summary),
      clusters: [...task.clusters],
      leads: [...task.leads],
      documents: [...task.documents],
      indicators: [...task.indicators],
      ...provenanceCells(task),
    })),
});
