import { readingOf } from './actions.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import { obligationsOf, type Obligation } from './obligations.ts';
import { lastDay, type Punctuality } from './timeliness.ts';
import {
  timelinesses,
  type ActionStatus,
  type DeadlineBasis,
  type Duty,
  type EvidenceLevel,
  type Timeliness,
} from './vocabulary.ts';

/** What is owed by a date or without one, a measure or a duty of a body, as it stands on the day of the site. */
export type Matter = Punctuality & {
  /** `action:` with the id of the measure, or `duty:` with the word of the duty and the body that owes it. */
  readonly id: string;
  readonly action: string | undefined;
  readonly duty: Duty | undefined;
  /** The body that is charged with it today. */
  readonly body: string;
  /** All bodies that take part in it, the one charged with it first. */
  readonly bodies: readonly string[];
  readonly tasks: readonly string[];
  readonly due: string | null;
  readonly basis: DeadlineBasis | null;
  /** When it was done, as declared or delivered. */
  readonly done: string | null;
  readonly declared: ActionStatus;
  readonly evidence: EvidenceLevel;
};

function ofActions(model: Model): Matter[] {
  return [...model.actions].map(([id, action]) => {
    const { status, declaration, evidence, timeliness, days } = readingOf(action, model.site.as_of);
    const body = action.lead_now ?? action.lead;
    return {
      id: `action:${id}`,
      action: id,
      duty: undefined,
      body,
      bodies: [...new Set([body, action.lead, ...action.partners])],
      tasks: action.tasks,
      due: action.deadline?.by ?? null,
      basis: action.deadline?.basis ?? null,
      done: declaration?.status === 'completed' ? declaration.date : null,
      declared: status,
      evidence,
      timeliness,
      days,
    };
  });
}

const ofDuty = ({ body, duty, due, declared, evidence, reports, timeliness, days }: Obligation): Matter => ({
  id: `duty:${duty}:${body}`,
  action: undefined,
  duty,
  body,
  bodies: [body],
  tasks: [],
  due,
  basis: due === null ? null : 'stated',
  done: reports.at(-1)?.delivered_on ?? null,
  declared,
  evidence,
  timeliness,
  days,
});

const matters = remembered((model) => [...ofActions(model), ...obligationsOf(model).map(ofDuty)]);

/** Every measure, then every duty of every body, each with its date if it has one. */
export const mattersOf = (model: Model): readonly Matter[] => matters(model, '');

const byDate = (a: string, b: string): number => lastDay(a).localeCompare(lastDay(b)) || a.localeCompare(b);

/** Those with a date, by its last day; within a date in the order given. */
export const datedOf = (among: readonly Matter[]): (Matter & { readonly due: string })[] =>
  among
    .flatMap((matter) => (matter.due === null ? [] : [{ ...matter, due: matter.due }]))
    .sort((a, b) => byDate(a.due, b.due));

/** How many matters stand in each way to their dates. */
export function countsOf(among: readonly Matter[]): Readonly<Record<Timeliness, number>> {
  const count = (word: Timeliness): number => among.filter(({ timeliness }) => timeliness === word).length;
  // One entry a word of the list, which is what the type asks for.
  return Object.fromEntries(timelinesses.map((word) => [word, count(word)])) as Record<Timeliness, number>;
}
