import { z } from 'zod';
import { withdrawalReasons } from '../vocabulary.ts';
import { Version } from './concern.ts';
import { Day, Id } from './fields.ts';

const Key = z.array(z.union([z.string(), z.int()]).transform(String)).min(1);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 hexadecimal digits');

/** A table of the release without the values: `npm run withdraw` writes it. */
const Emptied = z.strictObject({
  released: Sha256.describe('Of the file as it was released.'),
  sha256: Sha256.describe('Of the file without the values.'),
  bytes: z.int().min(1),
  columns: z.array(z.string().min(1)).min(1).describe('The columns that are empty in these rows.'),
  rows: z.array(Key).min(1).describe('The keys of the rows, in the order of the key of the table.'),
});

/** Values of a release that must be hidden after all; it never says what they were. */
export const Withdrawal = z.strictObject({
  release: Version,
  date: Day.describe('The day on which they were taken out.'),
  reason: z.enum(withdrawalReasons).describe('The class of the reason, without details.'),
  observations: z
    .array(Key.length(5))
    .min(1)
    .describe('The cells by indicator, area, year, sex and residence; what was computed from them goes with them.'),
  tables: z.record(Id, Emptied).default({}).describe('Written by `npm run withdraw`.'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
