import { z } from 'zod';
import { Confidence } from './schemas/fields.ts';
import { languageCodes, type Language } from './languages.ts';
import type { Text } from './text.ts';

/* The pieces that the row schemas of datasets are made of. A piece's `meta` says what a column is where its type alone does not. */

/** The id of a row of another dataset. */
export const refTo = (dataset: string) => z.string().min(1).meta({ ref: dataset });

export const DayColumn = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ column: 'date' });
export const PartialDateColumn = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .meta({ column: 'date', partial: true });
export const YearColumn = z.int().min(1900).max(2199).meta({ column: 'year' });
export const ListColumn = z.array(z.string().min(1));
export const refsTo = (dataset: string) => z.array(refTo(dataset));

type Suffixed<Name extends string, Value> = { [Key in `${Name}_${Language}`]: Value };

const inLanguages = <Name extends string, Value>(name: Name, valueOf: (language: Language) => Value) =>
  // Object.fromEntries forgets the names of the keys, which are exactly these.
  Object.fromEntries(languageCodes.map((language) => [`${name}_${language}`, valueOf(language)])) as Suffixed<
    Name,
    Value
  >;

const TextColumn = z.string().min(1).nullable();

/** The columns of a localised text, one for each language. */
export const textColumns = <Name extends string>(name: Name) => inLanguages(name, () => TextColumn);

/** A localised text as the cells of its columns; null in a language in which it does not exist. */
export const textCells = <Name extends string>(name: Name, text: Text | undefined) =>
  inLanguages(name, (language) => text?.[language] ?? null);

/** The columns of source and certainty that rows of fact carry. */
export const provenanceColumns = { sources: refsTo('sources'), confidence: Confidence, confidence_of: ListColumn };

type Provenance = {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly confidence_of?: Readonly<Record<string, string>> | undefined;
};

/** Source and certainty of a record as cells; a field with its own certainty is written `field=word`. */
export const provenanceCells = ({ sources, confidence, confidence_of: fields = {} }: Provenance) => ({
  sources: [...sources],
  confidence,
  confidence_of: Object.entries(fields).map(([field, word]) => `${field}=${word}`),
});
