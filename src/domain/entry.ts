import type { Language } from './languages.ts';
import type { KindName, RecordOf } from './kinds.ts';

export type FieldPath = readonly (string | number)[];

/** What is wrong with content, and where: one line for the person who wrote it. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
};

/** A place in prose where a component stands, with its attributes as written. */
export type ProseComponent = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
};

/** The body of a prose file, as far as rules look into it. */
export type ProseBody = {
  readonly text: string;
  /** The line of the file on which the text begins. */
  readonly line: number;
  readonly components: readonly ProseComponent[];
  readonly words: readonly { readonly text: string; readonly line: number }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
};

/** One record where it was found: the raw value for rules about text, the typed one where its schema holds. */
export type Entry<K extends KindName = KindName> = {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  readonly raw: unknown;
  readonly record: RecordOf<K> | undefined;
  readonly language: Language | undefined;
  readonly body: ProseBody | undefined;
  /** The line in the file on which a field stands, or the nearest thing that holds it. */
  readonly lineOf: (path: FieldPath) => number;
};

/** All that was found in the content folder, kind by kind, good and bad. */
export type Content = { readonly [K in KindName]: readonly Entry<K>[] };

/** The entries of a kind whose records fit their schema. */
export function sound<K extends KindName>(
  entries: readonly Entry<K>[],
): (Entry<K> & { readonly record: RecordOf<K> })[] {
  return entries.filter((entry): entry is Entry<K> & { readonly record: RecordOf<K> } => entry.record !== undefined);
}

/** A field's path as an author would write it: `types[0].from`. */
export const fieldName = (path: FieldPath): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step),
    '',
  );

/** A problem with one field of an entry. */
export const problemAt = (entry: Entry, path: FieldPath, message: string): Problem => ({
  file: entry.file,
  line: entry.lineOf(path),
  field: fieldName(path) || 'file',
  message,
});

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A part of a problem as it can be printed on one line of a terminal: signs that would steer it are named, and it ends at a length. */
function printable(text: string, longest: number): string {
  const line = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return line
    .replaceAll('\n', ' ')
    .replace(unprintable, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** The line that a problem is printed on. */
export const formatProblem = ({ file, line, field, message }: Problem): string =>
  `${printable(file, 300)}:${line}  ${printable(field, 120)}: ${printable(message, 600)}`;
