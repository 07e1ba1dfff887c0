import { z } from 'zod';

/** The site's own words in one language. */
export const Strings = z.strictObject({
  words: z
    .record(
      z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/, 'is not a key: words of a-z, 0-9 and _ joined by points'),
      z.string().min(1),
    )
    .describe('Key to text; {blanks} are filled in; keys ending in .one and .other are forms for numbers.'),
  of: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/))
    .default({})
    .describe('For a translation: key to the version of the Vietnamese it was made from; `npm run stamp` writes it.'),
});
export type Strings = z.infer<typeof Strings>;
