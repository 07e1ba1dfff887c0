import { z } from 'zod';
import { refTo, YearColumn } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { Area } from '../schemas/areas.ts';
import { Confidence } from '../schemas/fields.ts';

const { basis } = Area.shape.populations.unwrap().element.shape;

/** Populations of areas, each with the basis on which it was counted. */
export const populations = defineDataset({
  id: 'populations',
  row: z.strictObject({
    area: refTo('areas'),
    year: YearColumn,
    basis,
    population: z.int(),
    source: refTo('sources'),
    confidence: Confidence,
  }),
  key: ['area', 'year', 'basis'],
  guarded: { population: 'number' },
  rows: (model) =>
    [...model.areas.values()].flatMap((area) =>
      area.populations.map(({ year, basis, value, source, confidence }) => ({
        area: area.id,
        year,
        basis,
        population: value,
        source,
        confidence,
      })),
    ),
});
