import { z } from 'zod';
import { ListColumn, refsTo, refTo, YearColumn } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { seriesOf, type Input, type SeriesValue } from '../lineage.ts';
import { absences, derivations, residences, sexes, valueFlags, valueStatuses } from '../vocabulary.ts';

const written = ({ indicator, area, year, value }: Input): string => `${indicator}/${area}/${year}=${value ?? ''}`;

const rowOf = ({ flags, sources, inputs, ...value }: SeriesValue) => ({
  ...value,
  inputs: inputs.map(written),
  flags: valueFlags.filter((flag) => flags.includes(flag)),
  sources: [...sources],
});

/** Every reported value, and what follows from it for the provinces of today. */
export const series = defineDataset({
  id: 'series',
  derived: true,
  row: z.strictObject({
    indicator: refTo('indicators'),
    area: refTo('areas'),
    year: YearColumn,
    sex: z.enum(sexes),
    residence: z.enum(residences),
    value: z.number().nullable(),
    status: z.enum(valueStatuses),
    derivation: z.enum(derivations),
    low: z.number().nullable(),
    high: z.number().nullable(),
    reason: z.enum(absences).nullable(),
    inputs: ListColumn,
    flags: z.array(z.enum(valueFlags)),
    sources: refsTo('sources'),
  }),
  key: ['indicator', 'area', 'year', 'sex', 'residence'],
  rows: (model) => [...model.indicators.keys()].flatMap((indicator) => seriesOf(model, indicator).map(rowOf)),
});
