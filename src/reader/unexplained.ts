import { logsBetween, reasonsFor, type Place } from '../domain/concerns.ts';
import { columns, table } from '../domain/dataset.ts';
import { differences, type ValueDifference } from '../domain/differences.ts';
import { problemAt, type Content, type Entry, type FieldPath, type Problem } from '../domain/entry.ts';
import { kindNames, type KindName } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import { newestRelease, next, type ReleaseRecord } from '../domain/releases.ts';

/* A released figure does not change without a word: each one that differs from the newest release is named in a correction or a revision. */

/** The folders of the two logs, and where the guide shows how they are written. */
const whereToSay = 'revisions/ or corrections/, see "A revision" and "A correction" in content/README.md';

/** Tables whose rows are parts of the records of another kind. */
const kindOfTable: Readonly<Record<string, KindName>> = { populations: 'areas' };

/** The field of a record that a column is made of, where it has another name. */
const fieldOf: Readonly<Record<string, FieldPath>> = {
  target_value: ['values'],
  population: ['populations'],
  method_vi: ['method', 'vi'],
  natural_limit: ['assessment', 'natural_limit'],
};

const cell = (value: unknown): string => (value === null || value === '' ? 'nothing' : String(value));

const isOf = (entry: Entry, { dataset, row, key }: Pick<ValueDifference, 'dataset' | 'row' | 'key'>): boolean => {
  if (dataset !== 'observations') return entry.id === row[key[0] ?? ''];
  const record = entry.record as Readonly<Record<string, unknown>> | undefined;
  return entry.id === row['indicator'] && key.slice(1).every((column) => record?.[column] === row[column]);
};

function entriesOf(content: Content, dataset: string): readonly Entry[] {
  const kind = kindOfTable[dataset] ?? kindNames.find((name) => name === dataset);
  return kind === undefined ? [] : content[kind];
}

const how = (difference: ValueDifference): string => {
  const { column, kind, before, after, key, row } = difference;
  const where = key.map((name) => String(row[name])).join(', ');
  if (kind === 'withdrawn') return `${column} of ${where} was ${cell(before)} and is withdrawn`;
  if (kind === 'method_changed') return `${column} of ${where} has changed`;
  return `${column} of ${where} was ${cell(before)} and is ${cell(after)}`;
};

function valueProblem(content: Content, version: string, difference: ValueDifference): Problem {
  const entry = entriesOf(content, difference.dataset).find((each) => isOf(each, difference));
  const message = `${how(difference)}, but release ${version} stands and neither a revision nor a correction says why: ${whereToSay}`;
  const field = difference.column;
  if (entry) return { ...problemAt(entry, fieldOf[field] ?? [field], message), field };
  const file =
    difference.dataset === 'observations'
      ? `observations/${String(difference.row['indicator'])}.csv`
      : `releases/${version}/release.yaml`;
  return { file, line: 1, field: `${difference.dataset}.${field}`, message };
}

type Fresh = ReturnType<typeof logsBetween>;

const explained = (logs: Fresh, place: Place): boolean => reasonsFor(logs, place).length > 0;

function shapeProblems(
  model: Model,
  logs: Fresh,
  entry: Entry,
  dataset: string,
  columnsThen: readonly string[],
): Problem[] {
  const place = { dataset, key: [], row: undefined };
  const say = (path: FieldPath, what: string): Problem =>
    problemAt(
      entry,
      path,
      `${what} is in release ${entry.id} and no longer published, but no revision says why: ${whereToSay}`,
    );
  const today = model.archive.datasets.find(({ id }) => id === dataset);
  if (!today) {
    const isExplained = explained(logs, { ...place, column: undefined });
    return isExplained ? [] : [say(['datasets', dataset], `the table ${dataset}`)];
  }
  const kept = columns(today).map(({ name }) => name);
  return columnsThen
    .filter((column) => !kept.includes(column) && !explained(logs, { ...place, column }))
    .map((column) => say(['datasets', dataset, 'columns'], `the column ${dataset}.${column}`));
}

/** Whether a difference needs a reason: what is new contradicts nothing that was released. */
const contradicts = ({ kind, before }: ValueDifference): boolean => kind !== 'new' && before !== null;

function valueProblems(content: Content, model: Model, logs: Fresh, { version, datasets }: ReleaseRecord): Problem[] {
  const guarded = Object.keys(datasets).filter((id) => datasets[id]?.guarded);
  const then = guarded.flatMap((id) => model.archive.frozen(version, id) ?? []);
  const now = model.archive.datasets.filter(({ id }) => guarded.includes(id)).map((each) => table(each, model));
  return differences(then, now)
    .values.filter(contradicts)
    .filter(({ dataset, key, row, column }) => !explained(logs, { dataset, key, row, column }))
    .map((difference) => valueProblem(content, version, difference));
}

/** Every guarded cell, column and table that differs from the newest release for no stated reason. */
export function unexplained(content: Content, model: Model): Problem[] {
  const newest = newestRelease(model);
  if (newest === undefined) return [];
  const logs = logsBetween(model, newest.version, next);
  const entry = (content.releases as readonly Entry[]).find(({ id }) => id === newest.version)!;
  return [
    ...valueProblems(content, model, logs, newest),
    ...Object.entries(newest.datasets).flatMap(([dataset, then]) =>
      shapeProblems(
        model,
        logs,
        entry,
        dataset,
        then.columns.map(({ name }) => name),
      ),
    ),
  ];
}
