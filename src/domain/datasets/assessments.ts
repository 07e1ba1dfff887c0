import { z } from 'zod';
import { DayColumn, PartialDateColumn, refTo, YearColumn } from '../columns.ts';
import { assessmentsOf, type Assessment } from '../assessments.ts';
import { defineDataset } from '../dataset.ts';
import {
  absences,
  assessmentMethods,
  bounds,
  directions,
  outcomes,
  residences,
  sexes,
  valueStatuses,
} from '../vocabulary.ts';

const rowOf = ({ boundaries: _boundaries, ...row }: Assessment) => row;

/** What the figures say of each measure against its target, with every input, so that anyone can work out the verdict again. */
export const assessments = defineDataset({
  id: 'assessments',
  derived: true,
  row: z.strictObject({
    indicator: refTo('indicators'),
    area: refTo('areas'),
    sex: z.enum(sexes),
    residence: z.enum(residences),
    base_year: YearColumn.nullable(),
    base_value: z.number().nullable(),
    year: YearColumn.nullable(),
    value: z.number().nullable(),
    target_year: YearColumn.nullable(),
    target_value: z.number().nullable(),
    direction: z.enum(directions),
    natural_limit: z.number().nullable(),
    growth_ratio: z.number().nullable(),
    linear_pace: z.number().nullable(),
    method: z.enum(assessmentMethods),
    outcome: z.enum(outcomes),
    reason: z.enum(absences).nullable(),
    method_sensitive: z.boolean(),
    method_version: z.string(),
    target: refTo('targets').nullable(),
    bound: z.enum(bounds).nullable(),
    adopted_on: PartialDateColumn.nullable(),
    base_status: z.enum(valueStatuses).nullable(),
    status: z.enum(valueStatuses).nullable(),
    growth: z.number().nullable(),
    required_growth: z.number().nullable(),
    pace: z.number().nullable(),
    required_pace: z.number().nullable(),
    limit_factor: z.number().nullable(),
    national_value: z.number().nullable(),
    as_of: DayColumn,
  }),
  key: ['indicator', 'area', 'sex', 'residence', 'target_year'],
  rows: (model) => assessmentsOf(model).map(rowOf),
});
