import { z } from 'zod';
import { Day, Id, Text } from './fields.ts';

const Telephone = z.string().regex(/^\d{3,}$/, 'is not a telephone number');

const notSetYet = 'Null until a publisher sets it; the pages then say that it is not set yet.';

export const Site = z.strictObject({
  name: z.string().min(1).describe('The name of the site, the same in all languages.'),
  tagline: Text.describe('One line that says what the site is.'),
  as_of: Day.describe('The day for which dates are computed; never taken from the clock.'),
  publisher: Text.nullable().describe(`Who answers for the site. ${notSetYet}`),
  contact: z.email().nullable().describe(`Where readers write to. ${notSetYet}`),
  replies: z.email().nullable().describe(`Where bodies send their replies. ${notSetYet}`),
  simulated: z
    .literal(true)
    .optional()
    .describe('Written by the demo edition alone: everything is then marked as simulated.'),
  hotline: z.strictObject({
    number: Telephone,
    name: Text,
    note: Text.describe('What happens when one calls.'),
    source: Id.meta({ ref: 'sources' }),
  }),
  police: z.strictObject({ number: Telephone, source: Id.meta({ ref: 'sources' }) }),
});
export type Site = z.infer<typeof Site>;
