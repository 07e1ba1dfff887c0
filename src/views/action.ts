import { precedesPlan, readingOf } from '../domain/actions.ts';
import { contradicts } from '../domain/evidence.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { lastDay } from '../domain/timeliness.ts';
import type { ActionStatus } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { leadNow, periodOf } from './actions.ts';
import { actsView, type ActsView } from './acts.ts';
import { axesOf, type AxesView } from './axes.ts';
import { bodyLink } from './bodies.ts';
import { chainView, type ChainView } from './chain.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { indicatorLines, type IndicatorLine } from './indicators.ts';
import { href, pageOf, type PageView } from './page.ts';
import { recommendationName } from './recommendations.ts';
import { currentRubric } from './rubrics.ts';
import { rubricLink, sidesOfAction, type ReadLink, type SidesView } from './sides.ts';

type Action = RecordOf<'actions'>;
type Link = { readonly label: string; readonly href: string };

type Fact = {
  readonly label: string;
  readonly text: string;
  readonly links?: readonly Link[];
  readonly note?: string;
  readonly doubt?: string;
};

/** One axis on the page of a measure: its word, what that rests on, and the rules by which it is given. */
export type AxisBlock = {
  readonly name: 'status' | 'evidence' | 'timeliness';
  readonly title: string;
  readonly value: string;
  readonly words: string;
  readonly sentences: readonly string[];
  readonly says: Phrase | undefined;
  readonly sources: readonly ReadLink[];
  readonly rubric: ReadLink | undefined;
};

export type ActionView = {
  readonly page: PageView;
  readonly type: string;
  readonly about: Phrase;
  readonly before: string | undefined;
  readonly contradiction: string | undefined;
  readonly axes: readonly AxisBlock[];
  readonly facts: readonly Fact[];
  readonly note: Phrase | undefined;
  readonly acts: ActsView;
  readonly sides: SidesView;
  readonly disputed: boolean;
  readonly chain: ChainView;
  readonly recommendations: readonly Link[];
  readonly indicators: readonly IndicatorLine[];
  readonly documents: readonly (Link & { readonly title: Phrase })[];
};

const unfinished: readonly ActionStatus[] = ['not_started', 'in_preparation', 'in_progress'];

/** That a measure declared to be unfinished has come to its end since, and nothing was declared of it after. */
function endedSince(model: Model, { t, date }: Translator, action: Action): string[] {
  const { status } = readingOf(action, model.site.as_of);
  const { until } = action;
  const ended = until !== undefined && lastDay(until) < model.site.as_of && unfinished.includes(status);
  return ended ? [t('axes.ended', { until: date(until) })] : [];
}

function statusBlock(
  model: Model,
  translator: Translator,
  action: Action,
  axes: AxesView,
  sides: SidesView,
): AxisBlock {
  const { t, date } = translator;
  const { declaration } = readingOf(action, model.site.as_of);
  const shown = declaration && sides.declarations[action.statuses.indexOf(declaration)];
  return {
    name: 'status',
    title: t('axes.status_full'),
    value: axes.status,
    words: axes.statusWords,
    sentences: shown
      ? [t('axes.declared', { date: shown.date, recorded: shown.recordedOn }), ...endedSince(model, translator, action)]
      : [t('axes.not_declared', { date: date(model.site.as_of) })],
    says: shown?.says,
    sources: shown?.sources ?? [],
    rubric: shown?.rubric ?? ruled(model, translator),
  };
}

/** The rules in force on the day of the site. */
function ruled(model: Model, translator: Translator): ReadLink | undefined {
  const current = currentRubric(model);
  return current && rubricLink(model, translator, current[0]);
}

function evidenceBlock(model: Model, translator: Translator, action: Action, axes: AxesView): AxisBlock {
  const { t, date } = translator;
  const newest = action.evidence
    .map((piece) => piece.date)
    .sort()
    .at(-1);
  return {
    name: 'evidence',
    title: t('axes.evidence_full'),
    value: axes.evidence,
    words: axes.evidenceWords,
    sentences:
      newest === undefined
        ? [t('axes.nothing_found', { date: date(model.site.as_of) })]
        : [t('axes.found', { count: action.evidence.length, date: date(newest) })],
    says: undefined,
    sources: newest === undefined ? [] : [{ label: t('axes.see_evidence'), href: '#evidence' }],
    rubric: ruled(model, translator),
  };
}

function timelinessBlock(model: Model, translator: Translator, action: Action, axes: AxesView): AxisBlock {
  const { t, word, date } = translator;
  const { deadline } = action;
  return {
    name: 'timeliness',
    title: t('axes.timeliness_full'),
    value: axes.timeliness,
    words: axes.timelinessWords,
    sentences: [
      deadline === null
        ? t('axes.no_deadline')
        : t('axes.deadline', { date: date(deadline.by), basis: word('deadline_basis', deadline.basis) }),
      t('axes.computed', { date: date(model.site.as_of) }),
    ],
    says: undefined,
    sources: [],
    rubric: ruled(model, translator),
  };
}

