import { z } from 'zod';
import { PartialDateColumn, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { Confidence } from '../schemas/fields.ts';

/** Which field of work passed from which body to which, and when. */
export const agencySuccessions = defineDataset({
  id: 'agency-successions',
  row: z.strictObject({
    from_agency: refTo('agencies'),
    to_agency: refTo('agencies'),
    date: PartialDateColumn,
    ...textColumns('field'),
    document: refTo('documents'),
    confidence: Confidence,
  }),
  key: ['from_agency', 'to_agency', 'date', 'field_vi'],
  rows: (model) =>
    [...model.agencies].flatMap(([id, { successors }]) =>
      successors.map(({ agency, field, date, document, confidence }) => ({
        from_agency: id,
        to_agency: agency,
        date,
        ...textCells('field', field),
        document,
        confidence,
      })),
    ),
});
