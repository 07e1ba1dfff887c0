import { z } from 'zod';
import { DayColumn, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { thresholds } from '../disclosure-cells.ts';
import type { RecordOf } from '../kinds.ts';
import { disclosureClasses } from '../vocabulary.ts';

type Answers = RecordOf<'indicators'>['disclosure'];

/** Where somebody answered that there is nobody yet, there is no text. */
const given = (answer: Answers['consulted'] | Answers['owner']) => (typeof answer === 'string' ? undefined : answer);

const limitsOf = (level: Answers['class']) => {
  const limits = thresholds[level];
  return {
    smallest_count: limits ? Number(limits.count) : null,
    smallest_group: limits ? Number(limits.denominator) : null,
  };
};

const rowOf = (indicator: string, answers: Answers) => ({
  indicator,
  disclosure_class: answers.class,
  ...limitsOf(answers.class),
  ...textCells('disclosure_reason', answers.reason),
  ...textCells('purpose', answers.purpose),
  ...textCells('benefit_to_children', answers.benefit_to_children),
  ...textCells('foreseeable_harm', answers.foreseeable_harm),
  ...textCells('mitigation', answers.mitigation),
  ...textCells('consulted', given(answers.consulted)),
  ...textCells('owner', given(answers.owner)),
  review_date: answers.review_date,
});

/** Why each indicator is published, what could go wrong, and how small a count may be told. */
export const disclosure = defineDataset({
  id: 'disclosure',
  row: z.strictObject({
    indicator: refTo('indicators'),
    disclosure_class: z.enum(disclosureClasses),
    smallest_count: z.int().nullable(),
    smallest_group: z.int().nullable(),
    ...textColumns('disclosure_reason'),
    ...textColumns('purpose'),
    ...textColumns('benefit_to_children'),
    ...textColumns('foreseeable_harm'),
    ...textColumns('mitigation'),
    ...textColumns('consulted'),
    ...textColumns('owner'),
    review_date: DayColumn,
  }),
  key: ['indicator'],
  rows: (model) => [...model.indicators].map(([id, { disclosure: answers }]) => rowOf(id, answers)),
});
