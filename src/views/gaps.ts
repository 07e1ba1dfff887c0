import { precedesPlan } from '../domain/actions.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyLink } from './bodies.ts';
import { href } from './page.ts';

type Action = RecordOf<'actions'>;

/** One of the things that a measure needs so that anybody can tell whether it was done; `missing` where it is not there. */
export type Need = {
  readonly name: (typeof needs)[number];
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly missing: boolean;
};

export type GapsView = {
  /** How many measures began after the plan, and on how many of those something was found. */
  readonly finding: string;
  readonly summary: string;
  readonly measures: readonly {
    readonly title: Phrase;
    readonly href: string;
    readonly before: boolean;
    readonly needs: readonly Need[];
  }[];
};

const needs = ['owner', 'measure', 'deadline', 'budget'] as const;

function needsOf(model: Model, translator: Translator, action: Action): Need[] {
  const { t, date, say } = translator;
  const owner = bodyLink(model, translator, action.lead_now ?? action.lead);
  const measured = action.indicators.length;
  const found: Readonly<Record<Need['name'], { text: string; href?: string } | undefined>> = {
    owner: { text: owner.label, href: owner.href },
    measure: measured > 0 ? { text: t('gaps.indicators', { count: measured }) } : undefined,
    deadline: action.deadline ? { text: date(action.deadline.by) } : undefined,
    budget: action.budget ? { text: say(action.budget) } : undefined,
  };
  return needs.map((name) => ({
    name,
    label: t(`gaps.${name}`),
    ...(found[name] ?? { text: t(`gaps.no_${name}`) }),
    missing: found[name] === undefined,
  }));
}

/** What the measures of a task group lack: owner, measure, deadline, budget; undefined where it has no measures. */
export function gapsView(model: Model, translator: Translator, task: string): GapsView | undefined {
  const actions = [...model.actions].filter(([, { tasks }]) => tasks.includes(task));
  if (actions.length === 0) return undefined;
  const measures = actions
    .toSorted(([, a], [, b]) => b.from.localeCompare(a.from))
    .map(([id, action]) => ({
      title: translator.phrase(action.title),
      href: href(translator.language, `actions/${id}/`),
      before: precedesPlan(model, action),
      needs: needsOf(model, translator, action),
    }));
  const having = (name: Need['name']): number =>
    measures.filter((measure) => measure.needs.some((need) => need.name === name && !need.missing)).length;
  const since = actions.filter(([, action]) => !precedesPlan(model, action));
  const found = since.filter(([, { evidence }]) => evidence.length > 0).length;
  return {
    finding: translator.t('gaps.finding', { count: actions.length, since: since.length, found }),
    summary: translator.t('gaps.summary', {
      count: measures.length,
      measure: having('measure'),
      deadline: having('deadline'),
      budget: having('budget'),
    }),
    measures,
  };
}
