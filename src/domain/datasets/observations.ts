import { z } from 'zod';
import { refTo, YearColumn } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { residences, sexes, valueFlags, valueStatuses } from '../vocabulary.ts';

/** Every reported value, in the unit that it was reported in. */
export const observations = defineDataset({
  id: 'observations',
  row: z.strictObject({
    indicator: refTo('indicators'),
    area: refTo('areas'),
    year: YearColumn,
    sex: z.enum(sexes),
    residence: z.enum(residences),
    value: z.number().nullable(),
    status: z.enum(valueStatuses),
    flags: z.array(z.enum(valueFlags)),
    source: refTo('sources'),
    vintage: z.string(),
  }),
  key: ['indicator', 'area', 'year', 'sex', 'residence'],
  guarded: { value: 'number', status: 'status' },
  rows: (model) =>
    model.observations.map(({ indicator, area, year, sex, residence, value, status, flags, source, vintage }) => ({
      indicator,
      area,
      year,
      sex,
      residence,
      value,
      status,
      flags: valueFlags.filter((flag) => flags.includes(flag)),
      source,
      vintage,
    })),
});
