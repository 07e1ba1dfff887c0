import { z } from 'zod';
import { Text } from './fields.ts';

/** Every dataset and every column, explained once for the whole site. A column name means one thing in all datasets. */
export const Dictionary = z.strictObject({
  datasets: z.record(
    z.string(),
    z.strictObject({
      title: Text,
      is: Text.describe('What one row is and what the table covers.'),
      is_not: Text.describe('What it must not be taken for.'),
    }),
  ),
  columns: z.record(z.string(), z.strictObject({ title: Text, description: Text })),
});
export type Dictionary = z.infer<typeof Dictionary>;
