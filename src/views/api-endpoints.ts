import type { Dataset, Row } from '../domain/dataset.ts';
import { actions } from '../domain/datasets/actions.ts';
import { agencies } from '../domain/datasets/agencies.ts';
import { agencySuccessions } from '../domain/datasets/agency-successions.ts';
import { areas } from '../domain/datasets/areas.ts';
import { documents } from '../domain/datasets/documents.ts';
import { duties } from '../domain/datasets/duties.ts';
import { indicators } from '../domain/datasets/indicators.ts';
import { populations } from '../domain/datasets/populations.ts';
import { recommendations } from '../domain/datasets/recommendations.ts';
import { series } from '../domain/datasets/series.ts';
import { successions } from '../domain/datasets/successions.ts';
import { targets } from '../domain/datasets/targets.ts';
import { tasks } from '../domain/datasets/tasks.ts';

/** Rows of a table that belong to a thing: those whose columns `by` hold its id. */
export type Part = {
  readonly name: string;
  readonly dataset: Dataset;
  readonly by: readonly string[];
  /** Columns that are left out. */
  readonly without: readonly string[];
  /** Which of the rows are kept; all, unless said. */
  readonly pick?: (rows: readonly Row[]) => readonly Row[];
};

/** One sort of things that programs can ask for: a list of them, and each by its id. */
export type Endpoint = {
  /** The folder under `/api/v1/`, and the name of the list. */
  readonly name: string;
  /** What one of them is called. */
  readonly member: string;
  readonly dataset: Dataset;
  readonly id: string;
  /** What the list says of each. */
  readonly listed: readonly string[];
  readonly only?: (row: Row) => boolean;
  /** The page of all of them, and that of one, seen from the folder of a language. */
  readonly home: string;
  readonly page: (row: Row) => string;
  readonly parts: readonly Part[];
};

const isProvince = ({ kind }: Row): boolean => kind === 'province' || kind === 'former_province';
const provincePage = ({ kind, slug }: Row): string =>
  kind === 'province' ? `provinces/${slug}/` : `provinces/before-2025/${slug}/`;

const isKnown = ({ value, status, sex, residence }: Row): boolean =>
  value !== null && status !== 'projection' && sex === 'total' && residence === 'total';

/** Of each indicator the value for everybody of the newest year that is no projection; rows come sorted by indicator and year. */
const newest = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.filter(isKnown).map((row) => [row['indicator'], row])).values(),
];

const named = (name: string): string[] => ['vi', 'en', 'fr'].map((code) => `${name}_${code}`);

/** All that can be asked for. */
export const endpoints: readonly Endpoint[] = [
  {
    name: 'indicators',
    member: 'indicator',
    dataset: indicators,
    id: 'indicator',
    listed: ['indicator', ...named('title'), ...named('unit'), 'indicator_kind', 'direction', 'cluster'],
    home: 'indicators/',
    page: ({ indicator }) => `indicators/${indicator}/`,
    parts: [
      { name: 'series', dataset: series, by: ['indicator'], without: ['indicator', 'inputs'] },
      { name: 'targets', dataset: targets, by: ['indicator'], without: [] },
    ],
  },
  {
    name: 'provinces',
    member: 'province',
    dataset: areas,
    id: 'area',
    listed: ['area', 'kind', ...named('name'), 'slug', 'type', 'valid_from', 'valid_until'],
    only: isProvince,
    home: 'provinces/',
    page: provincePage,
    parts: [
      { name: 'formed_from', dataset: successions, by: ['to_area'], without: ['to_area'] },
      { name: 'became', dataset: successions, by: ['from_area'], without: ['from_area'] },
      { name: 'populations', dataset: populations, by: ['area'], without: ['area'] },
      { name: 'latest', dataset: series, by: ['area'], without: ['area', 'inputs'], pick: newest },
      { name: 'targets', dataset: targets, by: ['area'], without: [] },
      { name: 'duties', dataset: duties, by: ['body'], without: ['body'] },
    ],
  },
  {
    name: 'agencies',
    member: 'agency',
    dataset: agencies,
    id: 'agency',
    listed: ['agency', ...named('name'), ...named('abbreviation'), 'agency_type', 'valid_from', 'valid_until'],
    home: 'agencies/',
    page: ({ agency }) => `agencies/${agency}/`,
    parts: [
      { name: 'formed_from', dataset: agencySuccessions, by: ['to_agency'], without: ['to_agency'] },
      { name: 'became', dataset: agencySuccessions, by: ['from_agency'], without: ['from_agency'] },
      { name: 'duties', dataset: duties, by: ['body'], without: ['body'] },
      { name: 'actions', dataset: actions, by: ['lead', 'lead_now'], without: [] },
      { name: 'documents', dataset: documents, by: ['issuer'], without: ['issuer'] },
    ],
  },
  {
    name: 'tasks',
    member: 'task',
    dataset: tasks,
    id: 'task',
    listed: ['task', 'task_number', ...named('title'), 'leads'],
    home: 'plan/',
    page: ({ task }) => `plan/tasks/${task}/`,
    parts: [
      { name: 'actions', dataset: actions, by: ['tasks'], without: [] },
      { name: 'recommendations', dataset: recommendations, by: ['tasks'], without: [] },
    ],
  },
];

/** The tables from which rows are handed out, each once. */
export const served: readonly Dataset[] = [
  ...new Set(endpoints.flatMap(({ dataset, parts }) => [dataset, ...parts.map((part) => part.dataset)])),
];
