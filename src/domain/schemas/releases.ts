import { z } from 'zod';
import { columnTypes, guards } from '../vocabulary.ts';
import { Version } from './concern.ts';
import { Day, Id, Text } from './fields.ts';
import { languageCodes } from '../languages.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256: 64 hexadecimal digits');

const FrozenColumn = z.strictObject({
  name: z.string().min(1),
  type: z.enum(columnTypes),
  nullable: z.boolean(),
  words: z.array(z.string()).exactOptional(),
  partial: z.literal(true).exactOptional(),
  ref: z.string().exactOptional(),
  language: z.enum(languageCodes).exactOptional(),
});

/** A table as it was frozen: how to read its CSV, and what its bytes must be. */
const FrozenTable = z.strictObject({
  rows: z.int().min(0),
  bytes: z.int().min(1),
  sha256: Sha256,
  key: z.array(z.string()).min(1),
  derived: z.literal(true).exactOptional(),
  guarded: z.record(z.string(), z.enum(guards)).exactOptional(),
  columns: z.array(FrozenColumn).min(1),
});
export type FrozenTable = z.infer<typeof FrozenTable>;

/** All tables as they stood on a day, for ever. `npm run release` writes it; nobody changes it. */
export const Release = z.strictObject({
  version: Version,
  date: Day.describe('The day for which the tables spoke.'),
  note: Text.describe('What is in it, in the words of the editor who made it.'),
  dictionary: Sha256.describe('Of `dictionary.json` beside it: what tables and columns meant on that day.'),
  datasets: z.record(Id, FrozenTable),
});
export type Release = z.infer<typeof Release>;
