import { table } from './dataset.ts';
import { differences, type Differences } from './differences.ts';
import type { RecordOf } from './kinds.ts';
import { remembered } from './memo.ts';
import type { Model } from './model.ts';

export type ReleaseRecord = RecordOf<'releases'>;

/** What stands for the version to come where a value has not been released yet. */
export const next = 'next';

/** The order of versions: by year, number and repair (SemVer 2.0.0, 11). */
export function byVersion(a: string, b: string): number {
  const [ours, theirs] = [a.split('.').map(Number), b.split('.').map(Number)];
  return ours.map((part, index) => part - (theirs[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** All releases, the oldest first. */
export const releasesOf = ({ releases }: Pick<Model, 'releases'>): readonly ReleaseRecord[] =>
  [...releases.values()].sort((a, b) => byVersion(a.version, b.version));

/** The newest release; undefined before the first. */
export const newestRelease = (model: Pick<Model, 'releases'>): ReleaseRecord | undefined => releasesOf(model).at(-1);

/** The release before another; undefined for the first. */
export const releaseBefore = (model: Pick<Model, 'releases'>, version: string): ReleaseRecord | undefined =>
  releasesOf(model).findLast((each) => byVersion(each.version, version) < 0);

const frozenTables = ({ archive, releases }: Model, version: string) =>
  Object.keys(releases.get(version)?.datasets ?? {}).flatMap((dataset) => archive.frozen(version, dataset) ?? []);

const tablesNow = (model: Model) => model.archive.datasets.map((dataset) => table(dataset, model));

const between = remembered((model, pair): Differences => {
  const [from = '', to = next] = pair.split(' ');
  return differences(frozenTables(model, from), to === next ? tablesNow(model) : frozenTables(model, to));
});

/** How the tables of two releases differ, or those of a release and of today, which is called `next`. */
export const differencesBetween = (model: Model, from: string, to: string): Differences =>
  between(model, `${from} ${to}`);

const untouched = remembered(
  (model, version): boolean =>
    differencesBetween(model, version, next).tables.every(({ same }) => same) &&
    JSON.stringify(model.dictionary) === JSON.stringify(model.archive.dictionary(version)),
);

/** Whether every table and what is said of it is today as the newest release has it. */
export function isReleased(model: Model): boolean {
  const newest = newestRelease(model);
  return newest !== undefined && untouched(model, newest.version);
}
