import type { RecordOf } from './kinds.ts';
import { reference } from './languages.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';
import { pieceReadOn, readOn } from './recorded.ts';
import { reachOf } from './reach.ts';
import { releasesOf } from './releases.ts';
import type { Concern } from './schemas/concern.ts';

type Declaration = RecordOf<'actions'>['statuses'][number];
type Piece = RecordOf<'actions'>['evidence'][number];

/** What a declaration or a piece of evidence is about. */
type About = { readonly action: string } | { readonly report: string };

type What =
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'change'; readonly change: string }
  | { readonly kind: 'check'; readonly check: string }
  | { readonly kind: 'declaration'; readonly about: About; readonly declaration: Declaration }
  | { readonly kind: 'evidence'; readonly about: About; readonly piece: Piece }
  | { readonly kind: 'report'; readonly report: string }
  | { readonly kind: 'reply'; readonly reply: string }
  | { readonly kind: 'release'; readonly release: string }
  | { readonly kind: 'correction'; readonly correction: string }
  | { readonly kind: 'revision'; readonly revision: string }
  | { readonly kind: 'campaign'; readonly campaign: string }
  | { readonly kind: 'event'; readonly event: string };

/** The kinds of what comes to be known. */
export const happeningKinds: readonly What['kind'][] = [
  'post',
  'change',
  'check',
  'declaration',
  'evidence',
  'report',
  'reply',
  'release',
  'correction',
  'revision',
  'campaign',
  'event',
];

/** One thing that came to be known here. */
export type Happening = What & {
  /** The kind and the key under which the tables have it; it never changes. */
  readonly id: string;
  /** The day on which it was recorded here. */
  readonly day: string;
  readonly tasks: readonly string[];
  /** The bodies concerned, areas among them. */
  readonly bodies: readonly string[];
  /** Whether it belongs to an Action Month. */
  readonly month?: boolean;
};

type Circle = Pick<Happening, 'tasks' | 'bodies' | 'month'>;

const circleOf = ({ tasks, lead, lead_now, partners }: RecordOf<'actions'>): Circle => ({
  tasks,
  bodies: [...new Set([lead_now ?? lead, lead, ...partners])],
});

function declarationsAndEvidence(
  model: Model,
  about: About,
  circle: Circle,
  { statuses, evidence }: Pick<RecordOf<'actions'>, 'statuses' | 'evidence'>,
): Happening[] {
  const record = 'action' in about ? `action:${about.action}` : `report:${about.report}`;
  // A report is itself the first piece of its evidence.
  const first = 'action' in about ? 1 : 2;
  return [
    ...statuses.map((declaration, index) => ({
      kind: 'declaration' as const,
      id: `declaration:${record}:${index + 1}`,
      day: declaration.recorded_on,
      about,
      declaration,
      ...circle,
    })),
    ...evidence.map((piece, index) => ({
      kind: 'evidence' as const,
      id: `evidence:${record}:${index + first}`,
      day: pieceReadOn(model, piece),
      about,
      piece,
      ...circle,
    })),
  ];
}

const ofActions = (model: Model): Happening[] =>
  [...model.actions].flatMap(([action, record]) =>
    declarationsAndEvidence(model, { action }, circleOf(record), record),
  );

const ofReports = (model: Model): Happening[] =>
  [...model.reports].flatMap(([report, record]) => {
    const circle = { tasks: [], bodies: [record.body] };
    const day = readOn(model, record.sources);
    return [
      { kind: 'report' as const, id: `report:${report}`, day, report, ...circle },
      ...declarationsAndEvidence(model, { report }, circle, record),
    ];
  });

const ofReplies = (model: Model): Happening[] =>
  [...model.replies].map(([reply, { body, action, received_on }]) => ({
    kind: 'reply',
    id: `reply:${reply}`,
    day: received_on,
    reply,
    tasks: action === undefined ? [] : model.actions.get(action)!.tasks,
    bodies: [body],
  }));

function ofChecks(model: Model): Happening[] {
  const ofMonths = new Set(
    [...model.campaigns.values()].flatMap(({ not_found }) => not_found.map(({ check }) => check)),
  );
  return [...model.checks.values()].map(({ id, looked_on, body }) => ({
    kind: 'check',
    id: `check:${id}`,
    day: looked_on,
    check: id,
    tasks: [],
    bodies: body === undefined ? [] : [body],
    month: ofMonths.has(id),
  }));
}

const ofCampaigns = (model: Model): Happening[] =>
  [...model.campaigns].map(([campaign, { sources, not_found, organisers }]) => ({
    kind: 'campaign',
    id: `campaign:${campaign}`,
    day: [readOn(model, sources), ...not_found.map(({ looked_on }) => looked_on)].sort().at(-1)!,
    campaign,
    tasks: [],
    bodies: organisers,
    month: true,
  }));

