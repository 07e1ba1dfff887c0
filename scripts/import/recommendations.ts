import { parseDocument, stringify } from 'yaml';
import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { versionOf } from '../../src/domain/text.ts';
import type { Mapping } from './mapping.ts';
import type { Paragraph } from './paragraphs.ts';

type Recommendation = RecordOf<'recommendations'>;
type Kept = { readonly id: string; readonly record: Recommendation };

/** What an import would do, before anything is written. */
export type Difference = {
  readonly new: readonly Paragraph[];
  readonly changed: readonly { readonly kept: Kept; readonly paragraph: Paragraph }[];
  readonly same: readonly Kept[];
  /** Records whose official text was imported once and which the file no longer has. */
  readonly vanished: readonly Kept[];
};

/** Whether a record stands for a paragraph, alone or in a run such as "19-20". */
function holds({ paragraph }: Recommendation, number: number): boolean {
  const [first = 0, last = first] = paragraph.split('-').map(Number);
  return first <= number && number <= last;
}

const textOf = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** Compares the paragraphs of a file with the records of the same document. */
export function differenceOf(model: Model, mapping: Mapping, paragraphs: readonly Paragraph[]): Difference {
  const kept = [...model.recommendations]
    .filter(([, { document }]) => document === mapping.document)
    .map(([id, record]) => ({ id, record }));
  const met = kept.map((each) => ({ each, parts: paragraphs.filter(({ number }) => holds(each.record, number)) }));
  const there = met.filter(({ parts }) => parts.length > 0);
  const differs = ({ each, parts }: (typeof there)[number]): boolean =>
    versionOf(each.record.official?.text ?? '') !== versionOf(textOf(parts));
  return {
    new: paragraphs.filter(({ number }) => !kept.some(({ record }) => holds(record, number))),
    changed: there
      .filter(differs)
      .map(({ each, parts }) => ({ kept: each, paragraph: { ...parts[0]!, text: textOf(parts) } })),
    same: there.filter((one) => !differs(one)).map(({ each }) => each),
    vanished: met.filter(({ each, parts }) => parts.length === 0 && each.record.official).map(({ each }) => each),
  };
}

const yamlForm = { lineWidth: 0, singleQuote: true } as const;

function fresh(mapping: Mapping, { number, text, theme, urgent }: Paragraph, on: string): string {
  const known = theme === undefined ? undefined : mapping.themes[theme];
  const heading = known?.heading ?? {
    vi: `Đoạn ${number}`,
    en: `Paragraph ${number}`,
    fr: `Paragraphe ${number}`,
  };
  return stringify(
    {
      document: mapping.document,
      paragraph: String(number),
      order: number,
      role: 'recommendation',
      heading: { ...heading, of: versionOf(heading.vi) },
      cluster: known?.cluster ?? null,
      read: 'text',
      urgent,
      official: { language: mapping.language, text, imported_on: on },
      sources: [mapping.source],
      confidence: 'seen',
    },
    yamlForm,
  );
}

/** The file of a record with its official text replaced; every other field, the gist first of all, stays as it was written. */
function renewed(before: string, { text }: Paragraph, mapping: Mapping, on: string): string {
  const document = parseDocument(before);
  document.setIn(['official', 'language'], mapping.language);
  document.setIn(['official', 'text'], text);
  document.setIn(['official', 'imported_on'], on);
  return document.toString(yamlForm);
}

/** The files that an import writes, by their path in the content folder; `read` gives the present text of a file. */
export function filesOf(
  model: Model,
  mapping: Mapping,
  difference: Difference,
  read: (path: string) => string,
): ReadonlyMap<string, string> {
  const on = model.site.as_of;
  const files = new Map<string, string>();
  for (const paragraph of difference.new)
    files.set(`recommendations/${mapping.cycle}-${paragraph.number}.yaml`, fresh(mapping, paragraph, on));
  for (const { kept, paragraph } of difference.changed) {
    const path = `recommendations/${kept.id}.yaml`;
    files.set(path, renewed(read(path), paragraph, mapping, on));
  }
  return files;
}

const beginning = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text).replaceAll('\n', ' ');

/** The difference in lines that a person reads before writing. */
export function report({ new: added, changed, same, vanished }: Difference): string[] {
  return [
    ...added.map(({ number, text }) => `new       ${number}  ${beginning(text)}`),
    ...changed.flatMap(({ kept: { record }, paragraph }) => [
      `changed   ${record.paragraph}  ${beginning(paragraph.text)}`,
      ...(record.official ? [`    before  ${beginning(record.official.text)}`] : ['    before  no official text']),
      ...(record.gist ? ['    the gist stays as it is; read it again beside the new text'] : []),
    ]),
    ...vanished.map(
      ({ record }) => `vanished  ${record.paragraph}  the record stays; see whether the file is complete`,
    ),
    `${added.length} new, ${changed.length} changed, ${same.length} unchanged, ${vanished.length} vanished`,
  ];
}
