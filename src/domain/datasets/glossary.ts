import { z } from 'zod';
import { ListColumn, refsTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';

/** The terms of the site and what they mean. */
export const glossary = defineDataset({
  id: 'glossary',
  row: z.strictObject({
    term: z.string(),
    ...textColumns('name'),
    abbreviations: ListColumn,
    ...textColumns('explanation'),
    see: refsTo('glossary'),
  }),
  key: ['term'],
  rows: (model) =>
    [...model.glossary.values()].map(({ id, term, abbreviations, explanation, see }) => ({
      term: id,
      ...textCells('name', term),
      abbreviations: [...abbreviations],
      ...textCells('explanation', explanation),
      see: [...see],
    })),
});
