import { z } from 'zod';
import { DayColumn, provenanceCells, provenanceColumns, refsTo, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { joinedTexts } from '../text.ts';
import { audiences, eventStatuses } from '../vocabulary.ts';

/** The events of the programmes of Action Months. */
export const events = defineDataset({
  id: 'events',
  row: z.strictObject({
    event: z.string(),
    campaign: refTo('campaigns'),
    ...textColumns('title'),
    ...textColumns('about'),
    area: refTo('areas').nullable(),
    ...textColumns('place'),
    first_day: DayColumn,
    last_day: DayColumn,
    audiences: z.array(z.enum(audiences)),
    organisers: refsTo('bodies'),
    ...textColumns('other_organisers'),
    tasks: refsTo('tasks'),
    event_status: z.enum(eventStatuses),
    url: z.string().nullable(),
    ...provenanceColumns,
  }),
  key: ['event'],
  rows: (model) =>
    [...model.events.values()].map((event) => ({
      event: event.id,
      campaign: event.campaign,
      ...textCells('title', event.title),
      ...textCells('about', event.about),
      area: event.area ?? null,
      ...textCells('place', event.place),
      first_day: event.start,
      last_day: event.end ?? event.start,
      audiences: [...event.audiences],
      organisers: [...event.organisers],
      ...textCells('other_organisers', joinedTexts(event.other_organisers, ', ')),
      tasks: [...event.tasks],
      event_status: event.status,
      url: event.url ?? null,
      ...provenanceCells(event),
    })),
});
