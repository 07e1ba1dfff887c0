import { precedesPlan } from '../domain/actions.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { actionStatuses, actionTypes, evidenceLevels, timelinesses } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { axesOf, axisCounts, type AxesView, type AxisCounts } from './axes.ts';
import { bodyName } from './bodies.ts';
import { filtersOf, marked, type Asked, type FiltersView, type Marks } from './facets.ts';
import { href, pageOf, type PageView } from './page.ts';

type Action = RecordOf<'actions'>;

/** One measure in a list. */
export type ActionLine = {
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  readonly type: string;
  readonly when: string;
  readonly lead: string;
  /** Said of what was adopted or began before the plan. */
  readonly before: string | undefined;
  readonly axes: AxesView;
};

export type ActionsView = {
  readonly page: PageView;
  readonly counts: readonly AxisCounts[];
  readonly precede: string;
  readonly filters: FiltersView;
  readonly lines: readonly (ActionLine & { readonly attributes: Readonly<Record<string, string>> })[];
};

/** The body that answers for a measure today. */
export const leadNow = ({ lead, lead_now }: Action): string => lead_now ?? lead;

/** From when until when, as well as it is known. */
export function periodOf({ t, date }: Translator, { from, until }: Action, style: 'prose' | 'short' = 'prose'): string {
  if (until === from) return date(from, style);
  return until
    ? t('date.range', { from: date(from, style), until: date(until, style) })
    : t('action.from', { from: date(from, style) });
}

/** A measure as a line of a list. */
export function actionLine(model: Model, translator: Translator, id: string): ActionLine {
  const action = model.actions.get(id)!;
  return {
    id,
    href: href(translator.language, `actions/${id}/`),
    title: translator.phrase(action.title),
    type: translator.word('action_type', action.type),
    when: periodOf(translator, action, 'short'),
    lead: bodyName(model, translator, leadNow(action)),
    before: precedesPlan(model, action) ? translator.t('action.before_plan') : undefined,
    axes: axesOf(model, translator, action),
  };
}

/** The order of measures in a list: the newest first. */
export const newestFirst =
  ({ say, compare }: Translator) =>
  ([, a]: readonly [string, Action], [, b]: readonly [string, Action]): number =>
    b.from.localeCompare(a.from) || compare(say(a.title), say(b.title));

/** The facets by which measures are told apart, with all words that they could have. */
function facetsOf(model: Model, translator: Translator): Asked[] {
  const { t, word, say, compare } = translator;
  const words = (list: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: word(list, value) }));
  const actions = [...model.actions.values()];
  const leads = [...new Set(actions.flatMap(({ lead, lead_now }) => [lead, lead_now ?? lead]))]
    .map((value) => ({ value, label: bodyName(model, translator, value) }))
    .sort((a, b) => compare(a.label, b.label));
  const years = [...new Set(actions.map(({ from }) => from.slice(0, 4)))].sort().reverse();
  return [
    {
      name: 'task',
      label: t('facet.task'),
      choices: [...model.tasks].map(([value, { title }]) => ({
        value,
        label: t('facet.task_numbered', { number: value, title: say(title) }),
      })),
    },
    { name: 'lead', label: t('facet.lead'), choices: leads },
    { name: 'type', label: t('facet.type'), choices: words('action_type', actionTypes) },
    { name: 'status', label: t('axes.status'), choices: words('action_status', actionStatuses) },
    { name: 'evidence', label: t('axes.evidence'), choices: words('evidence_level', evidenceLevels) },
    { name: 'timeliness', label: t('axes.timeliness'), choices: words('timeliness', timelinesses) },
    { name: 'period', label: t('facet.period'), choices: words('period', ['before', 'since']) },
    { name: 'year', label: t('facet.year'), choices: years.map((value) => ({ value, label: value })) },
  ];
}

function marksOf(model: Model, action: Action, { status, evidence, timeliness }: AxesView): Marks {
  return {
    task: action.tasks,
    lead: [...new Set([action.lead, leadNow(action)])],
    type: [action.type],
    status: [status],
    evidence: [evidence],
    timeliness: [timeliness],
    period: [precedesPlan(model, action) ? 'before' : 'since'],
    year: [action.from.slice(0, 4)],
  };
}

/** All measures, the newest first, with what they can be filtered by and counts on each axis for itself. */
export function actionsView(model: Model, translator: Translator): ActionsView {
  const { t, say } = translator;
  const actions = [...model.actions].sort(newestFirst(translator));
  const lines = actions.map(([id, action]) => {
    const line = actionLine(model, translator, id);
    const marks = marksOf(model, action, line.axes);
    const sorted = { from: action.from, deadline: action.deadline?.by ?? '', title: say(action.title) };
    return { ...line, marks, attributes: marked(marks, sorted) };
  });
  const orders = ['from', 'deadline', 'title'].map((value) => ({
    value,
    label: translator.word('action_order', value),
  }));
  return {
    page: pageOf(model, translator, {
      path: 'actions/',
      kind: 'action',
      title: t('actions.title'),
      description: t('actions.lead', { count: lines.length }),
      sources: [],
    }),
    counts: axisCounts(
      translator,
      lines.map(({ axes }) => axes),
    ),
    precede: t('actions.precede', { count: lines.filter(({ before }) => before).length, total: lines.length }),
    filters: filtersOf(
      lines.map(({ marks }) => marks),
      facetsOf(model, translator),
      orders,
    ),
    lines,
  };
}
