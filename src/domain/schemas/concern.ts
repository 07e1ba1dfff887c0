import { z } from 'zod';
import { Id, ref } from './fields.ts';

/** Which cells of a public table are meant: those that fit everything that is named. */
export const Concern = z.strictObject({
  dataset: Id.describe('The id of the table: "observations".'),
  columns: z.array(z.string().min(1)).default([]).describe('The columns; none stands for all.'),
  indicator: ref('indicators').optional(),
  areas: z.array(ref('areas')).default([]).describe('The areas; none stands for all.'),
  years: z.array(z.int()).default([]).describe('The years; none stands for all.'),
  records: z
    .array(Id)
    .default([])
    .describe('In tables of records the ids in the first column of the key; none stands for all.'),
});
export type Concern = z.infer<typeof Concern>;

/** A version of the data: year, number of the release in it, number of its repair. */
export const Version = z
  .string()
  .regex(/^20\d{2}\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is not a version like "2026.1.0", in quotes')
  .describe('A release: year, number in the year, number of the repair.');
