import { z } from 'zod';
import { PartialDateColumn, provenanceCells, provenanceColumns, refTo, textCells, textColumns } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { documentStatuses, documentTypes } from '../vocabulary.ts';

const rowOf = (id: string, document: RecordOf<'documents'>) => ({
  document: id,
  number: document.number,
  document_type: document.type,
  date: document.date,
  issuer: document.issuer,
  signatory: document.signatory ?? null,
  ...textCells('title', document.title),
  ...textCells('about', document.about),
  in_force_from: document.in_force_from ?? null,
  legal_status: document.status,
  ...textCells('legal_status_note', document.status_note),
  replaced_by: document.replaced_by ?? null,
  symbol: document.symbol ?? null,
  url: document.url ?? null,
  ...provenanceCells(document),
});

/** Laws, decisions, directives, dispatches, plans and the documents of the Committee. */
export const documents = defineDataset({
  id: 'documents',
  row: z.strictObject({
    document: z.string(),
    number: z.string().nullable(),
    document_type: z.enum(documentTypes),
    date: PartialDateColumn.nullable(),
    issuer: refTo('bodies'),
    signatory: z.string().nullable(),
    ...textColumns('title'),
    ...textColumns('about'),
    in_force_from: PartialDateColumn.nullable(),
    legal_status: z.enum(documentStatuses),
    ...textColumns('legal_status_note'),
    replaced_by: refTo('documents').nullable(),
    symbol: z.string().nullable(),
    url: z.string().nullable(),
    ...provenanceColumns,
  }),
  key: ['document'],
  rows: (model) => [...model.documents].map(([id, document]) => rowOf(id, document)),
});
