import { obligationsOf } from '../../src/domain/obligations.ts';
import type { Model } from '../../src/domain/model.ts';
import type { Duty } from '../../src/domain/vocabulary.ts';
import { chance, type Chance } from './chance.ts';
import { source, type Files, type Plan } from './plan.ts';
import { filled, whole, words, type Words } from './words.ts';

type Matter = { readonly body: string; readonly duty: Duty; readonly year: number };

const idOf = ({ body, duty, year }: Matter): string => `simulated-${body}-${duty.replaceAll('_', '-')}-${year}`;
const two = (number: number): string => String(number).padStart(2, '0');

/** A plan is delivered once; the other duties every year. */
const yearsOf = (duty: Duty, years: readonly number[]): readonly number[] =>
  duty === 'own_plan' ? years.slice(0, 1) : years;

/** When it came: most in the first half of the next year, some late, none after the day of the site. */
function deliveredOn(luck: Chance, year: number, asOf: string): string {
  const month = luck.happens(0.3) ? luck.between(7, 10) : luck.between(1, 6);
  const day = `${year + 1}-${two(month)}-${two(luck.between(1, 28))}`;
  return day > asOf ? asOf : day;
}

function evidenceOf(luck: Chance, date: string): object[] {
  const found = (stance: 'supports' | 'disputes', says: Words): object[] => [
    { form: 'independent', stance, date, source, says: filled(says) },
  ];
  if (luck.happens(0.08)) return found('disputes', words.disputed);
  return luck.happens(0.15) ? found('supports', words.confirmed) : [];
}

function declarationOf(luck: Chance, date: string, plan: Plan): object[] {
  if (luck.happens(0.2)) return [];
  const status = luck.one(['in_preparation', 'in_progress', 'in_progress', 'completed', 'completed', 'discontinued']);
  return [
    { status, date, recorded_on: plan.asOf, rubric: plan.rubric, sources: [source], says: filled(words.declared) },
  ];
}

function documentOf(matter: Matter, number: number, date: string, what: Words, body: Words): object {
  return {
    number: words.document.number.replace('{number}', String(number)),
    type: 'plan',
    date,
    issuer: matter.body,
    title: filled(words.document.title, { what, body, year: matter.year }),
    about: filled(words.document.about),
    status: 'not_checked',
    sources: [source],
    confidence: 'seen',
  };
}

function reportFiles(model: Model, plan: Plan, matter: Matter, number: number): Files {
  const id = idOf(matter);
  const luck = chance(plan.seed, id);
  if (luck.happens(0.2)) return [];
  const date = deliveredOn(luck, matter.year, plan.asOf);
  const what = whole(model.duties.get(matter.duty)!.title);
  const published = luck.happens(0.6);
  const evidence = evidenceOf(luck, date);
  const report = {
    body: matter.body,
    duty: matter.duty,
    period: { from: String(matter.year), until: String(matter.year) },
    delivered_on: date,
    title: filled(words.report.title, { what, year: matter.year }),
    says: filled(words.report.says, { percent: `${luck.between(2, 19) * 5}%` }),
    ...(published && { document: id }),
    statuses: declarationOf(luck, date, plan),
    evidence,
    sources: [source],
    confidence: 'seen',
  };
  const files: [string, object][] = [[`reports/${id}.yaml`, report]];
  if (published) files.push([`documents/${id}.yaml`, documentOf(matter, number, date, what, plan.nameOf(matter.body))]);
  if (evidence.length > 0 && luck.happens(0.4)) {
    const text = filled(words.reply);
    const reply = {
      body: matter.body,
      duty: matter.duty,
      received_on: plan.asOf,
      text,
      sources: [source],
      confidence: 'seen',
    };
    files.push([`replies/${id}.yaml`, reply]);
  }
  return files;
}

/** Reports of all bodies on all duties for some years, with their documents, declarations, disputes and replies. */
export const reportsOf = (model: Model, plan: Plan): Files =>
  obligationsOf(model)
    .flatMap(({ body, duty }) => yearsOf(duty, plan.years).map((year) => ({ body, duty, year })))
    .flatMap((matter, index) => reportFiles(model, plan, matter, index + 1));

/** One look at each body, on days of the last months. */
export function checksOf(model: Model, plan: Plan): object[] {
  const bodies = [...new Set(obligationsOf(model).map(({ body }) => body))];
  return bodies.map((body) => {
    const luck = chance(plan.seed, `check ${body}`);
    return {
      id: `simulated-${body}`,
      looked_on: `${plan.asOf.slice(0, 4)}-${two(luck.between(6, 10))}-${two(luck.between(1, 28))}`,
      scope: 'body',
      body,
      duties: [...model.duties.keys()],
      what: filled(words.check.what, { body: plan.nameOf(body) }),
      where: filled(words.check.where),
      result: luck.one(['none', 'part', 'found']),
      sources: [source],
    };
  });
}
