import { levelOf } from './evidence.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';
import { punctualityOf, type Punctuality } from './timeliness.ts';
import type { ActionStatus, EvidenceLevel } from './vocabulary.ts';

type Action = RecordOf<'actions'>;
type Declaration = RecordOf<'actions'>['statuses'][number];

/** Three of the four axes of a measure for the day of the site; the fourth, the outcome, belongs to indicators. */
export type ActionReading = Punctuality & {
  readonly status: ActionStatus;
  /** The declaration that the status rests on; none where nothing was declared. */
  readonly declaration: Declaration | undefined;
  readonly evidence: EvidenceLevel;
};

/** The declaration that holds: the latest, and of one day the last written. */
export const lastDeclared = (declarations: readonly Declaration[]): Declaration | undefined =>
  declarations.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);

/** What is declared, what was found and how it stands to its deadline, each from its own records. */
export function readingOf(action: Action, asOf: string): ActionReading {
  const declaration = lastDeclared(action.statuses);
  const done = declaration?.status === 'completed' ? declaration.date : null;
  return {
    status: declaration?.status ?? 'not_reported',
    declaration,
    evidence: levelOf(action.evidence),
    ...punctualityOf(action.deadline?.by ?? null, done, asOf),
  };
}

/** Whether a measure was adopted or began before the plan, and so cannot be an answer to it. */
export function precedesPlan(model: Model, { from }: Action): boolean {
  const adopted = model.documents.get(model.plan.document)?.date;
  return typeof adopted === 'string' && from.slice(0, adopted.length) < adopted.slice(0, from.length);
}
