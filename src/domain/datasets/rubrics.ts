import { z } from 'zod';
import { DayColumn, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';

/** The rules by which words are given, version by version: one row a word. */
export const rubrics = defineDataset({
  id: 'rubrics',
  row: z.strictObject({
    rubric: z.string(),
    version: z.string(),
    in_force_from: DayColumn,
    axis: z.enum(['status', 'evidence', 'timeliness']),
    word: z.string(),
    ...textColumns('description'),
  }),
  key: ['rubric', 'axis', 'word'],
  rows: (model) =>
    [...model.rubrics].flatMap(([rubric, { version, from, statuses, evidence, timeliness }]) =>
      Object.entries({ status: statuses, evidence, timeliness }).flatMap(([axis, words]) =>
        Object.entries(words).map(([word, meaning]) => ({
          rubric,
          version,
          in_force_from: from,
          axis: axis as 'status' | 'evidence' | 'timeliness', // The keys of the object above.
          word,
          ...textCells('description', meaning),
        })),
      ),
    ),
});
