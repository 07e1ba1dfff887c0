import type { Dataset } from '../dataset.ts';
import { actions } from './actions.ts';
import { agencies } from './agencies.ts';
import { agencySuccessions } from './agency-successions.ts';
import { areaTypesOverTime } from './area-types.ts';
import { areas } from './areas.ts';
import { assessments } from './assessments.ts';
import { bodies } from './bodies.ts';
import { campaigns } from './campaigns.ts';
import { changes } from './changes.ts';
import { checks } from './checks.ts';
import { contradictions } from './contradictions.ts';
import { corrections } from './corrections.ts';
import { declarations } from './declarations.ts';
import { dictionaryOf } from './dictionary.ts';
import { disclosure } from './disclosure.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { dutyDefinitions } from './duty-definitions.ts';
import { events } from './events.ts';
import { evidence } from './evidence.ts';
import { glossary } from './glossary.ts';
import { ideas } from './ideas.ts';
import { indicators } from './indicators.ts';
import { islands } from './islands.ts';
import { observations } from './observations.ts';
import { populations } from './populations.ts';
import { prescribed } from './prescribed.ts';
import { publishedReleases } from './published-releases.ts';
import { recommendations } from './recommendations.ts';
import { replies } from './replies.ts';
import { reports } from './reports.ts';
import { revisions } from './revisions.ts';
import { rubrics } from './rubrics.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { successions } from './successions.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { territoryBreaks } from './territory-breaks.ts';
import { timeline } from './timeline.ts';

const tables: readonly Dataset[] = [
  observations,
  series,
  assessments,
  indicators,
  disclosure,
  targets,
  prescribed,
  areas,
  areaTypesOverTime,
  populations,
  successions,
  territoryBreaks,
  islands,
  tasks,
  recommendations,
  actions,
  duties,
  dutyDefinitions,
  declarations,
  evidence,
  reports,
  replies,
  contradictions,
  rubrics,
  checks,
  bodies,
  agencies,
  agencySuccessions,
  documents,
  timeline,
  campaigns,
  events,
  ideas,
  glossary,
  sources,
  changes,
  publishedReleases,
  revisions,
  corrections,
];

/** All public tables, in the order in which the catalogue shows them. */
export const datasets: readonly Dataset[] = [...tables, dictionaryOf(tables)];
