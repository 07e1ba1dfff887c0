import { z } from 'zod';
import { DayColumn, PartialDateColumn, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { Confidence } from '../schemas/fields.ts';
import { sourceKinds } from '../vocabulary.ts';

/** Everything that was read. */
export const sources = defineDataset({
  id: 'sources',
  row: z.strictObject({
    source: z.string(),
    source_title: z.string(),
    publisher: z.string(),
    source_kind: z.enum(sourceKinds),
    published: PartialDateColumn.nullable(),
    url: z.string().nullable(),
    read_on: DayColumn,
    ...textColumns('note'),
    ...textColumns('licence'),
    confidence: Confidence,
  }),
  key: ['source'],
  rows: (model) =>
    [...model.sources.values()].map((source) => ({
      source: source.id,
      source_title: source.title,
      publisher: source.publisher,
      source_kind: source.kind,
      published: source.published ?? null,
      url: source.url ?? null,
      read_on: source.read_on,
      ...textCells('note', source.note),
      ...textCells('licence', source.licence),
      confidence: source.confidence,
    })),
});
