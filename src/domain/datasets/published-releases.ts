import { z } from 'zod';
import { DayColumn, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { releasesOf } from '../releases.ts';

/** The releases of the data. What each holds, with sizes and checksums, stands in its own folder: a table cannot hold its own hash. */
export const publishedReleases = defineDataset({
  id: 'published-releases',
  row: z.strictObject({
    release: z.string(),
    date: DayColumn,
    ...textColumns('note'),
    tables: z.int(),
  }),
  key: ['release'],
  rows: (model) =>
    releasesOf(model).map(({ version, date, note, datasets }) => ({
      release: version,
      date,
      ...textCells('note', note),
      tables: Object.keys(datasets).length,
    })),
});
