import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { Text } from '../../src/domain/schemas/fields.ts';
import { clusters } from '../../src/domain/vocabulary.ts';

/** Says what the columns of a file mean, which rows of it count, and what its themes are called here. */
export const Mapping = z.strictObject({
  document: z.string().describe('The id of the document whose paragraphs the file holds.'),
  cycle: z
    .string()
    .regex(/^\d{4}$/)
    .describe('The year with which the ids of new records begin.'),
  language: z.enum(['en', 'fr', 'es']),
  source: z.string().describe('The id of the source that new records name.'),
  sheet: z.string().optional(),
  where: z.record(z.string(), z.string()).default({}).describe('Only rows that hold exactly this in these columns.'),
  columns: z.strictObject({
    paragraph: z.string(),
    text: z.string(),
    theme: z.string().optional(),
    urgent: z.string().optional(),
  }),
  paragraph: z.string().default('^\\D*(\\d+)').describe('A pattern whose first group is the number of the paragraph.'),
  urgent_is: z.string().default('yes').describe('What the column of urgency holds where it is urgent.'),
  themes: z
    .record(z.string(), z.strictObject({ cluster: z.enum(clusters).optional(), heading: Text.optional() }))
    .default({}),
});
export type Mapping = z.infer<typeof Mapping>;

/** The mapping in a YAML file; throws with everything that is wrong with it. */
export function readMapping(file: string): Mapping {
  const result = Mapping.safeParse(parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${file}  ${path.join('.')}: ${message}`);
  throw new Error(faults.join('\n'));
}
