import { z } from 'zod';
import { Day, Text } from './fields.ts';

/** What changed on the site, and why. */
export const Change = z.strictObject({
  date: Day,
  title: Text,
  text: Text,
  pages: z
    .array(z.string().regex(/^([a-z0-9-]+\/)*$/, 'is not the beginning of a page path'))
    .min(1)
    .describe('Where pages changed: beginnings of their paths, "" for all.'),
});
export type Change = z.infer<typeof Change>;
