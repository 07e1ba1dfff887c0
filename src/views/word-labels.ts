import type { Column } from '../domain/dataset.ts';
import type { DescribedColumn } from '../domain/description.ts';
import type { Text } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';

/* Columns whose words the strings list under another name than the column’s own. */
const lists: Readonly<Record<string, string>> = {
  'actions.status': 'action_status',
  audiences: 'audience',
  base_status: 'status',
  basis: 'population_basis',
  body_kind: 'bearer',
  clusters: 'cluster',
  declared: 'action_status',
  'dictionary.type': 'column_type',
  disclosure_class: 'disclosure',
  duties: 'duty',
  evidence: 'evidence_level',
  flags: 'flag',
  kind: 'area_kind',
  legal_status: 'document_status',
  list: 'prescribed_list',
  match: 'prescribed_match',
  method: 'assessment_method',
  side: 'timeline_side',
  type: 'area_type',
};

/** Words of the site, one from each translator, as one text. */
export const saidBy = (translators: readonly Translator[], words: (translator: Translator) => string): Text =>
  // One translator for each language, Vietnamese among them.
  Object.fromEntries(translators.map((each) => [each.language, words(each)])) as unknown as Text;

/** The list of the strings that holds the words of a column. */
export const listOf = (dataset: string, column: string): string =>
  lists[`${dataset}.${column}`] ?? lists[column] ?? column;

/** What the words of a column mean, in every language; undefined where it may hold any. Throws where the strings lack one. */
export function labelsOf(
  translators: readonly Translator[],
  dataset: string,
  { name, words }: Column,
): DescribedColumn['labels'] {
  const list = listOf(dataset, name);
  return words?.map((word) => ({ word, label: saidBy(translators, (each) => each.word(list, word)) }));
}

/** What a format is called, by its extension, in every language. */
export const formatLabel = (translators: readonly Translator[], extension: string): Text =>
  saidBy(translators, ({ word }) => word('format', extension.replaceAll('.', '_')));
