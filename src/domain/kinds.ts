import type { z } from 'zod';
import { Action } from './schemas/actions.ts';
import { Agency } from './schemas/agencies.ts';
import { Area } from './schemas/areas.ts';
import { Campaign } from './schemas/campaigns.ts';
import { Change } from './schemas/changes.ts';
import { Check } from './schemas/checks.ts';
import { Correction } from './schemas/corrections.ts';
import { Dictionary } from './schemas/dictionary.ts';
import { Document } from './schemas/documents.ts';
import { Duty } from './schemas/duties.ts';
import { Event } from './schemas/events.ts';
import { Term } from './schemas/glossary.ts';
import { Idea } from './schemas/ideas.ts';
import { Indicator } from './schemas/indicators.ts';
import { Island } from './schemas/islands.ts';
import { Navigation } from './schemas/navigation.ts';
import { Observation } from './schemas/observations.ts';
import { Plan } from './schemas/plan.ts';
import { Prescribed } from './schemas/prescribed.ts';
import { Chapter, ChildPage, Page, Post } from './schemas/prose.ts';
import { Publisher } from './schemas/publishers.ts';
import { Recommendation } from './schemas/recommendations.ts';
import { Release } from './schemas/releases.ts';
import { Reply } from './schemas/replies.ts';
import { Report } from './schemas/reports.ts';
import { Revision } from './schemas/revisions.ts';
import { Rubric } from './schemas/rubrics.ts';
import { Site } from './schemas/site.ts';
import { Source } from './schemas/sources.ts';
import { Strings } from './schemas/strings.ts';
import { Succession } from './schemas/successions.ts';
import { Target } from './schemas/targets.ts';
import { Task } from './schemas/tasks.ts';
import { TimelineEvent } from './schemas/timeline.ts';
import { Withdrawal } from './schemas/withdrawals.ts';

/**
 * How the files of a kind hold its records:
 * `single` one file, one record · `record` one file a record, the file name is its id · `list` files of records that carry their ids ·
 * `rows` CSV, one record a line · `prose` MDX, one file a record and language.
 */
export type Form = 'single' | 'record' | 'list' | 'rows' | 'prose';

/**
 * The map of `content/`: for each kind its files, their form and the schema of one record. In a path `*` stands for an id,
 * `**` for ids with folders between them, `{language}` for a language.
 */
export const kinds = {
  site: { files: 'site.yaml', form: 'single', schema: Site },
  navigation: { files: 'navigation.yaml', form: 'single', schema: Navigation },
  dictionary: { files: 'dictionary.yaml', form: 'single', schema: Dictionary },
  strings: { files: 'strings/*.json', form: 'record', schema: Strings },
  plan: { files: 'plan/plan.yaml', form: 'single', schema: Plan },
  tasks: { files: 'tasks/*.yaml', form: 'record', schema: Task },
  agencies: { files: 'agencies/*.yaml', form: 'record', schema: Agency },
  areas: { files: 'areas/*.yaml', form: 'list', schema: Area },
  islands: { files: 'islands.csv', form: 'rows', schema: Island },
  successions: { files: 'successions.csv', form: 'rows', schema: Succession },
  documents: { files: 'documents/*.yaml', form: 'record', schema: Document },
  sources: { files: 'sources/*.yaml', form: 'list', schema: Source },
  publishers: { files: 'publishers.yaml', form: 'list', schema: Publisher },
  timeline: { files: 'timeline.yaml', form: 'list', schema: TimelineEvent },
  indicators: { files: 'indicators/*.yaml', form: 'record', schema: Indicator },
  observations: { files: 'observations/*.csv', form: 'rows', schema: Observation },
  targets: { files: 'targets/*.yaml', form: 'record', schema: Target },
  prescribed: { files: 'prescribed.yaml', form: 'list', schema: Prescribed },
  recommendations: { files: 'recommendations/*.yaml', form: 'record', schema: Recommendation },
  actions: { files: 'actions/*.yaml', form: 'record', schema: Action },
  duties: { files: 'duties.yaml', form: 'list', schema: Duty },
  reports: { files: 'reports/*.yaml', form: 'record', schema: Report },
  replies: { files: 'replies/*.yaml', form: 'record', schema: Reply },
  rubrics: { files: 'rubrics/*.yaml', form: 'record', schema: Rubric },
  checks: { files: 'checks.yaml', form: 'list', schema: Check },
  campaigns: { files: 'campaigns/*.yaml', form: 'record', schema: Campaign },
  events: { files: 'events/*.yaml', form: 'list', schema: Event },
  ideas: { files: 'ideas.yaml', form: 'list', schema: Idea },
  glossary: { files: 'glossary.yaml', form: 'list', schema: Term },
  changes: { files: 'changes/*.yaml', form: 'record', schema: Change },
  corrections: { files: 'corrections/*.yaml', form: 'record', schema: Correction },
  revisions: { files: 'revisions/*.yaml', form: 'record', schema: Revision },
  withdrawals: { files: 'withdrawals/*.yaml', form: 'record', schema: Withdrawal },
  releases: { files: 'releases/*/release.yaml', form: 'record', schema: Release },
  pages: { files: 'pages/**.{language}.mdx', form: 'prose', schema: Page },
  chapters: { files: '{plan,tasks,campaigns}/*.{language}.mdx', form: 'prose', schema: Chapter },
  children: { files: 'children/**.{language}.mdx', form: 'prose', schema: ChildPage },
  posts: { files: 'posts/*.{language}.mdx', form: 'prose', schema: Post },
} as const satisfies Record<string, { files: string; form: Form; schema: z.ZodType }>;

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** The kinds that are prose. */
export type ProseKind = { [K in KindName]: Kinds[K]['form'] extends 'prose' ? K : never }[KindName];
export const proseKinds = kindNames.filter((kind): kind is ProseKind => kinds[kind].form === 'prose');

/** One record of a kind, as the schema gives it. */
export type RecordOf<K extends KindName> = z.infer<Kinds[K]['schema']>;
