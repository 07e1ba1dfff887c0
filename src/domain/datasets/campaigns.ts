import { z } from 'zod';
import {
  DayColumn,
  PartialDateColumn,
  provenanceCells,
  provenanceColumns,
  refsTo,
  refTo,
  textCells,
  textColumns,
} from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { joinedTexts } from '../text.ts';
import { themeWordings } from '../vocabulary.ts';

/** The Children’s Action Months that the site knows of, a year each. */
export const campaigns = defineDataset({
  id: 'campaigns',
  row: z.strictObject({
    campaign: z.string(),
    ...textColumns('theme'),
    theme_wording: z.enum(themeWordings).nullable(),
    launch_day: PartialDateColumn.nullable(),
    launch_announced: z.boolean().nullable(),
    ...textColumns('launch_place'),
    launch_area: refTo('areas').nullable(),
    organisers: refsTo('bodies'),
    action: refTo('actions').nullable(),
    documents: refsTo('documents'),
    ...textColumns('reported'),
    ...textColumns('not_found'),
    looked_on: DayColumn.nullable(),
    release: z.string().nullable(),
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['campaign'],
  rows: (model) =>
    [...model.campaigns].map(([campaign, record]) => ({
      campaign,
      ...textCells('theme', record.theme?.text),
      theme_wording: record.theme?.wording ?? null,
      launch_day: record.launch?.day ?? null,
      launch_announced: record.launch?.day == null ? null : (record.launch.announced ?? false),
      ...textCells('launch_place', record.launch?.place ?? undefined),
      launch_area: record.launch?.area ?? null,
      organisers: [...record.organisers],
      action: record.action ?? null,
      documents: [...record.documents],
      ...textCells(
        'reported',
        joinedTexts(
          record.reported.map(({ says }) => says),
          ' ',
        ),
      ),
      ...textCells(
        'not_found',
        joinedTexts(
          record.not_found.map(({ what }) => what),
          ' ',
        ),
      ),
      looked_on:
        record.not_found
          .map(({ looked_on }) => looked_on)
          .toSorted()
          .at(-1) ?? null,
      release: record.release ?? null,
      ...textCells('note', record.note),
      ...provenanceCells(record),
    })),
});
