import { z } from 'zod';
import { DayColumn, ListColumn, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';

/** What changed on the site, and why. */
export const changes = defineDataset({
  id: 'changes',
  row: z.strictObject({
    change: z.string(),
    date: DayColumn,
    ...textColumns('title'),
    ...textColumns('text'),
    pages: ListColumn,
  }),
  key: ['change'],
  rows: (model) =>
    [...model.changes].map(([id, { date, title, text, pages }]) => ({
      change: id,
      date,
      ...textCells('title', title),
      ...textCells('text', text),
      // An empty member of a list cannot be told from an empty list in CSV, so that all pages are written "/".
      pages: pages.map((beginning) => `/${beginning}`),
    })),
});
