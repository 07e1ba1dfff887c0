import { z } from 'zod';
import { PartialDateColumn, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { ownPiece } from '../obligations.ts';
import { evidenceForms, stances } from '../vocabulary.ts';

type Evidence = RecordOf<'actions'>['evidence'][number];

const rowsOf = (body: string, about: string, record: string, pieces: readonly Evidence[]) =>
  pieces.map((piece, index) => ({
    piece: `${record}:${index + 1}`,
    body,
    about,
    evidence_form: piece.form,
    stance: piece.stance,
    evidence_date: piece.date,
    document: piece.document ?? null,
    source: piece.source ?? null,
    ...textCells('says', piece.says),
  }));

/** Every piece of evidence that levels are read from; a report counts as a piece of its body. */
export const evidence = defineDataset({
  id: 'evidence',
  row: z.strictObject({
    piece: z.string(),
    body: refTo('bodies'),
    about: z.string(),
    evidence_form: z.enum(evidenceForms),
    stance: z.enum(stances),
    evidence_date: PartialDateColumn,
    document: refTo('documents').nullable(),
    source: refTo('sources').nullable(),
    ...textColumns('says'),
  }),
  key: ['piece'],
  rows: (model) => [
    ...[...model.actions].flatMap(([id, { lead, evidence: pieces }]) =>
      rowsOf(lead, `action:${id}`, `action:${id}`, pieces),
    ),
    ...[...model.reports].flatMap(([id, report]) =>
      rowsOf(report.body, `duty:${report.duty}`, `report:${id}`, [ownPiece(report), ...report.evidence]),
    ),
  ],
});
