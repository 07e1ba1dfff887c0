import { z } from 'zod';
import { provenanceCells, provenanceColumns, refsTo, refTo, textCells, textColumns, YearColumn } from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { languageCodes, type Language } from '../languages.ts';
import type { Text } from '../text.ts';
import { clusters, directions, disclosureClasses, indicatorKinds } from '../vocabulary.ts';

/** Several sentences as one text, in the languages in which all of them exist. */
function joined(texts: readonly Text[]): Text {
  const complete = languageCodes.filter((language) => texts.every((text) => text[language] !== undefined));
  const inLanguage = (language: Language) => texts.map((text) => text[language]).join(' ');
  return { vi: inLanguage('vi'), ...Object.fromEntries(complete.map((language) => [language, inLanguage(language)])) };
}

const words = (indicator: RecordOf<'indicators'>) => ({
  ...textCells('title', indicator.title),
  ...textCells('definition', indicator.definition),
  ...textCells('unit', indicator.unit),
  ...textCells('unit_short', indicator.unit_short),
  ...textCells('period', indicator.period),
  ...textCells('method', indicator.method),
  ...textCells('weaknesses', joined(indicator.weaknesses)),
});

const numberOrNull = (value: number | 'none'): number | null => (value === 'none' ? null : value);

const weightCells = ({ weight }: RecordOf<'indicators'>) => ({
  weight: weight?.indicator ?? null,
  ...textCells('weight_note', weight?.note),
});

const assessmentCells = ({ assessment }: RecordOf<'indicators'>) => ({
  base_year: numberOrNull(assessment.base_year),
  natural_limit: numberOrNull(assessment.natural_limit),
  target: assessment.target === 'none' ? null : assessment.target,
  ...textCells('assessment_note', assessment.reason),
});

const rowOf = (id: string, indicator: RecordOf<'indicators'>) => ({
  indicator: id,
  indicator_kind: indicator.kind,
  numerator: indicator.numerator ?? null,
  denominator: indicator.denominator ?? null,
  factor: indicator.kind === 'ratio' ? indicator.factor : null,
  direction: indicator.direction,
  decimals: indicator.decimals,
  projection: indicator.projection,
  tolerance: indicator.tolerance ?? null,
  ...weightCells(indicator),
  ...assessmentCells(indicator),
  source_table: indicator.table,
  cluster: indicator.cluster,
  tasks: [...indicator.tasks],
  sdg_target: indicator.sdg ?? null,
  disclosure_class: indicator.disclosure.class,
  ...textCells('disclosure_reason', indicator.disclosure.reason),
  ...words(indicator),
  ...provenanceCells(indicator),
});

/** What is measured, how, and what one should know before relying on it. */
export const indicators = defineDataset({
  id: 'indicators',
  row: z.strictObject({
    indicator: z.string(),
    ...textColumns('title'),
    ...textColumns('definition'),
    indicator_kind: z.enum(indicatorKinds),
    numerator: refTo('indicators').nullable(),
    denominator: refTo('indicators').nullable(),
    factor: z.number().nullable(),
    ...textColumns('unit'),
    ...textColumns('unit_short'),
    direction: z.enum(directions),
    decimals: z.int(),
    ...textColumns('period'),
    projection: z.boolean(),
    source_table: z.string(),
    ...textColumns('method'),
    ...textColumns('weaknesses'),
    tolerance: z.number().nullable(),
    weight: refTo('indicators').nullable(),
    ...textColumns('weight_note'),
    base_year: YearColumn.nullable(),
    natural_limit: z.number().nullable(),
    target: refTo('targets').nullable(),
    ...textColumns('assessment_note'),
    cluster: z.enum(clusters),
    tasks: refsTo('tasks'),
    sdg_target: z.string().nullable(),
    disclosure_class: z.enum(disclosureClasses),
    ...textColumns('disclosure_reason'),
    ...provenanceColumns,
  }),
  key: ['indicator'],
  guarded: { method_vi: 'method', factor: 'number', tolerance: 'number', natural_limit: 'number' },
  rows: (model) => [...model.indicators].map(([id, indicator]) => rowOf(id, indicator)),
});
