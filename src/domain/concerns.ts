import type { Row } from './dataset.ts';
import type { Model } from './model.ts';
import { next } from './releases.ts';
import type { Concern } from './schemas/concern.ts';

/** A cell of a public table, by the key of its row; no row where a whole column or table is meant. */
export type Place = {
  readonly dataset: string;
  readonly key: readonly string[];
  readonly row: Row | undefined;
  readonly column: string | undefined;
};

const among = (named: readonly (string | number)[], value: unknown): boolean =>
  named.length === 0 || named.some((each) => each === value);

/** Whether a concern means a cell. A concern with a narrower scope does not cover a whole column or table. */
export function concerns({ dataset, columns, indicator, areas, years, records }: Concern, place: Place): boolean {
  const { row, column, key } = place;
  if (dataset !== place.dataset) return false;
  if (column !== undefined && !among(columns, column)) return false;
  const narrow = indicator !== undefined || areas.length + years.length + records.length > 0;
  if (row === undefined) return !narrow && (column !== undefined || columns.length === 0);
  return (
    (indicator === undefined || row['indicator'] === indicator) &&
    among(areas, row['area']) &&
    among(years, row['year']) &&
    among(records, row[key[0] ?? ''])
  );
}

/** A correction or a revision as the one that gives a changed cell its reason. */
export type Reason = { readonly kind: 'correction' | 'revision'; readonly id: string };

type Logs = Pick<Model, 'corrections' | 'revisions'>;

type Logged = readonly [id: string, { readonly concerns: readonly Concern[] }];

const reasonsIn = (kind: Reason['kind'], log: Iterable<Logged>, place: Place): Reason[] =>
  [...log]
    .filter(([, { concerns: list }]) => list.some((concern) => concerns(concern, place)))
    .map(([id]) => ({ kind, id }));

/** Everything in the two logs that concerns a cell. */
export const reasonsFor = ({ corrections, revisions }: Logs, place: Place): Reason[] => [
  ...reasonsIn('correction', corrections, place),
  ...reasonsIn('revision', revisions, place),
];

/** The entries of the two logs that came between two states: only they can be the reason of what differs. */
export function logsBetween(model: Logs & Pick<Model, 'archive'>, from: string, to: string): Logs {
  const idsIn = (version: string, dataset: string, column: string): ReadonlySet<unknown> =>
    new Set(model.archive.frozen(version, dataset)?.rows.map((row) => row[column]));
  const isBetween = (dataset: string, column: string): ((id: string) => boolean) => {
    const [before, after] = [idsIn(from, dataset, column), to === next ? undefined : idsIn(to, dataset, column)];
    return (id) => !before.has(id) && (after?.has(id) ?? true);
  };
  const [corrected, revised] = [isBetween('corrections', 'correction'), isBetween('revisions', 'revision')];
  return {
    corrections: new Map([...model.corrections].filter(([id]) => corrected(id))),
    revisions: new Map([...model.revisions].filter(([id]) => revised(id))),
  };
}

/** A concern as one cell of a table: what it names, joined by blanks. */
export const concernCells = ({ dataset, columns, indicator, areas, years, records }: Concern): string =>
  [
    `dataset=${dataset}`,
    ...(indicator === undefined ? [] : [`indicator=${indicator}`]),
    ...[
      ['columns', columns],
      ['areas', areas],
      ['years', years],
      ['records', records],
    ].flatMap(([name, list]) => (list && list.length > 0 ? [`${String(name)}=${[...list].join(',')}`] : [])),
  ].join(' ');
