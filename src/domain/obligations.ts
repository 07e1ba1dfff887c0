import { lastDeclared } from './actions.ts';
import { levelOf } from './evidence.ts';
import type { RecordOf } from './kinds.ts';
import type { Model } from './model.ts';
import { punctualityOf, type Punctuality } from './timeliness.ts';
import type { ActionStatus, Duty, EvidenceLevel } from './vocabulary.ts';

type Report = RecordOf<'reports'>;
type Check = RecordOf<'checks'>;
type Piece = RecordOf<'actions'>['evidence'][number];

/** One duty of one body, with what it delivered, what others found and when somebody last looked. */
export type Obligation = Punctuality & {
  readonly body: string;
  readonly duty: Duty;
  readonly due: string | null;
  readonly declared: ActionStatus;
  readonly evidence: EvidenceLevel;
  /** What the body delivered, newest first. */
  readonly reports: readonly Report[];
  /** The newest look that covers it, whether at this body or in general. */
  readonly check: Check | undefined;
};

const newestFirst = (a: Report, b: Report): number => b.delivered_on.localeCompare(a.delivered_on);

/** A report as a piece of evidence of its body: a document where its text was published, a statement where it was not. */
export const ownPiece = ({ document, delivered_on, sources, says }: Report): Piece => ({
  form: document === undefined ? 'statement' : 'document',
  stance: 'supports',
  date: delivered_on,
  document,
  source: sources[0],
  says,
});

/** The bodies that owe a duty: agencies in their official order, then provinces by code. */
export function bearersOf(model: Model, duty: RecordOf<'duties'>): string[] {
  const agencies = [...model.agencies]
    .filter(([, { type }]) => duty.of_agencies.includes(type))
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
  const areas = [...model.areas.values()].filter(({ kind }) => duty.of_areas.includes(kind)).map(({ id }) => id);
  return [...agencies, ...areas.sort()];
}

/** The newest look that covers a duty of a body; a look at the body itself goes before a general one of the same day. */
function lastCheck(model: Model, body: string, duty: Duty): Check | undefined {
  return [...model.checks.values()]
    .filter((check) => check.duties.includes(duty) && (check.scope === 'general' || check.body === body))
    .sort((a, b) => a.looked_on.localeCompare(b.looked_on) || Number(a.scope === 'body') - Number(b.scope === 'body'))
    .at(-1);
}

function obligationOf(model: Model, duty: RecordOf<'duties'>, body: string): Obligation {
  const reports = [...model.reports.values()]
    .filter((report) => report.duty === duty.id && report.body === body)
    .sort(newestFirst);
  const due = duty.due_of.find((own) => own.body === body)?.due ?? duty.due;
  return {
    body,
    duty: duty.id,
    due,
    declared: lastDeclared(reports.toReversed().flatMap(({ statuses }) => statuses))?.status ?? 'not_reported',
    evidence: levelOf(reports.flatMap((report) => [ownPiece(report), ...report.evidence])),
    reports,
    check: lastCheck(model, body, duty.id),
    ...punctualityOf(due, reports.at(-1)?.delivered_on ?? null, model.site.as_of),
  };
}

const memory = new WeakMap<Model, readonly Obligation[]>();

/** Every duty of every body that owes one, duty by duty, for the day of the site. */
export function obligationsOf(model: Model): readonly Obligation[] {
  const known =
    memory.get(model) ??
    [...model.duties.values()].flatMap((duty) => bearersOf(model, duty).map((body) => obligationOf(model, duty, body)));
  memory.set(model, known);
  return known;
}
