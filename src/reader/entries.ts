import { z } from 'zod';
import type { Entry, FieldPath, Problem } from '../domain/entry.ts';
import { problemAt } from '../domain/entry.ts';
import { kinds, type KindName, type RecordOf } from '../domain/kinds.ts';
import { readCsv } from './csv.ts';
import type { File } from './files.ts';
import { findings } from './issues.ts';
import type { Place } from './match.ts';
import { readProse } from './prose.ts';
import { readJson, readYaml, type Fault } from './structured.ts';

type Result = { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] };

const problemOf = (file: string, fault: Fault): Problem => ({
  file,
  line: fault.line,
  field: fault.field ?? 'file',
  message: fault.message,
});

const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? inner(schema.unwrap() as z.ZodType)
    : schema;

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let here = inner(schema);
  for (const step of path) {
    if (here instanceof z.ZodObject) here = inner((here.shape as Record<string, z.ZodType>)[step] ?? z.unknown());
    else if (here instanceof z.ZodArray) here = inner(here.element as z.ZodType);
    else if (here instanceof z.ZodRecord) here = inner(here.valueType as z.ZodType);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Fits one raw value to its kind's schema: the entry, with its record where it fits, and every way in which it does not. */
function entryOf(
  place: Place,
  base: Pick<Entry, 'file' | 'raw' | 'lineOf' | 'body'>,
): { entry: Entry; problems: Problem[] } {
  const { schema } = kinds[place.kind];
  const result = schema.safeParse(base.raw);
  const record = result.success ? (result.data as RecordOf<KindName>) : undefined;
  const entry: Entry = { ...base, ...place, record };
  const wrong = result.success ? [] : findings(result.error, base.raw, (path) => fieldsAt(schema, path));
  return { entry, problems: wrong.map(({ path, message }) => problemAt(entry, path, message)) };
}

function gather(parts: readonly { entry: Entry; problems: Problem[] }[], faults: readonly Problem[] = []): Result {
  return {
    entries: parts.map(({ entry }) => entry),
    problems: [...faults, ...parts.flatMap(({ problems }) => problems)],
  };
}

/** A record that could not be read is still known by its name, so that nothing else seems to point to nowhere. */
const unread = (file: string, place: Place): Entry => ({
  ...place,
  file,
  raw: undefined,
  record: undefined,
  body: undefined,
  lineOf: () => 1,
});

/** The records of a file of which nothing could be read: the one that its name stands for, or those whose ids begin a line. */
export function unreadEntries({ path, text }: File, place: Place): Entry[] {
  const { form } = kinds[place.kind];
  if (form === 'rows') return [];
  if (form !== 'list') return [unread(path, place)];
  return [...text.matchAll(/^- id: *['"]?([a-z0-9-]+)/gm)].map((match) => unread(path, { ...place, id: match[1]! }));
}

const failed = (file: File, place: Place, faults: readonly Fault[]): Result => ({
  entries: unreadEntries(file, place),
  problems: faults.map((fault) => problemOf(file.path, fault)),
});

const structured = ({ path, text }: File) => (path.endsWith('.json') ? readJson(text) : readYaml(text));

function readOne(file: File, place: Place): Result {
  const { value, lineOf, faults } = structured(file);
  if (faults.length > 0) return failed(file, place, faults);
  return gather([entryOf(place, { file: file.path, raw: value, lineOf, body: undefined })]);
}

function readList(file: File, place: Place): Result {
  const { value, lineOf, faults } = structured(file);
  if (faults.length > 0) return failed(file, place, faults);
  if (!Array.isArray(value)) {
    return failed(file, place, [{ line: 1, message: 'is not a list: each record begins with "- id:"' }]);
  }
  const parts = value.map((raw: unknown, index) => {
    const id = raw !== null && typeof raw === 'object' && 'id' in raw && typeof raw.id === 'string' ? raw.id : '';
    const lineOfField = (path: FieldPath): number => lineOf([index, ...path]);
    return entryOf({ ...place, id }, { file: file.path, raw, lineOf: lineOfField, body: undefined });
  });
  return gather(parts);
}

function readRows(file: File, place: Place): Result {
  const shape = (kinds[place.kind].schema as unknown as z.ZodObject).shape as Record<string, z.ZodType>;
  const columns = Object.keys(shape);
  const required = columns.filter((column) => !(shape[column] instanceof z.ZodDefault));
  const { rows, faults } = readCsv(file.text, columns, required);
  const parts = rows.map(({ line, cells }) =>
    entryOf(place, { file: file.path, raw: cells, lineOf: () => line, body: undefined }),
  );
  return gather(
    parts,
    faults.map((fault) => problemOf(file.path, fault)),
  );
}

function readMdx(file: File, place: Place): Result {
  const { front, body, lineOf, faults } = readProse(file.text);
  if (front === undefined) return failed(file, place, faults);
  return gather(
    [entryOf(place, { file: file.path, raw: front, lineOf, body })],
    faults.map((fault) => problemOf(file.path, fault)),
  );
}

const readers = { single: readOne, record: readOne, list: readList, rows: readRows, prose: readMdx } as const;

function readAnew(file: File, place: Place): Result {
  try {
    return readers[kinds[place.kind].form](file, place);
  } catch (error) {
    const message = error instanceof RangeError ? 'nests too deeply to be read' : `cannot be read: ${String(error)}`;
    return failed(file, place, [{ line: 1, message }]);
  }
}

const known = new Map<string, { readonly text: string; readonly result: Result }>();

/** Every record in a file, good or bad, and every problem with the file and its fields. A file as it was last time is not read anew. */
export function readEntries(file: File, place: Place): Result {
  const before = known.get(file.path);
  if (before?.text === file.text) return before.result;
  const result = readAnew(file, place);
  known.set(file.path, { text: file.text, result });
  return result;
}
