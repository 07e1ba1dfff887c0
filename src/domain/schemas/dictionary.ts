import { z } from 'zod';
import { datasetGroups } from '../vocabulary.ts';
import { Text } from './fields.ts';

const Columns = z.record(z.string(), z.strictObject({ title: Text, description: Text }));

/** Every dataset and every column, explained once for the whole site. A column name means one thing in all datasets but those that say otherwise. */
export const Dictionary = z.strictObject({
  datasets: z.record(
    z.string(),
    z.strictObject({
      title: Text,
      is: Text.describe('What one row is and what the table covers.'),
      is_not: Text.describe('What it must not be taken for.'),
      group: z.enum(datasetGroups).default('documents').describe('Under which heading the catalogue shows it.'),
      gaps: Text.optional().describe('What is known to be missing from it; what can be counted is counted by itself.'),
      columns: Columns.optional().describe('Columns that mean something of their own here.'),
    }),
  ),
  columns: Columns,
});
export type Dictionary = z.infer<typeof Dictionary>;
