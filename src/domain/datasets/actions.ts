import { z } from 'zod';
import { precedesPlan, readingOf } from '../actions.ts';
import {
  PartialDateColumn,
  provenanceCells,
  provenanceColumns,
  refsTo,
  refTo,
  textCells,
  textColumns,
} from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import { joinedTexts } from '../text.ts';
import { actionStatuses, actionTypes, deadlineBases, evidenceLevels, timelinesses } from '../vocabulary.ts';

/** The measures for children that the site follows, each with what is declared, found and due on the day of the site. */
export const actions = defineDataset({
  id: 'actions',
  row: z.strictObject({
    action: z.string(),
    ...textColumns('title'),
    ...textColumns('about'),
    action_type: z.enum(actionTypes),
    tasks: refsTo('tasks'),
    recommendations: refsTo('recommendations'),
    indicators: refsTo('indicators'),
    lead: refTo('bodies'),
    lead_now: refTo('bodies'),
    partners: refsTo('bodies'),
    ...textColumns('other_partners'),
    start_date: PartialDateColumn,
    end_date: PartialDateColumn.nullable(),
    before_plan: z.boolean(),
    deadline: PartialDateColumn.nullable(),
    deadline_basis: z.enum(deadlineBases).nullable(),
    status: z.enum(actionStatuses),
    declared_on: PartialDateColumn.nullable(),
    rubric: refTo('rubrics').nullable(),
    evidence: z.enum(evidenceLevels),
    timeliness: z.enum(timelinesses),
    days: z.int().nullable(),
    ...textColumns('expected'),
    ...textColumns('budget'),
    documents: refsTo('documents'),
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['action'],
  rows: (model) =>
    [...model.actions].map(([id, action]) => {
      const reading = readingOf(action, model.site.as_of);
      return {
        action: id,
        ...textCells('title', action.title),
        ...textCells('about', action.about),
        action_type: action.type,
        tasks: [...action.tasks],
        recommendations: [...action.recommendations],
        indicators: [...action.indicators],
        lead: action.lead,
        lead_now: action.lead_now ?? action.lead,
        partners: [...action.partners],
        ...textCells('other_partners', joinedTexts(action.other_partners, ', ')),
        start_date: action.from,
        end_date: action.until ?? null,
        before_plan: precedesPlan(model, action),
        deadline: action.deadline?.by ?? null,
        deadline_basis: action.deadline?.basis ?? null,
        status: reading.status,
        declared_on: reading.declaration?.date ?? null,
        rubric: reading.declaration?.rubric ?? null,
        evidence: reading.evidence,
        timeliness: reading.timeliness,
        days: reading.days,
        ...textCells('expected', action.expected ?? undefined),
        ...textCells('budget', action.budget ?? undefined),
        documents: [...action.documents],
        ...textCells('note', action.note),
        ...provenanceCells(action),
      };
    }),
});
