import { z } from 'zod';
import { DayColumn, PartialDateColumn, refsTo, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { actionStatuses } from '../vocabulary.ts';

type Declaration = RecordOf<'actions'>['statuses'][number];

const rowsOf = (body: string, about: string, record: string, declarations: readonly Declaration[]) =>
  declarations.map((declaration, index) => ({
    declaration: `${record}:${index + 1}`,
    body,
    about,
    declared: declaration.status,
    declared_on: declaration.date,
    recorded_on: declaration.recorded_on,
    rubric: declaration.rubric,
    ...textCells('says', declaration.says),
    sources: [...declaration.sources],
  }));

/** Every declaration of a body about how far a measure or a duty has come, with the rubric under which it was recorded. */
export const declarations = defineDataset({
  id: 'declarations',
  row: z.strictObject({
    declaration: z.string(),
    body: refTo('bodies'),
    about: z.string(),
    declared: z.enum(actionStatuses),
    declared_on: PartialDateColumn,
    recorded_on: DayColumn,
    rubric: refTo('rubrics'),
    ...textColumns('says'),
    sources: refsTo('sources'),
  }),
  key: ['declaration'],
  rows: (model) => [
    ...[...model.actions].flatMap(([id, { lead, statuses }]) => rowsOf(lead, `action:${id}`, `action:${id}`, statuses)),
    ...[...model.reports].flatMap(([id, { body, duty, statuses }]) =>
      rowsOf(body, `duty:${duty}`, `report:${id}`, statuses),
    ),
  ],
});
