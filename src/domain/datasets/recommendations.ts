import { z } from 'zod';
import { ListColumn, provenanceCells, provenanceColumns, refsTo, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { clusters, paragraphRoles, readParts } from '../vocabulary.ts';

/** The paragraphs of the Committee's concluding observations that could be read. */
export const recommendations = defineDataset({
  id: 'recommendations',
  row: z.strictObject({
    recommendation: z.string(),
    document: refTo('documents'),
    paragraph: z.string(),
    paragraph_role: z.enum(paragraphRoles),
    ...textColumns('heading'),
    cluster: z.enum(clusters).nullable(),
    ...textColumns('gist'),
    read_part: z.enum(readParts),
    ...textColumns('unread'),
    urgent: z.boolean().nullable(),
    tasks: refsTo('tasks'),
    indicators: refsTo('indicators'),
    sdg_targets: ListColumn,
    earlier: refsTo('recommendations'),
    ...provenanceColumns,
  }),
  key: ['recommendation'],
  rows: (model) =>
    [...model.recommendations].map(([id, paragraph]) => ({
      recommendation: id,
      document: paragraph.document,
      paragraph: paragraph.paragraph,
      paragraph_role: paragraph.role,
      ...textCells('heading', paragraph.heading),
      cluster: paragraph.cluster,
      ...textCells('gist', paragraph.gist),
      read_part: paragraph.read,
      ...textCells('unread', paragraph.unread),
      urgent: paragraph.urgent,
      tasks: [...paragraph.tasks],
      indicators: [...paragraph.indicators],
      sdg_targets: [...paragraph.sdg],
      earlier: [...paragraph.earlier],
      ...provenanceCells(paragraph),
    })),
});