const ofEvents = (model: Model): Happening[] =>
  [...model.events.values()].map(({ id, sources, tasks, organisers, area }) => ({
    kind: 'event',
    id: `event:${id}`,
    day: readOn(model, sources),
    event: id,
    tasks,
    bodies: [...new Set([...organisers, ...(area === undefined ? [] : [area])])],
    month: true,
  }));

/** A change is one task's or one province's where it names its very page; what changed on all of them belongs to the whole. */
const ofChanges = (model: Model): Happening[] =>
  [...model.changes].map(([change, { date, pages }]) => ({
    kind: 'change',
    id: `change:${change}`,
    day: date,
    change,
    tasks: [...model.tasks.keys()].filter((task) => pages.some((page) => page.startsWith(`plan/tasks/${task}/`))),
    bodies: [...model.areas.values()]
      .filter(({ kind, slug }) => kind === 'province' && pages.some((page) => page.startsWith(`provinces/${slug}/`)))
      .map(({ id }) => id),
    month: pages.some((page) => page.startsWith('action-month/')),
  }));

const ofPosts = (model: Model): Happening[] =>
  [...model.posts].map(([post, texts]) => ({
    kind: 'post',
    id: `post:${post}`,
    day: texts[reference]!.date,
    post,
    tasks: [],
    bodies: [],
  }));

/** Those whom a concern names, and the provinces whose figures are made of theirs; where it names nobody it belongs to the whole. */
const circleOfConcerns = (model: Model, concerns: readonly Concern[]): Circle => ({
  tasks: [],
  bodies: [...new Set(concerns.flatMap((concern) => (concern.areas.length > 0 ? reachOf(model, concern).areas : [])))],
});

/** The newest first, since several may have the same day. */
const ofReleases = (model: Model): Happening[] =>
  releasesOf(model)
    .toReversed()
    .map(({ version, date }) => ({
      kind: 'release',
      id: `release:${version}`,
      day: date,
      release: version,
      tasks: [],
      bodies: [],
    }));

/** A correction or a revision is a province's where it names it, or a former one that its figures are made of. */
const ofLogs = (model: Model): Happening[] => [
  ...[...model.corrections].map(([correction, { date, concerns }]) => ({
    kind: 'correction' as const,
    id: `correction:${correction}`,
    day: date,
    correction,
    ...circleOfConcerns(model, concerns),
  })),
  ...[...model.revisions].map(([revision, { date, concerns }]) => ({
    kind: 'revision' as const,
    id: `revision:${revision}`,
    day: date,
    revision,
    ...circleOfConcerns(model, concerns),
  })),
];

const newestFirst = (a: Happening, b: Happening): number => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0);

const happenings = remembered((model) =>
  [ofPosts, ofReleases, ofLogs, ofChanges, ofReplies, ofReports, ofActions, ofCampaigns, ofEvents, ofChecks]
    .flatMap((of) => of(model))
    .sort(newestFirst),
);

/**
 * What came to be known here, newest first, each on the day that the content itself gives for it: a post or a change on its date, a check on the day
 * of the look, a declaration on the day it was recorded, a reply on the day it was received, evidence and reports on the day their newest
 * source was read, a release on its
 * own day, a correction or revision on the day of the change. The clock has no say.
 */
export const happeningsOf = (model: Model): readonly Happening[] => happenings(model, '');

/** What a feed is about: everything, one task group, one province, the Action Months, what becomes of the data, or what the site says of itself. */
export type Scope = {
  readonly id: string;
  readonly task?: string;
  readonly province?: string;
  readonly month?: boolean;
  /** The only kinds that belong to it; without them, all. */
  readonly kinds?: readonly What['kind'][];
};

/** What of some happenings or matters belongs to a feed. */
export const within = <T extends Circle & { readonly kind?: string }>(
  among: readonly T[],
  { task, province, month, kinds }: Scope,
): T[] =>
  among.filter(
    (one) =>
      (task === undefined || one.tasks.includes(task)) &&
      (province === undefined || one.bodies.includes(province)) &&
      (month === undefined || one.month === month) &&
      (kinds === undefined || kinds.some((each) => each === one.kind)),
  );

const releasesScope: Scope = { id: 'releases', kinds: ['release', 'correction', 'revision'] };
const newsScope: Scope = { id: 'updates', kinds: ['post', 'change'] };

const scopes = remembered((model): Scope[] => {
  const tasks = [...model.tasks.keys()].map((task) => ({ id: `task-${task}`, task }));
  const provinces = [...model.areas.values()]
    .filter(({ kind }) => kind === 'province')
    .map(({ id, slug }) => ({ id: `province-${slug}`, province: id }));
  const month = { id: 'action-month', month: true };
  return [{ id: 'all' }, releasesScope, newsScope, month, ...tasks, ...provinces].filter(
    (scope) => within(happeningsOf(model), scope).length > 0,
  );
});

/**
 * The feeds that there are: one of everything, one of the data, one of the news of the site, one of the Action Months, one for each task
 * group and each province with entries.
 */
export const scopesOf = (model: Model): readonly Scope[] => scopes(model, '');
