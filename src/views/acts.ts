import type { Act, Lane } from '../charts/acts.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { documentName } from './documents.ts';
import { href } from './page.ts';

type Action = RecordOf<'actions'>;

/** What the acts of a measure are told apart by; each has a lane of its own in the drawing. */
type LaneName = 'orders' | 'declared' | 'found' | 'due';

/** One act: when, of which sort, and what it says. */
type Told = {
  readonly lane: LaneName;
  readonly from: string;
  readonly until?: string;
  /** Its sort in a word or two; in the drawing shorter where the lane says the rest. */
  readonly what: string;
  readonly mark?: string;
  readonly text: string;
  readonly href?: string;
  readonly kind: Act['kind'];
};

export type ActsView = {
  readonly title: string;
  readonly description: string;
  readonly lanes: readonly Lane[];
  readonly days: readonly { readonly date: string; readonly label: string }[];
  /** The same in words, oldest first. */
  readonly told: readonly {
    readonly date: string;
    readonly what: string;
    readonly text: string;
    readonly href?: string;
  }[];
};

function ordersOf(model: Model, translator: Translator, action: Action): Told[] {
  const { t, language } = translator;
  const documents = action.documents.flatMap((id): Told[] => {
    const document = model.documents.get(id)!;
    const told = { lane: 'orders', kind: 'act', text: documentName(translator, document) } as const;
    const at = { ...told, href: href(language, `documents/${id}/`) };
    return [
      ...(document.date === null ? [] : [{ ...at, from: document.date, what: t('act.issued') }]),
      ...(document.in_force_from ? [{ ...at, from: document.in_force_from, what: t('act.in_force') }] : []),
    ];
  });
  const isOwnDay = documents.some(({ from }) => from === action.from);
  const period: Told[] =
    action.until === undefined
      ? []
      : [{ lane: 'orders', kind: 'act', from: action.from, until: action.until, what: t('act.period'), text: '' }];
  const start: Told[] =
    isOwnDay || action.until !== undefined
      ? []
      : [{ lane: 'orders', kind: 'act', from: action.from, what: t('act.begun'), text: '' }];
  return [...documents, ...period, ...start];
}

const declaredOf = ({ t, word, say }: Translator, { statuses }: Action): Told[] =>
  statuses.map(({ date, status, says }) => ({
    lane: 'declared',
    kind: 'act',
    from: date,
    what: t('act.declared', { status: word('action_status', status) }),
    mark: word('action_status', status),
    text: says ? say(says) : '',
  }));

const foundOf = ({ word, say }: Translator, { evidence }: Action): Told[] =>
  evidence.map(({ date, form, stance, says }) => ({
    lane: 'found',
    kind: stance === 'disputes' ? 'disputed' : 'act',
    from: date,
    what: stance === 'disputes' ? word('stance', stance) : word('evidence_form', form),
    text: say(says),
  }));

const dueOf = ({ t, word }: Translator, { deadline }: Action): Told[] =>
  deadline === null
    ? []
    : [
        {
          lane: 'due',
          kind: 'due',
          from: deadline.by,
          what: t('act.due'),
          text: word('deadline_basis', deadline.basis),
        },
      ];

function lanesOf({ t, date }: Translator, all: readonly Told[]): Lane[] {
  const lane = (name: LaneName, title: string, empty: string): Lane => ({
    title,
    empty,
    acts: all
      .filter((told) => told.lane === name)
      .map(({ from, until, what, mark = what, kind }) => {
        const when = until === undefined ? date(from, 'short') : `${date(from, 'short')}–${date(until, 'short')}`;
        return { from, kind, label: t('act.label', { what: mark, date: when }), ...(until !== undefined && { until }) };
      }),
  });
  return [
    lane('orders', t('act.lane_orders'), t('act.no_orders')),
    lane('declared', t('act.lane_declared'), t('act.no_declared')),
    lane('found', t('act.lane_found'), t('act.no_found')),
    lane('due', t('act.lane_due'), t('act.no_due')),
  ];
}

/** What happened to a measure when: orders, declarations, evidence and date apart, drawn and in words. */
export function actsView(model: Model, translator: Translator, action: Action): ActsView {
  const { t, date, say } = translator;
  const all = [
    ...ordersOf(model, translator, action),
    ...declaredOf(translator, action),
    ...foundOf(translator, action),
    ...dueOf(translator, action),
  ];
  const plan = model.documents.get(model.plan.document)?.date;
  const asOf = model.site.as_of;
  return {
    title: t('act.title', { title: say(action.title) }),
    description: t('act.description', { count: all.length }),
    lanes: lanesOf(translator, all),
    days: [
      ...(plan ? [{ date: plan, label: t('act.plan', { date: date(plan, 'short') }) }] : []),
      { date: asOf, label: t('act.as_of', { date: date(asOf, 'short') }) },
    ],
    told: all
      .toSorted((a, b) => a.from.localeCompare(b.from))
      .map(({ from, until, what, text, href: to }) => ({
        date: until === undefined ? date(from) : t('date.range', { from: date(from), until: date(until) }),
        what,
        text,
        ...(to !== undefined && { href: to }),
      })),
  };
}
