import { z } from 'zod';
import {
  ListColumn,
  PartialDateColumn,
  provenanceCells,
  provenanceColumns,
  textCells,
  textColumns,
} from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { agencyTypes } from '../vocabulary.ts';

/** The bodies of the state, the Party and the United Nations that the site speaks of. */
export const agencies = defineDataset({
  id: 'agencies',
  row: z.strictObject({
    agency: z.string(),
    ...textColumns('name'),
    ...textColumns('abbreviation'),
    aliases: ListColumn,
    agency_type: z.enum(agencyTypes),
    order: z.int(),
    valid_from: PartialDateColumn.nullable(),
    valid_until: PartialDateColumn.nullable(),
    ...textColumns('about'),
    ...provenanceColumns,
  }),
  key: ['agency'],
  rows: (model) =>
    [...model.agencies].map(([id, agency]) => ({
      agency: id,
      ...textCells('name', agency.name),
      ...textCells('abbreviation', agency.abbreviation),
      aliases: [...agency.aliases],
      agency_type: agency.type,
      order: agency.order,
      valid_from: agency.from ?? null,
      valid_until: agency.until ?? null,
      ...textCells('about', agency.about),
      ...provenanceCells(agency),
    })),
});
