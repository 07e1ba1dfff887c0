import { readingOf } from './actions.ts';
import { contradicts } from './evidence.ts';
import type { Model } from './model.ts';
import { obligationsOf } from './obligations.ts';
import type { ActionStatus, EvidenceLevel } from './vocabulary.ts';

/** A declaration that the evidence does not carry. */
export type Contradiction = {
  readonly body: string;
  /** What it is about: `action:` with the id of the measure, or `duty:` with the word of the duty. */
  readonly about: string;
  readonly declared: ActionStatus;
  readonly evidence: EvidenceLevel;
};

/** Every declaration that the evidence does not carry, of measures and of duties; the body is the one charged with it first. */
export function contradictionsOf(model: Model): Contradiction[] {
  const actions = [...model.actions].map(([id, action]) => {
    const { status, evidence } = readingOf(action, model.site.as_of);
    return { body: action.lead, about: `action:${id}`, declared: status, evidence };
  });
  const duties = obligationsOf(model).map(({ body, duty, declared, evidence }) => ({
    body,
    about: `duty:${duty}`,
    declared,
    evidence,
  }));
  return [...actions, ...duties].filter(({ declared, evidence }) => contradicts(declared, evidence));
}
