import type { ActionStatus, EvidenceForm, EvidenceLevel } from './vocabulary.ts';

type Piece = { readonly form: EvidenceForm; readonly stance: 'supports' | 'disputes' };

/** The level that pieces of evidence carry together: the strongest that supports, or disputed where any piece disputes. */
export function levelOf(pieces: readonly Piece[]): EvidenceLevel {
  if (pieces.some(({ stance }) => stance === 'disputes')) return 'disputed';
  const forms = new Set(pieces.map(({ form }) => form));
  if (forms.has('independent')) return 'independently_confirmed';
  if (forms.has('document')) return 'document_published';
  return forms.has('statement') ? 'self_reported' : 'none_found';
}

/** Levels of evidence that do not carry the word `completed`. */
const tooLittle: readonly EvidenceLevel[] = ['none_found', 'self_reported'];

/** Whether evidence does not carry what a body declared: `completed` on its own word alone, or any declaration that is disputed. */
export const contradicts = (declared: ActionStatus, evidence: EvidenceLevel): boolean =>
  (declared === 'completed' && tooLittle.includes(evidence)) ||
  (declared !== 'not_reported' && evidence === 'disputed');
