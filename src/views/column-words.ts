import type { Column } from '../domain/dataset.ts';
import { Area } from '../domain/schemas/areas.ts';
import { Confidence } from '../domain/schemas/fields.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';

/** The lists of the vocabulary that columns are made of, and the lists of strings that name their words. */
const lists: readonly (readonly [words: readonly string[], list: string])[] = [
  [vocabulary.valueStatuses, 'status'],
  [vocabulary.valueFlags, 'value_flag'],
  [vocabulary.sexes, 'sex'],
  [vocabulary.residences, 'residence'],
  [vocabulary.derivations, 'derivation'],
  [vocabulary.absences, 'reason'],
  [vocabulary.areaKinds, 'coverage_level'],
  [vocabulary.areaTypes, 'area_type'],
  [vocabulary.agencyTypes, 'agency_type'],
  [vocabulary.documentTypes, 'document_type'],
  [vocabulary.documentStatuses, 'document_status'],
  [vocabulary.indicatorKinds, 'indicator_kind'],
  [vocabulary.directions, 'direction'],
  [vocabulary.bounds, 'bound'],
  [vocabulary.outcomes, 'outcome'],
  [vocabulary.assessmentMethods, 'assessment_method'],
  [vocabulary.clusters, 'cluster'],
  [vocabulary.disclosureClasses, 'disclosure'],
  [vocabulary.sourceKinds, 'source_kind'],
  [vocabulary.checkScopes, 'check_scope'],
  [vocabulary.checkResults, 'check_result'],
  [vocabulary.islandKinds, 'island_kind'],
  [vocabulary.duties, 'duty'],
  [vocabulary.actionStatuses, 'action_status'],
  [vocabulary.actionTypes, 'action_type'],
  [vocabulary.evidenceLevels, 'evidence_level'],
  [vocabulary.evidenceForms, 'evidence_form'],
  [vocabulary.stances, 'stance'],
  [vocabulary.timelinesses, 'timeliness'],
  [vocabulary.timelineSides, 'timeline_side'],
  [vocabulary.deadlineBases, 'deadline_basis'],
  [vocabulary.paragraphRoles, 'paragraph_role'],
  [vocabulary.readParts, 'read_part'],
  [vocabulary.prescribedLists, 'prescribed_list'],
  [vocabulary.prescribedMatches, 'prescribed_match'],
  [Confidence.options, 'confidence'],
  [Area.shape.populations.unwrap().element.shape.basis.options, 'population_basis'],
  // What only one table knows stands in its own row schema.
  [['agency', 'province', 'former_province'], 'body_sort'],
  [['status', 'evidence', 'timeliness'], 'axis'],
];

const listOf = new Map(lists.map(([words, list]) => [words.join(), list]));

/** What a word of a column means, in the reader's language; undefined where no list of strings names the words of the column. */
export function wordLabel({ word }: Translator, { words = [] }: Column, each: string): string | undefined {
  const list = listOf.get(words.join());
  return list === undefined ? undefined : word(list, each);
}