function leadFacts(model: Model, translator: Translator, action: Action): Fact[] {
  const { t } = translator;
  const { lead, partners, other_partners: others } = action;
  const doubt = doubtIn(translator, action);
  const now = leadNow(action);
  return [
    {
      label: t(now === lead ? 'action.lead_only' : 'action.lead'),
      text: '',
      links: [bodyLink(model, translator, lead)],
      ...doubt('lead'),
    },
    ...(now === lead
      ? []
      : [
          {
            label: t('action.lead_now'),
            text: '',
            links: [bodyLink(model, translator, now)],
            note: t('action.lead_passed'),
            ...doubt('lead_now'),
          },
        ]),
    ...(partners.length > 0
      ? [
          {
            label: t('action.partners'),
            text: '',
            links: partners.map((body) => bodyLink(model, translator, body)),
            ...doubt('partners'),
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            label: t('action.other_partners'),
            text: others.map((name) => translator.say(name)).join(' · '),
            ...doubt('other_partners'),
          },
        ]
      : []),
  ];
}

const doubtIn =
  (translator: Translator, action: Action) =>
  (field: string): { doubt?: string } => {
    const words = doubtOf(translator, action, field);
    return words === undefined ? {} : { doubt: words };
  };

/** What is known of a measure; what was not set, named or found says so, since that is a finding. */
function factsOf(model: Model, translator: Translator, action: Action): Fact[] {
  const { t, say, word, date, language } = translator;
  const { deadline, expected, budget } = action;
  const doubt = doubtIn(translator, action);
  return [
    ...leadFacts(model, translator, action),
    { label: t('action.period'), text: periodOf(translator, action), ...doubt('from') },
    deadline === null
      ? { label: t('action.deadline'), text: t('action.no_deadline') }
      : {
          label: t('action.deadline'),
          text: date(deadline.by),
          note: word('deadline_basis', deadline.basis),
          ...doubt('deadline'),
        },
    expected === null
      ? { label: t('action.expected'), text: t('action.no_expected') }
      : { label: t('action.expected'), text: say(expected), ...doubt('expected') },
    budget === null
      ? { label: t('action.budget'), text: t('action.no_budget') }
      : { label: t('action.budget'), text: say(budget), ...doubt('budget') },
    {
      label: t('facet.task'),
      text: '',
      links: action.tasks.map((number) => ({
        label: t('task.numbered', { number, title: say(model.tasks.get(number)!.title) }),
        href: href(language, `plan/tasks/${number}/`),
      })),
      ...doubt('tasks'),
    },
  ];
}

/** Where it was read: the measure itself, what was declared of it, and its evidence. */
const sourcesOf = ({ sources, statuses, evidence }: Action): string[] => [
  ...sources,
  ...statuses.flatMap((status) => status.sources),
  ...evidence.flatMap(({ source }) => (source === undefined ? [] : [source])),
];

/** What leads to a measure, and from it to indicators. */
export function actionChain(model: Model, translator: Translator, id: string): ChainView {
  const { title, recommendations, indicators } = model.actions.get(id)!;
  const words = translator.t('chain.of_action', { title: translator.say(title) });
  return chainView(model, translator, { recommendations, actions: [id], indicators }, words);
}

/** The page of one measure: what it is, its three axes apart, its acts, its evidence, and the chain that it stands in. */
export function actionView(model: Model, translator: Translator, id: string): ActionView {
  const { t, say, phrase, word, language } = translator;
  const action = model.actions.get(id)!;
  const axes = axesOf(model, translator, action);
  const sides = sidesOfAction(model, translator, id);
  const { recommendations, indicators } = action;
  return {
    page: pageOf(model, translator, {
      path: `actions/${id}/`,
      kind: 'action',
      title: say(action.title),
      description: say(action.about),
      trail: [[t('actions.title'), 'actions/']],
      sources: sourcesOf(action),
    }),
    type: word('action_type', action.type),
    about: phrase(action.about),
    before: precedesPlan(model, action) ? t('action.precedes') : undefined,
    contradiction: contradicts(axes.status, axes.evidence)
      ? t('action.contradiction', { declared: axes.statusWords, evidence: axes.evidenceWords })
      : undefined,
    axes: [
      statusBlock(model, translator, action, axes, sides),
      evidenceBlock(model, translator, action, axes),
      timelinessBlock(model, translator, action, axes),
    ],
    facts: factsOf(model, translator, action),
    note: action.note && phrase(action.note),
    acts: actsView(model, translator, action),
    sides,
    disputed: axes.evidence === 'disputed',
    chain: actionChain(model, translator, id),
    recommendations: recommendations.map((each) => ({
      label: recommendationName(model, translator, each),
      href: href(language, `recommendations/${each}/`),
    })),
    indicators: indicatorLines(model, translator, indicators),
    documents: action.documents.map((each) => {
      const document = model.documents.get(each)!;
      return {
        label: documentName(translator, document),
        href: href(language, `documents/${each}/`),
        title: phrase(document.title),
      };
    }),
  };
}
