import { z } from 'zod';
import {
  PartialDateColumn,
  provenanceCells,
  provenanceColumns,
  refTo,
  textCells,
  textColumns,
  YearColumn,
} from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { Target } from '../schemas/targets.ts';
import { directions } from '../vocabulary.ts';

const { bound } = Target.shape.values.element.shape;

/** What stands in the row of a target of which no level was seen. */
const unseen = { year: null, bound: null, value: null };

const rowsOf = (id: string, target: RecordOf<'targets'>) =>
  (target.values.length > 0 ? target.values : [unseen]).map(({ year, bound, value }) => ({
    target: id,
    target_year: year,
    bound,
    target_value: value,
    document: target.document,
    item_number: target.number ?? null,
    ...textCells('topic', target.topic),
    indicator: target.indicator ?? null,
    area: target.area,
    ...textCells('unit', target.unit),
    direction: target.direction,
    adopted_on: target.adopted_on,
    ...textCells('note', target.note),
    ...provenanceCells(target),
  }));

/** What programmes, laws and provinces set out to reach, one row a target, year and bound; a target without a level seen has one row. */
export const targets = defineDataset({
  id: 'targets',
  row: z.strictObject({
    target: z.string(),
    target_year: YearColumn.nullable(),
    bound: bound.nullable(),
    target_value: z.number().nullable(),
    document: refTo('documents'),
    item_number: z.string().nullable(),
    ...textColumns('topic'),
    indicator: refTo('indicators').nullable(),
    area: refTo('areas'),
    ...textColumns('unit'),
    direction: z.enum(directions),
    adopted_on: PartialDateColumn,
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['target', 'target_year', 'bound'],
  guarded: { target_value: 'number' },
  rows: (model) => [...model.targets].flatMap(([id, target]) => rowsOf(id, target)),
});
