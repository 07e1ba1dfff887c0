import { z } from 'zod';
import { documentStatuses, documentTypes } from '../vocabulary.ts';
import { Body, HttpOnly, PartialDate, provenance, ref, Text, Url } from './fields.ts';

export const Document = z.strictObject({
  number: z.string().min(1).nullable().describe('The official number; null where it was not seen.'),
  type: z.enum(documentTypes),
  date: PartialDate.nullable().describe('When it was issued; numbers repeat, so the date is always shown.'),
  issuer: Body,
  signatory: z.string().optional().describe('Who signed, where seen.'),
  title: Text.describe('The official title as it stands; translations as printed or as we make them.'),
  about: Text.describe('What it has to do with the plan, in our own words.'),
  in_force_from: PartialDate.optional(),
  status: z.enum(documentStatuses),
  status_note: Text.optional(),
  replaced_by: ref('documents').optional(),
  symbol: z.string().optional().describe('The symbol of a United Nations document.'),
  url: Url.optional().describe('The official text, where its address is known.'),
  http_only: HttpOnly,
  ...provenance,
});
export type Document = z.infer<typeof Document>;
