import { describe, expect, it } from 'vitest';
import { differenceTable } from '../../src/domain/difference-table.ts';
import { happeningKinds } from '../../src/domain/happenings.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { measures, tests } from '../../src/elements/data-query/query.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import { formats } from '../../src/formats/all.ts';
import { reading } from '../reading.ts';
import { endpoints } from '../../src/views/api-endpoints.ts';
import { archiveFiles, archiveWord } from '../../src/views/archive.ts';
import { wholeCatalogue } from '../../src/views/catalogue.ts';
import { bodyKinds } from '../../src/views/obligations.ts';
import { standings } from '../../src/views/calendar.ts';
import { pictureKinds } from '../../src/views/kit-list.ts';
import { pageKinds } from '../../src/views/page.ts';
import { tools } from '../../src/views/snippets/snippets.ts';

/* Words that are put together from data, so that no type says whether the strings have them. */

/** The columns of a table of differences; between a version and itself it has no rows. */
const differenceColumnNames = differenceTable(reading.model!, '2026.1.0', '2026.1.0').columns.map(({ name }) => name);

const lists: Readonly<Record<string, readonly string[]>> = {
  status: vocabulary.valueStatuses,
  status_note: ['preliminary', 'estimate', 'projection'],
  derivation: vocabulary.derivations,
  derivation_note: vocabulary.derivations.filter((word) => word !== 'reported' && word !== 'not_rebuildable'),
  reason: vocabulary.absences,
  outcome: vocabulary.outcomes,
  outcome_without_target: ['on_track', 'acceleration_needed', 'limited', 'moving_away'],
  assessment_method: vocabulary.assessmentMethods,
  decided: [...vocabulary.assessmentMethods, 'alone'],
  step: ['growth', 'required_growth', 'ratio'],
  sex: vocabulary.sexes,
  residence: vocabulary.residences,
  coverage_level: vocabulary.areaKinds,
  derivation_short: vocabulary.derivations,
  prescribed_match: vocabulary.prescribedMatches,
  area_type: vocabulary.areaTypes,
  area_type_long: vocabulary.areaTypes,
  agency_type: vocabulary.agencyTypes,
  agency_types: vocabulary.agencyTypes,
  document_type: vocabulary.documentTypes,
  document_types: vocabulary.documentTypes,
  document_status: vocabulary.documentStatuses,
  indicator_kind: vocabulary.indicatorKinds,
  direction: vocabulary.directions,
  cluster: vocabulary.clusters,
  disclosure: vocabulary.disclosureClasses,
  check_scope: vocabulary.checkScopes,
  check_result: vocabulary.checkResults,
  duty: vocabulary.duties,
  action_status: vocabulary.actionStatuses,
  action_type: vocabulary.actionTypes,
  evidence_level: vocabulary.evidenceLevels,
  evidence_form: vocabulary.evidenceForms,
  stance: vocabulary.stances,
  timeliness: vocabulary.timelinesses,
  timeline_side: vocabulary.timelineSides,
  deadline_basis: vocabulary.deadlineBases,
  action_order: ['from', 'deadline', 'title'],
  period: ['before', 'since'],
  paragraph_role: vocabulary.paragraphRoles,
  read_part: vocabulary.readParts,
  body_kind: bodyKinds,
  noticed_by: vocabulary.noticers,
  revision_kind: vocabulary.revisionKinds,
  difference: vocabulary.differenceKinds,
  reason_kind: ['correction', 'revision'],
  look: vocabulary.checkScopes,
  matter: ['action', 'duty'],
  happening: happeningKinds,
  audience: vocabulary.audiences,
  campaign_role: vocabulary.campaignRoles,
  event_status: vocabulary.eventStatuses,
  theme_wording: vocabulary.themeWordings,
  standing: [...standings.map(([id]) => id), 'none'],
  standing_note: standings.map(([id]) => id),
  query_test: tests,
  query_measure: measures,
  page_kind: pageKinds,
  page_kinds: pageKinds,
  child_audience: vocabulary.childAudiences.map((audience) => audience.replace('-', '_')),
  post_tag: vocabulary.postTags,
  picture: vocabulary.pictures,
  kit_file: [...pictureKinds, 'text'],
  flag: vocabulary.valueFlags,
  area_kind: vocabulary.areaKinds,
  prescribed_list: vocabulary.prescribedLists,
  island_kind: vocabulary.islandKinds,
  axis: ['status', 'evidence', 'timeliness'],
  bearer: ['agency', 'province', 'former_province'],
  source_kind: vocabulary.sourceKinds,
  edition: ['simulated'],
  api_list: endpoints.map(({ name }) => name),
  api_item: endpoints.map(({ name }) => name),
  api_part: endpoints.flatMap(({ parts }) => parts.map(({ name }) => name)),
  archive_file: archiveFiles.map(archiveWord),
  column_type: vocabulary.columnTypes,
  dataset_group: vocabulary.datasetGroups,
  whole: wholeCatalogue.map(({ name }) => name),
  whole_note: wholeCatalogue.map(({ name }) => name),
  tool: tools,
  difference_column: differenceColumnNames,
  difference_column_about: differenceColumnNames,
  format: formats.map(({ extension }) => extension.replaceAll('.', '_')),
};

const { model } = reading;

describe.each(languageCodes)('the strings in %s', (language) => {
  const words = model!.strings.get(language)!.words;

  it.each(Object.entries(lists))('have every word of %s', (list, members) => {
    const missing = members.map((member) => `word.${list}.${member}`).filter((key) => words[key] === undefined);
    expect(missing).toEqual([]);
  });
});

it('asks for no list that no word belongs to', () => {
  const used = Object.keys(model!.strings.get('vi')!.words).flatMap((key) => /^word\.([a-z_]+)\./.exec(key)?.[1] ?? []);
  const others = ['confidence', 'mark', 'population_basis', 'bound'];
  expect([...new Set(used)].filter((list) => !(list in lists) && !others.includes(list))).toEqual([]);
});
