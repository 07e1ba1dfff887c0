import { z } from 'zod';
import { textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { obligationsOf } from '../obligations.ts';

/** Everybody who acts, leads, issues or owes: agencies, and provinces of both eras for their people's committees. */
export const bodies = defineDataset({
  id: 'bodies',
  derived: true,
  row: z.strictObject({
    body: z.string(),
    body_kind: z.enum(['agency', 'province', 'former_province']),
    ...textColumns('name'),
    owes_duties: z.boolean(),
  }),
  key: ['body'],
  rows: (model) => {
    const bearers = new Set(obligationsOf(model).map(({ body }) => body));
    const agencies = [...model.agencies].map(([body, { name }]) => ({
      body,
      body_kind: 'agency' as const,
      ...textCells('name', name),
      owes_duties: bearers.has(body),
    }));
    const areas = [...model.areas.values()].flatMap(({ id, kind, name }) =>
      kind === 'province' || kind === 'former_province'
        ? [{ body: id, body_kind: kind, ...textCells('name', name), owes_duties: bearers.has(id) }]
        : [],
    );
    return [...agencies, ...areas];
  },
});
