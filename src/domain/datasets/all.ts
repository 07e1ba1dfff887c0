import type { Dataset } from '../dataset.ts';
import { agencies } from './agencies.ts';
import { agencySuccessions } from './agency-successions.ts';
import { areaTypesOverTime } from './area-types.ts';
import { areas } from './areas.ts';
import { assessments } from './assessments.ts';
import { changes } from './changes.ts';
import { checks } from './checks.ts';
import { documents } from './documents.ts';
import { glossary } from './glossary.ts';
import { indicators } from './indicators.ts';
import { islands } from './islands.ts';
import { observations } from './observations.ts';
import { populations } from './populations.ts';
import { prescribed } from './prescribed.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { successions } from './successions.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { territoryBreaks } from './territory-breaks.ts';
import { timeline } from './timeline.ts';

/** All public tables, in the order in which the catalogue shows them. */
export const datasets: readonly Dataset[] = [
  observations,
  series,
  assessments,
  indicators,
  targets,
  prescribed,
  areas,
  areaTypesOverTime,
  populations,
  successions,
  territoryBreaks,
  islands,
  tasks,
  agencies,
  agencySuccessions,
  documents,
  checks,
  timeline,
  glossary,
  sources,
  changes,
];
