import { z } from 'zod';
import { audiences, eventStatuses } from '../vocabulary.ts';
import { Body, Day, HttpOnly, Id, provenance, ref, Text, Url } from './fields.ts';

/** One event of the programme of an Action Month: what, where, when, for whom and by whom. */
export const Event = z
  .strictObject({
    id: Id,
    campaign: ref('campaigns').describe('The year of the Action Month to which it belongs.'),
    title: Text,
    about: Text.optional(),
    area: ref('areas')
      .optional()
      .describe('The province or commune in which it takes place; none where it is held everywhere.'),
    place: Text.optional().describe('The place, as the organiser names it.'),
    start: Day,
    end: Day.optional().describe('The last day, where it lasts longer than one.'),
    audiences: z.array(z.enum(audiences)).min(1, 'says of nobody that it is for them'),
    organisers: z.array(Body).default([]),
    other_organisers: z
      .array(Text)
      .default([])
      .describe('Organisers that have no record here, by name; never a private person.'),
    tasks: z.array(ref('tasks')).default([]).describe('The task groups of the plan that it serves.'),
    status: z.enum(eventStatuses),
    url: Url.optional().describe('Where the organiser writes of it.'),
    http_only: HttpOnly,
    ...provenance,
  })
  .refine(({ area, place }) => area !== undefined || place !== undefined, {
    path: ['place'],
    error: 'is missing: an event names a place or an area',
  })
  .refine(({ organisers, other_organisers }) => organisers.length + other_organisers.length > 0, {
    path: ['organisers'],
    error: 'is empty: an event names who holds it',
  });
export type Event = z.infer<typeof Event>;
