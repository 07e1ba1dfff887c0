import type { Model } from '../../src/domain/model.ts';
import { actionTypes } from '../../src/domain/vocabulary.ts';
import { chance, type Chance } from './chance.ts';
import { source, type Files, type Plan } from './plan.ts';
import { filled, words } from './words.ts';

const count = 24;

function statusesOf(luck: Chance, plan: Plan, start: string): object[] {
  const steps = ['in_preparation', 'in_progress', luck.one(['completed', 'in_progress', 'discontinued'])];
  const made = steps.slice(0, luck.between(0, steps.length));
  return made.map((status, index) => ({
    status,
    date: `${start}-0${index * 3 + 2}`,
    recorded_on: plan.asOf,
    rubric: plan.rubric,
    sources: [source],
    says: filled(words.declared),
  }));
}

function evidenceOf(luck: Chance, date: string, declared: boolean): object[] {
  const form = luck.one(['none', 'statement', 'independent', 'disputed'] as const);
  if (form === 'none' || (form === 'disputed' && !declared)) return [];
  const disputes = form === 'disputed';
  const says = filled(disputes ? words.disputed : form === 'statement' ? words.declared : words.confirmed);
  return [{ form: disputes ? 'independent' : form, stance: disputes ? 'disputes' : 'supports', date, source, says }];
}

function actionOf(model: Model, plan: Plan, number: number): object {
  const luck = chance(plan.seed, `action ${number}`);
  const provinces = [...model.areas.values()].filter(({ kind }) => kind === 'province').map(({ id }) => id);
  const start = String(plan.years[0]);
  const until = luck.one(['2025-12-31', plan.asOf.slice(0, 7), `${plan.asOf.slice(0, 4)}-12-10`, '2030']);
  const statuses = statusesOf(luck, plan, start);
  return {
    title: filled(words.action.title, { number }),
    about: filled(words.action.about),
    type: luck.one(actionTypes),
    tasks: [luck.one([...model.tasks.keys()])],
    indicators: luck.happens(0.5) ? [luck.one([...model.indicators.keys()])] : [],
    recommendations: luck.happens(0.5) ? [luck.one([...model.recommendations.keys()])] : [],
    lead: luck.happens(0.5) ? luck.one(provinces) : model.plan.lead_now,
    from: start,
    until,
    deadline: luck.happens(0.6) ? { by: until, basis: 'period_end' } : null,
    expected: luck.happens(0.7) ? filled(words.action.expected) : null,
    budget: luck.happens(0.3) ? filled(words.action.budget, { number: luck.between(1, 40) }) : null,
    statuses,
    evidence: evidenceOf(luck, String(plan.years.at(-1)), statuses.length > 0),
    sources: [source],
    confidence: 'seen',
  };
}

/** Made-up measures beside the real ones, with every word of every axis among them. */
export const actionsOf = (model: Model, plan: Plan): Files =>
  Array.from({ length: count }, (_, index) => [
    `actions/simulated-${index + 1}.yaml`,
    actionOf(model, plan, index + 1),
  ]);
